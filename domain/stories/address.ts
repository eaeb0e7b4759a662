import { and, eq, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { formerAddresses, liveStories, sections, withdrawals } from '../../db/schema'
import type { SectionId, StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import { numberedSlug, StorySlug, slugFrom } from '../../model/slug'
import type { DeskStory } from './story'

export interface Address {
  readonly sectionId: SectionId
  readonly sectionSlug: string
  readonly slug: string
}

/**
 * Where the story will stand: under its section, at the slug that was typed or one made from the headline. A generated
 * slug that is taken gets a number; a typed one is refused.
 * @throws {Refusal} `sectionMissing`, `slugMissing`, `slugTaken`
 */
export async function addressFor(reader: Reader, story: Pick<DeskStory, 'id' | 'draft' | 'live'>): Promise<Address> {
  const sectionId = story.draft.sectionId ?? refuse('sectionMissing')
  const [section] = await reader.select({ slug: sections.slug }).from(sections).where(eq(sections.id, sectionId))
  const sectionSlug = section?.slug ?? refuse('sectionMissing')
  const typed = story.live?.slug ?? story.draft.slug
  if (typed !== '') {
    if (!StorySlug.safeParse(typed).success || !(await isFree(reader, story.id, sectionId, sectionSlug, typed)))
      throw new Refusal('slugTaken')
    return { sectionId, sectionSlug, slug: typed }
  }
  const base = slugFrom(story.draft.headline)
  if (base === '') throw new Refusal('slugMissing')
  for (let number = 1; ; number++) {
    const slug = numberedSlug(base, number)
    if (StorySlug.safeParse(slug).success && (await isFree(reader, story.id, sectionId, sectionSlug, slug)))
      return { sectionId, sectionSlug, slug }
  }
}

/** Neither a visible or withdrawn story nor a redirect of another story stands there. */
async function isFree(reader: Reader, storyId: StoryId, sectionId: SectionId, sectionSlug: string, slug: string): Promise<boolean> {
  const [live] = await reader
    .select({ id: liveStories.storyId })
    .from(liveStories)
    .where(and(eq(liveStories.sectionId, sectionId), eq(liveStories.slug, slug), ne(liveStories.storyId, storyId)))
  const [gone] = await reader
    .select({ id: withdrawals.storyId })
    .from(withdrawals)
    .where(and(eq(withdrawals.sectionId, sectionId), eq(withdrawals.slug, slug), ne(withdrawals.storyId, storyId)))
  const [former] = await reader
    .select({ target: formerAddresses.targetId })
    .from(formerAddresses)
    .where(
      and(eq(formerAddresses.kind, 'story'), eq(formerAddresses.path, `${sectionSlug}/${slug}`), ne(formerAddresses.targetId, storyId)),
    )
  return live === undefined && gone === undefined && former === undefined
}
