import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveCredits, liveStories, publications, revisions, sections, withdrawals } from '../../db/schema'
import type { CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import { dayOf } from '../../model/day'
import type { ContributorId, StoryId } from '../../model/ids'
import { withAbsorbed } from './survivors'

/** A credit that readers were given, under the name of then. */
interface CreditInPrint {
  readonly storyId: StoryId
  /** The name as it was printed. */
  readonly name: string
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly position: number
  readonly firstPublishedAt: Date
  /** Of a story that was withdrawn; empty for others, whose headline is read with the page that lists them. */
  readonly headline: string
  readonly withdrawn: boolean
}

export interface CreditListed extends CreditInPrint {
  /** Path on the site; empty for a story that was withdrawn. */
  readonly address: string
}

export interface CreditYear {
  readonly year: number
  /** January to December. */
  readonly months: readonly number[]
  readonly total: number
  /** The most frequent first. */
  readonly roles: readonly { readonly role: CreditRole; readonly scope: CreditScope; readonly credits: number }[]
}

export interface CreditHistory {
  readonly total: number
  /** Readers can see one of them at least: there is a public page. */
  readonly visible: boolean
  /** The latest first; only years with credits. */
  readonly years: readonly CreditYear[]
  /** Every name that was printed, the most frequent first. */
  readonly names: readonly { readonly name: string; readonly credits: number; readonly first: Date; readonly last: Date }[]
  readonly page: readonly CreditListed[]
  /** `after` of the next page; `null` on the last. */
  readonly next: string | null
}

/**
 * Every credit ever printed of a contributor and of those that were merged into them, over the years and as a list, the
 * newest first; withdrawn stories included.
 * @param zone whose calendar the months are of
 * @param after where the page before ended
 */
export async function creditHistory(
  reader: Reader,
  id: ContributorId,
  { zone, after, limit }: { readonly zone: string; readonly after?: string | undefined; readonly limit: number },
): Promise<CreditHistory> {
  const ids = [...(await withAbsorbed(reader, [id])).keys()]
  const all = [...(await visible(reader, ids)), ...(await withdrawn(reader, ids))].sort(
    (one, other) =>
      other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() ||
      (one.storyId < other.storyId ? 1 : -1) * Number(one.storyId !== other.storyId) ||
      one.position - other.position,
  )
  const start = after === undefined ? 0 : all.findIndex((credit) => keyOf(credit) === after) + 1
  const page = all.slice(start, start + limit)
  const last = page.at(-1)
  return {
    total: all.length,
    visible: all.some((credit) => !credit.withdrawn),
    years: yearsOf(all, zone),
    names: namesOf(all),
    page: await listed(reader, page),
    next: last !== undefined && start + limit < all.length ? keyOf(last) : null,
  }
}

const keyOf = (credit: CreditInPrint) => `${credit.storyId}_${credit.position}`

async function visible(reader: Reader, ids: readonly ContributorId[]): Promise<CreditInPrint[]> {
  const rows = await reader
    .select({
      storyId: liveCredits.storyId,
      name: liveCredits.name,
      role: liveCredits.role,
      placement: liveCredits.placement,
      scope: liveCredits.scope,
      position: liveCredits.position,
      firstPublishedAt: liveCredits.firstPublishedAt,
    })
    .from(liveCredits)
    .where(inArray(liveCredits.contributorId, [...ids]))
  return rows.map((row) => ({ ...row, headline: '', withdrawn: false }))
}

/** What a withdrawn story was printed with is in its last published revision alone. */
async function withdrawn(reader: Reader, ids: readonly ContributorId[]): Promise<CreditInPrint[]> {
  const rows = await reader
    .select({ storyId: publications.storyId, content: revisions.content, at: publications.publishedAt })
    .from(withdrawals)
    .innerJoin(publications, eq(publications.storyId, withdrawals.storyId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .orderBy(asc(revisions.number))
  const last = new Map(rows.map((row) => [row.storyId, row]))
  const first = new Map<StoryId, Date>()
  for (const row of rows) if (!first.has(row.storyId)) first.set(row.storyId, row.at)
  return [...last.values()].flatMap(({ storyId, content, at }) =>
    content.credits.flatMap(({ contributorId, name, role, placement, scope }, position) =>
      placement !== 'none' && ids.includes(contributorId)
        ? [
            {
              ...{ storyId, name, role, placement, scope, position },
              ...{ headline: content.headline, firstPublishedAt: first.get(storyId) ?? at, withdrawn: true },
            },
          ]
        : [],
    ),
  )
}

function yearsOf(credits: readonly CreditInPrint[], zone: string): CreditYear[] {
  const years = new Map<number, CreditInPrint[]>()
  const months = new Map<number, number[]>()
  for (const credit of credits) {
    const [year = 0, month = 1] = dayOf(credit.firstPublishedAt, zone).split('-').map(Number)
    years.set(year, [...(years.get(year) ?? []), credit])
    const counts = months.get(year) ?? Array.from({ length: 12 }, () => 0)
    counts[month - 1] = (counts[month - 1] ?? 0) + 1
    months.set(year, counts)
  }
  return [...years]
    .sort(([one], [other]) => other - one)
    .map(([year, own]) => ({ year, months: months.get(year) ?? [], total: own.length, roles: rolesOf(own) }))
}

function rolesOf(credits: readonly CreditInPrint[]): CreditYear['roles'] {
  const roles = new Map<string, CreditYear['roles'][number]>()
  for (const { role, scope } of credits) {
    const key = `${role} ${scope}`
    roles.set(key, { role, scope, credits: (roles.get(key)?.credits ?? 0) + 1 })
  }
  return [...roles.values()].sort((one, other) => other.credits - one.credits)
}

/** @param credits the newest first */
function namesOf(credits: readonly CreditInPrint[]): CreditHistory['names'] {
  const names = new Map<string, CreditHistory['names'][number]>()
  for (const { name, firstPublishedAt } of credits) {
    const known = names.get(name)
    names.set(name, { name, credits: (known?.credits ?? 0) + 1, first: firstPublishedAt, last: known?.last ?? firstPublishedAt })
  }
  return [...names.values()].sort((one, other) => other.credits - one.credits)
}

async function listed(reader: Reader, credits: readonly CreditInPrint[]): Promise<CreditListed[]> {
  const ids = [...new Set(credits.map((credit) => credit.storyId))]
  if (ids.length === 0) return []
  const live = await reader
    .select({ id: liveStories.storyId, headline: liveStories.headline, section: sections.slug, slug: liveStories.slug })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(inArray(liveStories.storyId, ids))
  const known = new Map(live.map((row) => [row.id, { headline: row.headline, address: `/${row.section}/${row.slug}` }]))
  return credits.map((credit) => ({ ...credit, ...(known.get(credit.storyId) ?? { address: '' }) }))
}
