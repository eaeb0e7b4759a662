import {
  attributionSources,
  attributions,
  credits,
  drafts,
  embargoes,
  provenance,
  schedules,
  stories,
  storyTopics,
  submissions,
  upstreamSources,
} from '../../db/schema'
import { CreditId } from '../../model/ids'
import type { StoryContent } from '../../model/story'
import type { Put } from './insert'
import type { Draws } from './random'
import { type DrawnStory, isPublished } from './story'

const hour = 3_600_000
const month = 30 * 24 * hour

/** Writes what the desk has of a story, as it was worked on before it was printed. */
export function putDraft(put: Put, draws: Draws, story: DrawnStory): void {
  const { id: storyId, fate, owner, at, content } = story
  const createdAt = new Date(at.getTime() - 3 * hour)
  put(stories, { id: storyId, createdBy: owner.id, ownerId: owner.id, createdAt, binnedAt: fate === 'binned' ? at : null })

  const { credits: _credits, topics, attributions: _attributions, pictures: _pictures, provenance: _provenance, ...text } = content
  const [version, keptVersion] = [fate === 'changed' ? 3 : 2, isPublished(fate) ? 2 : 0]
  const saved = { ownerId: owner.id, savedBy: owner.id, savedAt: new Date(at.getTime() - hour / 2) }
  put(drafts, { storyId, ...text, slug: isPublished(fate) ? text.slug : '', version, keptVersion, ...saved })
  for (const [position, topic] of topics.entries()) put(storyTopics, { storyId, topicId: topic.id, position })
  for (const [position, credit] of content.credits.entries()) {
    const { contributorId, role, placement, scope, degree, place, onScene } = credit
    const id = CreditId.parse(draws.uuid())
    put(credits, { id, storyId, contributorId, role, placement, scope, degree, place, onScene, position })
  }
  putSources(put, story, content)

  if (story.embargoed) put(embargoes, { storyId, until: new Date(at.getTime() - hour), note: '', setBy: owner.id, setAt: createdAt })
  if (fate === 'submitted') put(submissions, { storyId, submittedBy: owner.id, submittedAt: at, note: '' })
  if (fate === 'scheduled' || fate === 'held') {
    const held = fate === 'held' ? { heldAt: at, heldBy: ['rightsUnknown'] } : { heldAt: null, heldBy: [] }
    put(schedules, { storyId, dueAt: new Date(at.getTime() + month), scheduledBy: owner.id, scheduledAt: at, ...held })
  }
}

function putSources(put: Put, { id: storyId, owner, at }: DrawnStory, content: StoryContent): void {
  const by = { createdBy: owner.id, createdAt: at, decidedBy: owner.id, decidedAt: at }
  for (const { id: attributionId, speakers, documents, via: _via, ...said } of content.attributions) {
    put(attributions, { ...said, id: attributionId, storyId, note: '', rule: '', ...by })
    for (const [position, source] of speakers.entries())
      put(attributionSources, { attributionId, sourceId: source.id, part: 'speaker', position })
    for (const [position, source] of documents.entries())
      put(attributionSources, { attributionId, sourceId: source.id, part: 'document', position })
  }
  const { upstream, ...rests } = content.provenance
  if (rests.relation === 'original') return
  put(provenance, { storyId, ...rests, clearedBy: owner.id, clearedAt: at })
  for (const [position, source] of upstream.entries()) put(upstreamSources, { storyId, sourceId: source.id, position })
}
