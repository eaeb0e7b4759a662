import type { Reader } from '../db/client'
import { reads } from '../domain/log/reads'
import { stale } from '../domain/log/stale'
import { siteSettings } from '../domain/settings/settings'
import { firstSettings } from '../model/settings'
import { env } from './env'

/**
 * Where readers and staff find the site: the environment's word, else the settings', else, while nobody has set one,
 * this machine. Without a trailing slash.
 */
export async function siteAddress(reader: Reader): Promise<string> {
  const { MASTHEAD_ADDRESS, PORT } = env()
  // Said in any case: what says that it rests on nothing is not kept.
  reads(stale.settings)
  if (MASTHEAD_ADDRESS !== undefined) return MASTHEAD_ADDRESS
  const { address } = await siteSettings(reader)
  return address === firstSettings.address ? `http://localhost:${PORT}` : address
}
