import type { Stretch } from '../../../../model/proposal'
import type { Figure, Named, Sex } from './figures'

/** What a noun phrase can mean: who may speak, what carries words, when something was, and everything else. */
export type Sort = 'person' | 'body' | 'name' | 'carrier' | 'time' | 'thing'

/** A noun phrase of a sentence; its stretch is the words that name, without article, office or bracket. */
export interface Phrase extends Stretch {
  /** The whole of it, with its preposition and article. */
  readonly from: number
  readonly to: number
  readonly words: string
  /** The noun that it turns on, in small letters; a pronoun as it stands. */
  readonly head: string
  readonly sort: Sort
  readonly figure: Figure | null
  readonly pronoun: boolean
  readonly article: string
  /** The preposition that governs it, or none. */
  readonly preposition: string
  /** Whether its form lets it be a subject: surely, perhaps, or not. */
  readonly subject: 'surely' | 'perhaps' | 'no'
  readonly sex: Sex
  readonly plural: boolean
  /** Follows the phrase before it with nothing but "und" between. */
  readonly joined: boolean
  /** What it belongs to: "der Polizei" in "Sprecher der Polizei". */
  readonly of: Phrase | null
}

/** Who is named at a place of the sentence. */
export type NamedAt = (start: number) => Named | undefined

/**
 * A phrase where it stands among others. Written out, as there are hundreds in a report: to spread an object takes longer
 * than to find the phrase.
 */
export function placed(
  { start, end, to, words, head, sort, figure, pronoun, article, sex, plural, of }: Phrase,
  { from, joined, preposition, subject }: Pick<Phrase, 'from' | 'joined' | 'preposition' | 'subject'>,
): Phrase {
  return { start, end, from, to, words, head, sort, figure, pronoun, article, preposition, subject, sex, plural, joined, of }
}
