import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eraserOf } from './erasure'

const { inText, inData } = eraserOf(['Vera Müller-Lüdenscheid', 'das Geld nahm'], 'redacted-1')

describe('words to be erased are found', () => {
  test.each([
    ['as they are', 'Es war Vera Müller-Lüdenscheid.'],
    ['in capitals', 'VERA MÜLLER-LÜDENSCHEID'],
    ['within a longer word', 'Vera Müller-Lüdenscheids'],
    ['over the end of a line', 'Vera\n  Müller-Lüdenscheid'],
    ['with a space that does not break', 'Vera\u00A0Müller-Lüdenscheid'],
    ['with accents apart from their letters', 'Vera Müller-Lüdenscheid'.normalize('NFD')],
    ['in an address', '/ausland/vera-mueller-luedenscheid-geht'],
  ])('%s', (_how, text) => {
    expect(inText(text)).not.toBe(text)
    expect(inText(text).normalize('NFC').toLowerCase()).not.toMatch(/m(ü|ue)ller/)
  })

  test('in a text that marks cut to pieces, wherever they cut it', () => {
    const words = 'Vorher das Geld nahm danach'
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: words.length - 1 }), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.toSorted((one, other) => one - other), words.length]
        const content = at
          .slice(1)
          .map((end, nth) => ({ type: 'text', text: words.slice(at[nth], end), marks: [{ type: nth % 2 === 0 ? 'bold' : 'italic' }] }))
        const { content: left } = inData({ type: 'paragraph', content }) as { content: { text: string }[] }
        expect(left.map(({ text }) => text).join('')).toBe('Vorher […] danach')
        expect(left.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })

  test('but not where other text stands between', () => {
    const apart = { content: [{ type: 'text', text: 'das Geld ' }, { type: 'image' }, { type: 'text', text: 'nahm' }] }
    expect(inData(apart)).toEqual(apart)
  })
})

test('without words, and of what has none of them, nothing is changed', () => {
  const nothing = eraserOf(['', ' a '], 'x')
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, text) => {
      expect(nothing.inData(JSON.parse(json))).toEqual(JSON.parse(json))
      expect(nothing.inText(text)).toBe(text)
      expect(inData(JSON.parse(json))).toEqual(JSON.parse(json))
    }),
  )
})

test('of somebody spoken of by id, the printed name goes whatever it was, and so do the initials', () => {
  const eraser = eraserOf([], 'x', new Set(['c1']))
  const credits = [
    { contributorId: 'c1', name: 'Jemand Anders', initials: 'ja', role: 'author' },
    { contributorId: 'c2', name: 'Eine Dritte', initials: 'ed', role: 'author' },
  ]
  expect(eraser.inData({ credits })).toEqual({ credits: [{ contributorId: 'c1', name: '[…]', initials: '', role: 'author' }, credits[1]] })
})

test('two addresses stay two', () => {
  const { inText: without } = eraserOf(['vera-mueller', 'vera-mueller-2'], 'redacted-1')
  expect(new Set(['vera-mueller', 'vera-mueller-2'].map(without)).size).toBe(2)
})
