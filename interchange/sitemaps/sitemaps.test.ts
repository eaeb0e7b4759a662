import { Readable } from 'node:stream'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { expect, test } from 'vitest'
import { aPrintedPicture } from '../../test/printed-story'
import { type ListedStory, type NewsStory, newsSitemap, pagesSitemap, partOf, sitemapOf, storiesSitemap } from './sitemaps'

const address = 'https://bote.example'
const at = new Date('2025-01-22T08:30:00Z')
const read = (xml: string) => parseSitemap(Readable.from([xml]))

const aStory = (wish: Partial<ListedStory> = {}): ListedStory => ({
  section: 'ausland',
  slug: 'gespraech',
  changedAt: at,
  picture: null,
  ...wish,
})

const aPieceOfNews = (wish: Partial<NewsStory>): NewsStory => ({
  section: 'ausland',
  slug: 'gespraech',
  language: 'de',
  headline: 'Ein Gespräch',
  firstPublishedAt: at,
  ...wish,
})

test('the index names the part for pages and one for each month', async () => {
  const index = await sitemapOf(address, { changedAt: at }, [
    { month: '2025-02', changedAt: new Date('2025-02-03T00:00:00Z') },
    { month: '2025-01', changedAt: at },
  ])
  expect(await parseSitemapIndex(Readable.from([index]))).toEqual([
    { url: 'https://bote.example/sitemaps/pages.xml', lastmod: '2025-01-22T08:30:00.000Z' },
    { url: 'https://bote.example/sitemaps/2025-02.xml', lastmod: '2025-02-03T00:00:00.000Z' },
    { url: 'https://bote.example/sitemaps/2025-01.xml', lastmod: '2025-01-22T08:30:00.000Z' },
  ])
})

test.each(['pages', '2025-13.xml', '2025-1.xml', '../2025-01.xml', '2025-01.xml.gz', '.xml', ''])('%j is no part', (file) => {
  expect(partOf(file)).toBeNull()
})

test('a part is found by its address', () => {
  expect(partOf('pages.xml')).toEqual({ is: 'pages' })
  expect(partOf('2025-01.xml')).toEqual({ is: 'month', month: '2025-01' })
})

test('pages say when they last changed where that is known', async () => {
  const xml = await pagesSitemap(address, [
    { path: '/', changedAt: at },
    { path: '/imprint', changedAt: null },
  ])
  expect(await read(xml)).toMatchObject([
    { url: 'https://bote.example/', lastmod: '2025-01-22T08:30:00.000Z' },
    { url: 'https://bote.example/imprint' },
  ])
  expect(xml.match(/<lastmod>/g)).toHaveLength(1)
})

test('stories bring their lead picture', async () => {
  const [story, bare] = await read(await storiesSitemap(address, [aStory({ picture: aPrintedPicture() }), aStory({ slug: 'anderes' })]))
  expect(story).toMatchObject({
    url: 'https://bote.example/ausland/gespraech',
    lastmod: '2025-01-22T08:30:00.000Z',
    img: [{ url: 'https://bote.example/media/0123456789abcdef01234567x500y500-w1280.jpg' }],
  })
  expect(bare).toMatchObject({ url: 'https://bote.example/ausland/anderes', img: [] })
})

test('news are told with the name of the paper, their language, title and first publication', async () => {
  const headline = `Ein <Gespräch> & ]]> "mehr" 😀 שלום`
  const xml = await newsSitemap(address, 'Bote & Blatt', [aPieceOfNews({ headline: `${headline}\u0000\ud83d`, language: 'en' })])
  expect((await read(xml))[0]?.news).toEqual({
    publication: { name: 'Bote & Blatt', language: 'en' },
    publication_date: '2025-01-22T08:30:00.000Z',
    title: headline,
  })
})

test('without news there is an empty file, not none', async () => {
  expect(await read(await newsSitemap(address, 'Bote', []))).toEqual([])
})
