import type { Language } from '../language'
import { phrases } from './phrases'
import { list, people, say, whoIs } from './pieces'
import type { WordedCredit, Wording } from './wording'

/** “CNN-Bericht unter Mitarbeit von Betsy Klein und Fred He.” An outlet that is credited alone is named by the provenance. */
export function upstreamCredits(credits: readonly WordedCredit[], language: Language, upstream: string): Wording[] {
  const { theirs, makers, helpers } = upstreamPersons(credits)
  if (makers.length + helpers.length === 0) return []
  const outlets = people(theirs.filter((credit) => credit.role === 'agency'))
  const words = phrases[language]
  return [
    [
      ...report(outlets, theirs.find((credit) => credit.onBehalfOf !== '')?.onBehalfOf || upstream, language),
      ...(makers.length === 0 ? [] : [say(words.upstreamBy), ...list(makers, language, placeAlone)]),
      ...(helpers.length === 0 ? [] : [say(words.upstreamHelp), ...list(helpers, language, placeAlone)]),
      say('.'),
    ],
  ]
}

/** The makers of the report that a story rests on, as said behind its title: “, geschrieben von A, unter Mitarbeit von B und C”. */
export function upstreamMakers(credits: readonly WordedCredit[], language: Language): Wording {
  const { makers, helpers } = upstreamPersons(credits)
  const words = phrases[language]
  return [
    ...(makers.length === 0 ? [] : [say(words.writtenBy), ...list(makers, language, placeAlone)]),
    ...(helpers.length === 0 ? [] : [say(words.contributedBy), ...list(helpers, language, placeAlone)]),
  ]
}

const placeAlone = (credit: WordedCredit) => credit.place

/** Who wrote the report that a story rests on, and who else had a part in it. */
function upstreamPersons(credits: readonly WordedCredit[]) {
  const theirs = credits.filter((credit) => credit.scope === 'upstream' && credit.placement !== 'none')
  const persons = people(theirs.filter((credit) => credit.role !== 'agency'))
  const wrote = (person: WordedCredit) => theirs.some((credit) => credit.role === 'author' && whoIs(credit) === whoIs(person))
  return { theirs, makers: persons.filter(wrote), helpers: persons.filter((person) => !wrote(person)) }
}

/** “CNN-Bericht”, “Bericht (The Guardian)”, “Bericht (CNN und Reuters)”, “CNN report”. */
function report(outlets: readonly WordedCredit[], otherwise: string, language: Language): Wording {
  const words = phrases[language]
  const [first] = outlets
  const name = first?.name ?? otherwise
  if (name === '') return [say(words.upstreamReport)]
  const named: Wording = outlets.length > 0 ? list(outlets, language, () => '') : [say(name)]
  if (outlets.length < 2 && language === 'en') return [...named, say(' report')]
  if (outlets.length < 2 && !/\s/.test(name)) return [...named, say('-Bericht')]
  const [before, after] = words.reportOf
  return [say(before), ...named, say(after)]
}
