import type { CreditRole } from '../../model/credit'
import type { ProposedBlock, ProposedCredit } from '../../model/proposal'
import { houseLine, jobLine } from './blocks-kinds'
import { type Named, namesIn } from './credits-names'
import { agencies } from './lexicon/agencies'
import { bylineStarts, labelledByline, labelledPictures } from './lexicon/bylines'
import { placeStarts } from './lexicon/datelines'

const picturesBy = /^(?:photo|foto|bilder?\b|pictures?\b|video|kamera)/iu
const drawnBy = /^(?:illustration|grafik|zeichnung)/iu
const starts = [...bylineStarts, labelledByline, labelledPictures]
const startOf = (line: string) => starts.map((rule) => rule.exec(line)?.[0].length ?? 0).find((length) => length > 0) ?? 0

/** The makers that a byline names, each with whom they work for. */
export function bylineCredits(block: ProposedBlock): ProposedCredit[] {
  const found: ProposedCredit[] = []
  let from = block.start
  for (const [nth, part] of block.text.split(/(?<=[\n;|])/u).entries()) {
    const line = part.replace(/[\s;|.]+$/u, '')
    const own = line.trimStart()
    const start = startOf(own)
    // Behind a bar stand the day and the part of the paper, if not other makers.
    const counts = nth === 0 || start > 0 || !/\|\s*$/u.test(block.text.slice(0, from - block.start))
    const house = start === 0 && found.length > 0 ? houseOf(own) : ''
    if (house !== '') employ(found, house)
    else if (counts && !(start === 0 && found.length > 0 && saysOnlyJob(own))) addNames(found, own, start, from + line.length - own.length)
    from += part.length
  }
  return found
}

function addNames(found: ProposedCredit[], line: string, start: number, from: number): void {
  const label = line.slice(0, start)
  for (const { name, start: at, end, is, note, of } of withoutPlace(namesIn(withoutJob(line).slice(start), from + start))) {
    // "By Nectar Gan and Jessie Yeung, CNN": whom they write for.
    if (is === 'outlet' && found.length > 0) {
      employ(found, name)
      continue
    }
    const wire = agencies.get(note.toLowerCase())
    const pictures = picturesBy.test(note) || picturesBy.test(label)
    const drawn = drawnBy.test(note) || drawnBy.test(label)
    const role: CreditRole = is !== 'person' ? 'agency' : pictures ? 'photographer' : drawn ? 'illustrator' : 'author'
    // "Von Anna Meier und dpa": two makers; "Von Sandra Wieck, dpa": one, and where she works.
    const joint = is === 'agency' && (joinsBefore.test(line.slice(0, at - from)) || joinsBehind.test(line.slice(end - from)))
    found.push(credit(name, role, of === '' ? (wire ?? '') : of, joint ? 'material' : 'byline', at, end))
    const bracket = line.indexOf(`(${note})`)
    if (wire !== undefined && bracket >= 0) {
      const begins = from + bracket + 1
      found.push(credit(wire, 'agency', '', 'byline', begins, begins + note.length))
    }
  }
}

const joinsBefore = /(?:\bund|\band|[/&+])\s*$/iu
const joinsBehind = /^\s*(?:und\b|and\b|[/&+])/iu

function employ(found: ProposedCredit[], house: string): void {
  for (const [index, maker] of found.entries()) if (maker.onBehalfOf === '') found[index] = { ...maker, onBehalfOf: house }
}

/** The outlet on a line below a name: "Rural affairs correspondent, Northern Wave News". */
export function houseOf(line: string): string {
  if (houseLine(line)) return line
  if (!jobLine(line) || startOf(line) > 0) return ''
  const last = line.slice(line.lastIndexOf(',') + 1).trim()
  return line.includes(',') && /^\p{Lu}/u.test(last) && !jobLine(last) ? last : ''
}

/** "Community reporter": what the maker named above does. */
export const saysOnlyJob = (line: string) => jobLine(line) && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(line) && startOf(line) === 0

/** "Anna Meier Political editor": the name alone. */
const withoutJob = (line: string) =>
  line.includes(',')
    ? line
    : line.replace(/(?<=^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+) \p{Lu}\p{Ll}+(?: \p{L}+)? (?:editor|correspondent|reporter|writer)$/u, '')

/** "Von Jette Naumann, Groß Särchen": where the only maker writes. */
function withoutPlace(names: readonly Named[]): readonly Named[] {
  const [, second] = names
  return names.length === 2 && placeStarts.has(second?.name.split(' ')[0] ?? '') ? names.slice(0, 1) : names
}

function credit(name: string, role: CreditRole, onBehalfOf: string, rule: string, start: number, end: number): ProposedCredit {
  return { name, role, placement: 'byline', scope: 'this_story', onBehalfOf, rule, start, end }
}
