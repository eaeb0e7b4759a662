import { z } from 'zod'
import { Language } from './language'
import { Role } from './staff'
import { line, prose, requiredLine, webAddress } from './text'

const TimeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}, 'notAZone')

/** What an admin sets for the whole site. */
export const Settings = z.object({
  siteName: requiredLine(80),
  tagline: line(160),
  /** Place in the date line under the nameplate. */
  place: line(80),
  language: Language,
  zone: TimeZone,
  /** Where readers find the site, without a trailing slash; absolute addresses are made from it. */
  address: webAddress.transform((typed) => typed.replace(/\/+$/, '')),
  contactEmail: z.union([z.literal(''), z.email('notAnEmail')]),
  imprint: prose(20_000),
  privacy: prose(40_000),
  /** Who must have a second factor before anything else at the desk is open to them. */
  secondFactorRoles: z.array(Role),
})
export type Settings = z.infer<typeof Settings>

export const firstSettings: Settings = {
  siteName: 'Masthead',
  tagline: '',
  place: '',
  language: 'de',
  zone: 'Europe/Berlin',
  address: 'http://localhost:3000',
  contactEmail: '',
  imprint: '',
  privacy: '',
  secondFactorRoles: [],
}
