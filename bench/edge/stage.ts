import { type Page, pagesOf } from '../pages'
import { listedPaths } from './addresses'
import { type Answer, ask, headerOf } from './ask'
import { installed } from './installed'
import { type Copy, startNginx } from './nginx'

type Headers = Readonly<Record<string, string>>

/** How a page may be asked for: as it is, compressed, or with all that a browser sends along with a click. */
export const ways = {
  identity: {},
  gzip: { 'accept-encoding': 'gzip' },
  br: { 'accept-encoding': 'br' },
  browser: {
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': 'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7',
    'upgrade-insecure-requests': '1',
    'sec-fetch-dest': 'document',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-site': 'same-origin',
    'sec-fetch-user': '?1',
  },
} as const satisfies Readonly<Record<string, Headers>>
export type Way = keyof typeof ways

/** Who is asked, and for what. Addresses of servers are without a trailing slash. */
export interface Stage {
  readonly masthead: string
  /** For each way a site with Masthead's answers to it, to the byte; `null` where nginx is not installed. */
  readonly nginx: Readonly<Record<Way, string>> | null
  /** The framework's own server, with the story alone. */
  readonly framework: string | null
  readonly pages: readonly Page[]
  readonly story: Page
  /** What else is there to read. */
  readonly paths: readonly string[]
}

/** @param startFramework is told the path of the story */
export async function setStage(masthead: string, startFramework: (story: string) => Promise<string | null>): Promise<Stage> {
  const found = (await pagesOf(masthead)).filter(({ name }) => name !== 'people')
  const pages = [...found, { name: 'feed', path: '/feed.xml' }]
  const [story] = pages.filter(({ name }) => name === 'story')
  if (story === undefined) throw new Error('no story')
  const paths = await listedPaths(masthead, 300)

  const copiesOf = async (way: Way, copied: readonly string[]): Promise<readonly Copy[]> => {
    const copies: Copy[] = []
    for (const path of new Set(copied)) {
      // What it sends once it has the page.
      await ask(masthead + path, ways[way])
      copies.push({ path, answer: await ask(masthead + path, ways[way]) })
    }
    return copies
  }
  const framework = await startFramework(story.path)
  if (!installed('nginx')) return { masthead, nginx: null, framework, pages, story, paths }
  const names = Object.keys(ways) as Way[]
  const copies = [await copiesOf('identity', [...pages.map(({ path }) => path), ...paths])]
  for (const way of names.slice(1)) copies.push(await copiesOf(way, [story.path]))
  const addresses = await startNginx(copies)
  const nginx = Object.fromEntries(names.map((way, nth) => [way, addresses[nth] ?? ''])) as Record<Way, string>
  for (const [nth, way] of names.entries()) for (const copy of copies[nth] ?? []) await expectSame(nginx[way], copy, ways[way])
  return { masthead, nginx, framework, pages, story, paths }
}

/** What a server does not say of a page but of itself. */
const ofServer = ['accept-ranges', 'connection', 'date', 'etag', 'keep-alive', 'server', 'transfer-encoding']

/** Whatever nginx does better, it is not to be by sending less. */
async function expectSame(site: string, { path, answer }: Copy, headers: Headers): Promise<void> {
  const theirs = await ask(site + path, headers)
  const said = ({ headers: sent }: Answer) =>
    sent
      .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
      .filter((line) => !ofServer.some((name) => line.startsWith(`${name}:`)))
      .sort()
      .join('\n')
  if (!answer.body.equals(theirs.body)) throw new Error(`nginx serves other bytes at ${path}`)
  if (said(answer) !== said(theirs)) throw new Error(`nginx sends other headers at ${path}:\n${said(theirs)}\ninstead of\n${said(answer)}`)
}

/** The validator that a server gives for a page; `undefined` if it gives none. */
export async function etagOf(site: string, path: string): Promise<string | undefined> {
  return headerOf(await ask(site + path), 'etag')
}
