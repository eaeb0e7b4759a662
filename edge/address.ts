/** Which part of the house an address belongs to. Whatever is nobody else's is the readers'. */
export type Area = 'reader' | 'desk' | 'api' | 'picture' | 'framework'

const areas: readonly (readonly [first: string, area: Area])[] = [
  ['newsroom', 'desk'],
  ['api', 'api'],
  ['media', 'picture'],
  ['_next', 'framework'],
]

/** The area of a path such as `canonicalPath` gives. */
export function areaOf(path: string): Area {
  const [, first = '', second] = path.split('/', 3)
  // What the framework's development server asks for under names of its own.
  if (first.startsWith('__nextjs')) return 'framework'
  const area = areas.find(([name]) => name === first)?.[1] ?? 'reader'
  return area === 'picture' && second === undefined ? 'reader' : area
}

/** True for what can be an address here, with its query, such as is noted in a file. */
export function isAddress(noted: unknown): noted is string {
  return typeof noted === 'string' && /^\/[\x21-\x7e]*$/.test(noted)
}

/** Path and query of a request's target, also of one in absolute form; the query begins with `?` or is empty. */
export function splitTarget(target: string): [path: string, query: string] {
  const local = target.replace(/^https?:\/\/[^/?#]*(?=\/)/i, '')
  const [path = '', ...query] = local.split('?')
  return [path, query.length === 0 ? '' : `?${query.join('?')}`]
}

/**
 * A path as Masthead writes it: single slashes, none at the end, no dot segments, nothing escaped that need not be,
 * readers' addresses in lower case, of others the first part. `null` for what is no path at all: also with a `#`, which
 * whoever reads an address behind us would take for its end.
 * @param path without the query, as it came
 */
export function canonicalPath(path: string): string | null {
  if (!/^\/[\x21\x22\x24-\x7e]*$/.test(path) || /%(?![0-9a-f]{2})/i.test(path)) return null
  const plain = path.replace(/%[0-9a-f]{2}/gi, unescapedIfPlain)
  const segments: string[] = []
  for (const segment of plain.split(/[/\\]/)) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  const found = `/${segments.join('/')}`
  return areaOf(found.toLowerCase()) === 'reader'
    ? found.replace(/%[0-9a-f]{2}|[A-Z]/gi, (part) => (part.length === 3 ? part.toUpperCase() : part.toLowerCase()))
    : found.replace(/^\/[^/]+/, (first) => first.toLowerCase())
}

function unescapedIfPlain(escaped: string): string {
  const letter = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  return /[A-Za-z0-9\-._~]/.test(letter) ? letter : escaped.toUpperCase()
}
