import type { ProposedBlock, ProposedCredit } from '../../model/proposal'
import { signedByName } from './blocks-kinds'
import { namesIn } from './credits-names'
import { signOff } from './credits-sign-off'
import { type CreditLabel, creditLabels, materialLabels } from './lexicon/bylines'
import { pressNotice } from './lexicon/releases'
import { matchesOf } from './matches'

interface Found {
  readonly label: CreditLabel | null
  readonly start: number
  readonly end: number
}

/** Who is named below a report, and as what. */
export function endCredits(block: ProposedBlock, underByline: boolean): ProposedCredit[] {
  const signs = signOff(block.text)
  if (signs !== null) return signed(block, signs)
  if (/^[([]/u.test(block.text) && signedByName(block.text))
    return namesIn(block.text.slice(1, -1).replace(/,? \d[\d. /]+$/u, ''), block.start + 1).map(({ name, start, end, is }) =>
      credit(
        name,
        is === 'person' ? 'author' : 'agency',
        'this_story',
        '',
        is === 'person' ? 'signed-by-name' : 'signed-with-initials',
        start,
        end,
      ),
    )
  const text = block.text.slice(0, 1200)
  const found = labelsIn(text)
  const first =
    /(?:erschien|first (?:appeared|published)|ursprünglich|originally).{0,60}?\b(?:bei|in(?: der| the)?|im|by) [«„"“]?(\p{Lu}(?:[\p{L}&-]|\.(?=\p{L}))*(?: (?:du |de |la )?\p{Lu}[\p{L}&-]*){0,4})/u.exec(
      text,
    )
  const credits: ProposedCredit[] = []
  const lead = /^[—–\s]*\((\p{Ll}{2,5})\)/u.exec(text)
  if (lead !== null) {
    const start = block.start + lead[0].indexOf(lead[1] ?? '')
    credits.push(credit(lead[1] ?? '', 'author', 'this_story', '', 'own-initials', start, start + (lead[1]?.length ?? 0)))
  }
  let house = ''
  found.forEach(({ label, start, end }, index) => {
    if (label === null) {
      for (const named of namesIn(text.slice(end, found[index + 1]?.start ?? text.length), block.start + end)) {
        if (named.is === 'agency') credits.push(credit(named.name, 'agency', 'this_story', '', 'material', named.start, named.end))
        else if (named.is === 'outlet') house = named.name
        // A firm whose name nobody knows gives material too.
        else if (/informationen|reporting/iu.test(text.slice(start, end)) && named.name.includes(' '))
          credits.push(credit(named.name, 'contributing_reporter', 'this_story', named.of, 'information-from', named.start, named.end))
        else if (house === '') house = named.name
      }
      return
    }
    const from = label.names === 'after' ? end : sentenceStart(text, found[index - 1]?.end ?? 0, start)
    const until = label.names === 'after' ? (found[index + 1]?.start ?? text.length) : start
    const stretch = text.slice(from, until)
    const said = /(?:von|des|der) (.+?) (?:wurden?|ist|sind)/iu.exec(text.slice(start, end))?.[1] ?? ''
    const report =
      /(\p{Lu}[\p{L}.&]*)-(?:bericht|report|recherche)\w* (?:unter )?$/iu.exec(text.slice(Math.max(0, start - 50), start + 6))?.[1] ?? ''
    const elsewhere = first !== null && !underByline && (label.role === 'author' || label.role === 'contributing_reporter')
    const upstream = label.upstream === true || elsewhere || report !== ''
    const names = namesIn(stretch, block.start + from)
    const pictures = label.role === 'photographer' && names.some(({ is }) => is === 'person')
    for (const { name, start: at, end: stop, is, of: employer } of names) {
      // "imago/Jan Huebner", "Jan Woitas/dpa": who sells the picture beside who took it.
      if (pictures && is !== 'person') continue
      const seller = pictures
        ? names.find((other) => other.is !== 'person' && (other.end + 1 === at || stop + 1 === other.start))
        : undefined
      const of = seller?.name ?? employer
      if (is === 'outlet' && label.role !== 'photographer') continue
      const behalf = of !== '' ? of : upstream ? said || report || (elsewhere ? (first?.[1] ?? '') : house) : ''
      const gives = is === 'agency' && (label.role === 'author' || label.role === 'contributing_reporter')
      const role = gives ? 'agency' : label.role
      const rule = gives ? 'material' : upstream && label.upstream !== true ? `${label.rule}-upstream` : label.rule
      credits.push({
        ...credit(name, role, upstream ? 'upstream' : 'this_story', behalf, rule, at, stop),
        placement: label.role === 'photographer' || label.role === 'illustrator' ? 'picture' : 'end_credit',
      })
    }
  })
  return credits
}

/** "(abc/dpa)": initials are an author's, agencies are agencies. */
function signed(block: ProposedBlock, signs: NonNullable<ReturnType<typeof signOff>>): ProposedCredit[] {
  const initials = signs.some(({ agency }) => agency === '')
  const ownFirst = signs[0]?.agency === '' && signs.some(({ agency }) => agency !== '')
  const others = initials ? 'signed-with-initials' : /^\W*(?:mit|with)\b/iu.test(block.text) ? 'material' : 'signed'
  return signs
    .filter(({ text }) => text !== pressNotice)
    .map(({ text, start, agency }) => {
      const name = agency === '' ? text.replace(/^red\.$/u, 'red') : agency
      const at = block.start + start
      return agency === ''
        ? credit(name, 'author', 'this_story', '', ownFirst ? 'own-initials' : 'initials', at, at + text.length)
        : credit(name, 'agency', 'this_story', '', others, at, at + text.length)
    })
}

function labelsIn(text: string): Found[] {
  const all: Found[] = []
  for (const label of creditLabels)
    for (const match of matchesOf(label.words, text)) all.push({ label, start: match.index, end: match.index + match[0].length })
  for (const words of materialLabels) {
    const start = text.search(words)
    if (start >= 0) all.push({ label: null, start, end: start + (text.slice(start).match(words)?.[0].length ?? 0) })
  }
  // Where two overlap, the one that begins first and is longer says more.
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const found of all) if (found.start >= (kept.at(-1)?.end ?? 0)) kept.push(found)
  return kept
}

function sentenceStart(text: string, after: number, before: number): number {
  let start = after
  for (const match of text.slice(after, before).matchAll(/(?:\p{L}{3}[.]|[;—–(])\s?/gu)) start = after + match.index + match[0].length
  return start
}

function credit(
  name: string,
  role: ProposedCredit['role'],
  scope: ProposedCredit['scope'],
  onBehalfOf: string,
  rule: string,
  start: number,
  end: number,
): ProposedCredit {
  return { name, role, placement: 'end_credit', scope, onBehalfOf, rule, start, end }
}
