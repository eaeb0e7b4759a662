import { newsroom } from '../db/client'
import { siteSettings } from '../domain/settings/settings'
import type { Site } from '../domain/staff/passkeys'
import { siteAddress } from './address'

/** Whom passkeys are made for: the site under its own address, whichever name a request called it by. */
export async function passkeySite(): Promise<Site> {
  const { reader } = newsroom()
  const [{ siteName: name }, address] = await Promise.all([siteSettings(reader), siteAddress(reader)])
  const { hostname: id, origin } = new URL(address)
  return { name, id, origin }
}
