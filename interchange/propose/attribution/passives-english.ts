import type { Stretch } from '../../../model/proposal'
import { byNobodyEn, heldEn } from '../lexicon/passives'
import { matchesOf } from '../matches'

const adverb = String.raw`(?:(?:now|still|also|already|not|long|often|generally|once|then|even|repeatedly|largely|most|in part|as well|\p{L}+ly|been|being) ){0,3}`
const after = String.raw`(?=$|[\s.,;:!?\u0001])`
const passiveEn = new RegExp(
  String.raw`(?<![\p{L}])((?:can|could|should|may|might|must|would|will) )?(?:(?:(?:is|are|was|were|has been|have been|had been|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|being) |(?:it|he|she|that|there)[’']s |(?:they|we)[’']re |(?:has|have|had) (?:long|often|also|repeatedly|widely|already|since|previously|\p{L}+ly) been )${adverb}(${heldEn})${after})`,
  'giu',
)
/** What must follow those participles that mean much else besides. */
const follows: Readonly<Record<string, RegExp>> = {
  seen: /^ (?:as|to)\b/u,
  viewed: /^ (?:as|to)\b/u,
  said: /^ to\b/u,
  told: /^ (?:that|how)\b/u,
  thought: /^ (?:to|that)\b|^[.,]?$/u,
  rated: /^ (?:as|at|among)\b/u,
  reported: /^ (?:to|that|as)\b/u,
  considered: /^(?! (?:at|in|on|for|when|by)\b)/u,
  recognised: /^ (?:as|that)\b/u,
  recognized: /^ (?:as|that)\b/u,
  accepted: /^ (?:as|that)\b/u,
  acknowledged: /^ (?:as|that|to)\b/u,
  claimed: /^ (?:that|to)\b/u,
  forecast: /^ (?:to|that|at|for)\b/u,
  projected: /^ (?:to|that|at)\b/u,
  understood: /^ (?:to|that)\b/u,
  credited: /^ (?:with|as|for)\b/u,
  tipped: /^ (?:to|as|for)\b/u,
  suspected: /^ (?:of|that|to)\b/u,
}
/** What lies between the participle and a "by" that belongs to another verb: "feared that it is blocked by", "expected to be approved by". */
const anotherVerb = /(?<![\p{L}])(?:that|which|who|because|after|before|while|as|be|been|being)(?![\p{L}])/iu

/** True if the clause behind a participle names who does it. */
function hasAgent(rest: string): boolean {
  const clause = /^[^.;:!?,]{0,140}/u.exec(rest)?.[0] ?? ''
  for (const by of clause.matchAll(/\sby (?=\S)/gu)) {
    if (by.index > 60 || anotherVerb.test(clause.slice(0, by.index))) return false
    if (!byNobodyEn.test(rest.slice(by.index + by[0].length))) return true
  }
  return false
}

const anyHeld = new RegExp(String.raw`(?<=[\s])(?:${heldEn})(?![\p{L}])`, 'iu')

/** "is believed to", "is widely seen as", "it is feared", with nobody behind. */
export function englishPassive(own: string): Stretch | null {
  if (!anyHeld.test(own)) return null
  for (const match of matchesOf(passiveEn, own)) {
    const [all, modal, participle = ''] = match
    // "You have been accused of it" is a question to who was.
    if (modal !== undefined || /\b(?:you|I|we) $/iu.test(own.slice(0, match.index))) continue
    const rest = own.slice(match.index + all.length)
    if (follows[participle.toLowerCase()]?.test(rest) === false || hasAgent(rest)) continue
    return { start: match.index, end: match.index + all.length }
  }
  return null
}
