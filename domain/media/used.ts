import { asc, desc, eq, like, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, drafts, livePictures, liveStories, portraits, sections } from '../../db/schema'
import { picturesIn } from '../../model/body'
import type { ContributorId, PictureId, StoryId } from '../../model/ids'

/** Where a picture is shown or is about to be. */
export interface PictureUse {
  /** Drafts that have it on top or in the text, last saved first; those in the bin too. */
  readonly drafts: readonly { readonly storyId: StoryId; readonly headline: string }[]
  /** Stories that readers see it in, newest first. */
  readonly live: readonly { readonly storyId: StoryId; readonly headline: string; readonly section: string; readonly slug: string }[]
  readonly portraits: readonly { readonly contributorId: ContributorId; readonly name: string }[]
}

export async function whereUsed(reader: Reader, id: PictureId): Promise<PictureUse> {
  const mentioning = await reader
    .select({ storyId: drafts.storyId, headline: drafts.headline, pictureId: drafts.pictureId, body: drafts.body })
    .from(drafts)
    // The id may stand in the text in another meaning; what counts is decided below.
    .where(or(eq(drafts.pictureId, id), like(sql`${drafts.body}`, `%${id}%`)))
    .orderBy(desc(drafts.savedAt))
  const live = await reader
    .select({ storyId: liveStories.storyId, headline: liveStories.headline, section: sections.slug, slug: liveStories.slug })
    .from(livePictures)
    .innerJoin(liveStories, eq(liveStories.storyId, livePictures.storyId))
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(eq(livePictures.pictureId, id))
    .orderBy(desc(liveStories.firstPublishedAt))
  const faces = await reader
    .select({ contributorId: portraits.contributorId, name: contributors.name })
    .from(portraits)
    .innerJoin(contributors, eq(contributors.id, portraits.contributorId))
    .where(eq(portraits.pictureId, id))
    .orderBy(asc(contributors.sortName))
  return {
    drafts: mentioning
      .filter((draft) => draft.pictureId === id || picturesIn(draft.body).includes(id))
      .map(({ storyId, headline }) => ({ storyId, headline })),
    live,
    portraits: faces,
  }
}

export function isUsed(use: PictureUse): boolean {
  return use.drafts.length + use.live.length + use.portraits.length > 0
}
