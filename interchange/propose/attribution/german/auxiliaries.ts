import type { Word } from './clauses'
import { formsOf } from './verbs'

const set = (words: string) => new Set(words.split(' '))
/** Forms of the verbs by whose side a participle or an infinitive stands. */
export const having = set('hat hatte haben hatten habe hätte hätten')
export const being = set('ist sind war waren sei seien wäre wären bin bist')
export const becoming = set('wird werden wurde wurden werde worden würde würden')
export const letting = set('lässt ließ ließen liess lassen lasse läßt liessen')
export const modal = set(
  'will wollte wollten wollen wolle möchte möchten mochte mochten kann konnte konnten können könne muss musste müssen müsse soll sollte sollten sollen ' +
    'darf durfte dürfe dürfen könnte könnten müsste dürfte würde würden wird werden werde dürften sollte solle',
)
export const isAuxiliary = (word: string) => having.has(word) || being.has(word) || becoming.has(word) || modal.has(word)
/** True if "und" before this word begins a clause that may tell of saying. */
export const mayBeFinite = (word: string, before: readonly Word[] = []) =>
  isAuxiliary(word) ||
  letting.has(word) ||
  formsOf(word).some(
    ({ kinds }) =>
      kinds.has('finite') &&
      !(kinds.has('participle') && before.some(({ low }) => isAuxiliary(low))) &&
      !(kinds.has('infinitive') && before.some(({ low }) => modal.has(low))),
  )
