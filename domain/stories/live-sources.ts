import { and, desc, eq, ne, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveLists, liveSources, liveStories, revisions, sources } from '../../db/schema'
import type { SourceId, StoryId } from '../../model/ids'
import { type PageKey, writePageKey } from '../../model/page-key'
import type { ListPage, PublicSource, Teaser } from '../../model/printed'
import { shownByName } from '../../model/source'
import type { PublicSourceRecord, RestingPassage, RestingStory, SourceBeside } from '../../model/source-page'
import type { StoryContent } from '../../model/story'
import { formerTarget } from '../addresses/former-target'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { publicSource } from '../sources/public-source'
import { type Found, olderThan } from './live-lists'
import { sourcesOfToday } from './live-names'
import { teasers } from './live-teasers'
import { passageNotes } from './printed-story'

/** Stories on a page of a source: each may bring many passages. */
const storiesAPage = 12
/** Other sources of the same house that are listed. */
const mostBeside = 40

export interface LiveSource {
  readonly id: SourceId
  readonly source: PublicSourceRecord
}

const named = and(eq(sources.naming, 'named'), eq(sources.terms, 'on_record'))

/**
 * The page of a source, or where it went. There is one for a source that is named and on the record today, and on which
 * a visible story rests by that name; of any other, readers can not learn that it exists.
 */
export async function liveSource(reader: Reader, slug: string): Promise<Found<LiveSource>> {
  const wanted = slug.toLowerCase()
  const there = (await namedSource(reader, eq(sources.slug, wanted))) ?? (await formerHolder(reader, wanted))
  if (there === undefined) return { is: 'missing' }
  return there.source.slug === slug ? { is: 'live', found: there } : { is: 'moved', slug: there.source.slug }
}

async function formerHolder(reader: Reader, slug: string): Promise<LiveSource | undefined> {
  const id = (await formerTarget(reader, 'source', slug)) as SourceId | null
  return id === null ? undefined : namedSource(reader, eq(sources.id, id))
}

async function namedSource(reader: Reader, where: SQL): Promise<LiveSource | undefined> {
  const [row] = await reader
    .select({
      id: sources.id,
      slug: sources.slug,
      kind: sources.kind,
      label: sources.label,
      publisher: sources.publisher,
      title: sources.title,
      url: sources.url,
      archivedUrl: sources.archivedUrl,
      publishedOn: sources.publishedOn,
      retrievedOn: sources.retrievedOn,
      language: sources.language,
      naming: sources.naming,
      terms: sources.terms,
    })
    .from(sources)
    .where(where)
  if (row === undefined) return undefined
  reads(stale.source(row.id), stale.sourceRecord(row.id), stale.storiesFrom(row.id))
  if (!shownByName(row)) return undefined
  const { id, naming: _named, terms: _onRecord, ...source } = row
  const [resting] = await reader
    .select({ stories: liveLists.stories })
    .from(liveLists)
    .where(and(eq(liveLists.kind, 'source'), eq(liveLists.subjectId, id), eq(liveLists.part, '')))
  const stories = resting?.stories ?? 0
  return stories === 0 ? undefined : { id, source: { ...source, stories } }
}

/** A page of the visible stories that rest on a source, the newest first, with the passages taken from it. */
export async function restingOn(reader: Reader, { id, source }: LiveSource, before: PageKey | null): Promise<ListPage<RestingStory>> {
  reads(stale.storiesFrom(id))
  const rows = await reader
    .select({
      id: liveSources.storyId,
      at: liveSources.firstPublishedAt,
      content: revisions.content,
    })
    .from(liveSources)
    .innerJoin(liveStories, eq(liveStories.storyId, liveSources.storyId))
    .innerJoin(revisions, eq(revisions.id, liveStories.revisionId))
    .where(and(eq(liveSources.sourceId, id), olderThan(before, liveSources)))
    .orderBy(desc(liveSources.firstPublishedAt), desc(liveSources.storyId))
    .limit(storiesAPage + 1)
  const shown = rows.slice(0, storiesAPage)
  reads(...shown.map((row) => stale.story(row.id)))
  const last = shown.at(-1)
  const found = await teasers(
    reader,
    shown.map((row) => row.id),
  )
  const stories = new Map(found.map((teaser): [StoryId, Teaser] => [teaser.id, teaser]))
  const items: RestingStory[] = []
  for (const { id: storyId, content } of shown) {
    const story = stories.get(storyId)
    const resting = await restingIn(reader, content, source.slug)
    if (story !== undefined && (resting.upstream || resting.passages.length > 0)) items.push({ story, ...resting })
  }
  return { items, next: rows.length > storiesAPage && last ? writePageKey(last) : null }
}

/** What of a printed story rests on the source, with the cover that others behind the same passages have today. */
async function restingIn(reader: Reader, printed: StoryContent, slug: string): Promise<Omit<RestingStory, 'story'>> {
  const content = { ...printed, ...(await sourcesOfToday(reader, printed)) }
  const isThis = (source: PublicSource | null) => source?.is === 'named' && source.slug === slug
  const others = (list: readonly PublicSource[]) => list.filter((source) => !isThis(source))
  return {
    upstream: content.provenance.upstream.some((source) => isThis(publicSource(source))),
    passages: passageNotes(content)
      .filter((note) => [...note.speakers, ...note.documents, ...note.via].some(isThis))
      .map(
        ({ number, kind, passage, speakers, documents, via }): RestingPassage => ({
          number,
          kind,
          passage,
          speakers: others(speakers),
          documents: others(documents),
          via: others(via),
        }),
      ),
  }
}

/** Other sources of the same publisher that have pages, the newest first: a report is one record, its house is many. */
export async function sameHouse(reader: Reader, { id, source }: LiveSource): Promise<SourceBeside[]> {
  const house = source.publisher || source.label
  reads(stale.house(house))
  // Whoever it belongs to and whoever it is, each in the order of its index.
  const found = [
    ...(await besideWhere(reader, eq(sources.publisher, house), ne(sources.id, id))),
    ...(await besideWhere(reader, eq(sources.label, house), ne(sources.id, id))),
  ]
  const order = ({ publishedOn, createdAt, id: last }: (typeof found)[number]) => [publishedOn, createdAt.toISOString(), last].join(' ')
  return [...new Map(found.map((one) => [one.id, one])).values()]
    .sort((one, other) => (order(one) < order(other) ? 1 : -1))
    .slice(0, mostBeside)
    .map(({ id: _id, createdAt: _created, ...beside }) => beside)
}

async function besideWhere(reader: Reader, house: SQL, another: SQL) {
  return reader
    .select({
      id: sources.id,
      slug: sources.slug,
      kind: sources.kind,
      label: sources.label,
      title: sources.title,
      publishedOn: sources.publishedOn,
      createdAt: sources.createdAt,
      stories: liveLists.stories,
    })
    .from(sources)
    .innerJoin(liveLists, and(eq(liveLists.kind, 'source'), eq(liveLists.subjectId, sources.id), eq(liveLists.part, '')))
    .where(and(named, house, another))
    .orderBy(desc(sources.publishedOn), desc(sources.createdAt), desc(sources.id))
    .limit(mostBeside)
}
