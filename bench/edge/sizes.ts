import { filledData, siteOf, startMasthead } from '../newsroom'
import { median, percentile } from '../statistics'
import { listedPaths } from './addresses'
import { ask, askEach } from './ask'

/** What a page costs that nobody has kept, in newsrooms of different sizes. */
export interface Sizes {
  readonly kind: string
  /** Milliseconds that 95 of 100 were made in, for each newsroom in turn; medians of all rounds. */
  readonly p95: readonly number[]
}

/** So many stories of each newsroom are asked for in a round, and each other page so often. */
const perRound = 150

/** Fills a newsroom for each number of stories and makes pages of all of them by turns, with the edge switched off. */
export async function sizes(
  numbers: readonly number[],
  { folder, rounds, tell }: { readonly folder: string | undefined; readonly rounds: number; readonly tell: (line: string) => void },
): Promise<readonly Sizes[]> {
  const houses = []
  for (const number of numbers) {
    const address = siteOf(await startMasthead(await filledData(number, folder), { MASTHEAD_EDGE: 'off' }))
    houses.push({ address, kinds: await kindsOf(address) })
  }
  const measured = new Map<string, number[][]>()
  for (let round = 0; round <= rounds; round += 1) {
    for (const [nth, { address, kinds }] of houses.entries()) {
      for (const [kind, paths] of Object.entries(kinds)) {
        const { took, statuses } = await askEach(
          paths.map((path) => address + path),
          {},
          1,
        )
        if (Object.keys(statuses).some((status) => status !== '200')) throw new Error(`${kind}: ${JSON.stringify(statuses)}`)
        if (round === 0) continue
        const all = measured.get(kind) ?? numbers.map(() => [])
        all[nth]?.push(percentile(took, 0.95))
        measured.set(kind, all)
      }
    }
    tell(`sizes, round ${round}/${rounds}`)
  }
  return [...measured].map(([kind, all]) => ({ kind, p95: all.map(median) }))
}

async function kindsOf(address: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const isStory = (path: string) => /^\/(?!people\/|topics\/|sources\/)[^/]+\/[^/]+$/.test(path)
  const stories = await listedPaths(address, perRound, isStory)
  const section = `/${stories[0]?.split('/')[1]}`
  const often = (path: string) => Array.from({ length: perRound }, () => path)
  return {
    front: often('/'),
    story: stories,
    section: often(section),
    'section, far down': often(await farDown(address, section)),
    people: often('/people'),
    feed: often('/feed.xml'),
    'news sitemap': often('/news-sitemap.xml'),
  }
}

/** Some pages on from a section's first. */
async function farDown(address: string, section: string): Promise<string> {
  let path = section
  for (let page = 0; page < 10; page += 1) {
    const text = (await ask(address + path)).body.toString()
    const next = /href="([^"]*\?(?:[^"]*&amp;)?before=[^"]*)"/.exec(text)?.[1]
    if (next === undefined) return path
    const { pathname, search } = new URL(next.replaceAll('&amp;', '&'), address)
    path = pathname + search
  }
  return path
}
