import { expect, test } from 'vitest'
import type { ListedCorrection } from '../../model/printed'
import {
  aCorrection,
  aCredit,
  aNamedSource,
  anUnnamedSource,
  aPictureCredit,
  aPrintedPicture,
  aPrintedStory,
  aProfile,
  everyStory,
} from '../../test/printed-story'
import { readJsonFeed, readXmlFeed } from '../../test/read-feed'
import { atomFeed } from './atom'
import type { Feed, FeedSite } from './feed'
import { correctionsFeed, personFeed, sectionFeed, siteFeed } from './feeds'
import { jsonFeed } from './json'
import { rssFeed } from './rss'

const site: FeedSite = { name: 'Wendhafener Bote', address: 'https://bote.example', language: 'de', zone: 'Europe/Berlin' }
const feedOf = (...stories: Parameters<typeof aPrintedStory>[0][]) => siteFeed(site, 'Für Stadt und Strom', stories.map(aPrintedStory))

/** The same feed as readers of each format find it. */
const readAll = (feed: Feed) => ({ rss: readXmlFeed(rssFeed(feed)), atom: readXmlFeed(atomFeed(feed)), json: readJsonFeed(jsonFeed(feed)) })
const names = (authors: readonly { readonly name?: string | null | undefined }[] = []) => authors.map(({ name }) => name)

const upstream = (url = 'https://cnn.example/bericht?a=1&b=2') => ({
  relation: 'adapted_from' as const,
  upstream: [aNamedSource({ kind: 'media_report', label: 'CNN-Bericht', publisher: 'CNN', url })],
  extent: '',
  rightsHolder: 'CNN Inc.',
  licence: '',
  aiUse: 'none' as const,
})

test('a feed says whose it is, where it is and where the page is', () => {
  const { rss, atom, json } = readAll(feedOf({}))
  for (const feed of [rss, atom]) {
    expect(feed).toMatchObject({
      title: 'Wendhafener Bote',
      description: 'Für Stadt und Strom',
      language: 'de',
      url: 'https://bote.example/',
    })
    expect(feed.generator?.label).toBe('Masthead')
  }
  expect([rss.self, atom.self, json.feed_url]).toEqual([
    'https://bote.example/feed.xml',
    'https://bote.example/atom.xml',
    'https://bote.example/feed.json',
  ])
  expect(json).toMatchObject({ title: 'Wendhafener Bote', language: 'de', home_page_url: 'https://bote.example/' })
})

test('a story has the same id, address, dates, language and text in each format', () => {
  const story = aPrintedStory({
    language: 'en',
    publishedAt: new Date('2025-01-22T10:00:00Z'),
    corrections: [aCorrection({ at: new Date('2025-01-24T09:00:00Z'), text: 'It was a Tuesday.' })],
    topics: [{ slug: 'china', name: 'China' }],
  })
  const feed = siteFeed(site, '', [story])
  const { rss, atom, json } = readAll(feed)
  for (const [item] of [rss.items, atom.items]) {
    expect(item).toMatchObject({
      id: `urn:uuid:${story.id}`,
      url: 'https://bote.example/ausland/gespraech',
      title: story.headline,
      description: story.standfirst,
      published: '2025-01-22T08:30:00.000Z',
    })
    expect(item?.content).toContain('It was a Tuesday.')
    expect(item?.categories.map(({ label, term }) => label || term)).toEqual(['Ausland', 'China'])
  }
  expect(json.items).toEqual([
    {
      id: `urn:uuid:${story.id}`,
      url: 'https://bote.example/ausland/gespraech',
      title: story.headline,
      content_html: feed.entries[0]?.html,
      summary: story.standfirst,
      date_published: '2025-01-22T08:30:00.000Z',
      date_modified: '2025-01-24T09:00:00.000Z',
      language: 'en',
      tags: ['Ausland', 'China'],
      authors: [{ name: 'Vera Beispiel', url: 'https://bote.example/people/vera-beispiel' }],
    },
  ])
  expect(atom.items[0]?.updated).toBe('2025-01-24T09:00:00.000Z')
  expect(rssFeed(feed)).toContain('<atom:updated>2025-01-24T09:00:00.000Z</atom:updated>')
  expect(rssFeed(feed)).toContain('<guid isPermaLink="false">')
  expect(rssFeed(feed)).toContain('<dc:language>en</dc:language>')
  expect(atomFeed(feed)).toContain('<entry xml:lang="en">')
})

test('a story that moved keeps its id', () => {
  const story = aPrintedStory()
  const [before, after] = [story, { ...story, slug: 'anders', section: { slug: 'politik', name: 'Politik' } }].map((one) =>
    readAll(siteFeed(site, '', [one])),
  )
  expect(after?.rss.items[0]?.url).toBe('https://bote.example/politik/anders')
  for (const format of ['rss', 'atom', 'json'] as const) expect(after?.[format].items[0]?.id).toBe(before?.[format].items[0]?.id)
})

test('everyone who signs is an author, in printed order; the others contribute, and whoever is not printed is not told', () => {
  const feed = feedOf({
    credits: [
      aCredit({ name: 'Zoë Zuerst & Söhne', slug: 'zoe-zuerst' }),
      aCredit({ name: 'Ada Danach', slug: '' }),
      aCredit({ name: 'Dora Daten', slug: 'dora-daten', role: 'data_journalist' }),
      aCredit({ name: 'Tilo Translator', slug: 'tilo', role: 'translator' }),
      aCredit({ name: 'Emil Editor', slug: 'emil', role: 'editor', placement: 'end_credit' }),
      aCredit({ name: 'Nora Niemand', slug: 'nora', role: 'contributing_reporter', placement: 'none' }),
      aCredit({ name: 'dpa', slug: 'dpa', kind: 'agency', role: 'agency', placement: 'end_credit' }),
    ],
  })
  const { rss, atom, json } = readAll(feed)
  const authors = ['Zoë Zuerst & Söhne', 'Ada Danach', 'Dora Daten']
  expect(names(rss.items[0]?.authors)).toEqual(authors)
  expect(names(atom.items[0]?.authors)).toEqual(authors)
  expect(json.items[0]?.authors).toEqual([
    { name: 'Zoë Zuerst & Söhne', url: 'https://bote.example/people/zoe-zuerst' },
    { name: 'Ada Danach' },
    { name: 'Dora Daten', url: 'https://bote.example/people/dora-daten' },
  ])
  expect(atom.items[0]?.authors[0]?.url).toBe('https://bote.example/people/zoe-zuerst')
  expect(feed.entries[0]?.contributors).toEqual([{ name: 'Emil Editor', address: 'https://bote.example/people/emil' }])
  expect(rssFeed(feed)).not.toContain('<author>')
  expect(rssFeed(feed)).toContain('<source url="https://bote.example/people/dpa">dpa</source>')
  for (const text of [rssFeed(feed), atomFeed(feed)]) {
    expect(text).toMatch(/<(atom:)?contributor>\s*<(atom:)?name>Emil Editor</)
    expect(text).toMatch(/<(atom:)?link href="https:\/\/bote\.example\/people\/dpa" rel="via" title="dpa"\/>/)
  }
  for (const text of [rssFeed(feed), atomFeed(feed), jsonFeed(feed)]) expect(text).not.toContain('Niemand')
})

test('an agency signs where it signs alone', () => {
  const dpa = aCredit({ name: 'dpa', slug: 'dpa', kind: 'agency', role: 'agency' })
  expect(names(readAll(feedOf({ credits: [dpa] })).rss.items[0]?.authors)).toEqual(['dpa'])
  expect(names(readAll(feedOf({ credits: [dpa, aCredit()] })).rss.items[0]?.authors)).toEqual(['Vera Beispiel'])
})

test('makers of the report that a story rests on are no authors of ours; the report is told', () => {
  const feed = feedOf({
    credits: [
      aCredit({ name: 'Simone McCarthy', slug: '', scope: 'upstream', placement: 'end_credit' }),
      aCredit({ name: 'Betsy Klein', slug: 'betsy-klein', scope: 'upstream', placement: 'end_credit', role: 'contributing_reporter' }),
    ],
    provenance: upstream(),
  })
  const { rss, atom, json } = readAll(feed)
  expect(names(rss.items[0]?.authors)).toEqual([])
  // What nobody signs, the house does.
  expect(names(atom.items[0]?.authors)).toEqual(['Wendhafener Bote'])
  expect(json.items[0]).not.toHaveProperty('authors')
  expect(names(json.authors)).toEqual(['Wendhafener Bote'])
  expect(feed.entries[0]).toMatchObject({ contributors: [], rights: 'Rechte: CNN Inc.' })
  expect(json.items[0]?.external_url).toBe('https://cnn.example/bericht?a=1&b=2')
  expect(rssFeed(feed)).toContain('<source url="https://cnn.example/bericht?a=1&amp;b=2">CNN</source>')
  expect(atomFeed(feed)).toContain('<link href="https://cnn.example/bericht?a=1&amp;b=2" rel="via" title="CNN"/>')
  // They are named where the story names them.
  expect(json.items[0]?.content_html).toContain('Betsy Klein')
})

test('a report without an address, or by whom must not be said, is no origin', () => {
  const unnamed = { ...upstream(), upstream: [anUnnamedSource('ein Dokument')] }
  for (const provenance of [upstream(''), unnamed]) expect(feedOf({ provenance }).entries[0]?.origins).toEqual([])
})

test('a picture is told with its measures, what it shows and who made it', () => {
  const picture = aPrintedPicture({ alt: 'Zwei & ein Tisch', credits: [aPictureCredit(), aPictureCredit({ name: 'dpa', role: 'agency' })] })
  const feed = feedOf({ picture, pictures: [picture] })
  const address = 'https://bote.example/media/0123456789abcdef01234567x500y500-w1280.jpg'
  for (const text of [rssFeed(feed), atomFeed(feed)]) {
    expect(text).toContain(`<media:content url="${address}" type="image/jpeg" medium="image" height="853" width="1280">`)
    expect(text).toContain('<media:credit role="photographer" scheme="urn:ebu">Foto Amt</media:credit>')
    expect(text).toContain('<media:credit>dpa</media:credit>')
  }
  const { rss, json } = readAll(feed)
  expect(rss.items[0]?.image).toEqual({ url: address, title: 'Zwei & ein Tisch' })
  expect(json.items[0]?.image).toBe(address)
})

test('the title of a story that no longer stands says so', () => {
  const { rss, atom, json } = readAll(feedOf({ corrections: [aCorrection({ kind: 'retraction', text: 'Alles falsch.' })] }))
  for (const [item] of [rss.items, atom.items, json.items]) expect(item?.title).toBe('Zurückgenommen: Xi und Putin rücken zusammen')
  expect(json.items[0]?.content_html).toMatch(/^<p><strong>Rücknahme, 23\. Januar 2025:<\/strong> Alles falsch\.<\/p>/)
})

test('feeds of a section and of a person keep their ids when those are renamed', () => {
  const section = { id: '0f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f', slug: 'ausland', name: 'Ausland', description: '' }
  const feed = sectionFeed(site, section, [])
  expect(feed).toMatchObject({ title: 'Ausland – Wendhafener Bote', description: 'Neues aus dem Ressort Ausland', page: '/ausland' })
  expect(sectionFeed(site, { ...section, slug: 'welt', name: 'Welt' }, []).id).toBe(feed.id)

  const portrait = aPrintedPicture()
  const person = personFeed(site, section.id, aProfile({ portrait }), [
    aPrintedStory({ credits: [aCredit({ name: 'Ada Muster', slug: 'ada' })] }),
  ])
  const { rss, atom, json } = readAll(person)
  expect([rss.self, atom.self, json.feed_url]).toEqual(
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `https://bote.example/people/vera-beispiel/${file}`),
  )
  expect(json).toMatchObject({
    title: 'Vera Beispiel – Wendhafener Bote',
    icon: expect.stringMatching(/^https:\/\/bote\.example\/media\/.*\.jpg$/),
  })
  expect(rss.image?.url).toBe(json.icon)
  // Whose feed it is does not make anybody an author.
  expect(names(json.items[0]?.authors)).toEqual(['Ada Muster'])
})

test('each correction is an item with an id of its own', () => {
  const about = {
    id: aPrintedStory().id,
    section: { slug: 'ausland', name: 'Ausland' },
    slug: 'gespraech',
    language: 'de',
    headline: 'Ein Gipfel',
  } as const
  const listed = (wish: Parameters<typeof aCorrection>[0], retracted = false): ListedCorrection => {
    const { id, kind, text, at, difference } = aCorrection(wish)
    return { id, kind, text, at, difference, story: { ...about, retracted } }
  }
  const corrections = [listed({ kind: 'retraction', difference: null }, true), listed({ text: 'Es war < Dienstag.\nNicht Montag.' })]
  const { rss, atom, json } = readAll(correctionsFeed(site, corrections))
  for (const { items } of [rss, atom, json]) {
    expect(items.map(({ id }) => id)).toEqual(corrections.map(({ id }) => `urn:uuid:${id}`))
    expect(items.map(({ title }) => title)).toEqual(['Rücknahme: Ein Gipfel', 'Berichtigung: Ein Gipfel'])
  }
  expect(json.items.map(({ url }) => url)).toEqual([
    'https://bote.example/ausland/gespraech#retraction',
    `https://bote.example/ausland/gespraech#correction-${corrections[1]?.id}`,
  ])
  expect(json.items[1]?.content_html).toBe(
    '<p><strong>Berichtigung, 23. Januar 2025:</strong> Es war &lt; Dienstag.</p><p>Nicht Montag.</p>' +
      '<p><a href="https://bote.example/ausland/gespraech">Zum Beitrag</a> · ' +
      '<a href="https://bote.example/ausland/gespraech/history?from=1&amp;to=2">Was sich geändert hat</a></p>',
  )
  expect(json.items[0]?.content_html).not.toContain('history')
})

test('an empty feed is a feed, and the same whenever it is asked for', () => {
  const feed = correctionsFeed(site, [])
  const { rss, atom, json } = readAll(feed)
  expect([rss.items, atom.items, json.items]).toEqual([[], [], []])
  expect(rss.updated).toBeNull()
  expect(atom.updated).toBe(new Date(0).toISOString())
})

test('hostile text comes out as it went in, less what no document may hold', () => {
  const hostile = `<b>& ]]> </title> "x" 'y' <![CDATA[ 😀 שלום \u202eabc\u202c`
  const feed = feedOf({
    headline: `${hostile}\u0000\u0008\ud83d\ufffe`,
    standfirst: `${hostile}\u001b`,
    section: { slug: 'ausland', name: hostile },
    topics: [{ slug: 'x', name: hostile }],
    credits: [aCredit({ name: hostile })],
    provenance: { ...upstream('https://cnn.example/?"<&>'), licence: hostile },
  })
  const { rss, atom, json } = readAll({ ...feed, title: hostile })
  for (const { title, items } of [rss, atom, json]) {
    expect(title).toBe(hostile)
    expect(items[0]?.title).toBe(hostile)
    expect(names(items[0]?.authors ?? [])).toEqual([hostile])
  }
  expect(atom.items[0]?.description).toBe(hostile)
  expect(json.items[0]?.summary).toBe(hostile)
  expect(json.items[0]?.content_html).toContain('&lt;b&gt;&amp; ]]&gt; &lt;/title&gt;')
  for (const text of [rssFeed(feed), atomFeed(feed), jsonFeed(feed)]) expect(text).not.toMatch(/[\u0000\u0008\u001b\ufffe]|\\u0000|\\ud83d/)
})

test('any story can be told in every format', () => {
  const stories = everyStory()
  const { rss, atom, json } = readAll(siteFeed(site, '', stories))
  for (const { items } of [rss, atom, json]) {
    expect(items.map(({ id }) => id)).toEqual(stories.map(({ id }) => `urn:uuid:${id}`))
    for (const [nth, item] of items.entries()) {
      const ours = stories[nth]?.credits.filter(({ scope }) => scope === 'this_story').map(({ name }) => name) ?? []
      const known = [site.name, ...ours]
      for (const name of names(item.authors)) expect(known).toContain(name)
    }
  }
})
