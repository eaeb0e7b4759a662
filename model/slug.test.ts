import { expect, test } from 'vitest'
import { numberedSlug, SectionSlug, Slug, StorySlug, slugFrom } from './slug'

test.each([
  ['Außenminister trifft Ölhändler in München', 'aussenminister-trifft-oelhaendler-in-muenchen'],
  ['ÄÖÜ ẞ', 'aeoeue-ss'],
  ['Mu\u0308nchen', 'muenchen'],
  ['Путин и Си: новый уровень', 'putin-i-si-novyi-uroven'],
  ['Київ', 'kiyiv'],
  ['Café Łódź, Århus & Œuvre', 'cafe-lodz-aarhus-oeuvre'],
  ['İstanbul', 'istanbul'],
  ['Trump’s «Deal» – and now?', 'trumps-deal-and-now'],
  ['100 % mehr: 3,5 Mio. Euro', '100-mehr-3-5-mio-euro'],
  ['🎉 Party 🎉', 'party'],
  ['  --Ein--Gipfel--  ', 'ein-gipfel'],
])('“%s” stands at %s', (headline, slug) => {
  expect(slugFrom(headline)).toBe(slug)
})

test.each(['', '   ', '„…“', '?!', '🎉🎉', '中文', '-'])('“%s” makes no address', (headline) => {
  expect(slugFrom(headline)).toBe('')
})

test('a long headline is cut between words, a long word anywhere', () => {
  const long = slugFrom('Ein sehr langer Titel '.repeat(40))
  expect(long.length).toBeLessThanOrEqual(80)
  expect(long).toMatch(/^(ein-sehr-langer-titel-)*[a-z-]*[a-z]$/)
  expect(slugFrom('x'.repeat(500))).toBe('x'.repeat(80))
  for (const odd of ['ä'.repeat(100_000), '-'.repeat(100_000), 'a-'.repeat(50_000), '’'.repeat(100_000)]) {
    expect(slugFrom(odd) === '' || Slug.safeParse(slugFrom(odd)).success).toBe(true)
  }
})

test('a numbered slug is a slug, whatever its length and wherever it is cut', () => {
  expect(numberedSlug('gipfel', 1)).toBe('gipfel')
  expect(numberedSlug('gipfel', 2)).toBe('gipfel-2')
  for (let length = 60; length <= 80; length++) {
    for (const number of [2, 10, 100]) {
      const base = `${'a'.repeat(length - 2)}-b`
      expect(Slug.safeParse(numberedSlug(base, number)).success).toBe(true)
    }
  }
})

test.each(['Gipfel', 'ein-gipfel-2', '  x  '])('“%s” may be typed', (typed) => {
  expect(Slug.parse(typed)).toBe(typed.trim().toLowerCase())
})

test.each(['', '-', 'ein--gipfel', '-gipfel', 'gipfel-', 'ein gipfel', 'gipfel/..', 'gipfel.html', 'gipfel?', 'größe', 'x'.repeat(81)])(
  '“%s” may not',
  (typed) => {
    expect(Slug.safeParse(typed).success).toBe(false)
  },
)

test.each(['people', 'newsroom', 'api', 'search', 'media', 'corrections', 'imprint', 'feed', 'Topics', 'sources', 'privacy'])(
  'no section is called %s',
  (slug) => {
    expect(SectionSlug.safeParse(slug).error?.issues.map((issue) => issue.message)).toEqual(['slugTaken'])
    expect(StorySlug.safeParse(slug).success).toBe(slug !== 'feed')
  },
)

test.each(['feed', 'atom', 'history', 'opengraph-image'])('no story is called %s', (slug) => {
  expect(StorySlug.safeParse(slug).success).toBe(false)
})
