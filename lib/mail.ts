import { createTransport, type Transporter } from 'nodemailer'
import { newsroom } from '../db/client'
import { siteSettings } from '../domain/settings/settings'
import { siteAddress } from './address'
import { env } from './env'
import { logFault } from './report'

export interface Mail {
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly text: string
}

/**
 * `notSent`: there is no mail server, or it did not take it now; `refused`: it never will, for there is no such address or
 * the like. Either way somebody has to pass the message on.
 */
export type Mailed = 'sent' | 'notSent' | 'refused'

let kept: { readonly url: string; readonly transport: Transporter } | undefined

function transportTo(url: string): Transporter {
  if (kept?.url !== url) {
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
    kept = { url, transport: createTransport({ url, ...patience }) }
  }
  return kept.transport
}

/** Whether this newsroom can send mail at all. */
export function canMail(): boolean {
  return env().SMTP_URL !== undefined
}

/** Sends a mail. What goes wrong is logged and answered, never thrown: no change may fail for want of a mail. */
export async function sendMail(mail: Mail): Promise<Mailed> {
  const { SMTP_URL, MAIL_FROM } = env()
  if (SMTP_URL === undefined) return 'notSent'
  try {
    const { reader } = newsroom()
    const { siteName, contactEmail } = await siteSettings(reader)
    const address = contactEmail || `newsroom@${new URL(await siteAddress(reader)).hostname}`
    await transportTo(SMTP_URL).sendMail({ from: MAIL_FROM ?? { name: siteName, address }, ...mail })
    return 'sent'
  } catch (fault) {
    logFault('mail not sent', fault)
    return isForGood(fault) ? 'refused' : 'notSent'
  }
}

/** The server knows this mail, and answered that trying again is of no use (RFC 5321, 4.2.1). */
function isForGood(fault: unknown): boolean {
  const { code, responseCode = 0 } = fault as { code?: unknown; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500
}
