import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { attributionSources, attributions, proposedSources, sources } from '../../db/schema'
import type { AttributionId, SourceId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { sourceBook } from '../sources/by-name'
import { removeSource } from '../sources/remove'
import { isPrinted, timesUsed } from '../sources/uses'

/** Names that a proposal gives and that are no sources yet; accepting it makes them sources. Empty once it is decided. */
export interface ProposedNames {
  readonly speakers: readonly string[]
  readonly documents: readonly string[]
  readonly via: readonly string[]
}

export const noNames: ProposedNames = { speakers: [], documents: [], via: [] }

/** What the proposals of a story name, by attribution; of those that were decided too. */
export async function proposedNamesOf(reader: Reader, storyId: StoryId): Promise<Map<AttributionId, ProposedNames>> {
  const rows = await reader
    .select({ id: proposedSources.attributionId, part: proposedSources.part, name: proposedSources.name })
    .from(proposedSources)
    .innerJoin(attributions, eq(attributions.id, proposedSources.attributionId))
    .where(eq(attributions.storyId, storyId))
    .orderBy(asc(proposedSources.position))
  const named = (id: AttributionId, part: string) => rows.filter((row) => row.id === id && row.part === part).map((row) => row.name)
  return new Map(
    [...new Set(rows.map((row) => row.id))].map((id) => [
      id,
      { speakers: named(id, 'speaker'), documents: named(id, 'document'), via: named(id, 'via') },
    ]),
  )
}

/** Makes sources of the names that a proposal gives, each in its place. The names are kept: the decision may be taken back. */
export async function linkNames(tx: Writer, staff: Staff, id: AttributionId, now: Date): Promise<void> {
  const names = await tx
    .select()
    .from(proposedSources)
    .where(eq(proposedSources.attributionId, id))
    .orderBy(asc(proposedSources.part), asc(proposedSources.position))
  if (names.length === 0) return
  const there = await tx.select().from(attributionSources).where(eq(attributionSources.attributionId, id))
  const linked = new Set(there.map((link) => `${link.part} ${link.sourceId}`))
  const book = await sourceBook(tx, staff, now)
  for (const { part, position, name } of names) {
    const sourceId = await book(part, name)
    if (linked.has(`${part} ${sourceId}`)) continue
    linked.add(`${part} ${sourceId}`)
    await tx.insert(attributionSources).values({ attributionId: id, sourceId, part, position })
  }
}

/**
 * Takes back what {@link linkNames} did when the proposal was accepted at `acceptedAt`. A source that was entered for it then
 * and that nothing else rests on goes again, so that a slip of the hand leaves nothing among the sources.
 */
export async function unlinkNames(tx: Writer, staff: Staff, id: AttributionId, acceptedAt: Date | null, now: Date): Promise<void> {
  const names = await tx.select().from(proposedSources).where(eq(proposedSources.attributionId, id))
  const taken: SourceId[] = []
  for (const { part, position } of names) {
    const gone = await tx
      .delete(attributionSources)
      .where(and(eq(attributionSources.attributionId, id), eq(attributionSources.part, part), eq(attributionSources.position, position)))
      .returning({ sourceId: attributionSources.sourceId })
    taken.push(...gone.map((link) => link.sourceId))
  }
  if (taken.length === 0 || acceptedAt === null) return
  const entered = await tx
    .select({ id: sources.id, createdBy: sources.createdBy })
    .from(sources)
    .where(and(inArray(sources.id, taken), eq(sources.createdAt, acceptedAt), eq(sources.createdBy, staff.id)))
  for (const source of entered) {
    if ((await timesUsed(tx, [source.id])).size > 0 || (await isPrinted(tx, source.id))) continue
    await removeSource(tx, staff, { sourceId: source.id }, now)
  }
}
