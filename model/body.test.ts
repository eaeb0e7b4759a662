import { expect, test } from 'vitest'
import { aMark, aMarkedBody } from '../test/marked-body'
import { Body, emptyBody, lengthOf, passages, picturesIn, plainText } from './body'
import { PictureId } from './ids'

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const bold = { type: 'bold' }
const link = (href: string) => ({ type: 'link', attrs: { href } })
const attribution = (id: string) => ({ type: 'attribution', attrs: { id } })
const pictureId = PictureId.parse(crypto.randomUUID())
const [one, two] = [aMark(), aMark()]

const everything = doc(
  paragraph(
    text('Am Montag '),
    text('legte Trump', bold, { type: 'italic' }),
    { type: 'hardBreak' },
    text(' los', link('https://example.org/a')),
  ),
  { type: 'paragraph' },
  { type: 'heading', attrs: { level: 2 }, content: [text('Zwischentitel')] },
  { type: 'heading', attrs: { level: 3 }, content: [text('Kleiner')] },
  { type: 'blockquote', content: [paragraph(text('Ein Zitat', attribution(one)))] },
  { type: 'blockquote', attrs: { cite: 'https://example.org/rede' }, content: [paragraph(text('Noch eins'))] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Punkt'))] }] },
  { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(text('Drittens'))] }] },
  { type: 'figure', attrs: { pictureId, caption: 'Der Hafen' } },
  paragraph(
    text('Xi will ', attribution(one)),
    text('eine neue Höhe', attribution(one), attribution(two), bold),
    text(', sagt er', attribution(two)),
  ),
)

test('every block and mark, and marks that overlap, come back as they were written', () => {
  expect(Body.parse(everything)).toEqual(everything)
  expect(Body.parse(JSON.parse(JSON.stringify(Body.parse(everything))))).toEqual(everything)
  expect(Body.parse(emptyBody)).toEqual(emptyBody)
})

test('what is not part of a text is left behind', () => {
  const pasted = doc({ type: 'paragraph', attrs: { style: 'color:red', onclick: 'x()' }, content: [{ ...text('a'), style: 'x' }] })
  expect(Body.parse(pasted)).toEqual(doc(paragraph(text('a'))))
})

test.each([
  ['a script', doc({ type: 'script', content: [text('alert(1)')] })],
  ['a node nobody knows', doc({ type: 'iframe', attrs: { src: 'https://example.org' } })],
  ['a mark nobody knows', doc(paragraph(text('x', { type: 'code' })))],
  ['a link that is a script', doc(paragraph(text('x', link('javascript:alert(1)'))))],
  ['a link that is a script in disguise', doc(paragraph(text('x', link('JaVaScRiPt:alert(1)'))))],
  ['a link with a tab in it', doc(paragraph(text('x', link('java\tscript:alert(1)'))))],
  ['a link to data', doc(paragraph(text('x', link('data:text/html,<script>'))))],
  ['a quotation from a script', doc({ type: 'blockquote', attrs: { cite: 'javascript:alert(1)' }, content: [paragraph(text('x'))] })],
  ['a headline within the text', doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
  ['an attribution without a proper id', doc(paragraph(text('x', attribution('a1'))))],
  ['a picture without a proper id', doc({ type: 'figure', attrs: { pictureId: '../../etc/passwd', caption: '' } })],
  ['an empty piece of text', doc(paragraph(text('')))],
  ['an empty list', doc({ type: 'bulletList', content: [] })],
  ['a list within a list', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }] })],
  ['a text outside of a paragraph', doc(text('x'))],
  ['nothing', doc()],
  ['no document', { type: 'paragraph' }],
])('%s is refused', (_what, body) => {
  expect(Body.safeParse(body).success).toBe(false)
})

test('the plain text has a line a paragraph, list items and quotes too, and no pictures', () => {
  const lines = plainText(Body.parse(everything)).split('\n')
  expect(lines).toEqual([
    'Am Montag legte Trump',
    ' los',
    '',
    'Zwischentitel',
    'Kleiner',
    'Ein Zitat',
    'Noch eins',
    'Punkt',
    'Drittens',
    'Xi will eine neue Höhe, sagt er',
  ])
  expect(picturesIn(Body.parse(everything))).toEqual([pictureId])
})

test('a passage that runs over paragraphs, or over another, is read whole', () => {
  expect([...passages(Body.parse(everything))]).toEqual([
    [one, 'Ein Zitat Xi will eine neue Höhe'],
    [two, 'eine neue Höhe, sagt er'],
  ])
  expect(passages(emptyBody).size).toBe(0)
  const broken = Body.parse(
    doc(paragraph(text('a', attribution(one)), { type: 'hardBreak', marks: [attribution(one)] }, text('b', attribution(one)))),
  )
  expect(passages(broken).get(one)).toBe('a b')
})

test('passages come in the order in which they begin', () => {
  expect([...passages(aMarkedBody(['b', two], ['ab', one, two], ['a', one])).keys()]).toEqual([two, one])
})

test.each([
  ['', { words: 0, characters: 0, minutes: 0 }],
  ['…!?', { words: 0, characters: 3, minutes: 0 }],
  ['Ein Wort-Spiel, z.B. Trump’s 3.5', { words: 5, characters: 32, minutes: 1 }],
  ['Zwei\nZeilen', { words: 2, characters: 11, minutes: 1 }],
  ['👩‍💻', { words: 0, characters: 3, minutes: 0 }],
  ['Wort '.repeat(714), { words: 714, characters: 3570, minutes: 3 }],
])('how long “%.20s” is', (words, length) => {
  expect(lengthOf(words)).toEqual(length)
})
