import {
  corrections,
  liveCredits,
  livePictures,
  liveSources,
  liveStories,
  liveTopics,
  log,
  publications,
  revisions,
  withdrawals,
} from '../../db/schema'
import { namedSources } from '../../domain/stories/go-live'
import { CorrectionId, RevisionId, type SectionId } from '../../model/ids'
import type { Put } from './insert'
import type { Draws } from './random'
import type { DrawnStory } from './story'

const hour = 3_600_000

/** Writes what publishing, correcting and withdrawing leave of a story. What lists hold is counted once all are there. */
export function putPublished(put: Put, draws: Draws, story: DrawnStory, sectionId: SectionId): void {
  const { id: storyId, fate, owner, at, content } = story
  const since = new Date(at.getTime() + 2 * hour)
  const told = { actor: owner.name, staffId: owner.id, subjectId: storyId, subject: content.headline, storyId, note: '' }
  const cut = (number: number, cutAt: Date) => {
    const id = RevisionId.parse(draws.uuid())
    put(revisions, { id, storyId, number, reason: 'publish', content, cutBy: owner.id, cutAt })
    put(publications, { id: draws.uuid(), storyId, revisionId: id, publishedBy: owner.id, publishedAt: cutAt })
    return id
  }
  const beforeId = cut(1, at)
  put(log, { ...told, at, action: 'story.publish', after: { revision: 1, path: content.slug } })
  if (fate === 'withdrawn') {
    const notice = 'Der Beitrag war falsch.'
    put(withdrawals, { storyId, sectionId, slug: content.slug, notice, withdrawnBy: owner.id, withdrawnAt: since })
    put(log, { ...told, at: since, action: 'story.withdraw', before: { slug: content.slug } })
    return
  }
  if (fate !== 'updated' && fate !== 'clarified') {
    putLive(put, story, sectionId, beforeId, at)
    return
  }
  const afterId = fate === 'updated' ? cut(2, since) : beforeId
  putLive(put, story, sectionId, afterId, since)
  const kind = fate === 'clarified' ? 'clarification' : draws.chance(0.1) ? 'retraction' : 'correction'
  const said = { kind, text: 'In einer früheren Fassung stand eine falsche Zahl.', passages: [], place: 'foot', removal: 'none' } as const
  const id = CorrectionId.parse(draws.uuid())
  put(corrections, { id, storyId, ...said, beforeId, afterId, correctedBy: owner.id, correctedAt: since })
}

function putLive(put: Put, story: DrawnStory, sectionId: SectionId, revisionId: RevisionId, publishedAt: Date): void {
  const { id: storyId, at: firstPublishedAt, content } = story
  const { slug, language, kicker, headline, standfirst, pictureId, importance } = content
  const shown = { slug, language, kicker, headline, standfirst, pictureId, importance }
  put(liveStories, { storyId, revisionId, sectionId, ...shown, firstPublishedAt, publishedAt })
  for (const [position, credit] of content.credits.entries()) {
    if (credit.placement === 'none') continue
    const { contributorId, role, placement, scope, name, kind, initials, degree, place, onBehalfOf } = credit
    const printed = { role, placement, scope, name, kind, initials, degree, place, onBehalfOf }
    put(liveCredits, { storyId, contributorId, ...printed, position, firstPublishedAt })
  }
  for (const topic of content.topics) put(liveTopics, { storyId, topicId: topic.id, firstPublishedAt })
  for (const sourceId of new Set(namedSources(content).map((source) => source.id)))
    put(liveSources, { storyId, sourceId, firstPublishedAt })
  for (const picture of content.pictures) put(livePictures, { storyId, pictureId: picture.id })
}
