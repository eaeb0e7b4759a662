import type { PartDifference } from '../model/difference'

/** The difference of one part, set like a proof: what went is struck, what came is underlined. */
export function Difference({ difference }: { readonly difference: PartDifference }) {
  const marked = difference.pieces.map((piece, nth) => {
    const key = `${nth}-${piece.is}`
    if (piece.is === 'added') return <ins key={key}>{piece.text}</ins>
    return piece.is === 'removed' ? <del key={key}>{piece.text}</del> : <span key={key}>{piece.text}</span>
  })
  if (difference.by === 'words') return <p className="whitespace-pre-line font-text">{marked}</p>
  return (
    <ul className="font-text">
      {marked.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  )
}
