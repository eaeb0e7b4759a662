import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Block, Inline, Mark } from '../model/body'
import { AttributionId, PictureId } from '../model/ids'
import type { PictureSnapshot } from '../model/story'
import { StoryBody } from './story-body'

const [one, two, unknown] = [
  '6f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f',
  '7f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f',
  '8f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f',
].map((id) => AttributionId.parse(id)) as [AttributionId, AttributionId, AttributionId]
const passages = new Map([
  [one, 1],
  [two, 2],
])
const attributed = (id: AttributionId): Mark => ({ type: 'attribution', attrs: { id } })
const bold: Mark = { type: 'bold' }
const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks })

function drawn(content: Block[], pictures: PictureSnapshot[] = []): string {
  return renderToStaticMarkup(<StoryBody body={{ type: 'doc', content }} passages={passages} pictures={pictures} language="de" />)
}
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })

test('a passage is one span however its words are emphasised, and carries its anchor once', () => {
  expect(
    drawn([
      paragraph(
        text('Er '),
        text('wolle ', attributed(one)),
        text('mehr', attributed(one), bold),
        text('.'),
        text(' Auch', attributed(one)),
      ),
    ]),
  ).toBe(
    '<div class="manuscript"><p>Er <span class="passage" id="passage-1">wolle <strong>mehr</strong></span>.<span class="passage"> Auch</span></p></div>',
  )
})

test('overlapping passages keep every word in its place', () => {
  const html = drawn([paragraph(text('a', attributed(one)), text('b', attributed(one), attributed(two)), text('c', attributed(two)))])
  expect(html).toContain(
    '<span class="passage" id="passage-1">a<span class="passage" id="passage-2">b</span></span><span class="passage">c</span>',
  )
})

test('a passage whose sources nobody may see leaves no trace', () => {
  expect(drawn([paragraph(text('Geheim', attributed(unknown)))])).toBe('<div class="manuscript"><p>Geheim</p></div>')
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
    paragraph(text('hier', { type: 'link', attrs: { href: 'https://example.org/' } }), { type: 'hardBreak' }, text('<b>')),
    { type: 'paragraph' },
  ])
  expect(html).toBe(
    '<div class="manuscript"><h2>Zwischentitel</h2><blockquote cite="https://example.org/rede"><p>Ein Satz.</p></blockquote>' +
      '<ul><li>eins</li></ul><ol start="3"><li>drei</li></ol>' +
      '<p><a href="https://example.org/" rel="external noopener">hier</a><br/>&lt;b&gt;</p></div>',
  )
})

test('a figure whose picture is gone is left out', () => {
  const pictureId = PictureId.parse('9f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f')
  expect(drawn([{ type: 'figure', attrs: { pictureId, caption: '' } }])).toBe('<div class="manuscript"></div>')
})
