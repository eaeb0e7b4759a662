import { expect, test } from 'vitest'
import { Body } from '../../../../../../model/body'
import { withLinksThatHold } from './links-that-hold'

const link = (href: string) => ({ type: 'link', attrs: { href } })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks: marks as { type: string }[] })

test('links that no text may have go, their words and everything else stay', () => {
  const held = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [text('eins', link('javascript:hit()'), { type: 'bold' }), text('zwei', link('https://bote.example/'))],
      },
      {
        type: 'blockquote',
        attrs: { cite: `https://bote.example/${'x'.repeat(2000)}` },
        content: [{ type: 'paragraph', content: [text('drei', link('https:evil.example'))] }],
      },
    ],
  }
  expect(Body.safeParse(held).success).toBe(false)
  const kept = withLinksThatHold(held)
  expect(Body.parse(kept)).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text('eins', { type: 'bold' }), text('zwei', link('https://bote.example/'))] },
      { type: 'blockquote', attrs: { cite: null }, content: [{ type: 'paragraph', content: [text('drei')] }] },
    ],
  })
})
