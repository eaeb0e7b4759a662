import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { drafts, liveStories, revisions } from '../../db/schema'
import { indexLive } from '../../db/search'
import type { SearchEntry } from '../../model/everything'
import type { ContributorId, PictureId, SourceId, StoryId } from '../../model/ids'
import { indexContributor } from '../contributors/index-contributor'
import { indexPicture } from '../media/index-picture'
import { indexSource } from '../sources/index-source'
import { indexDraft } from '../stories/index-draft'
import { liveWords } from '../stories/live-words'
import { searchEntriesIn } from './read-everything'

/**
 * Fills both search indexes from the rows, each in the order in which they were filled before: of hits that fit alike, the
 * one that came last stands where it stood.
 */
export async function indexAnew(tx: Writer, folder: string): Promise<void> {
  for (const entry of searchEntriesIn(folder)) {
    if (entry.index === 'live') await indexLiveAnew(tx, entry)
    else await indexDeskAnew(tx, entry)
  }
}

async function indexLiveAnew(tx: Writer, { entry, subjectId }: SearchEntry): Promise<void> {
  const storyId = subjectId as StoryId
  const [row] = await tx
    .select({ content: revisions.content })
    .from(liveStories)
    .innerJoin(revisions, eq(revisions.id, liveStories.revisionId))
    .where(eq(liveStories.storyId, storyId))
  if (row !== undefined) await indexLive(tx, storyId, liveWords(row.content), entry)
}

async function indexDeskAnew(tx: Writer, { kind, subjectId }: SearchEntry): Promise<void> {
  switch (kind) {
    case 'contributor':
      return indexContributor(tx, subjectId as ContributorId)
    case 'source':
      return indexSource(tx, subjectId as SourceId)
    case 'picture':
      return indexPicture(tx, subjectId as PictureId)
    case 'story': {
      const storyId = subjectId as StoryId
      const [draft] = await tx.select().from(drafts).where(eq(drafts.storyId, storyId))
      if (draft !== undefined) await indexDraft(tx, storyId, draft)
    }
  }
}
