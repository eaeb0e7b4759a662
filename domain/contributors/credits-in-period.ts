import { asc, eq, inArray, min } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { contributors, liveStories, publications, revisions, sections, withdrawals } from '../../db/schema'
import { lengthOf, plainText } from '../../model/body'
import { type CreditExport, type ExportedCredit, fewestCharacters } from '../../model/credit-export'
import { dayBeside, dayOf, startOfDay } from '../../model/day'
import type { ContributorId, RevisionId, StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import type { StoryContent } from '../../model/story'
import { creditHolders } from '../credits/holders'
import { record } from '../log/record'
import { siteSettings } from '../settings/settings'
import { may } from '../staff/may'
import { survivors } from './survivors'

/** Stories read at a time; their whole texts are held meanwhile. */
const atOnce = 100

/**
 * Every credit of every story first published within a period, as the story was last printed: those of withdrawn stories
 * and those that are not shown to readers too. Whoever was merged into another counts as that one.
 * @throws {Refusal} `notAllowed`
 */
export async function creditsInPeriod(
  reader: Reader,
  staff: Staff,
  { from, to, contributorId }: Omit<CreditExport, 'format'>,
): Promise<ExportedCredit[]> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const { zone } = await siteSettings(reader)
  const firsts = await firstPublished(reader, startOfDay(from, zone), startOfDay(dayBeside(to, 1), zone))
  const rows: ExportedCredit[] = []
  for (let start = 0; start < firsts.length; start += atOnce) {
    const some = firsts.slice(start, start + atOnce)
    rows.push(...(await creditsOf(reader, some, zone)))
  }
  return contributorId === null ? rows : rows.filter((row) => row.contributorId === contributorId)
}

/** Notes that credits were handed out, and which; not what was in them. @throws {Refusal} `notAllowed` */
export async function noteCreditExport(
  tx: Writer,
  staff: Staff,
  { from, to, contributorId, format, count }: CreditExport & { readonly count: number },
  now: Date,
): Promise<void> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const [one] =
    contributorId === null ? [] : await tx.select({ name: contributors.name }).from(contributors).where(eq(contributors.id, contributorId))
  const after = { from, to, format, count }
  await record(
    tx,
    staff,
    { action: 'contributor.export', subjectId: contributorId ?? 'register', subject: one?.name ?? `${from} – ${to}`, after },
    now,
  )
}

interface First {
  readonly storyId: StoryId
  readonly at: Date
}

async function firstPublished(reader: Reader, from: Date, before: Date): Promise<First[]> {
  const rows = await reader
    .select({ storyId: publications.storyId, at: min(publications.publishedAt) })
    .from(publications)
    .groupBy(publications.storyId)
  return rows
    .flatMap(({ storyId, at }) => (at !== null && at >= from && at < before ? [{ storyId, at }] : []))
    .sort((one, other) => one.at.getTime() - other.at.getTime() || (one.storyId < other.storyId ? -1 : 1))
}

async function creditsOf(reader: Reader, firsts: readonly First[], zone: string): Promise<ExportedCredit[]> {
  const ids = firsts.map((first) => first.storyId)
  const contents = await lastPublished(reader, ids)
  const places = await placesOf(reader, ids)
  const people = await peopleIn(reader, [...contents.values()])
  return firsts.flatMap(({ storyId, at }) => {
    const content = contents.get(storyId)
    if (content === undefined) return []
    const { characters } = lengthOf(plainText(content.body))
    const place = places.get(storyId) ?? { section: '', address: '', withdrawn: true }
    const standing = content.credits.map((credit) => people.get(credit.contributorId)?.id ?? credit.contributorId)
    return content.credits.map((credit, nth): ExportedCredit => {
      const person = people.get(credit.contributorId)
      const { name: nameAsPrinted, kind, role, scope, placement, degree, place: reportedFrom } = credit
      return {
        storyId,
        headline: content.headline,
        ...place,
        firstPublished: dayOf(at, zone),
        contributorId: person?.id ?? credit.contributorId,
        contributor: person?.name ?? nameAsPrinted,
        nameAsPrinted,
        kind,
        role,
        scope,
        placement,
        degree,
        place: reportedFrom,
        share: shareOf(content, standing, nth),
        characters,
        reachesMinimum: characters >= fewestCharacters,
        collectingNumber: person?.collectingNumber ?? '',
      }
    })
  })
}

/** A part for each holder of the role; whoever is printed twice in it has one part, split between both lines. */
function shareOf({ credits }: StoryContent, standing: readonly ContributorId[], nth: number): number {
  const own = credits[nth]
  const holders = credits.flatMap((credit, at) => {
    const holder = standing[at]
    return holder !== undefined && credit.role === own?.role && credit.scope === own.scope ? [holder] : []
  })
  const lines = holders.filter((holder) => holder === standing[nth]).length
  return Math.round(10_000 / (new Set(holders).size * lines)) / 10_000
}

async function lastPublished(reader: Reader, ids: readonly StoryId[]): Promise<Map<StoryId, StoryContent>> {
  const published = await reader
    .select({ storyId: publications.storyId, revisionId: publications.revisionId })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(inArray(publications.storyId, [...ids]))
    .orderBy(asc(revisions.number))
  const last = new Map<StoryId, RevisionId>(published.map((row) => [row.storyId, row.revisionId]))
  if (last.size === 0) return new Map()
  const rows = await reader
    .select({ storyId: revisions.storyId, content: revisions.content })
    .from(revisions)
    .where(inArray(revisions.id, [...last.values()]))
  const held = await creditHolders(reader, ids)
  return new Map(rows.map(({ storyId, content }) => [storyId, { ...content, credits: held(storyId, content.credits) }]))
}

type Place = Pick<ExportedCredit, 'section' | 'address' | 'withdrawn'>

async function placesOf(reader: Reader, ids: readonly StoryId[]): Promise<Map<StoryId, Place>> {
  const wanted = { section: sections.name, sectionSlug: sections.slug }
  const live = await reader
    .select({ storyId: liveStories.storyId, slug: liveStories.slug, ...wanted })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(inArray(liveStories.storyId, [...ids]))
  const gone = await reader
    .select({ storyId: withdrawals.storyId, slug: withdrawals.slug, ...wanted })
    .from(withdrawals)
    .innerJoin(sections, eq(sections.id, withdrawals.sectionId))
    .where(inArray(withdrawals.storyId, [...ids]))
  const place = (row: (typeof live)[number], withdrawn: boolean) =>
    [row.storyId, { section: row.section, address: `/${row.sectionSlug}/${row.slug}`, withdrawn }] as const
  return new Map([...gone.map((row) => place(row, true)), ...live.map((row) => place(row, false))])
}

/** Who of today stands for each contributor that these stories name. */
async function peopleIn(reader: Reader, contents: readonly StoryContent[]) {
  const named = [...new Set(contents.flatMap((content) => content.credits.map((credit) => credit.contributorId)))]
  if (named.length === 0) return new Map<ContributorId, never>()
  const standing = await survivors(reader, named)
  const rows = await reader
    .select({ id: contributors.id, name: contributors.name, collectingNumber: contributors.collectingNumber })
    .from(contributors)
    .where(inArray(contributors.id, [...new Set(standing.values())]))
  const known = new Map(rows.map((row) => [row.id, row]))
  return new Map([...standing].flatMap(([id, at]) => (known.has(at) ? [[id, known.get(at)] as const] : [])))
}
