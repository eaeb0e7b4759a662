import { ask } from './ask'

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found = '']) => new URL(found).pathname)

/**
 * Paths of readers' pages, no more than so many, as its sitemap lists them: sections and people, then stories, newest first.
 * @param site address of a server, without a trailing slash
 * @param isWanted leaves out others
 */
export async function listedPaths(
  site: string,
  most: number,
  isWanted: (path: string) => boolean = () => true,
): Promise<readonly string[]> {
  const read = async (path: string) => locations((await ask(site + path)).body.toString())
  const found = new Set<string>()
  for (const part of await read('/sitemap.xml')) {
    for (const path of (await read(part)).filter(isWanted)) if (found.size < most) found.add(path)
    if (found.size >= most) break
  }
  return [...found]
}

/**
 * Paths in an order in which readers might ask for them: the n-th of the list an n-th as often as the first, evenly mixed.
 * The same each time.
 * @param length of what comes out, about
 */
export function asReadersAsk(paths: readonly string[], length: number): readonly string[] {
  const sum = paths.reduce((all, _, nth) => all + 1 / (nth + 1), 0)
  const drawn = paths.flatMap((path, nth) => Array.from({ length: Math.max(1, Math.round(length / sum / (nth + 1))) }, () => path))
  // Steps of the golden section spread what was side by side.
  const place = (nth: number) => (nth * 0.618_033_988_75) % 1
  return drawn
    .map((path, nth) => ({ path, at: place(nth) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ path }) => path)
}

/** Paths that somebody made up, no two alike: stories, sections and people that never were, and pages with something added. */
export function* madeUpPaths(number: number, { section, story }: { readonly section: string; readonly story: string }): Generator<string> {
  for (let nth = 0; nth < number; nth += 1) {
    const kinds = [`${section}/erfunden-${nth}`, `/erfunden-${nth}`, `/people/erfunden-${nth}`, `${story}?erfunden=${nth}`]
    yield kinds[nth % kinds.length] ?? '/'
  }
}
