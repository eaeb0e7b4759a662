import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors, liveCredits, liveLists, portraits, publicRoleOf } from '../../db/schema'
import { creditRoles } from '../../model/credit'
import type { ContributorId, StoryId } from '../../model/ids'
import type { PageKey } from '../../model/page-key'
import type { ListPage, PublicProfile, PublicRole, Teaser } from '../../model/printed'
import { formerTarget } from '../addresses/former-target'
import { mostMerges, withAbsorbed } from '../contributors/survivors'
import { holdsUntil, reads } from '../log/reads'
import { stale } from '../log/stale'
import { pictureSnapshots } from '../media/snapshot'
import { latestCredited } from './live-credited'
import type { Found } from './live-lists'
import { storiesAPage, teaserPage } from './live-teasers'

export interface Person {
  /** Theirs, and those of the entries that were merged into it. */
  readonly ids: readonly ContributorId[]
  readonly profile: PublicProfile
}

/**
 * The page of a contributor, or where it went: renamed, or merged into another. There is a page for whoever is credited
 * with something that readers can see, and for nobody else, so that names in drafts stay at the desk.
 */
export async function livePerson(reader: Reader, slug: string): Promise<Found<Person>> {
  const wanted = slug.toLowerCase()
  const row = (await contributorWhere(reader, eq(contributors.slug, wanted))) ?? (await formerHolder(reader, wanted))
  // A pseudonym that nobody was ever shown must not be found by the one it went into.
  if (row?.kind === 'pseudonym' && row.mergedInto !== null && !(await isPrinted(reader, row.id))) return { is: 'missing' }
  const last = row && (await throughMerges(reader, row))
  if (!last) return { is: 'missing' }
  const ids = [...(await withAbsorbed(reader, [last.id])).keys()]
  const counts = await countsOf(reader, last.id)
  if (counts === null) return { is: 'missing' }
  if (last.slug !== slug) return { is: 'moved', slug: last.slug }
  reads(...ids.map(stale.storiesBy))
  return { is: 'live', found: { ids, profile: await profileOf(reader, last, counts) } }
}

type Row = typeof contributors.$inferSelect

async function contributorWhere(reader: Reader, where: SQL): Promise<Row | undefined> {
  const [row] = await reader.select().from(contributors).where(where)
  if (row !== undefined) reads(stale.contributor(row.id), stale.pageOf(row.id))
  return row
}

async function formerHolder(reader: Reader, slug: string): Promise<Row | undefined> {
  const id = await formerTarget(reader, 'contributor', slug)
  return id === null ? undefined : contributorWhere(reader, eq(contributors.id, id as ContributorId))
}

async function throughMerges(reader: Reader, first: Row): Promise<Row | undefined> {
  let row: Row | undefined = first
  for (let step = 0; row?.mergedInto && step < mostMerges; step += 1)
    row = await contributorWhere(reader, eq(contributors.id, row.mergedInto))
  return row
}

async function isPrinted(reader: Reader, id: ContributorId): Promise<boolean> {
  reads(stale.storiesBy(id))
  const rows = await reader.select({ id: liveCredits.storyId }).from(liveCredits).where(eq(liveCredits.contributorId, id)).limit(1)
  return rows.length > 0
}

interface Counts {
  readonly byRole: PublicProfile['counts']
  readonly stories: number
}

/** How much readers can see of somebody's work, counted while it was published; `null` where it is nothing. */
async function countsOf(reader: Reader, id: ContributorId): Promise<Counts | null> {
  const rows = await reader
    .select({ part: liveLists.part, stories: liveLists.stories })
    .from(liveLists)
    .where(and(eq(liveLists.kind, 'contributor'), eq(liveLists.subjectId, id)))
  const stories = rows.find(({ part }) => part === '')?.stories ?? 0
  const byRole = [...creditRoles, 'upstream' as const].flatMap((role) => {
    const count = rows.find(({ part }) => part === role)
    return count === undefined ? [] : [{ role, stories: count.stories }]
  })
  return stories === 0 ? null : { byRole: byRole.sort((one, other) => other.stories - one.stories), stories }
}

async function profileOf(reader: Reader, row: Row, counts: Counts): Promise<PublicProfile> {
  reads(stale.profile(row.id))
  const active = row.deactivatedAt === null
  const [portrait] = await reader.select({ pictureId: portraits.pictureId }).from(portraits).where(eq(portraits.contributorId, row.id))
  const [picture] = portrait && active ? await pictureSnapshots(reader, [portrait.pictureId]) : []
  return {
    slug: row.slug,
    name: row.name,
    sortName: row.sortName,
    kind: row.kind,
    initials: (await initialsOf(reader, [row.id])).get(row.id) ?? '',
    jobTitle: active ? row.jobTitle : '',
    active,
    biography: row.biography,
    place: active ? row.place : '',
    publicContact: active ? row.publicContact : '',
    fediverse: active ? row.fediverse : '',
    languages: row.languages,
    expertise: row.expertise,
    links: row.links,
    portrait: picture ?? null,
    counts: counts.byRole,
    stories: counts.stories,
  }
}

/** Initials that these contributors carry now. */
export async function initialsOf(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, string>> {
  const rows = await reader
    .select({ id: aliases.contributorId, name: aliases.name })
    .from(aliases)
    .where(and(inArray(aliases.contributorId, [...ids]), eq(aliases.kind, 'initials'), isNull(aliases.validUntil)))
    .orderBy(asc(aliases.name))
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** A page of what somebody worked on, in one role or in any, the newest first. */
export async function personPage(
  reader: Reader,
  ids: readonly ContributorId[],
  role: PublicRole | null,
  before: PageKey | null,
): Promise<ListPage<Teaser>> {
  const rows = await latestCredited(reader, ids, role, before, storiesAPage + 1)
  return teaserPage(reader, rows, storiesAPage)
}

/** Roles that somebody had on each of these stories. */
export async function rolesOn(
  reader: Reader,
  ids: readonly ContributorId[],
  storyIds: readonly StoryId[],
): Promise<Map<StoryId, PublicRole[]>> {
  if (storyIds.length === 0) return new Map()
  reads(...ids.map(stale.storiesBy))
  // By the stories alone: an index of somebody's credits would be read from one end to the other.
  const rows = await reader
    .selectDistinct({ storyId: liveCredits.storyId, id: liveCredits.contributorId, role: publicRoleOf(liveCredits) })
    .from(liveCredits)
    .where(inArray(liveCredits.storyId, [...storyIds]))
  const found = new Map<StoryId, PublicRole[]>()
  for (const { storyId, id, role } of rows) {
    const roles = found.get(storyId) ?? []
    if (ids.includes(id) && !roles.includes(role)) found.set(storyId, [...roles, role])
  }
  return found
}

/** Initials that somebody signed with once, and when they were given up. */
export interface FormerInitials {
  readonly initials: string
  readonly until: Date
}

/** Initials that these entries gave up before an instant, as far as readers still find stories signed with them. */
export async function formerInitials(reader: Reader, ids: readonly ContributorId[], now: Date): Promise<FormerInitials[]> {
  const own = [...ids]
  reads(...ids.flatMap((id) => [stale.profile(id), stale.storiesBy(id)]))
  const rows = await reader
    .select({ initials: aliases.name, until: aliases.validUntil })
    .from(aliases)
    .where(and(inArray(aliases.contributorId, own), eq(aliases.kind, 'initials'), isNotNull(aliases.validUntil)))
    .orderBy(desc(aliases.validUntil), asc(aliases.name))
  const ended = rows.flatMap(({ initials, until }) => (until === null ? [] : [{ initials, until }]))
  const given = ended.filter(({ until }) => until <= now)
  const next = ended[ended.length - given.length - 1]
  if (next !== undefined) holdsUntil(next.until)
  const signed = new Set<string>()
  for (const { initials } of given) {
    for (const id of own) if (await isSigned(reader, id, initials)) signed.add(initials)
  }
  return given.filter(({ initials }) => signed.has(initials))
}

async function isSigned(reader: Reader, id: ContributorId, initials: string): Promise<boolean> {
  const rows = await reader
    .select({ initials: liveCredits.initials })
    .from(liveCredits)
    .where(and(eq(liveCredits.contributorId, id), eq(liveCredits.initials, initials)))
    .limit(1)
  return rows.length > 0
}
