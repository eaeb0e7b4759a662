import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { attributions, credits, drafts, revisions, sources, submissions, topics } from '../../db/schema'
import { type Body, passages } from '../../model/body'
import { creditsDiffer, type PrintedCredit } from '../../model/credit'
import { CreditId, type SourceId, type StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { type AttributionSnapshot, type StoryContent, StoryText } from '../../model/story'
import { attributePassage, decideAttribution, removeAttribution } from '../attributions/attribute'
import { survivors } from '../contributors/survivors'
import { printedCredits } from '../credits/printed'
import { record } from '../log/record'
import { changeProvenance } from '../provenance/change'
import { may } from '../staff/may'
import { contentOf } from './changes-to-publish'
import { putText } from './put-text'
import { cutRevision } from './revise'
import { unscheduleStory } from './schedule'
import { editableStory, stateOf, titleOf } from './story'
import { setTopics } from './topics'

/**
 * Makes what readers see the draft again, whole: text, credits, attributions, topics and provenance. What is dropped is
 * kept as a revision first. A date set for it, or that it was submitted, goes with it.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`, `notPublished`, `nothingChanged`
 */
export async function dropDraft(tx: Writer, staff: Staff, { storyId }: { readonly storyId: StoryId }, now: Date): Promise<void> {
  if (!may.publish(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, storyId)
  const live = story.live ?? refuse('notPublished')
  if (stateOf({ ...story, schedule: null, submitted: null }) !== 'changed') throw new Refusal('nothingChanged')
  const published = await contentOf(tx, live.revisionId)
  const dropped = await cutRevision(tx, story, 'restore', story.savedBy, now)

  const { version, text } = await putText(tx, staff, story, StoryText.parse(published), {}, now)
  await putCreditsBack(tx, storyId, published.credits, now)
  await putAttributionsBack(tx, staff, storyId, published, now)
  const known = await standingTopics(tx, published)
  await setTopics(tx, staff, { storyId, topics: known }, now)
  const { upstream, ...provenance } = published.provenance
  const chain = await standingSources(tx, upstream)
  await changeProvenance(tx, staff, { storyId, ...provenance, upstream: chain }, now)

  // A section, picture, topic or source that was removed meanwhile does not come back: then the draft still differs.
  const whole =
    text.sectionId === published.sectionId &&
    text.pictureId === published.pictureId &&
    known.length === published.topics.length &&
    chain.length === upstream.length
  await tx
    .update(drafts)
    .set({ keptVersion: whole ? version : 0 })
    .where(eq(drafts.storyId, storyId))
  await unscheduleStory(tx, staff, { storyId }, now)
  await tx.delete(submissions).where(eq(submissions.storyId, storyId))

  const [row] = await tx.select({ number: revisions.number }).from(revisions).where(eq(revisions.id, live.revisionId))
  const numbers = { before: { revision: dropped.number }, after: { revision: row?.number } }
  await record(tx, staff, { action: 'story.drop', subjectId: storyId, subject: titleOf(text), storyId, ...numbers }, now)
}

/** Credits as they were printed; where a name would be worded otherwise today, it is set on the credit. */
async function putCreditsBack(tx: Writer, storyId: StoryId, printed: readonly PrintedCredit[], now: Date): Promise<void> {
  if (!creditsDiffer(printed, await printedCredits(tx, storyId, now))) return
  const agencies = printed.flatMap((credit) => (credit.onBehalfOfId ? [credit.onBehalfOfId] : []))
  const today = await survivors(tx, [...printed.map((credit) => credit.contributorId), ...agencies])
  await tx.delete(credits).where(eq(credits.storyId, storyId))
  for (const [position, { contributorId, role, placement, scope, degree, place, onScene, onBehalfOfId }] of printed.entries()) {
    await tx.insert(credits).values({
      id: CreditId.parse(crypto.randomUUID()),
      storyId,
      contributorId: today.get(contributorId) ?? contributorId,
      role,
      position,
      placement,
      scope,
      degree,
      place,
      onScene,
      onBehalfOfId: onBehalfOfId ? (today.get(onBehalfOfId) ?? onBehalfOfId) : null,
    })
  }
  for (const [position, { name }] of (await printedCredits(tx, storyId, now)).entries()) {
    const then = printed[position]?.name ?? name
    if (then === name) continue
    await tx
      .update(credits)
      .set({ nameAsCredited: then })
      .where(and(eq(credits.storyId, storyId), eq(credits.position, position)))
  }
}

/** What stood behind the passages stands behind them again; what was attributed since goes, unless its text stays. */
async function putAttributionsBack(tx: Writer, staff: Staff, storyId: StoryId, published: StoryContent, now: Date): Promise<void> {
  const rows = await tx.select().from(attributions).where(eq(attributions.storyId, storyId))
  const were = new Set(published.attributions.map((attribution) => attribution.id))
  for (const { id, state } of rows) {
    if (were.has(id) || state === 'rejected') continue
    if (stands(published.body, id)) await decideAttribution(tx, staff, { id, storyId, state: 'rejected' }, now)
    else await removeAttribution(tx, staff, { id, storyId }, now)
  }
  for (const attribution of published.attributions) {
    const row = rows.find(({ id }) => id === attribution.id)
    await putAttributionBack(tx, staff, storyId, attribution, row?.note ?? '', now)
  }
}

const stands = (body: Body, id: AttributionSnapshot['id']) => passages(body).has(id)

async function putAttributionBack(
  tx: Writer,
  staff: Staff,
  storyId: StoryId,
  was: AttributionSnapshot,
  note: string,
  now: Date,
): Promise<void> {
  const { id, kind, state, utteredOn, originalText, originalLanguage } = was
  const [speakers, documents, via] = [
    await standingSources(tx, was.speakers),
    await standingSources(tx, was.documents),
    await standingSources(tx, was.via),
  ]
  // To attribute a proposal would be to decide it; readers know nothing of it.
  const [row] = await tx.select({ state: attributions.state }).from(attributions).where(eq(attributions.id, id))
  if (state === 'proposed' && row?.state === 'proposed') return
  await attributePassage(tx, staff, { id, storyId, kind, speakers, documents, via, utteredOn, originalText, originalLanguage, note }, now)
  if (state !== 'confirmed') await decideAttribution(tx, staff, { id, storyId, state }, now)
}

async function standingTopics(tx: Writer, { topics: were }: StoryContent) {
  const ids = were.map((topic) => topic.id)
  const rows = ids.length === 0 ? [] : await tx.select({ id: topics.id }).from(topics).where(inArray(topics.id, ids))
  return ids.filter((id) => rows.some((row) => row.id === id))
}

async function standingSources(tx: Writer, were: readonly { readonly id: SourceId }[]): Promise<SourceId[]> {
  const ids = were.map((source) => source.id)
  const rows = ids.length === 0 ? [] : await tx.select({ id: sources.id }).from(sources).where(inArray(sources.id, ids))
  return ids.filter((id) => rows.some((row) => row.id === id))
}
