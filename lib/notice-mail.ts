import type { Newsroom } from '../db/client'
import { siteSettings } from '../domain/settings/settings'
import { noteMailed, noticesToMail } from '../domain/stories/notices-by-mail'
import { messagesIn } from '../messages/messages'
import { siteAddress } from './address'
import { canMail, sendMail } from './mail'

/** Notices that were sent and could not be noted as such yet. */
const unnoted = new Set<string>()

/**
 * Sends what members of staff were told lately and have not read, each in their language. What a mail server does not
 * take now is tried again, and keeps no other waiting; what it never will is in the dashboard alone. Nothing is sent twice
 * unless the server stops between sending and noting it.
 * @throws {Error} if something is to be tried again
 */
export async function mailNotices(
  { reader, write }: Pick<Newsroom, 'reader' | 'write'>,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<void> {
  if (!canMail()) return
  const { siteName } = await siteSettings(reader)
  const address = await siteAddress(reader)
  let waiting = 0
  for (const notice of await noticesToMail(reader, now)) {
    if (isStopping()) return
    const { desk } = messagesIn(notice.language)
    const what = desk.dashboard.notice[notice.kind](notice.from)
    const mailed = unnoted.has(notice.id)
      ? 'sent'
      : await sendMail({
          to: notice.email,
          subject: `${siteName}: ${notice.title}`,
          text: [what, notice.title, notice.note, `${address}/newsroom/stories/${notice.storyId}`]
            .filter((line) => line !== '')
            .join('\n\n'),
        })
    if (mailed === 'notSent') {
      waiting += 1
      continue
    }
    unnoted.add(notice.id)
    await write((tx) => noteMailed(tx, notice.id, now))
    unnoted.delete(notice.id)
  }
  if (waiting > 0) throw new Error(`notices that wait for the mail server: ${waiting}`)
}
