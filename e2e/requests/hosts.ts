/** A name that somebody gives the site in a request, in every way that a server in the middle might have given it. */
export const callings: Readonly<Record<string, { readonly host?: string; readonly lines?: readonly string[]; readonly absolute?: true }>> =
  {
    Host: { host: 'evil.example' },
    'Host with a port': { host: 'evil.example:8443' },
    'Host with a user': { host: 'localhost@evil.example' },
    'Host with a path': { host: 'evil.example/x?' },
    'Host in capitals': { host: 'EVIL.EXAMPLE' },
    'X-Forwarded-Host': { lines: ['X-Forwarded-Host: evil.example'] },
    'X-Forwarded-Host, twice': { lines: ['X-Forwarded-Host: localhost', 'X-Forwarded-Host: evil.example'] },
    'X-Forwarded-Host and -Proto': { lines: ['X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https', 'X-Forwarded-Port: 8443'] },
    Forwarded: { lines: ['Forwarded: host=evil.example;proto=https'] },
    'X-Host': { lines: ['X-Host: evil.example', 'X-Original-Host: evil.example', 'X-Forwarded-Server: evil.example'] },
    'X-Original-URL': { lines: ['X-Original-URL: http://evil.example/', 'X-Rewrite-URL: http://evil.example/'] },
    'the framework’s own names': {
      lines: [
        'x-matched-path: /newsroom',
        'x-invoke-path: /newsroom',
        'x-middleware-rewrite: https://evil.example',
        'x-next-url: //evil.example',
      ],
    },
    'an absolute target': { absolute: true },
  }

/** Addresses whose answers name the site by its whole address, or lead somewhere. */
export const tellingPaths: readonly string[] = [
  '/',
  '/ausland/eigener-druck',
  '/people/ada-federkiel',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/Ausland//',
  '/politik/weg',
  '/nirgends',
  '/newsroom',
  '/newsroom/login',
  '/newsroom/login/forgotten',
  '/api/auth/providers',
  '/api/auth/csrf',
  '/api/auth/signin',
  '/api/auth/error',
  '/api/nothing',
]
