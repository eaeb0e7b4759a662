import type { Language } from '../model/language'
import { pictureCreditLine } from '../model/picture-credit'
import type { PictureSnapshot } from '../model/story'

interface PictureCreditProps {
  readonly picture: Pick<PictureSnapshot, 'credits' | 'creditLine'>
  readonly language: Language
}

/** Who made a picture, with links to their pages: "Foto: Vera Beispiel/dpa". Nothing where nobody is known. */
export function PictureCredit({ picture, language }: PictureCreditProps) {
  const pieces = pictureCreditLine(picture, language)
  if (pieces.length === 0) return null
  return (
    <span className="picture-credit">
      {pieces.map((piece, nth) =>
        piece.slug === undefined ? (
          piece.text
        ) : (
          // The pieces of a line have no other identity than their place, and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <a key={nth} href={`/people/${piece.slug}`} className="underline decoration-hairline underline-offset-2 hover:decoration-current">
            {piece.text}
          </a>
        ),
      )}
    </span>
  )
}
