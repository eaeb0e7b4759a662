import type { Area } from './address'

interface Circumstances {
  readonly area: Area
  /** Fresh for each request; ties the desk's scripts to this answer. */
  readonly nonce: string
  /** The reader came over https. */
  readonly secure: boolean
  /** The development server needs `eval`, inline styles and a socket. */
  readonly development: boolean
}

/** What each answer tells the browser about what it may do. */
export function securityHeaders(circumstances: Circumstances): Record<string, string> {
  const { area, secure } = circumstances
  return {
    'content-security-policy': contentSecurityPolicy(circumstances),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': area === 'desk' ? 'same-origin' : 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(area === 'desk' || area === 'api' ? { 'x-robots-tag': 'noindex, nofollow' } : {}),
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

/** The policy of an area. The framework finds the nonce in it and puts it on its scripts. */
export function contentSecurityPolicy({ area, nonce, development }: Circumstances): string {
  const evaluating = development ? " 'unsafe-eval'" : ''
  switch (area) {
    case 'desk':
      return policy({
        'default-src': "'self'",
        'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${evaluating}`,
        'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
        // The editor places what floats over the text by attributes.
        'style-src-attr': "'unsafe-inline'",
        'img-src': "'self' blob: data:",
        ...(development ? { 'connect-src': "'self' ws: wss:" } : {}),
        ...closed,
      })
    case 'reader':
      return policy({
        'default-src': "'none'",
        // With the edge switched off the framework's own scripts are there; no script of ours is on a reader's page.
        'script-src': `'self' 'unsafe-inline'${evaluating}`,
        'style-src': development ? "'self' 'unsafe-inline'" : "'self'",
        'img-src': "'self'",
        'font-src': "'self'",
        'connect-src': development ? "'self' ws: wss:" : "'self'",
        'manifest-src': "'self'",
        ...closed,
      })
    case 'api':
    case 'picture':
    case 'framework':
      return policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" })
  }
}

const closed = {
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Nothing on these pages may run, be framed, or come from elsewhere. */
export const readerPolicy = policy({
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Nothing here can connect by itself; whoever judges a page from inside it (Lighthouse) reads robots.txt by this.
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})

/** What each finished page for readers says, names and values in turn. */
export function readerHeaders(secure: boolean): readonly string[] {
  return secure ? forReaders.secure : forReaders.plain
}

const fieldsFor = (secure: boolean) =>
  Object.entries({
    ...securityHeaders({ area: 'reader', nonce: '', secure, development: false }),
    'content-security-policy': readerPolicy,
  }).flat()

const forReaders = { plain: fieldsFor(false), secure: fieldsFor(true) }
