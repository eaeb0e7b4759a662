import type { Language } from './language'
import type { PictureCreditSnapshot, PictureSnapshot } from './story'

/** A part of the line under a picture; one with a slug leads to that contributor's page. */
export interface CreditPiece {
  readonly text: string
  readonly slug?: string
}

/** What stands before the names. */
const labels = {
  de: { photo: 'Foto', illustration: 'Illustration' },
  en: { photo: 'Photograph', illustration: 'Illustration' },
} as const satisfies Record<Language, unknown>

/**
 * Who made a picture, worded from its credits: "Foto: Vera Beispiel/dpa · Illustration: Ada Muster". Without credits it
 * is the free credit line, which brings its own label ("Karte: …") or is given one. Empty where nothing is known.
 */
export function pictureCreditLine(picture: Pick<PictureSnapshot, 'credits' | 'creditLine'>, language: Language): CreditPiece[] {
  const words = labels[language]
  const made = (role: PictureCreditSnapshot['role']) => picture.credits.filter((credit) => credit.role === role)
  const [photographers, illustrators, agencies] = [made('photographer'), made('illustrator'), made('agency')]
  const drawn = illustrators.length > 0 && photographers.length === 0
  const photo = labelled(words.photo, photographers, drawn ? [] : agencies)
  const illustration = labelled(words.illustration, illustrators, drawn ? agencies : [])
  const credited = photo.length > 0 && illustration.length > 0 ? [...photo, { text: ' · ' }, ...illustration] : [...photo, ...illustration]
  if (credited.length > 0 || picture.creditLine === '') return credited
  return [{ text: picture.creditLine.includes(':') ? picture.creditLine : `${words.photo}: ${picture.creditLine}` }]
}

/** "Foto: A, B/dpa"; nothing without a name. */
function labelled(label: string, people: readonly PictureCreditSnapshot[], agencies: readonly PictureCreditSnapshot[]): CreditPiece[] {
  if (people.length + agencies.length === 0) return []
  const named = [...parted(people, ', '), ...(people.length > 0 && agencies.length > 0 ? [{ text: '/' }] : []), ...parted(agencies, '/')]
  return [{ text: `${label}: ` }, ...named]
}

function parted(credits: readonly PictureCreditSnapshot[], between: string): CreditPiece[] {
  return credits.flatMap((credit, nth) => {
    const piece = credit.slug === '' ? { text: credit.name } : { text: credit.name, slug: credit.slug }
    return nth === 0 ? [piece] : [{ text: between }, piece]
  })
}
