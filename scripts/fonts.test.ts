import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { cutFonts } from './fonts.mjs'
import { root } from './house.mjs'

const kept = (name: string) => join(root, 'app', 'fonts', `${name}.woff2`)
const opened = async (name: string) => create(await readFile(kept(name))) as Font
const lacking = (font: Font, text: string) => [...new Set(text)].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))

describe('the faces of the pages', () => {
  test('are those that the script cuts from the packages that are installed', { timeout: 60_000 }, async () => {
    for (const { path, font } of await cutFonts()) expect(font.equals(await readFile(join(root, path))), path).toBe(true)
  })

  test.each(['newsreader', 'libre-franklin'])('%s sets German, English, French and Spanish, with their quotation marks', async (name) => {
    const said = '„Groß, Übel & Ärger“ – ‘quite so’, “indeed” … « L’été, où ça ? » Mañana. 80 % · 20 °C, 12 m², 5 €'
    expect(lacking(await opened(name), said)).toEqual([])
  })

  test.each(['newsreader', 'libre-franklin', 'newsreader-italic'])(
    '%s has the letters of names from farther away in a second file, and the rarest in a third',
    async (name) => {
      const [common, names, rarer] = [await opened(name), await opened(`${name}-names`), await opened(`${name}-rarer`)]
      const without = (font: Font, letters: readonly string[]) => lacking(font, letters.join(''))
      expect(without(names, lacking(common, 'Łódź, Erdoğan, Škoda, Dvořák, Kariņš, Şimşek, Reykjavík'))).toEqual(['ņ'])
      expect(without(rarer, without(names, lacking(common, 'Łódź, Ceaușescu, Kariņš, Ŝanĝoĉambro')))).toEqual([])
    },
  )

  test.each(['newsreader', 'libre-franklin'])('%s keeps kerning and tabular figures, and the weights that are set', async (name) => {
    const font = await opened(name)
    expect(font.availableFeatures).toContain('kern')
    expect(font.variationAxes.wght).toMatchObject({ min: 400, max: 700 })
  })

  test('a few names from farther away cost less than 12 kB', async () => {
    const sizes = await Promise.all(['newsreader-names', 'libre-franklin-names'].map(async (name) => (await stat(kept(name))).size))
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(12_000)
  })

  test('a story is set in less than 55 kB of them, one with italics in less than 72 kB', async () => {
    const sizes = await Promise.all(
      ['newsreader', 'libre-franklin', 'newsreader-italic'].map(async (name) => (await stat(kept(name))).size),
    )
    const [newsreader = 0, franklin = 0, italic = 0] = sizes
    expect(newsreader + franklin).toBeLessThan(55_000)
    expect(newsreader + franklin + italic).toBeLessThan(72_000)
  })
})
