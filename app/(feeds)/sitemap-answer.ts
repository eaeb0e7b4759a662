import { forAMinute } from './feed-answer'

/** A sitemap as search engines get it. */
export function xmlAnswer(xml: string): Response {
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': forAMinute } })
}
