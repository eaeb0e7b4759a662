import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Body, emptyBody, lengthOf, passages, picturesIn, plainText } from './body'
import { AttributionId, PictureId } from './ids'

const [first, second] = [AttributionId.parse(randomUUID()), AttributionId.parse(randomUUID())]
const pictureId = PictureId.parse(randomUUID())
const attributed = (id: AttributionId) => ({ type: 'attribution' as const, attrs: { id } })

/** One of everything that may stand in a story. */
const whole: Body = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Xi kündigte an, ' }, { type: 'text', text: 'die Beziehungen', marks: [attributed(first)] }] },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Handel' }] },
    { type: 'paragraph' },
    {
      type: 'blockquote',
      attrs: { cite: 'https://example.org/rede' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'auf eine neue Höhe', marks: [attributed(first), attributed(second), { type: 'italic' }] }] }],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'eins', marks: [{ type: 'bold' }] }] }] }] },
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'drei' }] }] }] },
    { type: 'figure', attrs: { pictureId, caption: 'Eine Karte' } },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Zeile', marks: [{ type: 'link', attrs: { href: 'mailto:redaktion@example.org' } }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'um Zeile' },
      ],
    },
  ],
}

describe('the text of a story', () => {
  test('comes back from storage as it was', () => {
    expect(Body.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
    expect(Body.parse(emptyBody)).toEqual(emptyBody)
  })

  test('loses what it does not know', () => {
    const parsed = Body.parse({ type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: 'center' }, style: 'x' }], meta: 1 })
    expect(parsed).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  })

  test.each([
    ['another kind of block', { type: 'codeBlock' }],
    ['raw markup', { type: 'html', content: '<script>' }],
    ['a main heading', { type: 'heading', attrs: { level: 1 } }],
    ['another mark', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'underline' }] }] }],
    ['an empty text', { type: 'paragraph', content: [{ type: 'text', text: '' }] }],
    ['a script for a link', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] }],
    ['a link with a password', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'https://a:b@example.org/' } }] }] }],
    ['data for a link', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'data:text/html,x' } }] }] }],
    ['a quotation from a script', { type: 'blockquote', attrs: { cite: 'javascript:x' }, content: [{ type: 'paragraph' }] }],
    ['an attribution of nothing', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'attribution', attrs: { id: 'a1' } }] }] }],
    ['a list in a list', { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }] }],
    ['a picture of no library', { type: 'figure', attrs: { pictureId: 'https://example.org/x.jpg', caption: '' } }],
  ])('refuses %s', (_what, block) => {
    expect(Body.safeParse({ type: 'doc', content: [block] }).success).toBe(false)
  })

  test('must have a block', () => {
    expect(Body.safeParse({ type: 'doc', content: [] }).success).toBe(false)
  })
})

test('its words are in reading order, a paragraph a line', () => {
  expect(plainText(whole)).toBe('Xi kündigte an, die Beziehungen\nHandel\n\nauf eine neue Höhe\neins\ndrei\nZeile\num Zeile')
})

describe('an attributed passage', () => {
  test('is read across paragraphs, and where passages overlap', () => {
    expect([...passages(whole)]).toEqual([
      [first, 'die Beziehungen auf eine neue Höhe'],
      [second, 'auf eine neue Höhe'],
    ])
  })

  test('is whole where a part of it is emphasised', () => {
    const body: Body = {
      type: 'doc',
      content: [{
        type: 'paragraph',
        content: [
          { type: 'text', text: 'strate', marks: [attributed(first)] },
          { type: 'text', text: 'gische', marks: [attributed(first), { type: 'bold' }] },
          { type: 'text', text: ' Abstimmung', marks: [attributed(first)] },
        ],
      }],
    }
    expect(passages(body).get(first)).toBe('strategische Abstimmung')
  })
})

test('its pictures are found', () => {
  expect(picturesIn(whole)).toEqual([pictureId])
})

describe('its length', () => {
  test('is in words, characters with spaces, and minutes', () => {
    expect(lengthOf('')).toEqual({ words: 0, characters: 0, minutes: 0 })
    expect(lengthOf('Ein Satz.\nNoch einer.')).toEqual({ words: 4, characters: 21, minutes: 1 })
    expect(lengthOf('Wort '.repeat(476)).minutes).toBe(2)
  })

  test('counts what belongs together once', () => {
    expect(lengthOf('Dr. Müller-Lüdenscheidt’s E-Mail kostet 1.000 Euro').words).toBe(6)
  })

  test('counts characters as people do, not code units', () => {
    expect(lengthOf('𝔉').characters).toBe(1)
  })
})
