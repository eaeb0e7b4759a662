import type { Stretch } from '../../../../model/proposal'
import { answered } from '../../lexicon/remembered'
import { becoming, being, having, isAuxiliary, letting, modal } from './auxiliaries'
import type { Clause, Word } from './clauses'
import { isKonjunktiv } from './mood'
import { isPeculiar, opinion, peculiarHit } from './peculiar'
import { type Form, formsOf, isForm, type Verb } from './verbs'

/** A verb of saying where it stands, with the finite verb beside which its subject stands. */
export interface Hit {
  readonly verb: Verb
  /** The verb itself, or its participle or infinitive. */
  readonly cue: Stretch
  readonly finite: Stretch
  /** Which clause it stands in, and as which word the finite verb. */
  readonly clause: number
  readonly at: number
  /** "wurde gesagt": whoever says it stands behind "von", if anywhere. */
  readonly passive: boolean
  /** "wollte nicht sagen" tells of a refusal and brings no clause. */
  readonly refusal: boolean
  /** "heißt es": nobody is its subject. */
  readonly nobody: boolean
  /** "Er glaube, …": the telling is itself told. */
  readonly told: boolean
}

const prefixes = new Set(
  (
    'ab an auf aus ein zu mit vor zurück bei nach her hin fest um unter hinzu hervor entgegen dagegen zusammen dar voraus vorher ' +
    'heraus bekannt preis klar richtig deutlich teil statt frei weg los nieder offen'
  ).split(' '),
)

const isFormOrPeculiar = answered((low) => isForm(low) || isPeculiar(low))
const mayTell = ({ low, word }: Word) => isFormOrPeculiar(low) || opinion.has(word)

/** The verbs of saying of a sentence, in order. */
export function hitsIn(own: string, clauses: readonly Clause[]): Hit[] {
  return clauses.flatMap((clause, index) => {
    const found: Hit[] = []
    for (const [at, word] of clause.words.entries()) {
      if (word.quote || !mayTell(word) || found.some(({ cue }) => cue.start === word.start)) continue
      const hit = peculiarHit(clauses, index, at) ?? regular(own, clauses, index, at)
      if (hit !== null) found.push(hit)
    }
    return found.length < 2 ? found : found.filter((hit, nth) => nth === found.length - 1 || !isAttribute(clause.words, hit))
  })
}

/** "wie das im Index notierte Unternehmen mitteilte": behind an article and a preposition, before its noun, and a verb comes later. */
function isAttribute(words: readonly Word[], { at, cue }: Hit): boolean {
  if (words[at]?.start !== cue.start || !/e[nrsm]?$/u.test(words[at]?.low ?? '') || !/^\p{Lu}/u.test(words[at + 1]?.word ?? ''))
    return false
  for (let back = at - 1; back > 0 && back > at - 7; back -= 1)
    if (
      /^(?:der|die|das|dem|den|des|ein|eine[rmns]?)$/u.test(words[back - 1]?.low ?? '') &&
      /^(?:im|in|am|an|vom|von|bei|beim|mit|zu|zum|zur|für|auf|aus|durch|unter|nach)$/u.test(words[back]?.low ?? '')
    )
      return true
  return false
}

function regular(own: string, clauses: readonly Clause[], clause: number, at: number): Hit | null {
  const word = clauses[clause]?.words[at]
  if (word === undefined) return null
  for (const form of formsOf(word.low)) {
    const hit = asParticiple(clauses, clause, at, form) ?? asFinite(clauses, clause, at, form)
    if (hit !== null && fits(own, clauses, clause, form.verb)) return hit
  }
  return null
}

/** "hat … gesagt", "gesagt hatte", "wurde mitgeteilt". */
function asParticiple(clauses: readonly Clause[], clause: number, at: number, { verb, kinds, whole }: Form): Hit | null {
  const words = clauses[clause]?.words ?? []
  const word = words[at]
  if (!kinds.has('participle') || word === undefined) return null
  if ((!whole || verb.prefix.includes(' ')) && !endsWith(words.slice(0, at), verb.prefix)) return null
  const last = at === words.length - 1
  const next = words[at + 1]?.low ?? ''
  if (!last && !isAuxiliary(next) && !/^(?:und|oder|worden|wie|als|am)$/u.test(next)) return null
  const finite =
    !last && isAuxiliary(next)
      ? at + 1
      : words.findIndex(({ low }, nth) => nth < at && (having.has(low) || being.has(low) || becoming.has(low)))
  const auxiliary = words[finite]
  if (finite < 0 || auxiliary === undefined) return null
  // "wird er erklärt haben", "soll gesagt haben": the modal is the finite verb.
  const modalAt = words.findIndex(({ low }, nth) => nth < at && modal.has(low) && !becoming.has(low))
  const passive = !having.has(auxiliary.low)
  const at2 = modalAt >= 0 && finite > at ? modalAt : finite
  return {
    verb,
    cue: word,
    finite: words[at2] ?? word,
    clause,
    at: at2,
    passive,
    refusal: false,
    nobody: false,
    told: isKonjunktiv(words[at2]?.low ?? ''),
  }
}

function asFinite(clauses: readonly Clause[], clause: number, at: number, { verb, kinds, whole }: Form): Hit | null {
  const words = clauses[clause]?.words ?? []
  const word = words[at]
  if (!kinds.has('finite') || word === undefined) return null
  // "Frage: …" at the sentence's start is the noun.
  if (/^\p{Lu}.*[^t]e$/u.test(word.word)) return null
  const before = words[at - 1]?.low ?? ''
  if (kinds.has('infinitive') && (before === 'zu' || words.some(({ low }, nth) => nth !== at && (modal.has(low) || letting.has(low)))))
    return null
  if (verb.prefix !== '' && !whole && !cameOff(clauses, clause, at, verb.prefix)) return null
  if (verb.prefix === '' && at < words.length - 1 && prefixes.has(words.at(-1)?.low ?? '') && verb.needs === null) return null
  if (verb.prefix !== '' && whole && at < words.length - 2) return null
  return { verb, cue: word, finite: word, clause, at, passive: false, refusal: false, nobody: false, told: isKonjunktiv(word.low) }
}

/** The "mit" of "teilte … mit" ends the clause, or one after a clause put in between. */
function cameOff(clauses: readonly Clause[], clause: number, at: number, prefix: string): boolean {
  const words = clauses[clause]?.words ?? []
  if (endsWith(words.slice(at + 1), prefix)) return true
  const nth = words.findIndex(({ low }, n) => n > at && low === prefix)
  if (nth > 0 && /^(?:und|wie|als|oder|am|sowie|aber|\u0001+)$/u.test(words[nth + 1]?.low ?? '')) return true
  return clauses
    .slice(clause + 1, clause + 4)
    .some(({ words: later, lead }) => lead !== ';' && endsWith(later, prefix) && !/^(?:dass|ob)$/u.test(later[0]?.low ?? ''))
}

function endsWith(words: readonly Word[], phrase: string): boolean {
  const wanted = phrase.split(' ')
  return wanted.every((part, nth) => words[words.length - wanted.length + nth]?.low === part)
}

function fits(own: string, clauses: readonly Clause[], clause: number, { needs, bars, prefix }: Verb): boolean {
  const here = clauses[clause]
  if (here === undefined) return false
  if (needs === null && bars === null) return true
  const next = clauses[clause + 1]?.lead ?? ''
  // A relative clause put in between: "Das sieht Holm, deren Haus dort steht, anders."
  const behind =
    next === ',' && /^(?:der|die|das|den|dem|deren|dessen)$/u.test(clauses[clause + 1]?.words[0]?.low ?? '')
      ? clauses[clause + 2]
      : undefined
  const words = `${own.slice(prefix === 'hervor' ? 0 : here.start, here.end)}${behind === undefined ? '' : ` ${own.slice(behind.start, behind.end)}`}${next === '' || next === 'und' ? '.' : `${next} `}`
  return (needs === null || needs.test(words)) && (bars === null || !bars.test(words))
}
