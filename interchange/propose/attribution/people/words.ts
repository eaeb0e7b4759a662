import type { Stretch } from '../../../../model/proposal'
import { ownWord, remembered } from '../../lexicon/remembered'

/** A word or a mark of a sentence. A quotation that was blanked counts as one mark. */
export interface Word extends Stretch {
  readonly word: string
  /** A mark between words: a comma, a bracket, a dash, or a quotation. */
  readonly mark: boolean
  /** Begins with a capital or a figure. */
  readonly capital: boolean
}

/**
 * What is longer than any word is parted: to read megabytes as one takes more room than the engine has. The alphabet stands
 * before all the world's letters, which are looked up in a table.
 */
const words =
  /\u0001+|[ai]\. ?[DR]\.|h\. ?c\.|[\p{L}\p{N}](?:[a-zäöüßA-ZÄÖÜ\d]|[\p{L}\p{M}\p{N}]|[’'.&/‐-](?=[\p{L}\p{N}])){0,300}(?:-|(?<=s)[’'](?=\s\p{L}))?|(?<=\s)-(?=\s)|[,;:()[\]–—?!.…„“”"»«‚‘’&\n]|(?<=\s)\+(?=\s\p{Lu})/gu
const initial = remembered(
  /^(?:\p{Lu}|[IVX]{1,5}|Dr|Prof|Mr|Mrs|Ms|St|Sgt|Lt|Col|Gen|Sen|Rep|Gov|Rev|Jr|Sr|Hon|Capt|Dipl|Ing|Mag|Inc|Ltd|Co|Corp|h\.c)$/u,
)
const capital = /^[\p{Lu}\p{N}]/u
const letter = /^[\p{L}\p{N}]/u

/** Nearly every word begins with a letter of the alphabet; only of the others an expression is asked. */
const isSmall = (word: string) => word >= 'a' && word < '{'
const isCapital = (word: string) => (word >= 'A' && word < '[') || (word >= '0' && word < ':')

/** The words of a text in order. A dot after an initial or a title belongs to it. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  // `matchAll` makes an iterator's answer and a copy of the expression besides: there are thousands of words.
  words.lastIndex = 0
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const { index } = match
    const word = ownWord(match[0])
    const last = found.at(-1)
    if (
      word === '.' &&
      last !== undefined &&
      last.end === index &&
      (initial.test(last.word) || (/^\d{1,2}$/u.test(last.word) && /^ \p{L}/u.test(text.slice(index + 1, index + 3))))
    ) {
      found[found.length - 1] = { ...last, word: `${last.word}.`, end: index + 1 }
      continue
    }
    if (word.length > 3 && word.endsWith('.') && last !== undefined && /^(?:[ai]\. ?[DR]|h\. ?c)\.$/u.test(word)) {
      found[found.length - 1] = { ...last, end: index + word.length }
      continue
    }
    const small = isSmall(word)
    const great = isCapital(word)
    const mark = !small && !great && !letter.test(word)
    found.push({ word, start: index, end: index + word.length, mark, capital: great || (!small && !mark && capital.test(word)) })
  }
  return found
}

/** True if one word follows another with nothing but a blank between. */
export const adjoins = (one: Word | undefined, next: Word | undefined): boolean =>
  one !== undefined && next !== undefined && next.start - one.end === 1 && !one.mark && !next.mark
