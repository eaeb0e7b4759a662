import type { Language } from '../../model/language'
import { datelineOf } from './blocks-dateline'
import type { Piece } from './blocks-head'
import { bareByline, bylineLength, endsSentence, isCaption, isHeadingLike, isRunning, isSubhead, wordsOf } from './blocks-kinds'
import { headlineWords, textForms, verbEnds } from './lexicon/kickers'

interface Title {
  /** Where it stands; -1 where there is none. */
  readonly kicker: number
  readonly headline: number
  /** It stands over several short reports with headings of their own. */
  readonly several: boolean
}

/**
 * Which of the first pieces is the headline, and which the kicker over it.
 * @param top the pieces at the top that wait to be told what they are
 */
export function headlineAt(pieces: readonly Piece[], top: readonly number[], language: Language): Title {
  const text = (nth: number) => pieces[top[nth] ?? -1]?.text ?? ''
  let run = 0
  while (run < top.length && couldBeHeadline(text(run), pieces[top[run + 1] ?? -1]?.text)) run += 1
  // A line alone stands over nothing.
  const alone = pieces.filter(({ kind }) => kind !== 'boilerplate').length < 2
  if (run === 0 || alone) return { kicker: -1, headline: -1, several: false }
  // Short lines and paragraphs in turn are reports in a row: the first line stands over them all.
  if (alternates(pieces, top[1] ?? -1)) return { kicker: -1, headline: top[0] ?? -1, several: true }
  let chosen = 0
  // Three or more lines of nouns on top are the way through a site.
  if (run >= 3 && wordsOf(text(0)) <= 3 && !isTitle(text(0)))
    for (let nth = 1; nth < run && chosen === 0; nth += 1) if (isTitle(text(nth))) chosen = nth
  if (
    chosen + 1 < run &&
    isKicker(text(chosen), text(chosen + 1), language) &&
    !isSubtitle(text(chosen), text(chosen + 1), text(chosen + 2))
  )
    chosen += 1
  const above = chosen > 0 && isKicker(text(chosen - 1), text(chosen), language) ? (top[chosen - 1] ?? -1) : -1
  return { kicker: above, headline: top[chosen] ?? -1, several: false }
}

/** Long enough, or marked enough, for the line over a report. */
const isTitle = (text: string) => wordsOf(text) >= 4 || /[?!]["“”»«’]?$/u.test(text)

function couldBeHeadline(text: string, below: string | undefined): boolean {
  if (text === '' || isCaption(text)) return false
  // "Von Helden und Verlierern" over "Von Peter Maier".
  if (bylineLength(text) === text.length && !(below !== undefined && bylineLength(below) === below.length)) return false
  const dateline = datelineOf(text)
  if (dateline !== null && (dateline.by.length > 0 || dateline.end === text.length)) return false
  if (isHeadingLike(text)) return true
  // A headline that is a sentence with its full stop is much shorter than what follows, and says nothing of days and speakers.
  if (below === undefined || text.length > 80 || isRunning(text) || !endsSentence(text) || text.endsWith(':')) return false
  return below.length >= 2.5 * text.length && !/\b(?:\p{Lu}\p{Ll}+tag|today|[A-Z]\w+day|sagte|said|teilte)\b/u.test(text)
}

/** A long line over the byline says more of a short headline over it. */
const isSubtitle = (title: string, text: string, below: string) =>
  wordsOf(title) >= 3 && text.length > 60 && !/^["„“»«]/u.test(text) && below !== '' && bylineLength(below) === below.length

/** A line of nouns over a headline: "Streit über Pendlerticket", "Opera", "Kommentar". */
function isKicker(text: string, below: string, language: Language): boolean {
  const words = text.split(/\s+/u)
  if (
    text.length > 50 ||
    /[.!?]$/u.test(text) ||
    (text.endsWith(':') && !textForms.has(text.slice(0, -1).toLowerCase())) ||
    /^["„“»«]/u.test(text)
  )
    return false
  if (!isHeadingLike(below) || bylineLength(below) > 0 || isCaption(below) || datelineOf(below) !== null || below.length > 160) return false
  if (textForms.has(text.toLowerCase().replace(/:$/u, ''))) return !bareByline(below)
  if (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && below !== below.toUpperCase()) return !bareByline(below)
  if (textForms.has(words[0]?.toLowerCase() ?? '') && words.length <= 6) return !bareByline(below)
  if (bareByline(below) && (words.length >= 3 || wordsOf(below) <= 3)) return false
  if (language === 'de' && isSentence(words)) return false
  // English headlines begin at four words; German ones of four words are rarer than kickers of four. A line under a headline is
  // longer than that, a line over it need not be shorter.
  if (words.length <= (language === 'de' ? 4 : 3)) return below.length > text.length || (words.length >= 3 && wordsOf(below) >= 3)
  return language === 'de' && words.length <= 6 && below.length <= text.length && wordsOf(below) >= 2
}

/** True for German words that are more than nouns in a row. */
export const isSentence = (words: readonly string[]) =>
  words.some((word, index) => index > 0 && saysSomething(word)) || verbEnds.has(words.at(-1) ?? '')

/** True for a word that makes a German line a sentence. */
function saysSomething(word: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false
  return headlineWords.has(word) || (word.length > 3 && word.endsWith('t') && word !== 'mit')
}

/** Short pieces and paragraphs in turn: a list of short reports. */
function alternates(pieces: readonly Piece[], from: number): boolean {
  if (from < 0) return false
  const own = pieces.slice(from).filter(({ kind }) => kind === null)
  let pairs = 0
  for (let at = 0; at + 1 < own.length; at += 2) {
    const [line, below] = [own[at]?.text ?? '', own[at + 1]?.text ?? '']
    if (bylineLength(line) === line.length || !isSubhead(line) || isSubhead(below)) break
    pairs += 1
  }
  return pairs >= 3 && pairs * 2 + 2 >= own.length
}
