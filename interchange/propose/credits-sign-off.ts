import { agencies, shortDeskSigns } from './lexicon/agencies'
import { aboutSigns, noSigns } from './lexicon/signs'

/** Who signs under a report: agencies and initials, with their place in the line. */
export interface Sign {
  readonly text: string
  readonly start: number
  /** The name it goes by, for an agency. */
  readonly agency: string
}

/** Longer than this no line of signs is. */
const longest = 70
/** "dpa-Material" */
const asMaterial = /-(?:material|agenturmaterial|informationen|meldung(?:en)?)$/u
const deskCode = /^(?:yy\p{Ll}{2}|\p{Ll}\d|\d{1,2})$/u
/** First words of the names of agencies. */
const agencyWords = new Set([...agencies.keys()].map((name) => name.split(' ')[0] ?? name))
const joins = new Set(['mit', 'with', 'und', 'and', 'von', 'from'])
const initials = /^(?:red\.|\p{Ll}{2,5}|\p{Ll}{1,3}[.-]\p{Ll}{1,3}\.?)$/u
/** "jW", "JaM", "Be": only in brackets or beside an agency, for it might be a word. */
const mixedInitials = /^\p{Lu}{0,2}\p{Ll}{0,3}\p{Lu}?$/u

/**
 * The signs of a line that consists of nothing else: "KNA/dpa/AFP/lü", "(abc/dpa)", "(mit epd)", "DJG/jop", "nis",
 * "Quelle: dpa, AFP". Null for any other line.
 */
export function signOff(line: string): Sign[] | null {
  if (line.length > longest || !mayBeSigns(line)) return null
  const about = aboutSigns.exec(line)?.[0] ?? ''
  const rest = line.slice(about.length)
  const inside = /^[([—–/\s-]*(.*?)[)\]\s]*$/u.exec(rest)?.[1] ?? ''
  const offset = about.length + rest.indexOf(inside)
  const whole = agencies.get(inside.toLowerCase())
  if (whole !== undefined) return [{ text: inside, start: offset, agency: whole }]
  const found = signsIn(inside, offset, /^[([]/u.test(rest.trimStart()))
  if (found === null || found.signs.length === 0 || found.signs.length > 6) return null
  // One small word alone is a sign only if it looks like one; a chain of small words is a sentence.
  const known = found.signs.some(({ agency }) => agency !== '')
  if (known) return found.signs
  if (/^\p{L}/u.test(about) || found.joined || found.signs.length > 2 || (found.signs.length > 1 && !/[/,]/u.test(inside))) return null
  return found.signs
}

/** Turns most lines away by their first word; lines are many. */
function mayBeSigns(line: string): boolean {
  const gap = line.search(/[\s/,;+&|]/u)
  const first = gap < 0 ? line : line.slice(0, gap)
  if (!/^\p{L}/u.test(first) || first.endsWith(':')) return true
  return initials.test(first) || agencyWords.has(first.toLowerCase()) || joins.has(first.toLowerCase())
}

function signsIn(inside: string, offset: number, bracketed: boolean): { signs: Sign[]; joined: boolean } | null {
  const signs: Sign[] = []
  let joined = false
  const beside = inside.includes('/')
  let from = 0
  for (const piece of inside.split(/[/,;+&|]/u)) {
    const name = piece.trim()
    const start = offset + from + piece.indexOf(name)
    from += piece.length + 1
    const agency = agencies.get(name.toLowerCase().replace(asMaterial, ''))
    if (agency !== undefined) {
      signs.push({ text: name, start, agency })
      continue
    }
    for (const match of piece.matchAll(/\S+/gu)) {
      const [text] = match
      if (joins.has(text.toLowerCase())) {
        joined = true
        continue
      }
      // "dpa hgr yybb n1 wal": what only a desk reads.
      if (signs.length > 0 && deskCode.test(text)) continue
      const known = agencies.get(text.toLowerCase().replace(asMaterial, ''))
      if (known === undefined && !(initials.test(text) || ((bracketed || beside) && mixedInitials.test(text)))) return null
      if (known === undefined && noSigns.has(text)) return null
      signs.push({ text, start: offset + from - piece.length - 1 + match.index, agency: known ?? '' })
    }
  }
  const wire = signs.findIndex(({ agency }) => agency === 'dpa')
  return { signs: wire < 0 ? signs : signs.filter(({ text }, nth) => nth < wire || !shortDeskSigns.has(text)), joined }
}
