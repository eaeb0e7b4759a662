import { expect, test } from 'vitest'
import { passages, plainText } from '../../model/body'
import { aMark } from '../../test/marked-body'
import { bodyFrom } from './body'

const one = aMark()
const ids = new Map([['a1', one]])

test('the notation becomes subheads, quotes, lists and paragraphs', () => {
  const body = bodyFrom('Erster\nAbsatz.\n\n## Zwischentitel\n\n> Ein Zitat,\n> lang.\n\n- eins\n- zwei\n  weiter', ids)
  expect(body.content.map((block) => block.type)).toEqual(['paragraph', 'heading', 'blockquote', 'bulletList'])
  expect(plainText(body)).toBe('Erster Absatz.\nZwischentitel\nEin Zitat, lang.\neins\nzwei weiter')
})

test('a passage holds emphasis and links, which keep its mark', () => {
  const body = bodyFrom('Er {{will *wirklich* nach [Kiew](https://example.org)|a1}}.', ids)
  expect(passages(body).get(one)).toBe('will wirklich nach Kiew')
  const paragraph = body.content[0]
  const marks = paragraph?.type === 'paragraph' ? paragraph.content?.map((inline) => (inline.marks ?? []).map((mark) => mark.type)) : []
  expect(marks).toEqual([[], ['attribution'], ['attribution', 'italic'], ['attribution'], ['attribution', 'link'], []])
})

test('a passage without an attribution, and a link that is none, are found out', () => {
  expect(() => bodyFrom('Er {{kommt|a9}}.', ids)).toThrow('a9')
  expect(() => bodyFrom('[hier](javascript:alert)', ids)).toThrow()
})
