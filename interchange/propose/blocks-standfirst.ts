import { datelineOf } from './blocks-dateline'
import type { Piece } from './blocks-head'
import {
  bareByline,
  bylineLength,
  endsSentence,
  isCaption,
  isEndCredit,
  isLabelledByline,
  isNameWithJob,
  isRunning,
  isSubhead,
  score,
  wordsOf,
} from './blocks-kinds'

/** Words with which a paragraph takes up the one before it. */
const takesUp =
  /^(?:Er|Sie|Es|Das|Dies|Dabei|Dort|Damit|Danach|Daraufhin|Auch|Zudem|Außerdem|Zuvor|Doch|Aber|So|Ihr|Ihre|Sein|Seine|Beide|Dieser|Diese|Dieses|Zugleich|Nun|Denn|Demnach|Hintergrund|He|She|It|They|This|That|These|But|However|Meanwhile|His|Her|Their|Its|And|Also)\s/u

/** Days and verbs of the first paragraph, which a standfirst leaves to it. */
const dated =
  /(?<!\p{L})(?:am (?:\p{Lu}\p{Ll}{2,9}(?:tag|woch|abend|morgen|nachmittag|mittag|vormittag))|in der Nacht (?:zum|auf|zu)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|teilte|sagte|berichtete|meldete|erklärte|said|told)(?!\p{L})/u

/** What a standfirst says of the text below. */
const announces =
  /(?<!\p{L})(?:Ein(?:e)? (?:Gespräch|Interview|Besuch|Porträt|Überblick|Kommentar|Reportage|Analyse|Spurensuche|Ortstermin|Bilanz)|Eine? (?:\p{Ll}+ )?Geschichte|im (?:Interview|Gespräch|Überblick)|[Ww]as (?:wir|Sie) (?:wissen|jetzt)|[Hh]ere(?:’s|'s| is) what|[Ww]e (?:asked|visited|spoke))(?!\p{L})/u

/** How sure it must be that a text over the first paragraph is more than the first paragraph. */
const enough = 2

/** True if a text over the report stands for all of it and is not its beginning. */
export function isStandfirst(
  pieces: readonly Piece[],
  top: readonly number[],
  at: number,
  over: { readonly bylines: boolean; readonly sure: boolean },
): boolean {
  const here = top[at] as number
  const text = pieces[here]?.text ?? ''
  const below = pieces[top[at + 1] ?? -1]?.text
  if (below === undefined || text.length > 420 || text.length < 25 || text.endsWith(':')) return false
  if (/^\d{1,2}[.:]\d{2} ?(?:uhr|pm|am)\b/iu.test(text) || wordsOf(text) < 5 || score.test(text)) return false
  const stops = endsSentence(text)
  const signed =
    bylineLength(below) === below.length || isLabelledByline(below, false) || (over.sure && (bareByline(below) || isNameWithJob(below)))
  if (!signed && isEndCredit(below)) return false
  if (!stops) {
    // One line without a full stop; several are points.
    if (signed) return true
    if (isCaption(below)) return true
    return (isRunning(below) || datelineOf(below) !== null) && below.length > text.length
  }
  if (isSubhead(below) && !signed) return false
  let points = 0
  if (signed) points += 3
  if (datelineOf(below) !== null) points += 2.5
  if (isCaption(below)) points += 1
  if (/^(?:frage|question|q)\s?:/iu.test(below) || (below.endsWith('?') && below.length < 200)) points += 2
  if (/\?(?:\s|$)/u.test(text) || announces.test(text)) points += 1
  const sentences = text.match(/[\p{Ll}\d]{2}[.!?](?:\s|$)/gu)?.length ?? 1
  if (sentences >= 2 && text.length <= 85 * sentences) points += 0.5
  else if (sentences < 2) points -= 0.5
  if (dated.test(text)) points -= 1.5
  if (takesUp.test(below)) points -= 2
  if (text.length > 300) points -= 1
  const usual = usualLength(pieces, here)
  if (usual >= 2 * text.length) points += 2
  else if (usual >= 1.5 * text.length) points += 1.5
  else if (usual >= 1.2 * text.length) points += 0.5
  else points -= 0.5
  if (below.length < text.length && !signed) points -= 1
  if (sharedNames(text, following(pieces, top, at)) >= 2) points += 1
  return points >= (over.bylines && !signed ? enough + 0.5 : enough)
}

/** The length of the paragraph in the middle of the next ones. */
function usualLength(pieces: readonly Piece[], from: number): number {
  const lengths = pieces
    .slice(from + 1, from + 14)
    .filter((piece) => piece.kind === null && !isSubhead(piece.text))
    .map((piece) => piece.text.length)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

const following = (pieces: readonly Piece[], top: readonly number[], at: number) =>
  top
    .slice(at + 1, at + 3)
    .map((index) => pieces[index]?.text.slice(0, 600) ?? '')
    .join(' ')

/** How many of a text's names and nouns the next paragraphs introduce again. */
function sharedNames(text: string, next: string): number {
  const words = new Set(text.match(/(?<=\s)\p{Lu}[\p{L}-]{4,}/gu) ?? [])
  let shared = 0
  for (const word of words) if (next.includes(word)) shared += 1
  return shared
}
