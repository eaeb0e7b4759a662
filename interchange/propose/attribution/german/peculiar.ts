import type { Stretch } from '../../../../model/proposal'
import { being, letting } from './auxiliaries'
import type { Clause, Word } from './clauses'
import type { Hit } from './hits'
import { isKonjunktiv } from './mood'
import { formsOf, type Verb } from './verbs'

const set = (words: string) => new Set(words.split(' '))
const letSay = set(
  'mitteilen ausrichten erklären wissen verlauten verbreiten durchblicken bestellen vermelden verkünden erkennen melden sagen anfragen',
)
const refused = set('äußern äussern kommentieren bestätigen dementieren sagen ausschließen nehmen nennen machen beantworten festlegen')
const certain = set('überzeugt sicher zuversichtlich einig besorgt')
export const opinion = set('Ansicht Meinung Auffassung Überzeugung')
/** Words by which more than their verb tells that somebody speaks. */
const peculiar = new Set([...letSay, ...refused, ...certain, ...'will wollte wollten heißt hieß heisst hiess heiß'.split(' ')])
const says = (infinitive: string, alone: boolean): Verb => ({ infinitive, prefix: '', alone, needs: null, bars: null })
const heißen = says('heißen', false)
const überzeugtSein = says('überzeugt sein', true)
const weigern = says('sich nicht äußern', true)
/** True if a word may be of a phrase that is peculiar. */
export const isPeculiar = (low: string) => peculiar.has(low)

interface Place {
  readonly words: readonly Word[]
  readonly clause: number
}

const hit = ({ words, clause }: Place, verb: Verb, cue: Stretch, finite: number, more: Partial<Hit> = {}): Hit => ({
  verb,
  cue,
  finite: words[finite] ?? cue,
  clause,
  at: finite,
  passive: false,
  refusal: false,
  nobody: false,
  told: isKonjunktiv(words[finite]?.low ?? ''),
  ...more,
})

/** "heißt es", "ließ mitteilen", "wollte sich nicht äußern", "ist überzeugt". */
export function peculiarHit(clauses: readonly Clause[], clause: number, at: number): Hit | null {
  const words = clauses[clause]?.words ?? []
  const word = words[at]
  if (word === undefined) return null
  const place = { words, clause }
  if (/^h(?:eiß|eiss|ieß|iess)t?$/u.test(word.low)) {
    const next = words[at + 1]
    if (next?.low === 'es') return hit(place, heißen, { start: word.start, end: next.end }, at, { nobody: true })
    if (words[at - 1]?.low === 'es' || words.some(({ low }, nth) => low === 'es' && nth < at && words[0]?.low === 'wie'))
      return hit(place, heißen, word, at, { nobody: true })
    return null
  }
  if (letSay.has(word.low)) {
    const finite = words.findIndex(({ low }) => letting.has(low))
    if (finite >= 0 && finite !== at) return hit(place, says('mitteilen lassen', false), word, finite)
  }
  if (refused.has(word.low) && at >= words.length - 3) {
    const finite = words.findIndex(({ low }) => /^(?:will|wollten?|wolle|möchten?|mochten?)$/u.test(low))
    const not = words.some(({ low }) => /^(?:nicht|weder|keine[nr]?|kein|nichts)$/u.test(low))
    const what =
      word.low !== 'nehmen' && word.low !== 'machen' ? true : words.some(({ word: noun }) => /^(?:Stellung|Angaben)$/u.test(noun))
    if (finite >= 0 && not && what) return hit(place, weigern, word, finite, { refusal: true })
  }
  // "wollte das „weder bestätigen noch dementieren“"
  if (
    /^(?:wollten?|will)$/u.test(word.low) &&
    words.at(-1)?.quote &&
    at < words.length - 1 &&
    !words.some(({ low }, nth) => nth > at && /^(?:ge\p{Ll}+|\p{Ll}+(?:en|ern))$/u.test(low) && formsOf(low).length > 0)
  )
    return hit(place, weigern, word, at)
  if (certain.has(word.low) || (opinion.has(word.word) && words[at - 1]?.low === 'der')) {
    const finite = words.findIndex(({ low }) => being.has(low))
    const content = /[,:]/u.test(clauses[clause + 1]?.lead ?? '') || clauses[clause]?.lead === ','
    if (finite >= 0 && (content || word.low === 'überzeugt') && (word.low !== 'besorgt' || content))
      return hit(place, überzeugtSein, word, finite)
  }
  return null
}
