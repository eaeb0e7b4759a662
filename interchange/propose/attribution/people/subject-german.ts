import type { Stretch } from '../../../../model/proposal'
import { remembered } from '../../lexicon/remembered'
import type { Sentence } from '../reading'
import { bounds, type Clause, clauseAt, coordinating, finiteOf, headOf, isRelative, participle } from './clause-german'
import type { Phrase } from './phrase'
import { firstAfter, isSpeaker, joins, ofWhole, pick, withJoined } from './subject-choice'
import { insertedAfter } from './subject-inserted'
import type { Word } from './words'

const passive = remembered(/^(?:wird|wurde|wurden|werden|werde|worden|ist|sind|war|waren|sei|seien)$/iu)

const subordinate = remembered(
  /^(?:wie|nachdem|dass|daß|als|wenn|weil|ob|während|da|obwohl|indem|bevor|sodass|damit|solange|sobald|falls|seit|seitdem|ehe|bis|warum|weshalb|wieso|wo|woher|wohin|wann|was|wen|wem|wofür|womit|wovon|worüber|worauf|woran|wozu|wobei|weswegen|sofern|soweit|zumal)$/iu,
)

/** Whoever is the subject of a finite verb, a participle or an infinitive; several where "und" joins them. */
export function subjectInGerman(read: Sentence, verb: Stretch): Phrase[] {
  const { words } = read
  let at = words.findIndex(({ start, end }) => start <= verb.start && verb.start < end)
  if (at < 0) return []
  const own = words[at]?.word ?? ''
  const clause = clauseAt(words, at)
  const ends = clause.to - at === 1
  const finite = finiteOf(words, at, clause)
  if (finite !== null) {
    const isPassive =
      passive.test(words[finite]?.word ?? '') &&
      participle.test(own) &&
      !/^(?:sei|seien|ist|sind|war|waren)$/u.test(words[finite]?.word ?? '')
    if (isPassive) return agentsIn(read, clause)
    at = finite
  }
  const plural = isPlural(words[at]?.word ?? '')
  const head = headOf(words, clause)
  const last = finite !== null && finite > 0 ? finite >= clause.to - 1 : ends
  if (subordinate.test(head) && at > clause.from && (last || finite !== null)) {
    const found = pick(read, clause.from + 1, clause.to, plural)
    if (found.length > 0) return found
  }
  if (isRelative(read, clause) && (last || (finite !== null && finite === clause.to - 1))) {
    const found = inRelative(read, clause, at, plural)
    if (found.length > 0) return found
  }
  return ofMainClause(read, at, clause, plural)
}

const isPlural = (verb: string) => /(?:en)$/u.test(verb) || /^(?:sind)$/u.test(verb)

/** "der sagte" goes on about whom the comma follows; "den X kritisierte" has its own subject. */
function inRelative(read: Sentence, clause: Clause, at: number, plural: boolean): Phrase[] {
  const pronoun = read.words[clause.from]
  if (pronoun === undefined) return []
  const inside = read.phrases.filter(
    ({ from, pronoun: small, head }) =>
      from >= pronoun.end && from < (read.words[at]?.start ?? 0) && !(small && /^(?:sich|es)$/u.test(head)),
  )
  const own = inside.find(
    (phrase) => phrase.subject !== 'no' && phrase.sort !== 'time' && (phrase.sort !== 'thing' || phrase.subject === 'surely'),
  )
  const surely = /^(?:der|welcher|wer)$/iu.test(pronoun.word)
  if (own !== undefined && !surely) return withJoined(read, own)
  const before = read.phrases.filter(({ to }) => to <= pronoun.start).at(-1)
  return before === undefined || (plural === !before.plural && plural && before.figure !== null) ? [] : [before]
}

/** Behind "von" or "durch" in a passive. */
function agentsIn(read: Sentence, clause: Clause): Phrase[] {
  const [from, to] = bounds(read.words, clause)
  const agent = read.phrases.find(
    (phrase) =>
      phrase.from >= from &&
      phrase.to <= to &&
      /^(?:von|vom|durch|seitens)$/u.test(phrase.preposition) &&
      phrase.sort !== 'time' &&
      (phrase.sort !== 'thing' || phrase.pronoun),
  )
  return agent === undefined ? [] : withJoined(read, agent)
}

function ofMainClause(read: Sentence, at: number, clause: Clause, plural: boolean): Phrase[] {
  const { words } = read
  let from = clause.from
  let omitted = false
  for (let back = at - 1; back >= clause.from; back -= 1) {
    const word = words[back]?.word ?? ''
    if (!coordinating.test(word)) continue
    if (back === at - 1 || onlyAdverbs(words, back + 1, at)) omitted = true
    else if (plural && joins(read, back)) break
    else if (!joins(read, back) || !plural) from = back + 1
    break
  }
  if (omitted) {
    const after = firstAfter(read, at, clause, plural)
    if (after.length > 0 && after[0]?.subject === 'surely') return after
    return ofWhole(read, at, plural)
  }
  const left = at > from ? pick(read, from, at, plural) : []
  const right = firstAfter(read, at, clause, plural)
  if (at === from) {
    const against = words.slice(at + 1, clause.to).some(({ word }) => /^(?:aber|jedoch|allerdings|hingegen|indes|indessen)$/u.test(word))
    if (against && at > 0 && right[0]?.subject !== 'surely') return ofWhole(read, at, plural)
    const front = insertedAfter(read, clause, plural)
    if (front.length > 0 && !(right.length > 0 && isSpeaker(right[0]) && right[0]?.subject === 'surely')) return front
    if (right.length > 0) return right
    return front.length > 0 ? front : ofWhole(read, at, plural)
  }
  if (left.length === 0) return right.length > 0 ? right : ofWhole(read, at, plural)
  const [first] = left
  const [other] = right
  if (other === undefined || first === undefined) return left
  if (
    first.pronoun &&
    /^(?:das|dies|es|die|alle|viele)$/u.test(first.head) &&
    (isSpeaker(other) || (other.article === '' && /^\p{Lu}/u.test(other.words)))
  )
    return right
  if (first.subject === 'surely') return left
  if (other.subject === 'surely' && !first.joined) return right
  if (!isSpeaker(first) && isSpeaker(other)) return right
  if (first.plural !== plural && other.plural === plural && left.length === 1 && isSpeaker(other)) return right
  return left
}

function onlyAdverbs(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      !/^(?:auch|dann|so|zugleich|gleichzeitig|dabei|daher|deshalb|später|damit|dazu|zudem|anschließend|danach|sogar|erneut|wieder|immer|gar)$/u.test(
        words[at]?.word ?? '',
      )
    )
      return false
  return true
}
