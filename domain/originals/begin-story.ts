import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { drafts, originals, proposedCredits, stories } from '../../db/schema'
import { AttributionId, StoryId } from '../../model/ids'
import type { BegunStory, Reviewed, ReviewedCredit } from '../../model/original'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { StoryText } from '../../model/story'
import { creditFor } from '../credits/proposed'
import { type Actor, record } from '../log/record'
import { sourceBook } from '../sources/by-name'
import { may } from '../staff/may'
import { indexDraft } from '../stories/index-draft'
import { titleOf } from '../stories/story'
import { assertSourcesStand, putAttributions } from './put-attributions'
import { putProvenance } from './put-provenance'
import { textOfReview } from './story-text'

/**
 * Makes a draft of a reviewed report, in one go: text with its marks, credits, provenance, sources for what was accepted; what
 * is undecided stays a proposal. Rights in anything but our own work are unknown until somebody clears them.
 * @param owner whose story it becomes
 * @param actor whoever does it: its owner, or the command line
 * @throws {Refusal} `notFound`, `notAllowed`, `originalInUse` with the `storyId` it became, `originalTooLong`, `notReadable`
 *   where a stretch is not in the text, `deactivated`
 */
export async function beginFromOriginal(
  tx: Writer,
  owner: Staff,
  reviewed: Reviewed,
  now: Date,
  actor: Actor = owner,
): Promise<BegunStory> {
  if (!may.writeStories(owner)) throw new Refusal('notAllowed')
  const original = await openOriginal(tx, owner, reviewed)
  await assertSourcesStand(tx, reviewed)

  const passages = reviewed.attributions.map((passage) => ({ ...passage, id: AttributionId.parse(crypto.randomUUID()) }))
  const { moved, marked, ...words } = textOfReview(original.text, reviewed, passages)
  const storyId = StoryId.parse(crypto.randomUUID())
  await tx.insert(stories).values({ id: storyId, createdBy: owner.id, ownerId: owner.id, createdAt: now, binnedAt: null })
  const text = StoryText.parse({ ...words, slug: '', sectionId: null, language: reviewed.language, importance: 3, pictureId: null })
  await tx.insert(drafts).values({ storyId, version: 1, ...text, ownerId: owner.id, savedBy: owner.id, savedAt: now, keptVersion: 0 })
  await indexDraft(tx, storyId, text)
  const { language, date } = reviewed
  await tx.update(originals).set({ storyId, language, date }).where(eq(originals.id, original.id))

  const book = await sourceBook(tx, actor, now)
  await putProvenance(tx, storyId, reviewed.provenance, book)
  const standing = passages.filter(({ id }) => marked.has(id))
  await putAttributions(tx, storyId, owner, standing, book, now)
  await putCredits(tx, storyId, actor, reviewed.credits, now)

  const unmarked = passages.length - standing.length
  const decided = [...reviewed.credits, ...standing, ...(reviewed.provenance === null ? [] : [reviewed.provenance])]
  const after = {
    format: original.format,
    digest: original.digest,
    original: original.id,
    owner: owner.name,
    relation: reviewed.provenance?.relation ?? 'original',
    upstream: reviewed.provenance?.upstream.map(({ name }) => name) ?? [],
    accepted: decided.filter(({ state }) => state === 'accepted').length,
    undecided: decided.filter(({ state }) => state === 'undecided').length,
    rejected: reviewed.rejected,
    unmarked,
    moved,
  }
  await record(tx, actor, { action: 'story.import', subjectId: storyId, subject: titleOf(text), storyId, after }, now)
  return { storyId, moved, unmarked }
}

/** What is not one's own, and may not be looked at, does not exist. */
async function openOriginal(tx: Writer, owner: Staff, { originalId }: Reviewed) {
  const [row] = await tx
    .select({
      id: originals.id,
      storyId: originals.storyId,
      readBy: originals.readBy,
      format: originals.format,
      digest: originals.digest,
      text: originals.text,
    })
    .from(originals)
    .where(eq(originals.id, originalId))
  const original = row ?? refuse('notFound')
  if (!may.seeOriginal(owner, { readBy: original.readBy, story: null })) throw new Refusal('notFound')
  if (original.storyId !== null) throw new Refusal('originalInUse', { storyId: original.storyId })
  return original
}

/** What was accepted is credited; what was not decided is kept as a proposal, in the report's order. */
async function putCredits(tx: Writer, storyId: StoryId, actor: Actor, reviewed: readonly ReviewedCredit[], now: Date): Promise<void> {
  const entered = new Map<string, ReviewedCredit['contributorId']>()
  for (const [position, { state, ...credit }] of reviewed.entries()) {
    if (state === 'undecided') {
      await tx
        .insert(proposedCredits)
        .values({ ...credit, storyId, position, state: 'open', creditId: null, decidedBy: null, decidedAt: null })
      continue
    }
    // Somebody new who made two things is one entry.
    const contributorId = credit.contributorId ?? entered.get(credit.name) ?? null
    const made = await creditFor(tx, actor, { ...credit, storyId, contributorId }, now)
    entered.set(credit.name, made.contributorId)
  }
}
