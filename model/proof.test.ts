import { expect, test } from 'vitest'
import { proofParagraphs } from './proof'
import type { PublicPiece } from './public-difference'

const piece = (is: PublicPiece['is'], text: string): PublicPiece => ({ is, text, withheld: null })

test('paragraphs without a change are counted, the others stand whole', () => {
  const pieces = [piece('same', 'Eins.\nZwei.\nDrei ist '), piece('removed', 'alt'), piece('added', 'neu'), piece('same', '.\nVier.')]
  expect(proofParagraphs(pieces)).toEqual([
    { is: 'unchanged', paragraphs: 2 },
    { is: 'changed', pieces: [piece('same', 'Drei ist '), piece('removed', 'alt'), piece('added', 'neu'), piece('same', '.')] },
    { is: 'unchanged', paragraphs: 1 },
  ])
})

test('a paragraph that came or went is one of its own', () => {
  const pieces = [piece('same', 'Eins.\n'), piece('removed', 'Zwei.\nDrei.\n'), piece('same', 'Vier.')]
  expect(proofParagraphs(pieces)).toEqual([
    { is: 'unchanged', paragraphs: 1 },
    { is: 'changed', pieces: [piece('removed', 'Zwei.')] },
    { is: 'changed', pieces: [piece('removed', 'Drei.')] },
    { is: 'unchanged', paragraphs: 1 },
  ])
})

test('what is withheld is a change, though it has no words', () => {
  const gap: PublicPiece = { is: 'removed', text: '', withheld: 'law' }
  expect(proofParagraphs([piece('same', 'Eins. '), gap, piece('same', '\nZwei.')])).toEqual([
    { is: 'changed', pieces: [piece('same', 'Eins. '), gap] },
    { is: 'unchanged', paragraphs: 1 },
  ])
})
