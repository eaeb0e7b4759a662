import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { lastChanges } from '../../../domain/stories/live-pages'
import { publishedMonths } from '../../../domain/stories/live-sitemap'
import { sitemapOf } from '../../../interchange/sitemaps/sitemaps'
import { siteAddress } from '../../../lib/address'
import { xmlAnswer } from '../sitemap-answer'

/** Names the parts of the sitemap. */
export async function GET(): Promise<Response> {
  await connection()
  const database = reader()
  return xmlAnswer(await sitemapOf(await siteAddress(database), await lastChanges(database), await publishedMonths(database)))
}
