import { atomFeed } from '../../interchange/feeds/atom'
import { correctionsFeed, personFeed, sectionFeed, siteFeed } from '../../interchange/feeds/feeds'
import { jsonFeed } from '../../interchange/feeds/json'
import { rssFeed } from '../../interchange/feeds/rss'
import { ninjsOf } from '../../interchange/ninjs/export'
import { newsSitemap } from '../../interchange/sitemaps/sitemaps'
import { readJsonFeed } from '../read-feed'
import { hostileStory, listedCorrection, now, person, settings } from './hostile-story'
import { readXml } from './inert'

interface ReaderFile {
  readonly name: string
  readonly xml?: string
  /** Pieces of HTML that are in it. */
  readonly html: readonly string[]
}

/** What programs of others read, with these words wherever somebody's words stand; each read as such a program does. */
export async function readerFiles(words: string): Promise<readonly ReaderFile[]> {
  const site = { name: words, address: 'https://bote.example', language: 'de', zone: 'Europe/Berlin' } as const
  const story = hostileStory(words)
  const feeds = Object.entries({
    site: siteFeed(site, words, [story]),
    section: sectionFeed(site, { slug: 'ausland', name: words, description: words, id: story.id }, [story]),
    person: personFeed(site, story.id, person(words), [story]),
    corrections: correctionsFeed(site, [listedCorrection(words)]),
  })
  const item = ninjsOf(
    { is: 'print', story, importance: 3, usageTerms: words, begunAt: now, changedAt: now, embargo: null },
    { name: settings(words).siteName, address: site.address, zone: site.zone },
  )
  const xhtml = (item.bodies ?? []).filter(({ contentType }) => /html/.test(contentType ?? '')).map(({ value }) => value)
  return [
    ...feeds.flatMap(([name, feed]) => {
      const [rss, atom, json] = [rssFeed(feed), atomFeed(feed), jsonFeed(feed)]
      return [
        { name: `${name} rss`, xml: rss, html: contentsOf(rss) },
        { name: `${name} atom`, xml: atom, html: contentsOf(atom) },
        { name: `${name} json`, html: readJsonFeed(json).items.map((one) => one.content_html) },
      ]
    }),
    {
      name: 'news sitemap',
      xml: await newsSitemap(site.address, words, [
        { section: 'ausland', slug: 'gespraech', language: 'de', headline: words, firstPublishedAt: now },
      ]),
      html: [],
    },
    { name: 'ninjs', html: xhtml },
  ]
}

/** The HTML in a feed, as XML has it: programs that read feeds differ in what else they make of it. */
function contentsOf(xml: string): string[] {
  const feed = readXml(xml)
  return ['content:encoded', 'content', 'description'].flatMap((name) =>
    Array.from(feed.getElementsByTagName(name)).map((element) => element.textContent ?? ''),
  )
}
