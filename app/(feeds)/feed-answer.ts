import { connection } from 'next/server'
import { reader } from '../../db/client'
import { siteSettings } from '../../domain/settings/settings'
import { atomFeed } from '../../interchange/feeds/atom'
import type { Feed, FeedSite } from '../../interchange/feeds/feed'
import { jsonFeed } from '../../interchange/feeds/json'
import { rssFeed } from '../../interchange/feeds/rss'
import { siteAddress } from '../../lib/address'
import { messagesIn } from '../../messages/messages'
import { type FeedFormat, feedAddress, feedTypes } from '../../model/feed'
import { unreachable } from '../../model/refusal'
import type { Settings } from '../../model/settings'

/** Long enough for a rush of readers, short enough for what is withdrawn. */
export const forAMinute = 'public, max-age=60'

/** What an address of a feed leads to. */
export type FoundFeed =
  | { readonly is: 'live'; readonly feed: Feed }
  /** The path of the page whose feed it is. */
  | { readonly is: 'moved'; readonly page: string }
  | { readonly is: 'missing' }

/** Answers with the feed that is found, in a format; the search happens when somebody asks, never while a build runs. */
export async function feedAnswer(format: FeedFormat, find: (site: FeedSite, settings: Settings) => Promise<FoundFeed>): Promise<Response> {
  await connection()
  const settings = await siteSettings(reader())
  const { siteName: name, language, zone } = settings
  const found = await find({ name, language, zone, address: await siteAddress(reader()) }, settings)
  switch (found.is) {
    case 'live':
      return new Response(written(found.feed, format), {
        headers: { 'content-type': `${feedTypes[format]}; charset=utf-8`, 'cache-control': forAMinute },
      })
    case 'moved':
      return new Response(null, { status: 308, headers: { location: feedAddress(found.page, format), 'cache-control': forAMinute } })
    case 'missing':
      return new Response(`${messagesIn(language).feeds.missing}\n`, {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      })
    default:
      return unreachable(found)
  }
}

function written(feed: Feed, format: FeedFormat): string {
  switch (format) {
    case 'rss':
      return rssFeed(feed)
    case 'atom':
      return atomFeed(feed)
    case 'json':
      return jsonFeed(feed)
    default:
      return unreachable(format)
  }
}
