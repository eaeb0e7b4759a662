import { newsroom } from '../db/client'
import { siteSettings } from '../domain/settings/settings'
import type { NewLink } from '../domain/staff/links'
import { messagesIn } from '../messages/messages'
import { momentWords } from '../model/moment'
import { siteAddress } from './address'
import { canMail, type Mailed, sendMail } from './mail'

/** Path that a single-use link leads to. */
export function linkPath(token: string): string {
  return `/newsroom/login/link?token=${token}`
}

/** Sends somebody their single-use link, in their language; without mail it is for an admin to pass on. */
export async function mailLink({ kind, staff, token, expiresAt }: NewLink): Promise<Mailed> {
  if (!canMail()) return 'notSent'
  const { reader } = newsroom()
  const { siteName, zone } = await siteSettings(reader)
  const { mail } = messagesIn(staff.language).staff
  const link = (await siteAddress(reader)) + linkPath(token)
  const words = { name: staff.name, siteName, link, until: momentWords(expiresAt, staff.language, zone) }
  return sendMail({
    to: staff.email,
    subject: kind === 'invitation' ? mail.invitationSubject(siteName) : mail.resetSubject(siteName),
    text: kind === 'invitation' ? mail.invitation(words) : mail.reset(words),
  })
}
