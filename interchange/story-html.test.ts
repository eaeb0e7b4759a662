import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import type { Block, Inline } from '../model/body'
import { aMark } from '../test/marked-body'
import {
  aCorrection,
  aCredit,
  aNamedSource,
  anUnnamedSource,
  aPictureCredit,
  aPrintedPicture,
  aPrintedStory,
  everyStory,
} from '../test/printed-story'
import { storyHtml } from './story-html'

const place = { address: 'https://bote.example', zone: 'Europe/Berlin' }
const htmlOf = (wish: Parameters<typeof aPrintedStory>[0]) => storyHtml(aPrintedStory({ standfirst: '', credits: [], ...wish }), place)
const body = (...content: Block[]) => ({ type: 'doc' as const, content })
const text = (words: string, ...marks: NonNullable<Inline['marks']>): Inline => ({ type: 'text', text: words, marks })
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content })

test('a text has its paragraphs, subheads, quotations and lists', () => {
  expect(
    htmlOf({
      standfirst: 'Worum es geht.',
      body: body(
        paragraph(text('Erster.'), { type: 'hardBreak' }, text('Zweite Zeile.')),
        { type: 'heading', attrs: { level: 2 }, content: [text('Die Lage')] },
        { type: 'heading', attrs: { level: 3 }, content: [text('Näher')] },
        {
          type: 'blockquote',
          attrs: { cite: 'https://example.org/rede?a=1&b=2' },
          content: [paragraph(text('„Nie.“')), paragraph(text('Nie!'))],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('eins'))] }] },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [{ type: 'listItem', content: [paragraph(text('drei')), paragraph(text('mehr'))] }],
        },
        { type: 'paragraph' },
      ),
    }),
  ).toBe(
    '<p><strong>Worum es geht.</strong></p>' +
      '<p>Erster.<br>Zweite Zeile.</p><h2>Die Lage</h2><h3>Näher</h3>' +
      '<blockquote cite="https://example.org/rede?a=1&amp;b=2"><p>„Nie.“</p><p>Nie!</p></blockquote>' +
      '<ul><li>eins</li></ul><ol start="3"><li><p>drei</p><p>mehr</p></li></ol>',
  )
})

test('a link over words in several hands stays one link, and attributions leave no trace', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://example.org/a' } }
  const attributed = { type: 'attribution' as const, attrs: { id: aMark() } }
  expect(
    htmlOf({
      body: body(
        paragraph(
          text('Das '),
          text('sagte ', link, attributed),
          text('er', { type: 'bold' }, link, attributed),
          text(' mir', { type: 'bold' }, { type: 'italic' }),
          text('.'),
        ),
      ),
    }),
  ).toBe('<p>Das <a href="https://example.org/a">sagte <strong>er</strong></a><strong><em> mir</em></strong>.</p>')
})

test('pictures have whole addresses, measures, alternative text, caption and maker', () => {
  const picture = aPrintedPicture({
    caption: 'Am Tisch',
    credits: [aPictureCredit(), aPictureCredit({ name: 'dpa', slug: '', role: 'agency' })],
  })
  const figure =
    '<figure><img src="https://bote.example/media/0123456789abcdef01234567x500y500-w1280.jpg"' +
    ' alt="Zwei Männer an einem langen Tisch, zwischen ihnen ein Bildschirm" width="1280" height="853">'
  const credit = 'Foto: <a href="https://bote.example/people/foto-amt">Foto Amt</a>/dpa</figcaption></figure>'
  const inText = body({ type: 'figure', attrs: { pictureId: picture.id, caption: 'Anders' } })

  expect(htmlOf({ picture, pictures: [picture], body: body(paragraph(text('Text.'))) })).toBe(
    `${figure}<figcaption>Am Tisch ${credit}<p>Text.</p>`,
  )
  expect(htmlOf({ picture, pictures: [picture], body: inText })).toBe(`${figure}<figcaption>Anders ${credit}`)
  expect(htmlOf({ pictures: [], body: inText })).toBe('')
})

test('a retraction stands above everything, a correction above the text, an update below it, each with its day', () => {
  const told = htmlOf({
    standfirst: 'Worum es geht.',
    corrections: [
      aCorrection({ kind: 'update', place: 'foot', text: 'Neu.\nUnd mehr.', at: new Date('2025-01-23T23:30:00Z') }),
      aCorrection({ kind: 'correction', place: 'top', text: 'Falsch.' }),
      aCorrection({ kind: 'retraction', place: 'top', text: 'Alles falsch.' }),
    ],
  })
  expect(told).toBe(
    '<p><strong>Rücknahme, 23. Januar 2025:</strong> Alles falsch.</p>' +
      '<p><strong>Berichtigung, 23. Januar 2025:</strong> Falsch.</p>' +
      '<p><strong>Worum es geht.</strong></p>' +
      '<p>Am Dienstag sprachen die beiden miteinander.</p>' +
      '<p><strong>Aktualisierung, 24. Januar 2025:</strong> Neu.</p><p>Und mehr.</p>',
  )
})

test('other makers and what the story rests on stand at the end; a source that is not named has no more than its description', () => {
  const cnn = aNamedSource({
    slug: 'cnn-bericht',
    label: 'CNN-Bericht',
    publisher: 'CNN',
    url: 'https://cnn.example/a?b=1&c=2',
    publishedOn: '2025-01-21',
  })
  const unnamed = anUnnamedSource('ein Mitarbeiter des Ministeriums', 'Er fürchtet um seine Stelle.')
  const listed = (source: typeof cnn | typeof unnamed, part: 'upstream' | 'speaker') => ({
    source,
    parts: [part],
    kinds: [],
    passages: [],
    via: [],
  })
  const told = htmlOf({
    language: 'en',
    credits: [
      aCredit({ role: 'fact_checker', placement: 'end_credit' }),
      aCredit({ name: 'Nobody', placement: 'none', role: 'responsible' }),
    ],
    sources: [listed(cnn, 'upstream'), listed(aNamedSource(), 'speaker'), listed(unnamed, 'speaker')],
    provenance: {
      relation: 'adapted_from',
      upstream: [cnn],
      extent: '',
      rightsHolder: 'CNN Inc.',
      licence: 'By permission',
      aiUse: 'assisted',
    },
  })
  expect(told).toContain('<p>Fact-checked by <a href="https://bote.example/people/vera-beispiel">Vera Beispiel</a>.</p>')
  expect(told).not.toContain('Nobody')
  expect(told).toContain('Adapted from: <a href="https://cnn.example/a?b=1&amp;c=2">CNN-Bericht</a> (21 January 2025).')
  expect(told).toContain('Rights: CNN Inc. Licence: By permission. Made with the help of AI.')
  expect(told).toContain(
    'Sources: <a href="https://bote.example/sources/xi-jinping">Xi Jinping</a>; ein Mitarbeiter des Ministeriums.</small></p>',
  )
})

test('hostile text is text, wherever it stands', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='y'>&lt;]]>\u0000\ud83d`
  const picture = aPrintedPicture({ alt: hostile, caption: hostile, creditLine: hostile, credits: [aPictureCredit({ name: hostile })] })
  const source = aNamedSource({ label: hostile, url: `https://example.org/${encodeURI('"')}?"onclick="x` })
  const told = htmlOf({
    standfirst: hostile,
    picture,
    pictures: [picture],
    body: body(
      paragraph(text(hostile, { type: 'link', attrs: { href: 'https://example.org/"onmouseover="x' } })),
      { type: 'heading', attrs: { level: 2 }, content: [text(hostile)] },
      { type: 'figure', attrs: { pictureId: picture.id, caption: hostile } },
    ),
    credits: [aCredit({ name: hostile, place: hostile, placement: 'end_credit', role: 'contributing_reporter' })],
    corrections: [aCorrection({ text: hostile })],
    sources: [
      { source, parts: ['speaker'], kinds: [], passages: [], via: [] },
      { source: anUnnamedSource(hostile), parts: ['speaker'], kinds: [], passages: [], via: [] },
    ],
    provenance: { relation: 'based_on', upstream: [source], extent: hostile, rightsHolder: hostile, licence: hostile, aiUse: 'generated' },
  })
  const { elements, attributes } = inventory(told)
  expect([...elements].sort()).toEqual(['a', 'figcaption', 'figure', 'h2', 'img', 'p', 'small', 'strong'])
  expect([...attributes].sort()).toEqual(['alt', 'height', 'href', 'src', 'width'])
  expect(told).not.toMatch(/[\u0000\ud83d]/)
})

test('any story is whole HTML with whole addresses', () => {
  for (const story of everyStory()) {
    const told = storyHtml(story, place)
    expect(inventory(told).faults).toEqual([])
    expect(told).not.toMatch(/(href|src)="(?!https:\/\/|mailto:)/)
  }
})

interface Node {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string }[]
  readonly childNodes?: readonly Node[]
}

/** What a browser makes of a piece of HTML. */
function inventory(markup: string) {
  const [elements, attributes, faults] = [new Set<string>(), new Set<string>(), [] as string[]]
  const visit = (node: Node) => {
    if (!node.nodeName.startsWith('#')) elements.add(node.nodeName)
    for (const { name } of node.attrs ?? []) attributes.add(name)
    node.childNodes?.forEach(visit)
  }
  visit(parseFragment(markup, { onParseError: ({ code }) => faults.push(code), sourceCodeLocationInfo: true }) as Node)
  return { elements, attributes, faults }
}
