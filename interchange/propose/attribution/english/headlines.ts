import type { Sentence } from '../reading'
import { groundOf, type Said } from './said'
import { isCapital, isMark, type Word } from './words'

const offices =
  /^(?:ceo|cfo|chief|minister|president|chancellor|police|mayor|governor|report|study|survey|poll|officials|experts|expert|source|sources|un|nato|eu|kremlin|pentagon|coach|manager|boss|union|unions|analysts|analyst|lawyer|lawyers|prosecutors|ministry|government|opposition|scientists|researchers|pm|senator|secretary|spokesman|spokeswoman|spokesperson|judge|court|watchdog|who|agency|bank|economist|economists)$/u

/** "Minister: school will open": a headline, or a line of a list, that puts the speaker before a colon. */
export function saidByColon(read: Sentence, words: readonly Word[]): Said[] {
  const colon = words.findIndex((word) => isMark(word, ':'))
  if (colon < 1 || colon > 6 || colon === words.length - 1 || /[.]\s*$/u.test(read.own)) return []
  const last = words[colon - 1]
  const first = words[0]
  if (last === undefined || first === undefined || words.slice(0, colon).some(({ is }) => is !== 'word')) return []
  if (!read.cast.has(last.text) && !offices.test(last.low)) return []
  if (!isCapital(first)) return []
  const { written, ...ground } = groundOf(read, words, 0, colon)
  const stretch = { start: words[colon + 1]?.start ?? 0, end: read.own.length }
  const own = words.slice(colon + 1).some(({ is }) => is === 'word')
  const kind = written === 'figures' ? 'data' : 'indirect'
  return [{ cue: null, ground, kind, rule: 'speaker-colon', content: own ? [stretch] : [], reach: stretch }]
}

/** "Sea levels rise faster – study": a headline that puts the source behind a dash. */
export function saidByDash(read: Sentence, words: readonly Word[]): Said[] {
  const dash = words.findLastIndex((word) => isMark(word, '–—-'))
  const last = words.at(-1)
  if (dash < 3 || last === undefined || words.length - dash > 5 || /[.!?]\s*$/u.test(read.own) || !offices.test(last.low)) return []
  if (words.slice(dash + 1).some(({ is }) => is !== 'word')) return []
  const { written, ...ground } = groundOf(read, words, dash + 1, words.length)
  const stretch = { start: 0, end: words[dash - 1]?.end ?? 0 }
  return [
    { cue: null, ground, kind: written === 'figures' ? 'data' : 'indirect', rule: 'speaker-colon', content: [stretch], reach: stretch },
  ]
}
