/** An address of the readers' site, as pages are kept under it. */
export interface ReaderAddress {
  /** Path and what of the query means something there: whoever asks for the same page asks for the same key. */
  readonly key: string
  /** An answer to a search is made for one reader and never kept. */
  readonly kept: boolean
  /** It was asked for as it is written here, with nothing that means nothing. */
  readonly isExact: boolean
}

const listed = ['before']
const none: readonly string[] = []

/** What each address understands of a query, by its first part; `*` is any other section. */
const understood: readonly (readonly [pattern: RegExp, names: readonly string[]])[] = [
  [/^\/search$/, ['q', 'section', 'person', 'from', 'to', 'before']],
  [/^\/corrections$/, ['kind', 'section', 'before']],
  [/^\/(?:people|sources|topics)\/[^/]+$/, listed],
  [/^\/people$/, listed],
  [/^\/[^/.]+\/[^/]+\/history$/, ['from', 'to']],
  [/^\/[^/.]+$/, listed],
]

/** Nobody's words or place in a list are longer. */
const longest = 300

/**
 * @param path as `canonicalPath` gives it
 * @param query without its `?`; of a name that is there twice, the first counts
 */
export function readerAddress(path: string, query: string): ReaderAddress {
  const kept = path !== '/search'
  if (query === '') return { key: path, kept, isExact: true }
  const names = understood.find(([pattern]) => pattern.test(path))?.[1] ?? none
  if (names.length === 0) return { key: path, kept, isExact: false }
  const given = new URLSearchParams(query)
  const said = new URLSearchParams()
  for (const name of names) {
    const value = given.get(name)
    if (value !== null && value !== '') said.set(name, value.slice(0, longest))
  }
  const rest = said.toString()
  return { key: rest === '' ? path : `${path}?${rest}`, kept, isExact: rest === query }
}
