import { eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { sections } from '../../db/schema'
import type { PrintedStory } from '../../model/printed'
import { slugFrom } from '../../model/slug'
import { correctionsOf, publicationsOf } from '../corrections/printed'
import { storyContent } from './content'
import { printedStory } from './printed-story'
import type { DeskStory } from './story'

/** The draft as readers would see it if it were published now; confidential sources are left out here as there. */
export async function storyPreview(reader: Reader, story: DeskStory, now: Date): Promise<PrintedStory> {
  const content = await storyContent(reader, story, now)
  const [section] = content.sectionId
    ? await reader.select({ slug: sections.slug, name: sections.name }).from(sections).where(eq(sections.id, content.sectionId))
    : []
  return printedStory(content, {
    id: story.id,
    section: section ?? { slug: '', name: '—' },
    slug: story.live?.slug ?? (content.slug || slugFrom(content.headline)),
    topics: content.topics,
    credits: content.credits,
    corrections: await correctionsOf(reader, story.id, content),
    publications: await publicationsOf(reader, story.id),
    firstPublishedAt: story.live?.firstPublishedAt ?? now,
    publishedAt: now,
  })
}
