import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { storiesInTheNews } from '../../../domain/stories/live-sitemap'
import { newsSitemap } from '../../../interchange/sitemaps/sitemaps'
import { siteAddress } from '../../../lib/address'
import { xmlAnswer } from '../sitemap-answer'

export async function GET(): Promise<Response> {
  await connection()
  const database = reader()
  const { siteName } = await siteSettings(database)
  const stories = await storiesInTheNews(database, new Date())
  return xmlAnswer(await newsSitemap(await siteAddress(database), siteName, stories))
}
