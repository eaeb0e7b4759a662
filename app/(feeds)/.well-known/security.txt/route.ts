import { connection } from 'next/server'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { siteAddress } from '../../../../lib/address'
import { env } from '../../../../lib/env'
import { today } from '../../../../lib/today'

/** Days for which what is said here may be relied on (RFC 9116 recommends less than a year). */
const validDays = 180

/**
 * Whom to tell about a hole in the fence (RFC 9116): the environment's contact, else the newsroom's address. Without either
 * there is nothing to say.
 */
export async function GET(): Promise<Response> {
  await connection()
  const { contactEmail, language } = await siteSettings(reader())
  const address = await siteAddress(reader())
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  const contact = env().MASTHEAD_SECURITY_CONTACT ?? contactEmail
  if (contact === '') return new Response('', { status: 404, headers })
  // From the beginning of the day, so that the answer is the same all day long.
  const day = 86_400_000
  const expires = new Date((Math.floor(today('UTC').getTime() / day) + validDays) * day)
  const languages = language === 'de' ? 'de, en' : 'en, de'
  const lines = [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages}`,
    `Canonical: ${address}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers })
}
