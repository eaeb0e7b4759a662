import type { PublicPiece } from './public-difference'

/** A paragraph of a difference, or how many that did not change stand in its place. */
type ProofParagraph =
  | { readonly is: 'changed'; readonly pieces: readonly PublicPiece[] }
  | { readonly is: 'unchanged'; readonly paragraphs: number }

/** A running text's difference cut into its paragraphs; those without a change are counted, not repeated. */
export function proofParagraphs(pieces: readonly PublicPiece[]): ProofParagraph[] {
  const paragraphs: PublicPiece[][] = [[]]
  for (const piece of pieces) {
    for (const [nth, text] of piece.text.split('\n').entries()) {
      if (nth > 0) paragraphs.push([])
      if (text !== '' || piece.withheld !== null) paragraphs.at(-1)?.push({ ...piece, text })
    }
  }
  const found: ProofParagraph[] = []
  for (const paragraph of paragraphs.filter((one) => one.length > 0)) {
    const last = found.at(-1)
    if (paragraph.some((piece) => piece.is !== 'same')) found.push({ is: 'changed', pieces: paragraph })
    else if (last?.is === 'unchanged') found[found.length - 1] = { is: 'unchanged', paragraphs: last.paragraphs + 1 }
    else found.push({ is: 'unchanged', paragraphs: 1 })
  }
  return found
}
