import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { attributionSources, attributions, lostMarks, proposedSources, sources } from '../../db/schema'
import type { AttributionDetails } from '../../model/attribution'
import { AttributionId, type SourceId, StoryId } from '../../model/ids'
import type { SourcePart } from '../../model/likely-source-kind'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { changes, record } from '../log/record'
import { sourceBook } from '../sources/by-name'
import { markUnkept } from '../stories/revise'
import { editableStory, titleOf } from '../stories/story'
import { linkNames, unlinkNames } from './proposed-names'

/**
 * Says what stands behind a passage, or says it anew. The mark in the body has the same id; whoever attributes confirms.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function attributePassage(tx: Writer, staff: Staff, input: AttributionDetails, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, input.storyId)
  await assertSourcesExist(tx, [...input.speakers, ...input.documents, ...input.via])
  const [before] = await tx.select().from(attributions).where(eq(attributions.id, input.id))
  if (before !== undefined && before.storyId !== input.storyId) throw new Refusal('notFound')
  const { kind, utteredOn, originalText, originalLanguage, note } = input
  const { speakers, documents, via } = await withNames(tx, staff, input, now)
  const said = { kind, utteredOn, originalText, originalLanguage, note, speakers, documents, via }
  const changed =
    before === undefined ? { after: said } : changes({ ...before, ...(await linksOf(tx, input.id)) }, { ...said, state: 'confirmed' })
  if (changed === null) return

  const decided = { state: 'confirmed' as const, decidedBy: staff.id, decidedAt: now }
  const row = { kind, utteredOn, originalText, originalLanguage, note, ...decided }
  if (before === undefined) {
    await tx.insert(attributions).values({ id: input.id, storyId: input.storyId, rule: '', createdBy: staff.id, createdAt: now, ...row })
  } else {
    await tx.update(attributions).set(row).where(eq(attributions.id, input.id))
    await tx.delete(attributionSources).where(eq(attributionSources.attributionId, input.id))
    // What a person says stands in place of what was proposed.
    await tx.delete(proposedSources).where(eq(proposedSources.attributionId, input.id))
  }
  const links = [...linked('speaker', speakers), ...linked('document', documents), ...linked('via', via)]
  if (links.length > 0) await tx.insert(attributionSources).values(links.map((link) => ({ attributionId: input.id, ...link })))
  await markUnkept(tx, input.storyId)
  const action = before === undefined ? 'attribution.add' : 'attribution.change'
  await record(tx, staff, { action, subjectId: input.id, subject: titleOf(story.draft), storyId: story.id, ...changed }, now)
}

/** The sources that were chosen, and behind them those of names that had none. */
async function withNames(tx: Writer, staff: Staff, { speakers, documents, via, names }: AttributionDetails, now: Date) {
  if (names === undefined) return { speakers, documents, via }
  const book = await sourceBook(tx, staff, now)
  const joined = async (part: SourcePart, ids: readonly SourceId[], more: readonly string[]) => {
    const all = [...ids]
    for (const name of more) all.push(await book(part, name))
    return [...new Set(all)]
  }
  return {
    speakers: await joined('speaker', speakers, names.speakers),
    documents: await joined('document', documents, names.documents),
    via: await joined('via', via, names.via),
  }
}

function linked(part: 'speaker' | 'document' | 'via', ids: readonly SourceId[]) {
  return [...new Set(ids)].map((sourceId, position) => ({ sourceId, part, position }))
}

async function linksOf(tx: Writer, id: AttributionId) {
  const rows = await tx
    .select()
    .from(attributionSources)
    .where(eq(attributionSources.attributionId, id))
    .orderBy(attributionSources.position)
  const of = (part: string) => rows.filter((row) => row.part === part).map((row) => row.sourceId)
  return { speakers: of('speaker'), documents: of('document'), via: of('via') }
}

async function assertSourcesExist(tx: Writer, ids: readonly SourceId[]): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return
  const found = await tx.select({ id: sources.id }).from(sources).where(inArray(sources.id, wanted))
  if (found.length !== wanted.length) throw new Refusal('notFound')
}

export const AttributionInStory = z.object({ id: AttributionId, storyId: StoryId })

/**
 * Removes an attribution; its mark is removed from the body by the editor.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function removeAttribution(
  tx: Writer,
  staff: Staff,
  { id, storyId }: z.infer<typeof AttributionInStory>,
  now: Date,
): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  const [row] = await tx.select().from(attributions).where(eq(attributions.id, id))
  if (row === undefined || row.storyId !== storyId) refuse('notFound')
  const before = { kind: row?.kind, state: row?.state, ...(await linksOf(tx, id)) }
  await tx.delete(lostMarks).where(eq(lostMarks.attributionId, id))
  await tx.delete(attributions).where(eq(attributions.id, id))
  await markUnkept(tx, storyId)
  await record(tx, staff, { action: 'attribution.remove', subjectId: id, subject: titleOf(story.draft), storyId, before }, now)
}

export const DecideAttribution = AttributionInStory.extend({ state: z.enum(['confirmed', 'rejected', 'proposed']) })

/**
 * Accepts or rejects a proposal; `proposed` takes the decision back. Names that the proposal gives become sources with its
 * acceptance, and are names again when that is taken back.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function decideAttribution(tx: Writer, staff: Staff, input: z.infer<typeof DecideAttribution>, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, input.storyId)
  const [row] = await tx.select().from(attributions).where(eq(attributions.id, input.id))
  if (row === undefined || row.storyId !== input.storyId) throw new Refusal('notFound')
  if (row.state === input.state) return
  const decided = input.state !== 'proposed'
  await tx
    .update(attributions)
    .set({ state: input.state, decidedBy: decided ? staff.id : null, decidedAt: decided ? now : null })
    .where(eq(attributions.id, input.id))
  if (row.state === 'confirmed') await unlinkNames(tx, staff, input.id, row.decidedAt, now)
  if (input.state === 'confirmed') await linkNames(tx, staff, input.id, now)
  // Rejected is decided: that its text is gone concerns nobody any more.
  if (input.state === 'rejected') await tx.delete(lostMarks).where(eq(lostMarks.attributionId, input.id))
  await markUnkept(tx, input.storyId)
  const states = { before: { state: row.state }, after: { state: input.state } }
  await record(
    tx,
    staff,
    { action: 'attribution.decide', subjectId: input.id, subject: titleOf(story.draft), storyId: story.id, ...states },
    now,
  )
}
