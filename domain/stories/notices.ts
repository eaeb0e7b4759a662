import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { drafts, notices } from '../../db/schema'
import type { StaffId, StoryId } from '../../model/ids'
import { type NoticeKind, noticeKinds } from '../../model/notice'
import { titleOf } from './story'

export interface NewNotice {
  readonly staffId: StaffId
  readonly kind: NoticeKind
  readonly storyId: StoryId
  /** Who caused it, by name; empty for the clock. */
  readonly from: string
  readonly note: string
}

/** Tells a member of staff of something that happened to a story; shown in the dashboard until read, and mailed where mail is set up. */
export async function notify(tx: Writer, notice: NewNotice, now: Date): Promise<void> {
  await tx.insert(notices).values({ ...notice, at: now })
}

export interface Notice {
  readonly id: string
  readonly kind: NoticeKind
  readonly storyId: StoryId | null
  /** What the story is called at the desk today. */
  readonly title: string
  readonly from: string
  readonly note: string
  readonly at: Date
}

/** What a member of staff has not read yet, the newest first. */
export async function noticesFor(reader: Reader, staffId: StaffId, limit = 50): Promise<Notice[]> {
  const rows = await reader
    .select({
      id: notices.id,
      kind: notices.kind,
      storyId: notices.storyId,
      headline: drafts.headline,
      kicker: drafts.kicker,
      from: notices.from,
      note: notices.note,
      at: notices.at,
    })
    .from(notices)
    .leftJoin(drafts, eq(drafts.storyId, notices.storyId))
    .where(and(eq(notices.staffId, staffId), isNull(notices.readAt), inArray(notices.kind, [...noticeKinds])))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(limit)
  return rows.map(({ headline, kicker, kind, ...notice }) => ({
    ...notice,
    kind: kind as NoticeKind,
    title: titleOf({ headline: headline ?? '', kicker: kicker ?? '' }),
  }))
}

/** Puts notices away. One's own only; those of others are left alone without a word. */
export async function markNoticesRead(tx: Writer, staff: { readonly id: StaffId }, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(notices)
    .set({ readAt: now })
    .where(and(eq(notices.staffId, staff.id), inArray(notices.id, [...ids]), isNull(notices.readAt)))
}
