import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Body } from './body'
import { eraserOf } from './erasure'
import { Slug } from './slug'
import { Email } from './staff'

const { inText, inData } = eraserOf({ words: ['Vera Müller-Lüdenscheid', 'das Geld nahm'], addressed: 'redacted-1' })

describe('words to be erased are found', () => {
  test.each([
    ['as they are', 'Es war Vera Müller-Lüdenscheid.'],
    ['in capitals', 'VERA MÜLLER-LÜDENSCHEID'],
    ['within a longer word', 'Vera Müller-Lüdenscheids'],
    ['over the end of a line', 'Vera\n  Müller-Lüdenscheid'],
    ['with a space that does not break', 'Vera\u00A0Müller-Lüdenscheid'],
    ['with accents apart from their letters', 'Vera Müller-Lüdenscheid'.normalize('NFD')],
    ['hyphenated where nobody sees it', 'Vera Müller-Lü\u00ADden\u00ADscheid'],
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
  const nothing = eraserOf({ words: ['', ' a '], addressed: 'x' })
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, text) => {
      expect(nothing.inData(JSON.parse(json))).toEqual(JSON.parse(json))
      expect(nothing.inText(text)).toBe(text)
      expect(inData(JSON.parse(json))).toEqual(JSON.parse(json))
    }),
  )
})

test('of somebody spoken of by id, the printed name goes whatever it was, and so do the initials', () => {
  const eraser = eraserOf({ words: [], addressed: 'x', ids: new Set(['c1']) })
  const credits = [
    { contributorId: 'c1', name: 'Jemand Anders', initials: 'ja', role: 'author' },
    { contributorId: 'c2', name: 'Eine Dritte', initials: 'ed', role: 'author' },
  ]
  expect(eraser.inData({ credits })).toEqual({ credits: [{ contributorId: 'c1', name: '[…]', initials: '', role: 'author' }, credits[1]] })
})

describe('an address without words', () => {
  const words = ['Musterfrau', 'vera-mueller', 'vera-mueller-2', 'Mark']
  const { inAddress } = eraserOf({ words, addressed: 'redacted-7' })

  test.each([
    ['vera-musterfrau-tritt-zurueck', 'vera-redacted-7-tritt-zurueck'],
    ['ausland/die-musterfraus', 'ausland/die-redacted-7'],
    ['der-marktplatz', 'der-redacted-7'],
    ['ein-gipfel', 'ein-gipfel'],
    ['', ''],
  ])('%s becomes %s', (before, after) => {
    expect(inAddress(before)).toBe(after)
  })

  test('is allowed, no longer than any other, and no other one’s', () => {
    const part = fc.constantFrom('vera-mueller', 'musterfrau', 'markt', 'gipfel', 'a', '2', 'redacted-7')
    const slug = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('-').slice(0, 80).replace(/-+$/, ''))
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: 12 }), (slugs) => {
        const fresh = eraserOf({ words, addressed: 'redacted-7' })
        const touched = slugs.filter((one) => fresh.inAddress(one) !== one)
        const left = touched.map(fresh.inAddress)
        expect(left.filter((one) => !Slug.safeParse(one).success || /mueller|musterfrau|mark/.test(one))).toEqual([])
        expect(new Set(left).size).toBe(left.length)
      }),
    )
  })
})

describe('what has a form keeps one:', () => {
  test('a mail address becomes one that nobody has, each another', () => {
    const { inMailAddress } = eraserOf({ words: ['Musterfrau'], addressed: 'redacted-7' })
    const left = ['vera@musterfrau.example', 'v.musterfrau@zeitung.example'].map(inMailAddress)
    expect(new Set(left).size).toBe(2)
    for (const one of left) expect(Email.safeParse(one).success).toBe(true)
    expect(inMailAddress('ada@zeitung.example')).toBe('ada@zeitung.example')
  })

  test('a link goes and its text stays, also where the address spells letters otherwise', () => {
    const { inData: without } = eraserOf({ words: ['Müller', 'Musterfrau'], addressed: 'redacted-7' })
    const linked = (href: string) => ({ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }, { type: 'bold' }] })
    const hrefs = ['https://musterfrau.example/', 'https://zeitung.example/M%C3%BCller', 'mailto:vera@musterfrau.example']
    const quote = { type: 'blockquote', attrs: { cite: 'https://musterfrau.example/' }, content: [{ type: 'paragraph' }] }
    const left = without({ type: 'doc', content: [{ type: 'paragraph', content: hrefs.map(linked) }, quote] })
    expect(Body.parse(left)).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: hrefs.map(() => ({ type: 'text', text: 'hier', marks: [{ type: 'bold' }] })) },
        { ...quote, attrs: { cite: null } },
      ],
    })
  })

  test('names of fields, kinds, ids, digests and days are no words of anybody', () => {
    const words = ['Mark', 'Link', 'Text', 'Person', '1984', 'edda', 'Berlin']
    const { inData: without, inRecord } = eraserOf({ words, addressed: 'redacted-7', fixed: new Set(['person']) })
    const data = {
      id: '1984edda-1984-4dda-9984-edda19841984',
      key: 'edda19841984edda19841984x500y500',
      at: '1984-06-08T00:00:00.000Z',
      zone: 'Europe/Berlin',
      kind: 'person',
      marks: [{ type: 'link', attrs: { href: 'https://zeitung.example/' } }],
    }
    expect(without(data)).toEqual(data)
    expect(inRecord({ kind: 'person', id: data.id, marks: 'Mark' })).toEqual({ kind: 'person', id: data.id, marks: '[…]' })
  })
})
