import { cleaned } from '../../interchange/propose/clean'
import { linesOf } from '../../interchange/propose/clean-lines'
import { type ProposalWish, propose } from '../../interchange/propose/propose'
import type { Proposal, Stretch } from '../../model/proposal'

/*
 * What holds for a proposal whatever was pasted. Each answers with the faults that it found, in words.
 */

/** Nothing that anybody could read: it may stand outside of every block. */
const unseen = /^[\s\u0085\u00ad]*$/u

/** Every stretch lies within the text and says what it claims to; blocks are in order and hold all that can be read. */
export function faultsOf(proposal: Proposal): string[] {
  const { text, blocks, credits, attributions, warnings } = proposal
  const faults: string[] = []
  const check = (what: string, { start, end }: Stretch, least: number) => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start + least <= end && end <= text.length))
      faults.push(`${what}: ${start} to ${end} is no stretch of ${text.length}`)
    else if (splits(text, start) || splits(text, end)) faults.push(`${what}: ${start} to ${end} parts a character`)
  }
  let at = 0
  for (const block of blocks) {
    check(block.kind, block, 1)
    if (block.text !== text.slice(block.start, block.end)) faults.push(`${block.kind} at ${block.start}: its text is another`)
    if (block.start < at) faults.push(`${block.kind} at ${block.start}: not in order`)
    if (!unseen.test(text.slice(at, block.start)))
      faults.push(`before ${block.kind}: ${JSON.stringify(text.slice(at, block.start))} is in no block`)
    at = block.end
  }
  if (!unseen.test(text.slice(at))) faults.push(`at the end: ${JSON.stringify(text.slice(at))} is in no block`)
  for (const credit of credits) {
    check(`credit ${credit.rule}`, credit, 1)
    if (credit.name.trim() === '') faults.push(`credit ${credit.rule} at ${credit.start}: no name`)
  }
  inOrder('credits', credits)
  for (const one of attributions) {
    check(one.rule, one, 1)
    if (one.exact !== text.slice(one.start, one.end)) faults.push(`${one.rule} at ${one.start}: exact is another text`)
    if (one.exact.trim() === '') faults.push(`${one.rule} at ${one.start}: a passage without a word`)
    if (one.cue !== null) check(`cue of ${one.rule}`, one.cue, 1)
    for (const speaker of one.speakers) {
      check(`speaker of ${one.rule}`, speaker, speaker.inferred ? 0 : 1)
      if (speaker.name.trim() === '') faults.push(`${one.rule} at ${one.start}: a speaker without a name`)
    }
    if (!(one.confidence > 0.5 && one.confidence <= 1)) faults.push(`${one.rule}: confidence ${one.confidence}`)
  }
  inOrder('attributions', attributions)
  for (const warning of warnings) check(warning.code, warning, 1)
  inOrder('warnings', warnings)
  return faults

  function inOrder(what: string, stretches: readonly Stretch[]): void {
    stretches.forEach((one, index) => {
      const before = stretches[index - 1]
      if (before !== undefined && before.start > one.start) faults.push(`${what}: ${before.start} stands before ${one.start}`)
    })
  }
}

const splits = (text: string, at: number) => at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** As it was given, the text comes back unit for unit, and nothing in a proposal points beside it. */
export function faultsAsIs(raw: string, wish: ProposalWish): string[] {
  const proposal = propose(raw, { ...wish, asIs: true })
  return proposal.text === raw ? faultsOf(proposal) : ['as it is: another text', ...faultsOf(proposal)]
}

/** Unwrapped, it is the same twice, nothing of it is lost, and unwrapping it again changes nothing. */
export function faultsCleaned(raw: string, wish: ProposalWish): string[] {
  const proposal = propose(raw, wish)
  const faults = faultsOf(proposal)
  if (proposal.text !== cleaned(raw)) faults.push('the text is not the cleaned one')
  if (JSON.stringify(propose(raw, wish)) !== JSON.stringify(proposal)) faults.push('another proposal the second time')
  if (cleaned(proposal.text) !== proposal.text) faults.push('cleaned again it is another text')
  return [...faults, ...lostBetween(raw, proposal.text)]
}

/**
 * What cleaning lost or made up. It may join lines (white space, and the hyphen before a line's end), drop soft hyphens, and
 * write a ligature as its letters; page numbers, running heads and advertising may move behind the paragraph that they cut.
 * So every other character is there as often as before, and in the same order where no such line was moved.
 */
function lostBetween(raw: string, text: string): string[] {
  const [before, after] = [seen(raw), seen(text)]
  const faults: string[] = []
  const [kept, left] = [before.replace(hyphens, ''), after.replace(hyphens, '')]
  if (sorted(kept) !== sorted(left)) faults.push(`characters lost or made up: ${difference(kept, left)}`)
  else if (kept !== left && linesOf(raw).every(({ is }) => is === 'text')) faults.push('characters in another order')
  const [had, has] = [before.length - kept.length, after.length - left.length]
  const breaks = raw.match(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu)?.length ?? 0
  if (has > had || had - has > breaks) faults.push(`${had} hyphens became ${has}, with ${breaks} line breaks`)
  return faults
}

const hyphens = /[-\u2010]/gu
const ligatures = /[\ufb00-\ufb06]/gu
const seen = (text: string) => text.replace(/[\s\u0085\u00ad]+/gu, '').replace(ligatures, (ligature) => ligature.normalize('NFKC'))
const sorted = (text: string) => [...text].sort().join('')

function difference(before: string, after: string): string {
  const count = new Map<string, number>()
  for (const sign of before) count.set(sign, (count.get(sign) ?? 0) + 1)
  for (const sign of after) count.set(sign, (count.get(sign) ?? 0) - 1)
  return JSON.stringify([...count].filter(([, times]) => times !== 0).slice(0, 12))
}
