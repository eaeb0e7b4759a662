import { headlineSpeakers } from '../../lexicon/sources-de'
import type { Sentence } from '../reading'
import { whoIn } from '../who'
import type { Claim } from './claims'
import { isDocument } from './documents'

const ends = headlineSpeakers.split(' ')

/** "Gewerkschaft: Ende nicht in Sicht", "Werk schließt – Gewerkschaft: …": whoever stands before a colon says what stands behind it. */
export function headlineClaim(read: Sentence): Claim | null {
  const { own, text, cast } = read
  if (/[.!?…]["”“»«]?\s*$/u.test(text) || own.length > 200) return null
  // Where a quotation ends the line the colon is the one before it.
  const last = /:\s*\u0001+\s*$/u.exec(own)
  const colon = last === null ? own.search(/:(?=[\s\u0001])/u) : last.index
  const behind = /\s(?:[–—-])\s([^–—:]{2,40})$/u.exec(own)
  const dash = /\s[–—-]\s/u.exec(own)
  const whole = text.trimEnd().length
  if (colon > 0 && colon < 90) {
    const lead = own.slice(0, colon)
    const from = Math.max(0, ...[' – ', ' - ', ': '].map((mark) => (lead.includes(mark) ? lead.lastIndexOf(mark) + mark.length : 0)))
    if (speaks(lead.slice(from), cast) || /\u0001\s*$/u.test(own))
      return claim(
        read,
        { start: from, end: colon },
        { start: colon + 1 + (/^\s*/u.exec(own.slice(colon + 1))?.[0].length ?? 0), end: whole },
      )
    return null
  }
  if (dash !== null && dash.index < 40 && speaks(own.slice(0, dash.index), cast))
    return claim(read, { start: 0, end: dash.index }, { start: dash.index + 3, end: whole })
  if (behind !== null && /^(?:\p{Lu}\S* ?)+$/u.test(behind[1] ?? '') && speaks(behind[1] ?? '', cast))
    return claim(read, { start: behind.index + 3, end: whole }, { start: 0, end: behind.index })
  return null
}

function claim(read: Sentence, by: { start: number; end: number }, content: { start: number; end: number }): Claim {
  const words = read.own.slice(by.start, by.end).trim()
  const document = isDocument(words.split(' ')[0] ?? '')
  const who = document ? null : whoIn(read, by.start, by.end)
  const said = /\p{L}{2}/u.test(read.own.slice(content.start, content.end))
  return {
    content: said ? content : null,
    kind: document && /\d|mehr|weniger|Prozent/u.test(read.own) ? 'data' : 'indirect',
    rule: 'headline-colon',
    cue: { start: by.end, end: by.end },
    finite: { start: by.start, end: by.end },
    speakers: who?.speakers ?? [],
    documents: document ? [words] : [],
    via: [],
    ofSentenceBefore: false,
    acts: false,
    clause: 0,
  }
}

function speaks(words: string, cast: Sentence['cast']): boolean {
  const parts = words.trim().split(/\s+/u)
  if (parts.length > 6 || parts.length === 0 || /\d/u.test(words)) return false
  const last = parts.at(-1) ?? ''
  const low = last.toLowerCase()
  if (!/^\p{Lu}/u.test(last)) return false
  return (
    cast.figures.some(({ name }) => name === last || name.endsWith(` ${last}`)) ||
    isDocument(parts[0] ?? '') ||
    ends.some((end) => low === end || (end.length > 5 && low.endsWith(end)))
  )
}
