import { connection } from 'next/server'
import { cache } from 'react'
import { reader } from '../../db/client'
import { allSections } from '../../domain/sections/sections'
import { siteSettings } from '../../domain/settings/settings'
import { siteAddress } from '../../lib/address'

/** What every page needs: the settings and the sections. Read once a request, never while a build runs. */
export const site = cache(async () => {
  await connection()
  const database = reader()
  const settings = { ...(await siteSettings(database)), address: await siteAddress(database) }
  return { settings, sections: await allSections(database) }
})

/** The words of an address; those that are no proper encoding as they are. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The first of what an address says under a name. */
export function first(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}
