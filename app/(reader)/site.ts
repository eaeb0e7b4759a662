import { connection } from 'next/server'
import { cache } from 'react'
import { reader } from '../../db/client'
import { allSections } from '../../domain/sections/sections'
import { siteSettings } from '../../domain/settings/settings'
import { siteAddress } from '../../lib/address'
import { locale } from '../../model/language'
import type { Settings } from '../../model/settings'

/** What every page needs: the settings and the sections. Read once a request, never while a build runs. */
export const site = cache(async () => {
  await connection()
  const database = reader()
  const settings = { ...(await siteSettings(database)), address: await siteAddress(database) }
  return { settings, sections: await allSections(database) }
})

/** What the site says of itself on every page that is passed on. */
export function openGraphOf({ siteName, language }: Pick<Settings, 'siteName' | 'language'>) {
  return { siteName, locale: locale[language].replace('-', '_') }
}

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
