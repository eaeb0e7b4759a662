import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { attributionSources, attributions, provenance, storyTopics, topics, upstreamSources } from '../../db/schema'
import { picturesIn } from '../../model/body'
import type { SourceId, StoryId } from '../../model/ids'
import type { AttributionSnapshot, ProvenanceSnapshot, SourceSnapshot, StoryContent, TopicSnapshot } from '../../model/story'
import { printedCredits } from '../credits/printed'
import { pictureSnapshots } from '../media/snapshot'
import { sourceSnapshots } from '../sources/snapshot'
import type { DeskStory } from './story'

/** The story as it is at this moment, whole, with every name it would be printed with. */
export async function storyContent(reader: Reader, story: Pick<DeskStory, 'id' | 'draft'>, now: Date): Promise<StoryContent> {
  const pictureIds = [...new Set([...(story.draft.pictureId ? [story.draft.pictureId] : []), ...picturesIn(story.draft.body)])]
  return {
    ...story.draft,
    credits: await printedCredits(reader, story.id, now),
    topics: await topicsOf(reader, story.id),
    attributions: await attributionsOf(reader, story.id),
    pictures: await pictureSnapshots(reader, pictureIds),
    provenance: await provenanceOf(reader, story.id),
  }
}

export async function topicsOf(reader: Reader, storyId: StoryId): Promise<TopicSnapshot[]> {
  return reader
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(storyTopics)
    .innerJoin(topics, eq(topics.id, storyTopics.topicId))
    .where(eq(storyTopics.storyId, storyId))
    .orderBy(asc(storyTopics.position))
}

/** The story's attributions that were not rejected, with their sources. */
export async function attributionsOf(reader: Reader, storyId: StoryId): Promise<AttributionSnapshot[]> {
  const rows = await reader
    .select()
    .from(attributions)
    .where(eq(attributions.storyId, storyId))
    .orderBy(asc(attributions.createdAt), asc(attributions.id))
  if (rows.length === 0) return []
  const links = await reader
    .select({ link: attributionSources })
    .from(attributionSources)
    .innerJoin(attributions, eq(attributions.id, attributionSources.attributionId))
    .where(eq(attributions.storyId, storyId))
    .orderBy(asc(attributionSources.position))
  const known = await sourceSnapshots(reader, [...new Set(links.map(({ link }) => link.sourceId))])
  const part = (id: string, which: 'speaker' | 'document' | 'via') =>
    links.flatMap(({ link }) => (link.attributionId === id && link.part === which ? present(known, link.sourceId) : []))
  return rows
    .filter((row) => row.state !== 'rejected')
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      state: row.state,
      speakers: part(row.id, 'speaker'),
      documents: part(row.id, 'document'),
      via: part(row.id, 'via'),
      utteredOn: row.utteredOn,
      originalText: row.originalText,
      originalLanguage: row.originalLanguage,
    }))
}

function present(known: ReadonlyMap<SourceId, SourceSnapshot>, id: SourceId): SourceSnapshot[] {
  const source = known.get(id)
  return source === undefined ? [] : [source]
}

/** What the story rests on; original work of the house where nothing was said. */
export async function provenanceOf(reader: Reader, storyId: StoryId): Promise<ProvenanceSnapshot> {
  const [row] = await reader.select().from(provenance).where(eq(provenance.storyId, storyId))
  const chain = await reader
    .select({ sourceId: upstreamSources.sourceId })
    .from(upstreamSources)
    .where(eq(upstreamSources.storyId, storyId))
    .orderBy(asc(upstreamSources.position))
  const known = await sourceSnapshots(
    reader,
    chain.map((link) => link.sourceId),
  )
  return {
    relation: row?.relation ?? 'original',
    upstream: chain.flatMap((link) => present(known, link.sourceId)),
    extent: row?.extent ?? '',
    rightsHolder: row?.rightsHolder ?? '',
    licence: row?.licence ?? '',
    usageTerms: row?.usageTerms ?? '',
    rights: row?.rights ?? 'cleared',
    aiUse: row?.aiUse ?? 'none',
  }
}
