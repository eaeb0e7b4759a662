import { kinds, partyOf, sameOffice } from '../../lexicon/people'
import type { Cast } from '../cast'
import { type Figure, officeOf, Sketch } from './figures'
import type { Phrase } from './phrase'

/** What the phrases of the sentences add: callings in apposition, and the full names of bodies. */
export function learnedFrom(cast: Cast, sentences: readonly { readonly text: string; readonly phrases: readonly Phrase[] }[]): Cast {
  const full = new Map<string, string>()
  const bodies = new Set<string>()
  for (const { text, phrases } of sentences) {
    for (const [at, phrase] of phrases.entries()) {
      const next = phrases[at + 1]
      if (phrase.figure instanceof Sketch) learnOffice(phrase.figure, phrase, next, text)
      const isBody = phrase.sort === 'body' || phrase.sort === 'name'
      if (isBody && phrase.figure === null && !phrase.pronoun && phrase.words.length > 2) bodies.add(phrase.words)
      if (phrase.figure !== null && phrase.figure.kind !== 'person') bodies.add(phrase.figure.name)
      const short =
        phrase.sort === 'body' && phrase.figure === null ? /^\s?\( ?(\p{Lu}[\p{L}&-]{1,14}) ?\)/u.exec(text.slice(phrase.end)) : null
      if (short?.[1] !== undefined) full.set(short[1], phrase.words)
    }
  }
  const byFirst = new Map<string, string[]>()
  const byLast = new Map<string, string[]>()
  for (const words of bodies) {
    const first = words.split(' ')[0] ?? ''
    const last = words.split(' ').at(-1)?.toLowerCase() ?? ''
    if (first !== words && /^\p{Lu}/u.test(first) && !kinds.test(first)) note(byLast, last, words)
    if (first !== words) note(byFirst, first, words)
  }
  const answers = new Map<string, string>()
  return {
    ...cast,
    fullest(words) {
      const known = full.get(words) ?? answers.get(words)
      if (known !== undefined) return known
      const longer = (byFirst.get(words.split(' ')[0] ?? '') ?? []).filter((each) => each.startsWith(`${words} `))
      const ends = longer.length > 0 || !/^\p{Lu}/u.test(words) ? [] : (byLast.get(words.toLowerCase()) ?? [])
      const [only, second] = longer.sort((one, other) => one.length - other.length)
      const answer = ends.length === 1 ? ends[0] : second === undefined || second.startsWith(only ?? ' ') ? only : words
      answers.set(words, answer ?? words)
      return answer ?? words
    },
  }
}

/** The first few of a beginning or an ending: where more share it, it tells nobody apart. */
function note(names: Map<string, string[]>, word: string, name: string): void {
  const list = names.get(word)
  if (list === undefined) names.set(word, [name])
  else if (list.length < 20) list.push(name)
}

function learnOffice(figure: Sketch, phrase: Phrase, next: Phrase | undefined, text: string): void {
  if (phrase.head !== '' && !phrase.words.toLowerCase().includes(phrase.head)) figure.offices.add(officeOf(phrase.head))
  if (figure.sex === '' && figure.kind === 'person' && phrase.sex !== '') figure.sex = phrase.sex
  if (next === undefined || next.figure !== null || next.pronoun || next.sort !== 'person' || next.preposition !== '') return
  if (!/^\s*,\s*$/u.test(text.slice(phrase.to, next.from))) return
  figure.offices.add(officeOf(next.head))
  if (figure.sex === '' && next.sex !== '') figure.sex = next.sex
}

const parties = new Map(Object.entries(partyOf).map(([people, party]) => [people, party.toLowerCase()]))
const withoutE = (office: string) => office.replace(/e$/u, '')
/** What else an office may be called, without its last "e". */
const otherNames = new Map<string, string[]>()
for (const [office = '', ...others] of sameOffice) otherNames.set(office, [...(otherNames.get(office) ?? []), ...others.map(withoutE)])

/** True if a description such as "minister" or "47-jährige" can mean somebody. */
export function fits(figure: Figure, head: string): boolean {
  const office = officeOf(head)
  const age = /^(\d{1,3})-(?:jährige|year-old)/u.exec(head)?.[1]
  if (age !== undefined) return figure.age === age
  for (const own of figure.offices) if (own === office || own.endsWith(office) || (office.endsWith(own) && own.length > 5)) return true
  const party = /^(\p{L}+)-/u.exec(head)?.[1] ?? parties.get(office)
  if (party !== undefined) return figure.parties.has(party) || figure.parties.has(party.replace(/n$/u, ''))
  const others = otherNames.get(office)
  if (others !== undefined) for (const own of figure.offices) if (others.some((other) => withoutE(own).endsWith(other))) return true
  return false
}
