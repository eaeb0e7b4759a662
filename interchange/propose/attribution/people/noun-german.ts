import { bodies, carriers, times, titleEnds } from '../../lexicon/people'
import * as small from '../../lexicon/people-german'
import { kept, remembered } from '../../lexicon/remembered'
import { isWoman, type Sex } from './figures'
import type { Phrase, Sort } from './phrase'
import type { Word } from './words'

/* What a German noun tells of the phrase that turns on it. */

export const acronym = remembered(/^[\p{Lu}\d]{2,7}s?$/u)

export function sortOf(head: string, figure: Phrase['figure'], nameAlone: boolean, article: string): Sort {
  if (figure !== null) return figure.kind === 'proper' ? (titleEnds.test(head) && !nameAlone ? 'person' : 'name') : figure.kind
  const sort = sortOfNoun(head)
  return sort === 'calling' ? (article === '' ? 'person' : 'thing') : sort
}

/** What the noun alone tells; one such as "Maurer" is a calling only without an article. */
const sortOfNoun = kept((head): Sort | 'calling' => {
  if (times.test(head)) return 'time'
  if (carriers.test(head) && !bodies.test(head)) return 'carrier'
  if (
    carriers.test(head) &&
    !/(?:amt|behörde|ministerium|dienst|post)$/iu.test(head) &&
    /(?:umfrage|studie|bericht|barometer)/iu.test(head)
  )
    return 'carrier'
  if (acronym.test(head)) return 'body'
  if (bodies.test(head)) return 'body'
  if (titleEnds.test(head) || small.adjectival.test(head) || isWoman(head) || small.people.test(head)) return 'person'
  return /^\p{Lu}[\p{Ll}-]+$/u.test(head) && /(?:er|ler|ner)$/u.test(head) ? 'calling' : 'thing'
})

export function subjectBy(
  article: string,
  words: readonly Word[],
  first: number,
  head: number,
  noun: string,
  nameAlone: boolean,
): Phrase['subject'] {
  if (article === '' || nameAlone) return 'perhaps'
  if (/(?:m|s)$/u.test(article) && !/^(?:das|dieses|jedes|jenes|welches|deines)$/u.test(article)) return 'no'
  if (/^(?:den|einen|seinen|ihren|diesen|keinen|jeden|unseren|meinen|allen|vielen|einigen|mehreren)$/u.test(article)) return 'no'
  if (/^(?:einer|seiner|ihrer|keiner|unserer|meiner)$/u.test(article)) return 'no'
  if (/^(?:der|dieser|jener|jeder|welcher)$/u.test(article)) {
    const adjective = head > first ? (words[head - 1]?.word ?? '') : ''
    if (/^\p{L}.*en$/u.test(adjective) && (/^\p{Ll}/u.test(adjective) || /(?:schen|chen|igen|ten|nen|ren)$/u.test(adjective))) return 'no'
    if (/^\p{Ll}.*e$/u.test(adjective)) return 'surely'
    if (small.adjectival.test(noun)) return /n$/u.test(noun) ? 'no' : 'surely'
    if (small.feminine.test(noun)) return 'no'
    if (small.masculine.test(noun)) return /(?:enten|anten|isten|logen)$/u.test(noun) ? 'no' : 'surely'
    return 'perhaps'
  }
  return 'perhaps'
}

export function sexOf(head: string, figure: Phrase['figure'], article: string): Sex {
  if (figure !== null && figure.sex !== '') return figure.sex
  if (isWoman(head)) return 'f'
  if (/^(?:der|dieser|ein)$/u.test(article) && (titleEnds.test(head) || small.adjectival.test(head))) return 'm'
  if (/^(?:die|eine|diese)$/u.test(article) && small.adjectival.test(head)) return 'f'
  return ''
}

export function isPlural(article: string, head: string, named: boolean): boolean {
  if (named) return false
  if (/^(?:beide|beiden|mehrere|viele|einige|alle|manche|mehreren|vielen)$/u.test(article)) return true
  if (/^(?:die|diese|seine|ihre|unsere|den|keine|)$/u.test(article))
    return (small.people.test(head) && !small.feminine.test(head)) || /innen$/u.test(head)
  return false
}
