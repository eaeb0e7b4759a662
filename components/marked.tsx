import type { MarkedText } from '../model/printed'

/** Words of a hit, those that were searched for marked. */
export function Marked({ text }: { readonly text: MarkedText }) {
  return text.map((piece, nth) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    return piece.found ? <mark key={nth}>{piece.text}</mark> : piece.text
  })
}
