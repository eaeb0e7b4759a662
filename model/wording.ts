import type { PrintedCredit } from './credit'
import { type Language, locale } from './language'

/*
 * The words in which credits are printed, made from the data each time: never stored, never read back. In pieces, so
 * that a name can be a link.
 */

export type WordingPart =
  | { readonly is: 'words'; readonly text: string }
  | {
      readonly is: 'name'
      readonly text: string
      /** The whole name where `text` is the initials. */
      readonly name: string
      /** Last part of the address of their page; empty where there is none. */
      readonly slug: string
      readonly initials: string
    }

export type Wording = readonly WordingPart[]

/** What of a credit is needed to word it. */
export type WordedCredit = Pick<
  PrintedCredit,
  'slug' | 'name' | 'initials' | 'kind' | 'role' | 'placement' | 'scope' | 'degree' | 'place' | 'onBehalfOf'
>

const phrases = {
  de: {
    by: 'Von ',
    withHelpFrom: ' unter Mitarbeit von ',
    upstreamBy: ' von ',
    upstreamHelp: ' unter Mitarbeit von ',
    upstreamReport: 'Übernommener Bericht',
    writtenBy: ', geschrieben von ',
    contributedBy: ', unter Mitarbeit von ',
    reporting: 'Mitarbeit: ',
    material: 'Mit Material von ',
    translation: 'Übersetzung: ',
    reportOf: ['Bericht (', ')'],
    besideText: {
      author: 'Text',
      editor: 'Redaktion',
      fact_checker: 'Faktenprüfung',
      data_journalist: 'Daten',
      producer: 'Produktion',
      photographer: 'Foto',
      illustrator: 'Illustration',
      responsible: 'verantwortlich',
      ai_prompting: 'KI-Eingaben',
    },
    roles: {
      editor: 'Redaktion: ',
      fact_checker: 'Faktenprüfung: ',
      data_journalist: 'Daten: ',
      producer: 'Produktion: ',
      photographer: 'Foto: ',
      illustrator: 'Illustration: ',
      responsible: 'Verantwortlich: ',
      ai_prompting: 'KI-Eingaben: ',
    },
  },
  en: {
    by: 'By ',
    withHelpFrom: ', with ',
    upstreamBy: ' by ',
    upstreamHelp: ' with contributions from ',
    upstreamReport: 'Upstream report',
    writtenBy: ', written by ',
    contributedBy: ', with contributions from ',
    reporting: 'Additional reporting by ',
    material: 'With material from ',
    translation: 'Translated by ',
    reportOf: ['report (', ')'],
    besideText: {
      author: 'text',
      editor: 'editing',
      fact_checker: 'fact-checking',
      data_journalist: 'data',
      producer: 'production',
      photographer: 'photograph',
      illustrator: 'illustration',
      responsible: 'responsible',
      ai_prompting: 'AI prompting',
    },
    roles: {
      editor: 'Edited by ',
      fact_checker: 'Fact-checked by ',
      data_journalist: 'Data: ',
      producer: 'Produced by ',
      photographer: 'Photograph: ',
      illustrator: 'Illustration: ',
      responsible: 'Responsible under press law: ',
      ai_prompting: 'AI prompting: ',
    },
  },
} as const

/** In which order the end of a story names its other makers. */
const endRoles = [
  'data_journalist',
  'photographer',
  'illustrator',
  'fact_checker',
  'editor',
  'producer',
  'responsible',
  'ai_prompting',
] as const

const say = (text: string): WordingPart => ({ is: 'words', text })

const named = (credit: WordedCredit): WordingPart => ({
  is: 'name',
  text: credit.name,
  name: credit.name,
  slug: credit.slug,
  initials: credit.initials,
})

const coded = (credit: WordedCredit): WordingPart => ({
  is: 'name',
  text: credit.initials || credit.name,
  name: credit.name,
  slug: credit.slug,
  initials: '',
})

/** “A, B und C”, each with what stands in brackets behind the name. */
function list(credits: readonly WordedCredit[], language: Language, behind: (credit: WordedCredit) => string = particulars): Wording {
  const pieces = new Intl.ListFormat(locale[language], { type: 'conjunction' }).formatToParts(credits.map((_, index) => String(index)))
  return pieces.flatMap((piece): WordingPart[] => {
    if (piece.type === 'literal') return [say(piece.value)]
    const credit = credits[Number(piece.value)]
    if (credit === undefined) return []
    const addition = behind(credit)
    return addition === '' ? [named(credit)] : [named(credit), say(` (${addition})`)]
  })
}

/** Where a credit was earned and for whom: “Hongkong, dpa”. */
function particulars(credit: WordedCredit): string {
  return [credit.place, credit.onBehalfOf].filter((word) => word !== '').join(', ')
}

/** Who one is, as far as a reader can tell. */
const whoIs = (credit: WordedCredit) => credit.slug || credit.name

/** Everyone once, in order, where the first of their credits stands. */
function people(credits: readonly WordedCredit[]): WordedCredit[] {
  return credits.filter((credit, nth) => credits.findIndex((other) => whoIs(other) === whoIs(credit)) === nth)
}

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

export interface EndCreditOptions {
  /** Who brought out the report that the story rests on: “CNN”. */
  readonly upstream?: string
  /** Language a translation was made from, `en`; empty where it is not known. */
  readonly from?: string
  /** Last parts of the addresses of those who are named under a picture already. */
  readonly underPictures?: readonly string[]
}

/** What stands below the text, a sentence each: the upstream report's makers, help, material, translation, the others. */
export function endCredits(
  credits: readonly WordedCredit[],
  language: Language,
  { upstream = '', from = '', underPictures = [] }: EndCreditOptions = {},
): Wording[] {
  const ours = credits.filter(
    (credit) =>
      credit.scope === 'this_story' &&
      (credit.placement === 'end_credit' || (credit.placement === 'picture' && !underPictures.includes(credit.slug))),
  )
  const of = (role: WordedCredit['role']) => ours.filter((credit) => credit.role === role)
  const words = phrases[language]
  const sentence = (phrase: string, who: readonly WordedCredit[]): Wording[] =>
    who.length === 0 ? [] : [[say(phrase), ...list(people(who), language), say('.')]]

  return [
    ...upstreamCredits(credits, language, upstream),
    ...sentence(phrases[language].by, of('author')),
    ...sentence(words.reporting, of('contributing_reporter')),
    ...sentence(words.material, of('agency')),
    ...sentence(translatedFrom(from, language), of('translator')),
    ...endRoles.flatMap((role) => sentence(words.roles[role], of(role))),
  ]
}

/** “CNN-Bericht unter Mitarbeit von Betsy Klein und Fred He.” An outlet that is credited alone is named by the provenance. */
function upstreamCredits(credits: readonly WordedCredit[], language: Language, upstream: string): Wording[] {
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

/** “Aus dem Englischen von ”, “Translated from the German by ”. */
function translatedFrom(from: string, language: Language): string {
  const name = languageName(from, language)
  if (name === '') return phrases[language].translation
  if (language === 'en') return `Translated from the ${name} by `
  // Names of languages that end in -sch take the dative by themselves; others (Hindi, Latein) are said differently.
  return name.endsWith('sch') ? `Aus dem ${name}en von ` : `Aus der Sprache ${name} von `
}

/** What a language is called in another: `en` → “Englisch”; empty for what is no language. */
export function languageName(code: string, language: Language): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)) return ''
  return new Intl.DisplayNames(locale[language], { type: 'language', fallback: 'none' }).of(code) ?? ''
}

/** A wording without its links. */
export function plainWording(wording: Wording): string {
  return wording.map((part) => part.text).join('')
}
