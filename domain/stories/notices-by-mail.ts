import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { drafts, notices, staff as staffTable } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { Language } from '../../model/language'
import type { NoticeKind } from '../../model/notice'
import { titleOf } from './story'

/** What is older is in the dashboard alone: mail that was set up late does not bring last month's news. */
const mailedWithin = 24 * 60 * 60 * 1000

export interface NoticeToMail {
  readonly id: string
  readonly email: string
  readonly language: Language
  readonly kind: NoticeKind
  readonly storyId: StoryId
  readonly title: string
  readonly from: string
  readonly note: string
}

/** Unread notices that were not mailed yet, to staff who may sign in, oldest first. */
export async function noticesToMail(reader: Reader, now: Date): Promise<NoticeToMail[]> {
  const rows = await reader
    .select({ notice: notices, email: staffTable.email, language: staffTable.language, headline: drafts.headline, kicker: drafts.kicker })
    .from(notices)
    .innerJoin(staffTable, eq(staffTable.id, notices.staffId))
    .innerJoin(drafts, eq(drafts.storyId, notices.storyId))
    .where(
      and(
        isNull(notices.mailedAt),
        isNull(notices.readAt),
        isNull(staffTable.disabledAt),
        gt(notices.at, new Date(now.getTime() - mailedWithin)),
      ),
    )
    .orderBy(asc(notices.at))
    .limit(20)
  return rows.map(({ notice, email, language, headline, kicker }) => ({
    id: notice.id,
    email,
    language,
    kind: notice.kind as NoticeKind,
    storyId: notice.storyId as StoryId,
    title: titleOf({ headline, kicker }),
    from: notice.from,
    note: notice.kind === 'held' ? '' : notice.note,
  }))
}

/** A mail server took it, or said that it never will. */
export async function noteMailed(tx: Writer, id: string, now: Date): Promise<void> {
  await tx.update(notices).set({ mailedAt: now }).where(eq(notices.id, id))
}
