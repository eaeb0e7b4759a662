import type { Newsroom } from '../db/client'
import { siteSettings } from '../domain/settings/settings'
import { noteMailed, noticesToMail } from '../domain/stories/notices-by-mail'
import { messagesIn } from '../messages/messages'
import { siteAddress } from './address'
import { canMail, sendMail } from './mail'

/**
 * Sends what members of staff were told lately and have not read, each in their language. What a mail server does not
 * take is tried again; nothing is sent twice unless the server stops between sending and noting it.
 */
export async function mailNotices({ reader, write }: Pick<Newsroom, 'reader' | 'write'>, now: Date): Promise<void> {
  if (!canMail()) return
  const { siteName } = await siteSettings(reader)
  const address = await siteAddress(reader)
  for (const notice of await noticesToMail(reader, now)) {
    const { desk } = messagesIn(notice.language)
    const what = desk.dashboard.notice[notice.kind](notice.from)
    const mailed = await sendMail({
      to: notice.email,
      subject: `${siteName}: ${notice.title}`,
      text: [what, notice.title, notice.note, `${address}/newsroom/stories/${notice.storyId}`].filter((line) => line !== '').join('\n\n'),
    })
    if (mailed === 'notSent') return
    await write((tx) => noteMailed(tx, notice.id, now))
  }
}
