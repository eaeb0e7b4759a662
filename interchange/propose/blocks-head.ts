import type { Language } from '../../model/language'
import type { ProposedBlockKind } from '../../model/proposal'
import { datelineOf, standsAlone } from './blocks-dateline'
import { headlineAt } from './blocks-headline'
import {
  bareByline,
  bylineLength,
  endsSentence,
  houseLine,
  isCaption,
  isEndCredit,
  isHeadingLike,
  isLabelledByline,
  isNameWithJob,
  isRunning,
  jobLine,
  wordsOf,
} from './blocks-kinds'
import { isStandfirst } from './blocks-standfirst'

/** A part of the text that waits to be told what it is; `kind` where the lines themselves said so. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly kind: ProposedBlockKind | null
}

/**
 * What stands over the report: ways through the site, kicker, headline, standfirst, bylines, captions, points.
 * @returns a kind for each of the first pieces; the text itself begins after them
 */
export function headOf(pieces: readonly Piece[], language: Language): ProposedBlockKind[] {
  const kinds: ProposedBlockKind[] = []
  const set = (at: number, kind: ProposedBlockKind) => {
    for (let fill = kinds.length; fill < at; fill += 1) kinds.push(pieces[fill]?.kind ?? 'boilerplate')
    kinds.push(kind)
  }
  const top = topOf(pieces)
  let next = 0
  // A byline above everything else; two of them in a row are a headline that begins like one.
  while (isByline(pieces, top[next]) && !isByline(pieces, top[next + 1])) {
    set(top[next] as number, 'byline')
    next += 1
  }
  const { kicker, headline, several } = headlineAt(pieces, top.slice(next), language)
  if (headline < 0) return kinds
  if (kicker >= 0) set(kicker, 'kicker')
  set(headline, 'headline')
  if (several) return kinds
  const title = pieces[headline]?.text ?? ''
  // Names alone are a byline only under something that is surely a headline.
  const sure = wordsOf(title) >= 3 || kicker >= 0
  let bylines = next
  let standfirsts = 0
  for (let at = top.indexOf(headline) + 1; at < top.length; at += 1) {
    const here = top[at] as number
    const { text } = pieces[here] as Piece
    const below = pieces[top[at + 1] ?? -1]?.text
    if (text === title) set(here, 'boilerplate')
    // Whatever stands below the last paragraph is not of the head.
    else if (!top.slice(at + 1).some((later) => isText(pieces[later]?.text ?? ''))) break
    else if (isBylineOf(text, { sure, after: kinds.at(-1) === 'byline' })) {
      set(here, 'byline')
      bylines += 1
    } else if (bylineLength(text) > 0) break
    else if (isCaption(text) || isCaptionOf(text, below)) set(here, 'caption')
    else if (isEndCredit(text)) set(here, 'end_credit')
    else if (standsAlone(text, below)) set(here, 'dateline')
    else if (datelineOf(text) !== null) break
    else if (standfirsts === 0 && isStandfirst(pieces, top, at, { bylines: bylines > 0, sure })) {
      set(here, 'standfirst')
      standfirsts += 1
    } else if (wordsOf(text) <= 2 && !endsSentence(text) && below !== undefined && !isRunning(below)) set(here, 'boilerplate')
    else {
      const points = isHeadingLike(text) ? pointsFrom(pieces, top, at) : 0
      if (points === 0) break
      for (let point = 0; point < points; point += 1) set(top[at + point] as number, 'list_item')
      at += points - 1
    }
  }
  return kinds
}

/** Of the report itself: a paragraph, if only of one short sentence, or the line over a list. */
const isText = (text: string) =>
  isRunning(text) || text.endsWith(':') || (endsSentence(text) && wordsOf(text) >= 6 && !isCaption(text) && bylineLength(text) === 0)

/** The pieces that may be of the head: all that wait to be told, up to a few paragraphs into the text. */
function topOf(pieces: readonly Piece[]): number[] {
  const top: number[] = []
  let texts = 0
  for (let at = 0; at < pieces.length && texts < 3 && top.length < 60; at += 1) {
    const piece = pieces[at]
    if (piece?.kind !== null) continue
    top.push(at)
    if (isRunning(piece.text)) texts += 1
  }
  return top
}

function isByline(pieces: readonly Piece[], at: number | undefined): boolean {
  const text = pieces[at ?? -1]?.text
  return text !== undefined && bylineLength(text) === text.length
}

function isBylineOf(text: string, { sure, after }: { readonly sure: boolean; readonly after: boolean }): boolean {
  if (bylineLength(text) === text.length || isLabelledByline(text, after)) return true
  if (sure && (bareByline(text) || isNameWithJob(text))) return true
  return after && (jobLine(text) || houseLine(text) || /^@\w{2,30}$/u.test(text))
}

/** A line over the credit of the same picture. */
function isCaptionOf(text: string, below: string | undefined): boolean {
  if (below === undefined || below.length > 90 || text.length > 250) return false
  return /^(?:quelle|foto|bild|photo|picture|©|\(c\)|image source)\s?[:,]?\s?\S/iu.test(below) && !/^©.*\d{4}/u.test(below)
}

/** How many lines that are no sentences stand here in a row over the text: points whose bullets were lost. */
function pointsFrom(pieces: readonly Piece[], top: readonly number[], at: number): number {
  let points = 0
  for (; at + points < top.length; points += 1) {
    const text = pieces[top[at + points] as number]?.text ?? ''
    if (endsSentence(text) || !isHeadingLike(text) || wordsOf(text) < 3 || text.length > 120 || bylineLength(text) > 0 || isCaption(text))
      break
    if (datelineOf(text) !== null) break
  }
  const after = pieces[top[at + points] ?? -1]?.text
  return points >= 2 && points <= 6 && after !== undefined ? points : 0
}
