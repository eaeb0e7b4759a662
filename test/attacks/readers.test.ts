import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { printable } from '../../interchange/markup'
import { asProse } from '../../model/text'
import { attacks, attackTexts } from './attacks'
import { dataIn, faultsIn, readXml, vocabularyOf, wordsOf, xmlVocabularyOf } from './inert'
import { readerFiles } from './reader-files'
import { readerPages } from './reader-pages'

/** Words that pages treat like an attack: some of several lines, some that begin or end in a space, none that does harm. */
const harmless = ['Ein Wort', 'Zwei\n\nZeilen\nund eine', 'hallo@example.org https://example.org/', '@ada@example.org']

/** An attack among ordinary words, as it would come. */
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attackTexts),
      fc.constantFrom('Der Rat', ' tagt ', '„heute“', '\n', ' '),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('').replace(/\p{Cs}/gu, '\ufffd'))
  .filter((words) => words !== '')

/** What no reader sees: characters that are left out, and the kinds of line ends. */
const seen = (words: string) => words.replace(/[\p{Cc}\p{Cs}\ufffd]|\ufeff/gu, '')

describe('pages', () => {
  const names = new Map<string, Set<string>>()
  beforeAll(async () => {
    for (const words of harmless)
      for (const [page, html] of await readerPages(words)) names.set(page, new Set([...(names.get(page) ?? []), ...vocabularyOf(html)]))
  })

  async function expectInert(words: string) {
    const pages = await readerPages(words)
    for (const [page, html] of pages) {
      expect(faultsIn(html, names.get(page) ?? new Set()), `${page}: ${words.slice(0, 200)}`).toEqual([])
      expect(() => dataIn(html), page).not.toThrow()
    }
    expect(seen(wordsOf(pages.get('story') ?? '', 'h1'))).toBe(seen(words))
    return pages.size
  }

  test('none of the attacks is anything but words on any page that readers see', async () => {
    let tried = 0
    // Halves of characters do not come out of the database: it keeps UTF-8.
    for (const { text } of attacks) tried += await expectInert(text.replace(/\p{Cs}/gu, '\ufffd'))
    console.info(`${attacks.length} attacks on readers’ pages: ${tried} pages.`)
  }, 240_000)

  test(
    'nor is any of them among ordinary words',
    () =>
      fc.assert(
        fc.asyncProperty(mixed, async (words) => void (await expectInert(words))),
        { numRuns: 60 },
      ),
    120_000,
  )
})

describe('files', () => {
  const names = new Map<string, Set<string>>()
  const inside = new Set<string>()
  beforeAll(async () => {
    for (const words of harmless)
      for (const { name, xml, html } of await readerFiles(words)) {
        if (xml !== undefined) names.set(name, new Set([...(names.get(name) ?? []), ...xmlVocabularyOf(readXml(xml))]))
        for (const piece of html) for (const one of vocabularyOf(piece)) inside.add(one)
      }
  })

  async function expectInert(typed: string) {
    // As forms and imports take it; of what is nothing then, there is no headline and no name.
    const words = asProse(typed)
    if (printable(words).trim() === '') return 0
    const files = await readerFiles(words)
    for (const { name, xml, html } of files) {
      if (xml !== undefined)
        expect(
          [...xmlVocabularyOf(readXml(xml))].filter((one) => !names.get(name)?.has(one)),
          `${name}: ${words.slice(0, 200)}`,
        ).toEqual([])
      for (const piece of html)
        expect(
          faultsIn(piece, inside).filter((fault) => !fault.startsWith('no rel')),
          `${name}: ${words.slice(0, 200)}`,
        ).toEqual([])
    }
    return files.length
  }

  test('none of the attacks is anything but words in feeds, sitemaps and items for other houses', async () => {
    let tried = 0
    for (const { text } of attacks) tried += await expectInert(text)
    console.info(`${attacks.length} attacks on feeds, sitemaps and items: ${tried} files.`)
  }, 240_000)

  test(
    'nor is any of them among ordinary words',
    () =>
      fc.assert(
        fc.asyncProperty(mixed, async (words) => void (await expectInert(words))),
        { numRuns: 60 },
      ),
    120_000,
  )
})
