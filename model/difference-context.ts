import type { PartDifference, Piece } from './difference'

/** A run of a shortened difference; `gap` stands for words that stayed and are left out. */
export type ShortPiece = Piece | { readonly is: 'gap'; readonly text: string }

/**
 * The difference of one part, shortened to what changed with a few words before and behind it; lines that stayed are left
 * out whole.
 * @param words how many words around a change are kept
 */
export function aroundChanges({ by, pieces }: PartDifference, words = 7): ShortPiece[] {
  if (by === 'lines') return pieces.filter((piece) => piece.is !== 'same')
  return pieces.flatMap((piece, nth): readonly ShortPiece[] => {
    if (piece.is !== 'same') return [piece]
    const all = piece.text.match(/\s*\S+\s*/g) ?? []
    const lead = nth === 0 ? '' : all.slice(0, words).join('')
    const tail = nth === pieces.length - 1 ? '' : all.slice(-words).join('')
    if (all.length <= 2 * words) return [piece]
    return [same(lead.trimEnd()), { is: 'gap', text: ' … ' }, same(tail)].filter((part) => part.text !== '') as ShortPiece[]
  })
}

const same = (text: string): Piece => ({ is: 'same', text })
