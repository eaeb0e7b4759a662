/** What a member of staff is told of in the dashboard (and by mail, where that is set up). */
export const noticeKinds = ['handedOver', 'submitted', 'returned', 'published', 'held', 'withdrawn', 'corrected'] as const
export type NoticeKind = (typeof noticeKinds)[number]
