import { eq, inArray } from 'drizzle-orm'
import { contributors, pictures, sections, sources, topics } from '../db/schema'
import { siteSettings } from '../domain/settings/settings'
import { storyById } from '../domain/stories/story'
import type { PictureId } from '../model/ids'
import type { Staff } from '../model/staff'
import { cardOf, pictureFiles, type SecretKind, type SecretNewsroom, stem } from './confidential-newsroom'
import type { RunningNewsroom } from './newsroom'
import type { Fillings } from './public-addresses'

/** Requests at once: the server has other work than ours to show that it can. */
const atOnce = 6

export interface Answer {
  readonly address: string
  /** What was said in the request: an answer may repeat it. */
  readonly given: string
  readonly status: number
  readonly head: string
  /** Empty for pictures. */
  readonly body: string
}

/** How much was asked for. */
export const swept = { requests: 0, addresses: new Set<string>() }

export async function ask(newsroom: RunningNewsroom, address: string, init: RequestInit = {}): Promise<Answer> {
  swept.requests += 1
  swept.addresses.add(address)
  const answer = await fetch(newsroom.address + address, { redirect: 'manual', ...init })
  const head = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  const picture = /^image\/(?!svg)/.test(answer.headers.get('content-type') ?? '')
  const given = `${decodeURIComponent(address)} ${init.body ?? ''}`.toLowerCase()
  return { address, given, status: answer.status, head, body: picture ? '' : await answer.text() }
}

/** Asks for each of these once. */
export async function askAll(newsroom: RunningNewsroom, addresses: Iterable<string>, init: RequestInit = {}): Promise<Answer[]> {
  const waiting = [...new Set(addresses)]
  const answers: Answer[] = []
  const one = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) answers.push(await ask(newsroom, address, init))
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answers
}

/**
 * What stands in an answer and must not, in words for whoever reads the test's report; what was asked for is only given
 * back.
 * @param kinds these secrets alone; else all, and the ids of what is hidden, and who works here
 */
export function leaksIn({ address, given, head, body }: Answer, house: SecretNewsroom, kinds?: readonly SecretKind[]): string[] {
  const whole = `${head}\n${body}`.toLowerCase()
  const told = (word: string) => whole.includes(word) && !given.includes(word)
  const known = house.secrets.filter(({ kind, word }) => (kinds?.includes(kind) ?? true) && told(word))
  const found = known.map(({ what, word }) => `${address}: ${what} (${word})`)
  if (kinds !== undefined) return found
  const words = [...whole.matchAll(new RegExp(`${stem}\\d*`, 'g'))].map(([word]) => word)
  const others = words.filter((word) => !given.includes(word) && !house.secrets.some((secret) => secret.word === word))
  const ids = house.hiddenIds.filter(told)
  return [...found, ...others.map((word) => `${address}: ${word}`), ...ids.map((id) => `${address}: id ${id}`)]
}

/** Readers' addresses that an answer leads to. */
export function linksIn({ body, head }: Answer, site: string): string[] {
  const found = [
    ...body.matchAll(/(?:href|src|action|url)="([^"#]*)|<(?:loc|link|id|guid)[^>]*>([^<#]+)/gi),
    ...head.matchAll(/^location: ()(.*)$/gim),
  ]
  return found
    .map(([, one, other]) =>
      (one || other || '')
        .replaceAll('&amp;', '&')
        .replace(/^https?:\/\/localhost:\d+/, '')
        .replace(site, ''),
    )
    .filter((link) => /^\/(?!\/|_next|newsroom|media)/.test(link))
}

/** A few of many that are alike. */
export const some = <Item>(items: readonly Item[]) => items.filter((_, nth) => nth % 12 === 0)

/** What the names in the brackets of addresses are to be filled with: everything of this newsroom, hidden or not. */
export async function fillingsFor({ database }: RunningNewsroom, house: SecretNewsroom, people: readonly Staff[]): Promise<Fillings> {
  const { reader, folder } = database
  const slugsOf = async (table: typeof contributors | typeof sources | typeof topics, ids: readonly string[]) =>
    (
      await reader
        .select({ slug: table.slug })
        .from(table)
        .where(inArray(table.id, [...ids] as never[]))
    ).map((row) => row.slug)
  const places = (await reader.select({ slug: sections.slug }).from(sections).where(eq(sections.id, house.section))).map((row) => row.slug)
  const { siteName } = await siteSettings(reader)
  const stories = (await Promise.all(house.stories.map((id) => storyById(reader, id)))).filter((story) => story !== null)
  const ofStories = stories.flatMap((story) => [story.draft.slug, story.live?.slug ?? '']).filter((slug) => slug !== '')
  const others = [
    ...(await slugsOf(contributors, house.people)),
    ...(await slugsOf(sources, house.sources)),
    ...(await slugsOf(topics, house.topics)),
  ]
  const words = house.secrets.map((secret) => secret.word)
  const keys = await reader
    .select({ key: pictures.key })
    .from(pictures)
    .where(inArray(pictures.id, [...house.pictures.shown, ...(house.hiddenIds as PictureId[])]))
  const ids = [...house.stories, ...house.people, ...house.sources, ...house.topics, ...house.hiddenIds, house.section]
  return {
    section: [...places, ...ofStories, 'gibt-es-nicht'],
    slug: [...new Set([...ofStories, ...others, ...some(words), 'gibt-es-nicht'])],
    '/[section]/[slug]#section': places,
    '/[section]/[slug]/history#section': places,
    id: [...new Set([...ids, ...people.map((who) => who.id)])],
    file: pictureFiles(folder).filter((file) => keys.some(({ key }) => file.startsWith(key))),
    story: stories.flatMap(({ id, draft }) => [
      cardOf(id, draft.headline, draft.kicker, siteName).split('/').at(-1) ?? '',
      `${id}-000000000000.png`,
    ]),
    part: ['pages.xml', `${new Date().toISOString().slice(0, 7)}.xml`, '2001-01.xml', 'unsinn.xml'],
    missing: ['gibt-es-nicht/hier', ...ofStories.map((slug) => `nirgends/${slug}/hier`)],
    nextauth: ['session', 'csrf', 'providers', 'signin', 'signout', 'error', 'callback/credentials', 'unsinn'],
  }
}
