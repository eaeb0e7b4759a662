import { expect, test } from 'vitest'
import { dayIn, dayOfPage } from './day-of'
import { readReport } from './read'

test.each([
  ['2026-01-31', '2026-01-31'],
  ['2026-01-31T23:30:00-05:00', '2026-01-31'],
  ['Sat, 31 Jan 2026 23:30:00 +0100', '2026-01-31'],
  ['1 February 2026', '2026-02-01'],
  ['2026-02-30T10:00:00Z', ''],
  ['31.1.2026', ''],
  ['gestern', ''],
  ['', ''],
  [7, ''],
])('of “%s” the day is “%s”', (stamp, day) => {
  expect(dayIn(stamp)).toBe(day)
})

test('a page says in its head when it was published', () => {
  expect(dayOfPage('<meta name="viewport" content="2020-01-01x"><meta content="2026-01-31T10:00" property="article:published_time">')).toBe(
    '2026-01-31',
  )
  expect(dayOfPage("<meta itemprop=datePublished content='2026-01-31'>")).toBe('2026-01-31')
  expect(dayOfPage('<script type="application/ld+json">{"datePublished": "2026-01-31T08:00:00Z"}</script>')).toBe('2026-01-31')
  expect(dayOfPage('<meta name="date-modified" content="2026-01-31"><p>2026-01-31</p>')).toBe('')
  expect(dayOfPage('<meta '.repeat(200_000))).toBe('')
})

test('feeds and pages are read with their day', async () => {
  const read = (text: string) => readReport(new TextEncoder().encode(text), 'a.xml')
  const rss = '<item><title>T</title><description>Text</description><pubDate>Sat, 31 Jan 2026 23:30:00 +0100</pubDate></item>'
  expect(await read(rss)).toMatchObject({ format: 'feed', date: '2026-01-31' })
  const atom = '<entry><title>T</title><id>1</id><updated>2026-02-01T00:00:00Z</updated><published>2026-01-31T00:00:00Z</published></entry>'
  expect(await read(atom)).toMatchObject({ format: 'feed', date: '2026-01-31' })
  expect(await read('<!doctype html><meta name="date" content="2026-01-31"><p>Text')).toMatchObject({ date: '2026-01-31' })
})
