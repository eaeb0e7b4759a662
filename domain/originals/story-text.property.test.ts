import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Body, passages, plainText } from '../../model/body'
import { AttributionId } from '../../model/ids'
import { Reviewed } from '../../model/original'
import { textOfReview } from './story-text'

const words = fc.string({
  unit: fc.constantFrom('a', 'ß', ' ', '  ', '\n', '\t', '„', '“', '🙂', '\u0007', '\u00ad', '1.', '- '),
  maxLength: 120,
})

/** A text in disjoint blocks, and passages anywhere over it. */
const reviews = fc
  .record({
    blocks: fc.array(fc.tuple(fc.constantFrom('paragraph' as const, 'subhead' as const, 'list_item' as const), words), {
      minLength: 1,
      maxLength: 12,
    }),
    places: fc.array(fc.tuple(fc.nat(2000), fc.nat(300)), { maxLength: 30 }),
  })
  .map(({ blocks, places }) => {
    let text = ''
    const stretches = blocks.map(([kind, own]) => {
      const start = text.length
      text += own
      const end = text.length
      text += '\n\n'
      return { kind, start, end }
    })
    const marks = places.map(([at, length]) => {
      const start = at % (text.length + 1)
      return { id: AttributionId.parse(crypto.randomUUID()), start, end: Math.min(text.length, start + length) }
    })
    return { text, stretches, marks }
  })

const letters = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '').replace(/\s+/gu, '')

test('whatever the report and however passages lie over it, the body is one that is kept, and loses no letter', () => {
  fc.assert(
    fc.property(reviews, ({ text, stretches, marks }) => {
      const review = Reviewed.parse({
        originalId: '00000000-0000-4000-8000-000000000001',
        language: 'de',
        date: '',
        dateline: '',
        blocks: stretches,
        credits: [],
        provenance: null,
        attributions: [],
        rejected: 0,
      })
      const { body, marked } = textOfReview(text, review, marks)
      expect(() => Body.parse(body)).not.toThrow()
      expect(body).toEqual(Body.parse(body))
      expect(plainText(body)).not.toMatch(/\p{Cs}/u)
      // A list's own signs are drawn by the list.
      const whole = stretches.map(({ kind, start, end }) => {
        const own = text.slice(start, end)
        return kind === 'list_item' ? own.replace(/^\s*(?:-\s+|1\.\s+)/u, '') : own
      })
      expect(letters(plainText(body))).toBe(letters(whole.join('')))
      expect([...passages(body).keys()].every((id) => marks.some((mark) => mark.id === id))).toBe(true)
      for (const id of marked) expect(passages(body).has(id)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('a mark covers exactly its words, in one paragraph and over several', () => {
  fc.assert(
    fc.property(reviews, ({ text, stretches, marks }) => {
      const paragraphs = stretches.map((block) => ({ ...block, kind: 'paragraph' as const }))
      const review = Reviewed.parse({
        originalId: '00000000-0000-4000-8000-000000000001',
        language: 'de',
        date: '',
        dateline: '',
        blocks: paragraphs,
        credits: [],
        provenance: null,
        attributions: [],
        rejected: 0,
      })
      const few = marks.slice(0, 15)
      const { body, marked } = textOfReview(text, review, few)
      const found = passages(body)
      for (const { id, start, end } of few) {
        const inside = paragraphs.map((block) => wholePart(text, Math.max(start, block.start), Math.min(end, block.end))).join('')
        expect(marked.has(id)).toBe(letters(inside) !== '')
        if (marked.has(id)) expect(letters(found.get(id) ?? '')).toBe(letters(inside))
      }
    }),
    { numRuns: 400 },
  )
})

/** A stretch of a text that never begins or ends within a character. */
function wholePart(text: string, start: number, end: number): string {
  const snap = (at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at)
  return start >= end ? '' : text.slice(snap(start), snap(end))
}
