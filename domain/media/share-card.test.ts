import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { StoryId } from '../../model/ids'
import { type CardWords, shareCardAddress } from './card-address'
import { balancedLinesOf, linesOf, outline, widthOf } from './lettering'
import { drawCard } from './share-card'

const words: CardWords = {
  storyId: '0b1d6b9c-6a54-4a6e-9a44-0d7c9a1a2b3c' as StoryId,
  headline: 'Xi und Putin rücken zusammen',
  kicker: 'China',
  section: 'Ausland',
  siteName: 'Bote',
}
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('the card has the measures that other sites ask for, whatever the headline', async () => {
  for (const headline of [
    'Ja',
    words.headline,
    'Sehr '.repeat(40),
    'Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerung',
    '“Łódź” – 東京',
  ]) {
    expect(await sharp(await drawCard({ ...words, headline })).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  }
})

test('every word on it changes its address and its pixels', async () => {
  const before = [shareCardAddress(words), digest(await drawCard(words))]
  for (const change of [{ headline: 'Anders' }, { kicker: '' }, { section: 'Politik' }, { siteName: 'Anzeiger' }]) {
    const after = [shareCardAddress({ ...words, ...change }), digest(await drawCard({ ...words, ...change }))]
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).not.toBe(before[1])
  }
})

test('text is outlines, kerned and measured, with the letters of our neighbours', () => {
  expect(outline('label', 20, 'Köln', { x: 0, y: 0 })).toMatch(/^M/)
  expect(widthOf('headline', 100, 'AVAVAV')).toBeLessThan(3 * (widthOf('headline', 100, 'A') + widthOf('headline', 100, 'V')))
  expect(widthOf('label', 20, 'Łódź Škoda Erdoğan')).toBeGreaterThan(widthOf('label', 20, 'd koda Erdoan'))
  expect(outline('label', 20, '東京', { x: 0, y: 0 })).toBe('')
})

test('lines are no wider than they may be, and even', () => {
  const headline = 'Der Rat beschließt nach langer Debatte eine neue Klappbrücke'
  const lines = linesOf('headline', 60, headline, 700)
  expect(lines.join(' ')).toBe(headline)
  for (const line of lines) expect(widthOf('headline', 60, line)).toBeLessThanOrEqual(700)
  const widths = balancedLinesOf('headline', 60, headline, 700).map((line) => widthOf('headline', 60, line))
  expect(widths).toHaveLength(lines.length)
  expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths))
})
