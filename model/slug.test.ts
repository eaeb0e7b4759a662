import { describe, expect, test } from 'vitest'
import { SectionSlug, Slug, slugFrom, StorySlug } from './slug'

describe('a slug from a headline', () => {
  test.each([
    ['Xi und Putin sprechen per Video', 'xi-und-putin-sprechen-per-video'],
    ['Größere Übel: Äpfel & Öl', 'groessere-uebel-aepfel-oel'],
    ['ÜBER DIE STRASSE', 'ueber-die-strasse'],
    ['Straße', 'strasse'],
    ['Gro\u0308ße', 'groesse'],
    ['Путин и Си', 'putin-i-si'],
    ['Щука', 'shchuka'],
    ['Æthelred, Łódź, Ćosić, Señor', 'aethelred-lodz-cosic-senor'],
    ['„Das geht’s nicht“ – sagt wer?', 'das-gehts-nicht-sagt-wer'],
    ['80. Jahrestag 2025', '80-jahrestag-2025'],
    ['  viel   Luft  ', 'viel-luft'],
    ['---', ''],
    ['习近平', ''],
    ['', ''],
  ])('%j is %j', (headline, slug) => {
    expect(slugFrom(headline)).toBe(slug)
  })

  test('is cut at a hyphen, to at most 80 characters', () => {
    const slug = slugFrom('Ein sehr langer Satz der immer weiter geht und geht und geht bis niemand mehr weiß wovon er handelte')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toBe('ein-sehr-langer-satz-der-immer-weiter-geht-und-geht-und-geht-bis-niemand-mehr')
    expect(slugFrom('x'.repeat(200))).toBe('x'.repeat(80))
  })

  test('is always one that may be used, or none', () => {
    for (const headline of ['Wörter', 'a-', '-a', 'ß', 'İstanbul', 'ﬁnal', '①', 'ーー', 'a\u0301\u0301', '𝔉raktur']) {
      const slug = slugFrom(headline)
      expect([headline, slug === '' || Slug.safeParse(slug).success]).toEqual([headline, true])
    }
  })
})

describe('a typed slug', () => {
  test('is trimmed and put in lower case', () => {
    expect(Slug.parse(' Ein-Gipfel ')).toBe('ein-gipfel')
  })

  test.each(['', '-', 'a--b', '-a', 'a-', 'ä', 'a b', 'a/b', 'a_b', '../a', 'a.b', 'x'.repeat(81)])('%j is refused', (typed) => {
    expect(Slug.safeParse(typed).success).toBe(false)
  })
})

describe('an address that is taken', () => {
  test.each(['people', 'newsroom', 'api', 'search', 'media', 'sources', 'topics', 'corrections', 'imprint', 'privacy'])('cannot be a section: %s', (slug) => {
    expect(SectionSlug.safeParse(slug).success).toBe(false)
  })

  test('may be what only begins like one', () => {
    expect(SectionSlug.safeParse('medien').success).toBe(true)
    expect(SectionSlug.safeParse('people-and-places').success).toBe(true)
  })

  test('a story does not stand in the way of a section’s feeds', () => {
    expect(StorySlug.safeParse('feed').success).toBe(false)
    expect(StorySlug.safeParse('feed-der-woche').success).toBe(true)
  })
})
