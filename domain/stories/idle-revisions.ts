import { and, eq, gte, isNull, lt, ne, notExists, sql } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { drafts, log, stories } from '../../db/schema'
import { cutRevision } from './revise'
import { idleMilliseconds } from './save-draft'
import { storyById } from './story'
import { touched } from './untouched'

/** Keeps a revision of every story that was changed, in its text or beside it, and then left alone for ten minutes. */
export async function cutIdleRevisions(tx: Writer, now: Date): Promise<void> {
  const since = new Date(now.getTime() - idleMilliseconds)
  const lateTrace = tx
    .select({ id: log.id })
    .from(log)
    .where(and(eq(log.storyId, drafts.storyId), gte(log.at, since)))
  const unkept = ne(sql`abs(${drafts.keptVersion})`, drafts.version)
  const idle = await tx
    .select({ storyId: drafts.storyId })
    .from(drafts)
    .innerJoin(stories, eq(stories.id, drafts.storyId))
    .where(and(lt(drafts.savedAt, since), unkept, touched, isNull(stories.binnedAt), notExists(lateTrace)))
    .limit(50)
  for (const { storyId } of idle) {
    const story = await storyById(tx, storyId)
    if (story !== null) await cutRevision(tx, story, 'idle', story.savedBy, now)
  }
}
