import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { siteAddress } from '../../../lib/address'

/** Search engines may read what readers read, and are told where it is listed; the desk and search answers are not for them. */
export async function GET(): Promise<Response> {
  await connection()
  const address = await siteAddress(reader())
  const lines = [
    'User-agent: *',
    'Disallow: /newsroom',
    'Disallow: /api/',
    'Disallow: /search',
    '',
    `Sitemap: ${address}/sitemap.xml`,
    `Sitemap: ${address}/news-sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
