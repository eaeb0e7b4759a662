import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Block, Inline, Mark } from '../model/body'
import { AttributionId, PictureId } from '../model/ids'
import type { Language } from '../model/language'
import type { PassageNote, PublicSource } from '../model/printed'
import type { PictureSnapshot } from '../model/story'
import { StoryBody } from './story-body'

const [one, two, unknown] = [
  '6f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f',
  '7f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f',
  '8f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f',
].map((id) => AttributionId.parse(id)) as [AttributionId, AttributionId, AttributionId]

const xi: PublicSource = {
  is: 'named',
  slug: 'xi',
  kind: 'person',
  label: 'Xi Jinping, Staatspräsident',
  publisher: '',
  title: '',
  url: '',
  archivedUrl: '',
  publishedOn: '',
  language: '',
}
const statement: PublicSource = { ...xi, slug: 'erklaerung', kind: 'statement', label: 'Erklärung', url: 'https://example.org/erklaerung' }
const note = (number: number, wish: Partial<PassageNote> = {}): PassageNote => ({
  number,
  attributionId: number === 1 ? one : two,
  kind: 'indirect',
  passage: '',
  speakers: [xi],
  documents: [],
  via: [],
  utteredOn: '',
  originalText: '',
  originalLanguage: '',
  ...wish,
})
const notes = [note(1), note(2)]

const attributed = (id: AttributionId): Mark => ({ type: 'attribution', attrs: { id } })
const link: Mark = { type: 'link', attrs: { href: 'https://example.org/' } }
const bold: Mark = { type: 'bold' }
const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })

interface Drawing {
  readonly notes?: readonly PassageNote[]
  readonly pictures?: readonly PictureSnapshot[]
  readonly language?: Language
}

/** The text as HTML; a numeral is only `[1]`, so that what stands around it can be read. */
function drawn(content: Block[], { notes: told = notes, pictures = [], language = 'de' }: Drawing = {}): string {
  const body = { type: 'doc' as const, content }
  const html = renderToStaticMarkup(<StoryBody body={body} notes={told} pictures={pictures} language={language} siteLanguage={language} />)
  return html.replace(/^<div class="manuscript">|<\/div>$/g, '').replace(/<sup class="numeral".*?>(\d+)<\/button><\/sup>/g, '[$1]')
}

test('a numeral opens the note of its passage and says by whom it is', () => {
  const html = renderToStaticMarkup(
    <StoryBody
      body={{ type: 'doc', content: [paragraph(text('Das sagte er', attributed(one)))] }}
      notes={notes}
      pictures={[]}
      language="de"
      siteLanguage="de"
    />,
  )
  expect(html).toContain(
    '<span class="passage of-1" id="passage-1">Das sagte er</span>' +
      '<sup class="numeral" lang="de"><button type="button" id="numeral-1" popoverTarget="note-1" aria-label="Quelle 1: Xi Jinping">1</button></sup>',
  )
})

test('a passage in pieces has one anchor, at its beginning, and one numeral, at its end, across paragraphs and list items', () => {
  const item = (...content: Inline[]) => ({ type: 'listItem' as const, content: [{ type: 'paragraph' as const, content }] })
  expect(
    drawn([
      paragraph(text('Er '), text('wolle ', attributed(one)), text('mehr', attributed(one), bold), text('. Sagt er.')),
      paragraph(text('Auch dies ', attributed(one)), text('nicht.')),
      { type: 'bulletList', content: [item(text('eins', attributed(one))), item(text('zwei', attributed(one)), text(' und drei'))] },
    ]),
  ).toBe(
    '<p>Er <span class="passage of-1" id="passage-1">wolle <strong>mehr</strong></span>. Sagt er.</p>' +
      '<p><span class="passage of-1">Auch dies</span> nicht.</p>' +
      '<ul><li><span class="passage of-1">eins</span></li><li><span class="passage of-1">zwei</span>[1] und drei</li></ul>',
  )
})

test('a numeral follows what closes the sentence, and in English the comma too', () => {
  const ending = (after: string, language: Language = 'de') =>
    drawn([paragraph(text('Er komme', attributed(one)), text(after))], { language }).replace(/^.*id="passage-1">|<\/p>$/g, '')
  expect(ending('. Dann ging er.')).toBe('Er komme.</span>[1] Dann ging er.')
  expect(ending('.“ Dann')).toBe('Er komme.“</span>[1] Dann')
  expect(ending('“, sagte er')).toBe('Er komme“</span>[1], sagte er')
  expect(ending(', sagte er')).toBe('Er komme</span>[1], sagte er')
  expect(ending(', he said', 'en')).toBe('Er komme,</span>[1] he said')
  expect(ending('.5 Prozent')).toBe('Er komme</span>[1].5 Prozent')
})

test('overlapping passages keep every word in its place, and each its numeral', () => {
  expect(drawn([paragraph(text('a', attributed(one)), text('b', attributed(one), attributed(two)), text('c', attributed(two)))])).toBe(
    '<p><span class="passage of-1" id="passage-1">a<span class="passage of-2" id="passage-2">b</span></span>[1]<span class="passage of-2">c</span>[2]</p>',
  )
})

test('two passages that end together have their numerals in order', () => {
  expect(drawn([paragraph(text('a ', attributed(one)), text('b', attributed(one), attributed(two)), text('.'))])).toBe(
    '<p><span class="passage of-1" id="passage-1">a <span class="passage of-2" id="passage-2">b.</span></span>[1][2]</p>',
  )
})

test('a numeral is never in a link: a link that goes on is parted where the passage ends', () => {
  expect(drawn([paragraph(text('vor ', link), text('drin', link, attributed(one)), text(' nach', link))])).toBe(
    '<p><a href="https://example.org/" rel="external noopener">vor </a>' +
      '<span class="passage of-1" id="passage-1"><a href="https://example.org/" rel="external noopener">drin</a></span>[1]' +
      '<a href="https://example.org/" rel="external noopener"> nach</a></p>',
  )
})

test('a passage that ends within emphasis has its numeral there, and one in a subhead has it in the subhead', () => {
  expect(drawn([paragraph(text('a', bold, attributed(one)), text(' b', bold))])).toBe(
    '<p><strong><span class="passage of-1" id="passage-1">a</span>[1] b</strong></p>',
  )
  expect(drawn([{ type: 'heading', attrs: { level: 2 }, content: [text('Kopf', attributed(one))] }])).toBe(
    '<h2><span class="passage of-1" id="passage-1">Kopf</span>[1]</h2>',
  )
})

test('a line break at the end of a passage does not send its numeral to the next line', () => {
  expect(drawn([paragraph(text('a', attributed(one)), { type: 'hardBreak', marks: [attributed(one)] }, text('b'))])).toBe(
    '<p><span class="passage of-1" id="passage-1">a</span>[1]<br/>b</p>',
  )
})

test('what a passage quotes is marked as quoted, with its address, and keeps the quotation marks that were typed', () => {
  const quoting = [note(1, { kind: 'direct_partial', documents: [statement] }), note(2)]
  expect(
    drawn(
      [
        paragraph(
          text('Gegen „Unge', attributed(one)),
          text('wissheiten', attributed(one), bold),
          text('“ helfe „Stabilität“', attributed(one)),
        ),
      ],
      {
        notes: quoting,
      },
    ),
  ).toBe(
    '<p><span class="passage of-1" id="passage-1">Gegen <q cite="https://example.org/erklaerung">„Unge<strong>wissheiten</strong>“</q> helfe ' +
      '<q cite="https://example.org/erklaerung">„Stabilität“</q></span>[1]</p>',
  )
  // Indirect speech quotes nobody: what is in quotation marks there may be a title.
  expect(drawn([paragraph(text('Er lese „Der Stechlin“', attributed(two)))], { notes: quoting })).not.toContain('<q')
})

test('words are quoted too where the quotation marks were left outside the passage', () => {
  expect(
    drawn([paragraph(text('„'), text('Wir gehen', attributed(one)), text('“, sagt sie.'))], { notes: [note(1, { kind: 'direct' })] }),
  ).toBe('<p>„<span class="passage of-1" id="passage-1"><q>Wir gehen</q>“</span>[1], sagt sie.</p>')
})

test('a block quote says where its words stand, and holds no second quotation', () => {
  const quoted = { type: 'paragraph' as const, content: [text('„Nein.“', attributed(one))] }
  const told = [note(1, { kind: 'direct', documents: [statement] })]
  expect(drawn([{ type: 'blockquote', content: [quoted] }], { notes: told })).toBe(
    '<blockquote cite="https://example.org/erklaerung"><p><span class="passage of-1" id="passage-1">„Nein.“</span>[1]</p></blockquote>',
  )
  expect(drawn([{ type: 'blockquote', attrs: { cite: 'https://example.org/rede' }, content: [quoted] }], { notes: told })).toContain(
    '<blockquote cite="https://example.org/rede">',
  )
})

test('a passage whose sources nobody may see leaves no trace', () => {
  expect(drawn([paragraph(text('Geheim', attributed(unknown)))])).toBe('<p>Geheim</p>')
})

test('subheads, quotes, lists, links and line breaks are what they are', () => {
  const html = drawn([
    { type: 'heading', attrs: { level: 2 }, content: [text('Zwischentitel')] },
    { type: 'blockquote', attrs: { cite: 'https://example.org/rede' }, content: [{ type: 'paragraph', content: [text('Ein Satz.')] }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('eins')] }] }] },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('drei')] }] }],
    },
    paragraph(text('hier', link), { type: 'hardBreak' }, text('<b>')),
    { type: 'paragraph' },
  ])
  expect(html).toBe(
    '<h2>Zwischentitel</h2><blockquote cite="https://example.org/rede"><p>Ein Satz.</p></blockquote>' +
      '<ul><li>eins</li></ul><ol start="3"><li>drei</li></ol>' +
      '<p><a href="https://example.org/" rel="external noopener">hier</a><br/>&lt;b&gt;</p>',
  )
})

test('a figure whose picture is gone is left out', () => {
  const pictureId = PictureId.parse('9f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f')
  expect(drawn([{ type: 'figure', attrs: { pictureId, caption: '' } }])).toBe('')
})
