import { type Language, locale } from '../language'
import { phrases } from './phrases'
import { coded, list, particulars, people, say, whoIs } from './pieces'
import type { WordedCredit, Wording } from './wording'

/**
 * Who wrote it: “Von A, B und C”, or `dpa/abc` where an agency stands in the line and everyone else has initials. Who did
 * something else than write stands with what it was, who did two things is named once. Makers of an upstream report never
 * appear. Empty where nobody is to be named.
 * @param dateline a place that needs no repeating behind a name
 */
export function byline(credits: readonly WordedCredit[], language: Language, dateline = ''): Wording {
  const line = credits.filter((credit) => credit.placement === 'byline' && credit.scope === 'this_story')
  const translators = people(line.filter((credit) => credit.role === 'translator'))
  const agencies = people(line.filter((credit) => credit.role === 'agency'))
  const writing = line.filter((credit) => credit.role !== 'translator' && credit.role !== 'agency')
  const writers = people(writing)
  const words = phrases[language]

  const behind = (credit: WordedCredit) =>
    [besideText(writing, credit, language), credit.place === dateline ? '' : credit.place, credit.onBehalfOf]
      .filter((word) => word !== '')
      .join(', ')
  const translated = (after: boolean): Wording =>
    translators.length === 0
      ? []
      : [
          ...(after ? [say(' · ')] : []),
          say(words.translation),
          ...list(translators, language, (credit) => placeAndAgency(credit, dateline)),
        ]

  if (agencies.length > 0 && writers.every((credit) => credit.initials !== '')) {
    const codes = [...agencies, ...writers].flatMap((credit, nth) => (nth === 0 ? [coded(credit)] : [say('/'), coded(credit)]))
    return [...codes, ...translated(true)]
  }
  const supporting = writers.filter((credit) => credit.degree === 'supporting' || credit.role === 'contributing_reporter')
  const leading = writers.filter((credit) => !supporting.includes(credit))
  const first = [...(leading.length > 0 ? leading : supporting), ...agencies]
  const help = leading.length > 0 ? supporting : []
  const unsigned = first.every((credit) => credit.kind === 'desk' || credit.kind === 'agency' || credit.kind === 'organisation')
  return [
    ...(first.length === 0 || unsigned ? [] : [say(words.by)]),
    ...list(first, language, behind),
    ...(help.length === 0 ? [] : [say(words.withHelpFrom), ...list(help, language, behind)]),
    ...translated(first.length > 0),
  ]
}

function placeAndAgency(credit: WordedCredit, dateline: string): string {
  return particulars(credit.place === dateline ? { ...credit, place: '' } : credit)
}

/** What somebody in the byline did besides writing, or instead: “Daten”, “Text und Foto”. */
function besideText(line: readonly WordedCredit[], person: WordedCredit, language: Language): string {
  const words: Readonly<Partial<Record<WordedCredit['role'], string>>> = phrases[language].besideText
  const roles = [...new Set(line.filter((credit) => whoIs(credit) === whoIs(person)).map((credit) => credit.role))]
  const told = roles.flatMap((role) => words[role] ?? [])
  if (roles.every((role) => role === 'author' || role === 'contributing_reporter')) return ''
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(told)
}
