import { asc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { proposedUpstream } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { DecideProposedUpstream } from '../../model/original'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { upstreamKind } from '../originals/put-provenance'
import { sourceBook } from '../sources/by-name'
import { provenanceOf } from '../stories/content'
import { editableStory, titleOf } from '../stories/story'
import { changeProvenance } from './change'

/** Names of the reports that a story is proposed to rest on and that are no sources yet, nearest first. */
export async function proposedUpstreamOf(reader: Reader, storyId: StoryId): Promise<string[]> {
  const rows = await reader
    .select({ name: proposedUpstream.name })
    .from(proposedUpstream)
    .where(eq(proposedUpstream.storyId, storyId))
    .orderBy(asc(proposedUpstream.position))
  return rows.map((row) => row.name)
}

/**
 * Makes sources of the reports that a story is proposed to rest on, each at its place in the chain, or drops their names.
 * Rights stay as they are: that somebody knows where a report is from does not clear them.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `alreadyDecided`
 */
export async function decideProposedUpstream(
  tx: Writer,
  staff: Staff,
  { storyId, state }: DecideProposedUpstream,
  now: Date,
): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  const names = await tx
    .delete(proposedUpstream)
    .where(eq(proposedUpstream.storyId, storyId))
    .returning({ position: proposedUpstream.position, name: proposedUpstream.name })
  if (names.length === 0) throw new Refusal('alreadyDecided')
  if (state === 'rejected') {
    const before = { upstream: names.map(({ name }) => name) }
    await record(tx, staff, { action: 'provenance.change', subjectId: storyId, subject: titleOf(story.draft), storyId, before }, now)
    return
  }
  const { upstream, ...was } = await provenanceOf(tx, storyId)
  const chain = upstream.map((source) => source.id)
  const book = await sourceBook(tx, staff, now)
  for (const { position, name } of names.sort((one, other) => one.position - other.position)) {
    const id = await book('via', name, upstreamKind(was.relation))
    if (!chain.includes(id)) chain.splice(position, 0, id)
  }
  await changeProvenance(tx, staff, { ...was, storyId, upstream: chain.slice(0, 8) }, now)
}
