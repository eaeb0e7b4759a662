import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { embargoes, provenance, sources, upstreamSources } from '../../db/schema'
import { StoryId } from '../../model/ids'
import type { ProvenanceDetails } from '../../model/provenance'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import type { ProvenanceSnapshot } from '../../model/story'
import { line } from '../../model/text'
import { changes, record } from '../log/record'
import { may } from '../staff/may'
import { provenanceOf } from '../stories/content'
import { markUnkept } from '../stories/revise'
import { editableStory, titleOf } from '../stories/story'

/**
 * Says what a story rests on. Rights that become cleared carry who cleared them.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function changeProvenance(tx: Writer, staff: Staff, input: ProvenanceDetails, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, input.storyId)
  const upstream = [...new Set(input.upstream)]
  if (upstream.length > 0) {
    const found = await tx.select({ id: sources.id }).from(sources).where(inArray(sources.id, upstream))
    if (found.length !== upstream.length) throw new Refusal('notFound')
  }
  const was = await provenanceOf(tx, input.storyId)
  const { storyId, upstream: _chain, ...fields } = input
  const changed = changes({ ...was, upstream: was.upstream.map((source) => source.id) }, { ...fields, upstream })
  if (changed === null) return
  const cleared = clearance(was, fields, staff, now)
  await tx
    .insert(provenance)
    .values({ storyId, ...fields, clearedBy: null, clearedAt: null, ...cleared })
    .onConflictDoUpdate({ target: provenance.storyId, set: { ...fields, ...cleared } })
  await tx.delete(upstreamSources).where(eq(upstreamSources.storyId, storyId))
  if (upstream.length > 0) await tx.insert(upstreamSources).values(upstream.map((sourceId, position) => ({ storyId, sourceId, position })))
  await markUnkept(tx, storyId)
  await record(tx, staff, { action: 'provenance.change', subjectId: storyId, subject: titleOf(story.draft), storyId, ...changed }, now)
}

/** Who cleared the rights in somebody else's work; nobody while they are not cleared. Our own needs no clearing. */
function clearance(was: ProvenanceSnapshot, next: Pick<ProvenanceDetails, 'rights' | 'relation'>, staff: Staff, now: Date) {
  if (next.rights !== 'cleared' || next.relation === 'original') return { clearedBy: null, clearedAt: null }
  return was.rights === 'cleared' && was.relation !== 'original' ? {} : { clearedBy: staff.id, clearedAt: now }
}

export const SetEmbargo = z.object({
  storyId: StoryId,
  /** Milliseconds since 1970; `null` holds until somebody lifts it. */
  until: z.number().int().nullable(),
  note: line(300),
})

/**
 * Holds a story's publication until an instant, or until the embargo is lifted. To end a running one sooner is to lift it.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `timePassed`
 */
export async function setEmbargo(tx: Writer, staff: Staff, { storyId, until, note }: z.infer<typeof SetEmbargo>, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  if (until !== null && until <= now.getTime()) throw new Refusal('timePassed')
  const [standing] = await tx.select().from(embargoes).where(eq(embargoes.storyId, storyId))
  const row = { until: until === null ? null : new Date(until), note, setBy: staff.id, setAt: now }
  if (standing !== undefined && endsSooner(row.until, standing.until) && !may.liftEmbargo(staff)) throw new Refusal('notAllowed')
  await tx
    .insert(embargoes)
    .values({ storyId, ...row })
    .onConflictDoUpdate({ target: embargoes.storyId, set: row })
  const before = standing && { until: standing.until?.toISOString() ?? null, note: standing.note }
  const after = { until: row.until?.toISOString() ?? null, note }
  await record(tx, staff, { action: 'embargo.set', subjectId: storyId, subject: titleOf(story.draft), storyId, before, after }, now)
}

/** `null` never ends by itself. */
function endsSooner(one: Date | null, other: Date | null): boolean {
  return one !== null && (other === null || one < other)
}

/**
 * Lifts an embargo before its time.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function liftEmbargo(tx: Writer, staff: Staff, { storyId }: { readonly storyId: StoryId }, now: Date): Promise<void> {
  if (!may.liftEmbargo(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, storyId)
  const [before] = await tx.select().from(embargoes).where(eq(embargoes.storyId, storyId))
  if (before === undefined) return
  await tx.delete(embargoes).where(eq(embargoes.storyId, storyId))
  const was = { until: before.until?.toISOString() ?? null, note: before.note }
  await record(tx, staff, { action: 'embargo.lift', subjectId: storyId, subject: titleOf(story.draft), storyId, before: was }, now)
}
