import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { storiesSince } from '../../../domain/stories/live-sitemap'
import { newsSitemap } from '../../../interchange/sitemaps/sitemaps'
import { siteAddress } from '../../../lib/address'
import { xmlAnswer } from '../sitemap-answer'

/** What counts as news, and how much of it is listed (Google's rules for news sitemaps). */
const newsFor = 2 * 24 * 60 * 60 * 1000
const mostNews = 1000

export async function GET(): Promise<Response> {
  await connection()
  const database = reader()
  const { siteName } = await siteSettings(database)
  const stories = await storiesSince(database, new Date(Date.now() - newsFor), mostNews)
  return xmlAnswer(await newsSitemap(await siteAddress(database), siteName, stories))
}
