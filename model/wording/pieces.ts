import { type Language, locale } from '../language'
import type { WordedCredit, Wording, WordingPart } from './wording'

export const say = (text: string): WordingPart => ({ is: 'words', text })

export const named = (credit: WordedCredit): WordingPart => ({
  is: 'name',
  text: credit.name,
  name: credit.name,
  slug: credit.slug,
  initials: credit.initials,
})

export const coded = (credit: WordedCredit): WordingPart => ({
  is: 'name',
  text: credit.initials || credit.name,
  name: credit.name,
  slug: credit.slug,
  initials: '',
})

/** “A, B und C”, each with what stands in brackets behind the name. */
export function list(
  credits: readonly WordedCredit[],
  language: Language,
  behind: (credit: WordedCredit) => string = particulars,
): Wording {
  const pieces = new Intl.ListFormat(locale[language], { type: 'conjunction' }).formatToParts(credits.map((_, index) => String(index)))
  return pieces.flatMap((piece): WordingPart[] => {
    if (piece.type === 'literal') return [say(piece.value)]
    const credit = credits[Number(piece.value)]
    if (credit === undefined) return []
    const addition = behind(credit)
    return addition === '' ? [named(credit)] : [named(credit), say(` (${addition})`)]
  })
}

/** Where a credit was earned and for whom: “Hongkong, dpa”. */
export function particulars(credit: WordedCredit): string {
  return [credit.place, credit.onBehalfOf].filter((word) => word !== '').join(', ')
}

/** Who one is, as far as a reader can tell. */
export const whoIs = (credit: WordedCredit) => credit.slug || credit.name

/** Everyone once, in order, where the first of their credits stands. */
export function people(credits: readonly WordedCredit[]): WordedCredit[] {
  return credits.filter((credit, nth) => credits.findIndex((other) => whoIs(other) === whoIs(credit)) === nth)
}
