import type { ProposedBlockKind } from '../../model/proposal'
import { datelineOf } from './blocks-dateline'
import { bylineLength, isEndCredit } from './blocks-kinds'
import { signOff } from './credits-sign-off'

/** What stands at the beginning of the first paragraph and is not yet the text. */
export function openingOf(text: string): { kind: ProposedBlockKind; end: number }[] {
  const found: { kind: ProposedBlockKind; end: number }[] = []
  const byline = bylineLength(text)
  const after = byline > 0 && byline < text.length ? byline : 0
  if (after > 0) found.push({ kind: 'byline', end: after })
  const dateline = datelineOf(text.slice(after))
  if (dateline !== null) found.push({ kind: 'dateline', end: after + dateline.end })
  return found
}

const signBehind = [
  // "./mis/he"
  /(?<=[.!?…]["“”»«’]?)\s?(?:\/\p{Ll}{2,4}){1,5}$/u,
  // "(vwi/lby)", "(Bericht von Jonas Wiebe, redigiert von Carla Roth.)"
  /(?<=[.!?…]\s?["“”»«’]?)\s(?:\([^()]{2,300}\)|\[[^[\]]{2,300}\])$/u,
  // "(Schluss) hak/mbr", "dpa/abc", "AFP"
  /(?<=[.!?…]["“”»«’]?)\s(?:\(Schluss\)\s)?[\p{L}/]{2,24}$/u,
]

/** How much of a last paragraph is the sign at its end. */
export function signAtEnd(text: string): number {
  const from = Math.max(0, text.length - 310)
  const end = text.slice(from)
  for (const pattern of signBehind) {
    const found = pattern.exec(end)
    if (found === null || found.index + from < 20) continue
    const sign = found[0].trim()
    if (/^[([]/u.test(sign) ? isEndCredit(sign) : (signOff(sign)?.some(({ agency }) => agency !== '') ?? false) || sign.startsWith('/'))
      return found[0].length
  }
  return 0
}
