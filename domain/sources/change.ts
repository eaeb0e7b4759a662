import { and, eq, like, sql } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { liveLists, liveSources, liveStories, revisions, sources } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import { slugFrom } from '../../model/slug'
import { type SourceDetails, shownByName } from '../../model/source'
import type { Staff } from '../../model/staff'
import { forgetFormerAddresses, keepFormerAddress } from '../addresses/former-address'
import { freeSlug } from '../addresses/free-slug'
import { changes, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { namedSources } from '../stories/go-live'
import { wordsForAddress } from './create'
import { indexSource } from './index-source'
import { type DeskSource, sourceById } from './source'
import { wasPrinted } from './uses'

export interface ChangedSource extends Omit<SourceDetails, 'identity'> {
  /** Left out: what was noted stays. Empty: it is struck. */
  readonly identity?: string | undefined
  /** An editor stands for keeping the name out; only editors are heard. Left out: as it was. */
  readonly approved?: boolean | undefined
}

/**
 * Changes a source. One whose name readers were given and no longer are, or the other way round, gets an address of its
 * own without a redirect, which would join the two. What was printed with its stories stays as printed; a name that was
 * covered since is told again only by somebody who may publish.
 * @throws {Refusal} `notAllowed`, `notFound`
 */
export async function changeSource(tx: Writer, staff: Staff, { identity, approved, ...input }: ChangedSource, now: Date): Promise<void> {
  const before = (await sourceById(tx, input.id)) ?? refuse('notFound')
  if (!may.editSource(staff, before)) throw new Refusal('notAllowed')
  // Lifting the cover of what was printed tells readers a name: that is for those who may publish.
  const uncovers = shownByName(input) && !shownByName(before)
  if (uncovers && !may.publish(staff) && (await wasPrinted(tx, before.id))) throw new Refusal('notAllowed')

  const slug = await slugAfter(tx, before, input)
  const next = {
    ...input,
    slug,
    approvedBy: approverAfter(before, staff, input, approved),
    ...(identity === undefined ? {} : { identityKnown: identity !== '' }),
  }
  const changed = changes<Omit<DeskSource, 'id'>>(before, next)
  const noted = identity !== undefined && (identity !== '' || before.identityKnown)
  if (changed === null && !noted) return

  const { identityKnown: _told, id, ...columns } = { identityKnown: false, ...next }
  await tx
    .update(sources)
    .set({ ...columns, ...(identity === undefined ? {} : { identity }) })
    .where(eq(sources.id, id))
  await moveAddress(tx, before, next, now)
  const wasListed = await isListed(tx, id)
  if (!shownByName(input)) await takeOffPublicLists(tx, before)
  else if (!shownByName(before)) await putBackOnPublicLists(tx, before, now)
  await indexSource(tx, id)
  await record(tx, staff, { action: 'source.change', subjectId: id, subject: input.label, ...(changed ?? { note: 'identity' }) }, now)
  if (changed !== null && Object.keys(changed.after).some(told)) {
    const listed = wasListed || (await isListed(tx, id))
    await touch(tx, touchedBy(before, { ...before, ...next }, listed), now)
  }
}

/** Readers are never told who approved a source, nor that somebody noted who stands behind it. */
const told = (field: string) => field !== 'approvedBy' && field !== 'identityKnown'

/** What was printed with stories follows a source's cover and address alone, and its words where it is covered. */
function touchedBy(before: DeskSource, after: DeskSource, listed: boolean): string[] {
  const { id } = before
  const uncovers = shownByName(before) !== shownByName(after)
  const asPrinted = shownByName(after) && !uncovers && before.slug === after.slug
  const hidden = (source: DeskSource) => source.terms === 'off_record'
  const covers = (shownByName(before) && !shownByName(after)) || (!hidden(before) && hidden(after))
  const houses = [before, after].filter(shownByName).flatMap(({ publisher, label }) => [publisher || label, label])
  return [
    stale.sourceRecord(id),
    ...(asPrinted ? [] : [stale.source(id)]),
    ...(before.slug === after.slug ? [] : [stale.address('source', after.slug)]),
    ...(listed && uncovers ? [stale.storiesFrom(id)] : []),
    ...(listed && (uncovers || before.slug !== after.slug) ? [stale.addresses] : []),
    ...(listed ? houses.map(stale.house) : []),
    ...(covers ? [stale.takenBack] : []),
  ]
}

async function slugAfter(
  tx: Writer,
  before: DeskSource,
  input: Pick<SourceDetails, 'naming' | 'terms' | 'label' | 'description'>,
): Promise<string> {
  const sameWords = slugFrom(wordsForAddress(before)) === slugFrom(wordsForAddress(input))
  return sameWords ? before.slug : freeSlug(tx, 'source', wordsForAddress(input), before.id)
}

async function moveAddress(tx: Writer, before: DeskSource, after: Pick<DeskSource, 'slug' | 'naming' | 'terms'>, now: Date) {
  if (shownByName(before) !== shownByName(after)) await forgetFormerAddresses(tx, 'source', before.id)
  else if (before.slug !== after.slug) await keepFormerAddress(tx, 'source', before.id, { from: before.slug, to: after.slug }, now)
}

function approverAfter(
  before: DeskSource,
  staff: Staff,
  input: Pick<SourceDetails, 'naming' | 'terms'>,
  approved: boolean | undefined,
): StaffId | null {
  if (shownByName(input)) return null
  if (approved === undefined || !may.editSource(staff, { createdBy: null })) return before.approvedBy
  return approved ? (before.approvedBy ?? staff.id) : null
}

/** True if a story that readers can see rests on it by its name. */
async function isListed(tx: Writer, id: DeskSource['id']): Promise<boolean> {
  const [resting] = await tx.select({ id: liveSources.storyId }).from(liveSources).where(eq(liveSources.sourceId, id)).limit(1)
  return resting !== undefined
}

/** Its page must not lead to stories any more, nor they to it. */
async function takeOffPublicLists(tx: Writer, source: DeskSource): Promise<void> {
  await tx.delete(liveSources).where(eq(liveSources.sourceId, source.id))
  await tx.delete(liveLists).where(and(eq(liveLists.kind, 'source'), eq(liveLists.subjectId, source.id)))
}

/** Where its name was printed, and given cover only since, it is told again; what was printed under cover stays so. */
async function putBackOnPublicLists(tx: Writer, source: DeskSource, now: Date): Promise<void> {
  const printing = await tx
    .select({ storyId: liveStories.storyId, firstPublishedAt: liveStories.firstPublishedAt, content: revisions.content })
    .from(liveStories)
    .innerJoin(revisions, eq(revisions.id, liveStories.revisionId))
    .where(like(sql`${revisions.content}`, `%${source.id}%`))
  const naming = printing.filter(({ content }) => namedSources(content).some(({ id }) => id === source.id))
  for (const { storyId, firstPublishedAt } of naming)
    await tx.insert(liveSources).values({ storyId, sourceId: source.id, firstPublishedAt }).onConflictDoNothing()
  if (naming.length > 0)
    await tx.insert(liveLists).values({ kind: 'source', subjectId: source.id, part: '', stories: naming.length, changedAt: now })
}
