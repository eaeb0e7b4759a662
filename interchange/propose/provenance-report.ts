import type { ProposedBlock, ProposedCredit, RestsOn } from '../../model/proposal'
import { datelineOf } from './blocks-dateline'
import { agencies, agencyShort } from './lexicon/agencies'
import { outlets } from './lexicon/outlets'
import { afterReport, comesBack, firstIn, leadReports, material, restsOn, toldIt, translated, writtenFor } from './lexicon/upstream'
import { matchesOf } from './matches'

const textOf = (blocks: readonly ProposedBlock[], ...kinds: readonly ProposedBlock['kind'][]) =>
  blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text.slice(0, 1200))
    .join('\n')
    .slice(0, 20_000)

/** A text that somebody put into our language, and from where; null for any other. */
export function fromTranslation(blocks: readonly ProposedBlock[]): RestsOn | null {
  if (!translated.test(textOf(blocks, 'end_credit', 'boilerplate', 'byline', 'dateline'))) return null
  const below = textOf(blocks, 'end_credit', 'boilerplate')
  const printed = firstIn.map((pattern) => pattern.exec(below)?.groups?.name).find((name) => name !== undefined)
  const named =
    printed ??
    writtenFor.exec(textOf(blocks, 'end_credit'))?.groups?.name ??
    restsOn.exec(below)?.groups?.name ??
    /(?:[Bb]erichterstattung|[Rr]echerchen?) (?:von|des|der) (.+?) (?:wurden?|ist|sind)/u.exec(below)?.[1] ??
    outlets.find((outlet) => hasName(below, outlet))
  if (named !== undefined) return { relation: 'translation_of', upstream: [withoutStop(named)] }
  // Nobody says whose text it was; a paper that people speak to in it is the likeliest.
  const told = toldIt.exec(textOf(blocks, 'paragraph'))?.[1]
  return { relation: 'translation_of', upstream: told === undefined ? [] : [told] }
}

/** A text that rests on another outlet's report; null for any other. */
export function fromReport(blocks: readonly ProposedBlock[], credits: readonly ProposedCredit[]): RestsOn | null {
  const below = textOf(blocks, 'end_credit')
  const rested = restsOn.exec(below)
  // "auf einem Bericht von Clémence Vidal für den Courrier du Fleuve"
  const rests = rested === null ? undefined : (writtenFor.exec(below.slice(rested.index))?.groups?.name ?? rested.groups?.name)
  if (rests !== undefined)
    return {
      relation: /berichten|reports|recherchen|reporting/iu.test(below) ? 'based_on' : 'adapted_from',
      upstream: [agencyShort.get(withoutStop(rests)) ?? withoutStop(rests)],
    }
  for (const block of blocks) {
    const told = block.kind === 'dateline' && /berichte(?:t|n) /u.test(block.text) ? datelineOf(block.text) : null
    const name = told?.by[0]?.name
    if (name !== undefined) return { relation: agencies.has(name.toLowerCase()) ? 'wire_pickup_edited' : 'adapted_from', upstream: [name] }
  }
  const upstream = credits.find(({ scope, onBehalfOf }) => scope === 'upstream' && onBehalfOf !== '')?.onBehalfOf
  if (upstream !== undefined) return { relation: 'adapted_from', upstream: [agencyShort.get(upstream) ?? upstream] }
  // What a source is, only a known name says: "Quelle: CNN", not "Quelle: Polizei".
  const after = afterReport.exec(below)
  const from = outletIn(after?.groups?.name ?? '', after !== null && !/quelle|source/iu.test(after[0]))
  if (from !== undefined) return { relation: 'adapted_from', upstream: [from] }
  const first = firstIn.map((pattern) => pattern.exec(below)?.groups?.name).find((name) => name !== undefined)
  if (first !== undefined && outletIn(first, /erschien|published|appeared/iu.test(below)) !== undefined)
    return { relation: 'adapted_from', upstream: [withoutStop(first)] }
  const given = material.exec(below)
  const giver = given === null ? undefined : outlets.find((outlet) => hasName(below.slice(given.index), outlet))
  if (giver !== undefined) return { relation: 'adapted_from', upstream: [giver] }
  return fromLead(blocks, credits)
}

/** "Das berichtet die BBC" at the beginning of a text that comes back to it. */
function fromLead(blocks: readonly ProposedBlock[], credits: readonly ProposedCredit[]): RestsOn | null {
  if (credits.some(({ role, placement, scope }) => role === 'agency' && placement === 'byline' && scope === 'this_story')) return null
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const lead = paragraphs
    .slice(0, 2)
    .map(({ text }) => text.slice(0, 900))
    .join('\n')
  const all = textOf(paragraphs, 'paragraph')
  for (const pattern of leadReports) {
    for (const { index, 0: whole, groups } of matchesOf(pattern, lead)) {
      const name = outletIn(groups?.name ?? '', groups?.medium !== undefined)
      if (name === undefined) continue
      const rest = all.slice(index + whole.length)
      if (!rest.includes(name) && !comesBack.test(rest)) continue
      const own = credits.some(({ role, placement, scope }) => role === 'author' && placement === 'byline' && scope === 'this_story')
      return { relation: own ? 'based_on' : 'adapted_from', upstream: [name] }
    }
  }
  return null
}

/** The outlet that a name is; one that nobody knows counts where it is said to be one. */
function outletIn(printed: string, saidToBe: boolean): string | undefined {
  const known = outlets.find((outlet) => printed === outlet || printed.startsWith(`${outlet} `) || printed.endsWith(` ${outlet}`))
  if (known !== undefined) return known
  return saidToBe && !agencies.has(printed.toLowerCase()) ? withoutStop(printed) : undefined
}

const withoutStop = (name: string) => name.replace(/\.$/u, '')

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(at + name.length))
}
