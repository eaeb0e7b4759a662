import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors, liveCredits, portraits } from '../../db/schema'
import { creditRoles } from '../../model/credit'
import type { ContributorId, StoryId } from '../../model/ids'
import type { PageKey } from '../../model/page-key'
import type { ListPage, PublicContributor, PublicProfile, PublicRole, Teaser } from '../../model/printed'
import { formerTarget } from '../addresses/former-target'
import { mostMerges, survivors, withAbsorbed } from '../contributors/survivors'
import { holdsUntil, reads } from '../log/reads'
import { stale } from '../log/stale'
import { pictureSnapshots } from '../media/snapshot'
import { type Found, olderThan } from './live-lists'
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
  if (row?.kind === 'pseudonym' && row.mergedInto !== null && (await countsOf(reader, [row.id])).length === 0) return { is: 'missing' }
  const last = row && (await throughMerges(reader, row))
  if (!last) return { is: 'missing' }
  const ids = [...(await withAbsorbed(reader, [last.id])).keys()]
  const counts = await countsOf(reader, ids)
  if (counts.length === 0) return { is: 'missing' }
  if (last.slug !== slug) return { is: 'moved', slug: last.slug }
  return { is: 'live', found: { ids, profile: await profileOf(reader, last, ids, counts) } }
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

const publicRole = (credit: { readonly role: Exclude<PublicRole, 'upstream'>; readonly scope: 'this_story' | 'upstream' }): PublicRole =>
  credit.scope === 'upstream' ? 'upstream' : credit.role

async function countsOf(reader: Reader, ids: readonly ContributorId[]): Promise<{ role: PublicRole; stories: number }[]> {
  reads(...ids.map(stale.storiesBy))
  const rows = await reader
    .selectDistinct({ storyId: liveCredits.storyId, role: liveCredits.role, scope: liveCredits.scope })
    .from(liveCredits)
    .where(inArray(liveCredits.contributorId, [...ids]))
  const stories = new Map<PublicRole, Set<StoryId>>()
  for (const row of rows) stories.set(publicRole(row), (stories.get(publicRole(row)) ?? new Set()).add(row.storyId))
  return [...stories].map(([role, set]) => ({ role, stories: set.size })).sort((one, other) => other.stories - one.stories)
}

async function profileOf(reader: Reader, row: Row, ids: readonly ContributorId[], counts: PublicProfile['counts']): Promise<PublicProfile> {
  reads(stale.profile(row.id))
  const active = row.deactivatedAt === null
  const [portrait] = await reader.select({ pictureId: portraits.pictureId }).from(portraits).where(eq(portraits.contributorId, row.id))
  const [picture] = portrait && active ? await pictureSnapshots(reader, [portrait.pictureId]) : []
  const stories = await reader
    .selectDistinct({ id: liveCredits.storyId })
    .from(liveCredits)
    .where(inArray(liveCredits.contributorId, [...ids]))
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
    counts,
    stories: stories.length,
  }
}

async function initialsOf(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, string>> {
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
  reads(...ids.map(stale.storiesBy))
  const rows = await reader
    .selectDistinct({ id: liveCredits.storyId, at: liveCredits.firstPublishedAt })
    .from(liveCredits)
    .where(and(inArray(liveCredits.contributorId, [...ids]), inRole(role), olderThan(before, liveCredits)))
    .orderBy(desc(liveCredits.firstPublishedAt), desc(liveCredits.storyId))
    .limit(storiesAPage + 1)
  return teaserPage(reader, rows, storiesAPage)
}

function inRole(role: PublicRole | null): SQL | undefined {
  if (role === null) return undefined
  if (role === 'upstream') return eq(liveCredits.scope, 'upstream')
  return and(eq(liveCredits.scope, 'this_story'), eq(liveCredits.role, role))
}

/** Roles that somebody had on each of these stories. */
export async function rolesOn(
  reader: Reader,
  ids: readonly ContributorId[],
  storyIds: readonly StoryId[],
): Promise<Map<StoryId, PublicRole[]>> {
  if (storyIds.length === 0) return new Map()
  reads(...ids.map(stale.storiesBy))
  const rows = await reader
    .selectDistinct({ storyId: liveCredits.storyId, role: liveCredits.role, scope: liveCredits.scope })
    .from(liveCredits)
    .where(and(inArray(liveCredits.contributorId, [...ids]), inArray(liveCredits.storyId, [...storyIds])))
  const found = new Map<StoryId, PublicRole[]>()
  for (const row of rows) found.set(row.storyId, [...(found.get(row.storyId) ?? []), publicRole(row)])
  return found
}

/** Everyone who is credited with something that readers can see, filed by name, with what they did. */
export async function publicRegister(reader: Reader): Promise<PublicContributor[]> {
  reads(stale.people)
  const rows = await reader
    .selectDistinct({ id: liveCredits.contributorId, role: liveCredits.role, scope: liveCredits.scope })
    .from(liveCredits)
  const found = await survivors(
    reader,
    rows.map((row) => row.id),
  )
  const roles = new Map<ContributorId, PublicRole[]>()
  for (const row of rows) {
    const id = found.get(row.id) ?? row.id
    roles.set(id, [...new Set([...(roles.get(id) ?? []), publicRole(row)])])
  }
  const people = await reader
    .select({
      id: contributors.id,
      slug: contributors.slug,
      name: contributors.name,
      sortName: contributors.sortName,
      kind: contributors.kind,
      jobTitle: contributors.jobTitle,
    })
    .from(contributors)
    .where(and(isNull(contributors.deactivatedAt), isNull(contributors.mergedInto)))
  const credited = people.filter((person) => roles.has(person.id))
  if (credited.length === 0) return []
  const initials = await initialsOf(
    reader,
    credited.map((person) => person.id),
  )
  const byName = new Intl.Collator('de', { sensitivity: 'base', numeric: true })
  return credited
    .map(({ id, ...person }) => ({ ...person, initials: initials.get(id) ?? '', roles: inOrder(roles.get(id) ?? []) }))
    .sort((one, other) => byName.compare(one.sortName, other.sortName))
}

/** What somebody did in the order in which credits are printed; parts in others' reports last. */
function inOrder(roles: readonly PublicRole[]): PublicRole[] {
  const place = (role: PublicRole) => (role === 'upstream' ? creditRoles.length : creditRoles.indexOf(role))
  return roles.toSorted((one, other) => place(one) - place(other))
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
  if (given.length === 0) return []
  const printed = await reader
    .selectDistinct({ initials: liveCredits.initials })
    .from(liveCredits)
    .where(inArray(liveCredits.contributorId, own))
  const signed = new Set(printed.map((row) => row.initials))
  return given.filter(({ initials }) => signed.has(initials))
}
