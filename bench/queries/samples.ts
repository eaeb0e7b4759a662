import { asc, desc, eq, gte } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, corrections, drafts, liveLists, liveStories, sections, sources, staff as staffTable, topics } from '../../db/schema'
import { unpublished } from '../../domain/stories/desk-rows'
import { StoryId } from '../../model/ids'
import type { PageKey } from '../../model/page-key'
import type { Staff } from '../../model/staff'
import { drawsFrom } from '../fill/random'

/** What of a newsroom is asked for, taken from it evenly; where there is little of something, the same comes again. */
export interface Samples {
  readonly stories: readonly { readonly id: StoryId; readonly section: string; readonly slug: string }[]
  readonly corrected: readonly { readonly section: string; readonly slug: string }[]
  readonly drafts: readonly StoryId[]
  /** The largest first. */
  readonly sections: readonly { readonly id: (typeof sections.$inferSelect)['id']; readonly slug: string }[]
  readonly topics: readonly string[]
  readonly people: readonly string[]
  readonly sources: readonly string[]
  /** Places in the lists of the whole site, anywhere. */
  readonly places: readonly PageKey[]
  readonly months: readonly string[]
  readonly editors: readonly Staff[]
  readonly reporters: readonly Staff[]
}

const wanted = 40

/** @param seed of what is taken */
export async function samplesOf(reader: Reader, seed = 7): Promise<Samples> {
  const draws = drawsFrom(seed)
  const address = { id: liveStories.storyId, at: liveStories.firstPublishedAt, section: sections.slug, slug: liveStories.slug }
  const stories = []
  for (let nth = 0; nth < wanted; nth += 1) {
    // Ids are evenly spread: the next one after a drawn one is anywhere in time.
    const [row] = await reader
      .select(address)
      .from(liveStories)
      .innerJoin(sections, eq(sections.id, liveStories.sectionId))
      .where(gte(liveStories.storyId, StoryId.parse(draws.uuid())))
      .orderBy(asc(liveStories.storyId))
      .limit(1)
    if (row !== undefined) stories.push(row)
  }
  const corrected = await reader
    .select({ section: sections.slug, slug: liveStories.slug })
    .from(corrections)
    .innerJoin(liveStories, eq(liveStories.storyId, corrections.storyId))
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .orderBy(desc(corrections.correctedAt))
    .limit(wanted)
  const inWork = await reader.select({ id: drafts.storyId }).from(drafts).where(unpublished).orderBy(desc(drafts.savedAt)).limit(wanted)
  const staff = (await reader.select().from(staffTable)).map(({ id, name, email, role, language, contributorId }) => ({
    id,
    name,
    email,
    role,
    language,
    contributorId,
  }))
  const ids = async (kind: (typeof liveLists.$inferSelect)['kind']) => {
    const rows = await reader
      .select({ id: liveLists.subjectId })
      .from(liveLists)
      .where(eq(liveLists.kind, kind))
      .orderBy(desc(liveLists.stories))
    return [...new Set(rows.map(({ id }) => id))].slice(0, wanted)
  }
  const slugsOf = async (kind: 'topic' | 'source' | 'contributor', table: typeof topics | typeof sources | typeof contributors) => {
    const found = []
    for (const id of await ids(kind))
      found.push(
        ...(await reader
          .select({ slug: table.slug })
          .from(table)
          .where(eq(table.id, id as never))),
      )
    return found.map(({ slug }) => slug)
  }
  return {
    stories,
    corrected,
    drafts: inWork.map(({ id }) => id),
    sections: await reader
      .select({ id: sections.id, slug: sections.slug })
      .from(liveLists)
      .innerJoin(sections, eq(sections.id, liveLists.subjectId))
      .where(eq(liveLists.kind, 'section'))
      .orderBy(desc(liveLists.stories)),
    topics: await slugsOf('topic', topics),
    people: await slugsOf('contributor', contributors),
    sources: await slugsOf('source', sources),
    places: stories.map(({ at, id }) => ({ at, id })),
    months: await ids('month'),
    editors: staff.filter(({ role }) => role === 'editor'),
    reporters: staff.filter(({ role }) => role === 'reporter'),
  }
}
