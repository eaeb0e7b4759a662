import { being, coordinators, determiners, doing, having, modals, objects, prepositions, pronouns } from '../../lexicon/grammar-en'
import { alsoNouns, type SayingVerb, verbs } from '../../lexicon/saying-en'
import { isAdverb, isCapital, isMark, type Word } from './words'

/** A verb of saying that stands in a clause as its verb, or hangs on one. */
export interface Cue {
  /** The verb's word. */
  readonly at: number
  /** The first word of its group: "has repeatedly denied". */
  readonly from: number
  readonly verb: SayingVerb
  readonly is: 'active' | 'passive' | 'participle'
  readonly denied: boolean
}

/** A sentence that has more verbs of saying is none. */
const most = 40

/** The verbs of saying of a sentence, in order. */
export function cuesIn(words: readonly Word[]): Cue[] {
  const shouted = inTitleCase(words)
  return words
    .flatMap((word, at) => {
      const verb = word.is === 'word' ? verbs.get(word.low) : undefined
      if (verb === undefined || (isCapital(word) && at > 0 && !shouted)) return []
      return cueAt(words, at, verb) ?? []
    })
    .slice(0, most)
}

/** With these a sentence may open: "Saying she was tired, she left." */
const opening = /^(?:say|claim|argue|insist|warn|call|describe|complain|allege|announce|accuse)$/u

const anyOf = (words: readonly string[], forms: ReadonlySet<string>) => words.some((one) => forms.has(one))

function cueAt(words: readonly Word[], at: number, verb: SayingVerb): Cue | null {
  const { from, helpers, denied } = groupOf(words, at)
  const before = words[from - 1]
  const cue = { at, from, verb, denied }
  // "Asked about it, she laughed": what opens a sentence was done to its subject.
  if (before === undefined && verb.form === 'past' && verb.base !== 'say') return null
  if (before?.low === 'to' || anyOf(helpers, modals)) {
    const wentOn = before?.low === 'to' && /^(?:on|quick|going|continued|continues)$/u.test(words[from - 2]?.low ?? '')
    return wentOn || (anyOf(helpers, modals) && (denied || helpers.includes('only'))) ? { ...cue, is: 'active' } : null
  }
  switch (verb.form) {
    case 'ing':
      if (anyOf(helpers, being)) return { ...cue, is: 'active' }
      if (verb.base === 'read') return words[at + 1]?.is === 'quote' && before?.is === 'word' ? { ...cue, is: 'active' } : null
      if (before === undefined) return opening.test(verb.base) ? { ...cue, is: 'participle' } : null
      return isMark(before) ||
        before?.is === 'quote' ||
        coordinators.has(before?.low ?? '') ||
        /^(?:by|while|after|before)$/u.test(before?.low ?? '')
        ? { ...cue, is: 'participle' }
        : null
    case 'base':
      if (anyOf(helpers, doing)) return { ...cue, is: 'active' }
      return helpers.length === 0 && !isNoun(words, at, from, verb) && many(words, from, verb) ? { ...cue, is: 'active' } : null
    case 's':
      return helpers.length === 0 && !isNoun(words, at, from, verb) ? { ...cue, is: 'active' } : null
    default:
      if (anyOf(helpers, being) || /(?:it|that|he|she|there)'s$|'re$/u.test(before?.low ?? '')) return { ...cue, is: 'passive' }
      if (anyOf(helpers, having)) return { ...cue, is: 'active' }
      if (isReduced(words, at, before, verb)) return { ...cue, is: 'passive' }
      return before !== undefined && determiners.has(before.low) && before.low !== 'all' && before.low !== 'both'
        ? null
        : { ...cue, is: 'active' }
  }
}

/** The helping verbs and adverbs right before a verb. */
function groupOf(words: readonly Word[], at: number): { from: number; helpers: string[]; denied: boolean } {
  const helpers: string[] = []
  let from = at
  let denied = false
  for (let back = at - 1; back >= 0 && at - back < 6; back -= 1) {
    const word = words[back]
    if (word?.is !== 'word') break
    const helps = being.has(word.low) || having.has(word.low) || modals.has(word.low) || doing.has(word.low)
    if (!helps && !isAdverb(word)) break
    if (/n't$|^not$|^never$|^cannot$/u.test(word.low)) denied = true
    if (helps || word.low === 'only') helpers.push(word.low)
    from = back
  }
  // An adverb at the beginning is the sentence's, and one after a mark goes with the verb all the same.
  return { from, helpers, denied }
}

/** "the man, accused by prosecutors of theft": a participle with whoever does it. */
function isReduced(words: readonly Word[], at: number, before: Word | undefined, verb: SayingVerb): boolean {
  return (
    words[at + 1]?.low === 'by' &&
    /[nv]/u.test(verb.frames) &&
    !pronouns.has(before?.low ?? '') &&
    !/^(?:phone|telephone|email|e-mail|letter|text|video|saying)$/u.test(words[at + 2]?.low ?? '')
  )
}

function isNoun(words: readonly Word[], at: number, from: number, verb: SayingVerb): boolean {
  const before = words[from - 1]
  const after = words[at + 1]
  if (!alsoNouns.has(verb.base)) return false
  if (verb.form === 'base' && headIsPlural(words, from)) return false
  if (before === undefined) return true
  if (before.is !== 'word') return verb.form === 'base'
  if (/['’]s?$/u.test(before.text) && !pronouns.has(before.low)) return true
  if (determiners.has(before.low) && !/^(?:this|that|these|those|some|all|both|many|most|several|few)$/u.test(before.low)) return true
  if (prepositions.has(before.low) || objects.has(before.low) || /(?:ing|ful|ive|ic|al|ous|ed)$/u.test(before.low)) return true
  return after?.low === 'of' && verb.particles.size === 0
}

/** True if those before a verb are several, so that its base form is a present. */
function many(words: readonly Word[], from: number, verb: SayingVerb): boolean {
  const before = words[from - 1]
  if (before === undefined) return false
  if (before.is === 'word' && !alsoNouns.has(verb.base))
    return (
      !objects.has(before.low) &&
      !prepositions.has(before.low) &&
      (!determiners.has(before.low) || /^(?:some|many|most|few|several|both|all|those|these)$/u.test(before.low))
    )
  if (before.is === 'mark') return before.text === ','
  if (headIsPlural(words, from)) return true
  return (
    before.is === 'word' &&
    (/^(?:they|we|i|you|people|who|some|others|many|most|police|and|few|both|staff|crew|media|press|children|majority)$|men$/u.test(
      before.low,
    ) ||
      /[^s]s$/u.test(before.low) ||
      isCapital(before))
  )
}

/** "Minutes of the last meeting show": the noun before "of" and the like is plural. */
function headIsPlural(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > 0 && words[at]?.is === 'word'; at -= 1)
    if (prepositions.has(words[at]?.low ?? '')) {
      const head = words[at - 1]
      if (head?.is === 'word' && (/[^s]s$/u.test(head.low) || /^(?:people|\p{L}*men|data|some|many|most)$/u.test(head.low))) return true
    }
  return false
}

function inTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ is, text }) => is === 'word' && text.length > 3)
  return long.length > 2 && long.filter((word) => isCapital(word) || /^\d/u.test(word.text)).length >= long.length * 0.85
}
