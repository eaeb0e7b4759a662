import type { Language } from '../../model/language'
import type { ProposalWarning, ProposedAttribution, ProposedBlock, ProposedSpeaker, Stretch } from '../../model/proposal'
import { castOf, phrasesOf } from './attribution/cast'
import { daysIn, isSourceWord, utteredOn } from './attribution/dates'
import { after, beginning, moved, newParagraph } from './attribution/discourse'
import { english } from './attribution/english'
import { german } from './attribution/german'
import { answered } from './attribution/interview'
import { passiveIn } from './attribution/passives'
import { learnedFrom } from './attribution/people/learned'
import { wordsIn } from './attribution/people/words'
import { quotesIn, withoutQuotes } from './attribution/quotes'
import type { Before, Passage, Sentence } from './attribution/reading'
import { attributionRules } from './attribution/rules'
import { sentencesIn } from './attribution/sentences'

/** Longer than any sentence: reading it clause by clause would take more than linear time. */
const longest = 4000
const silent = new Set(['boilerplate', 'byline', 'dateline', 'end_credit', 'kicker'])
const passagesOf: Readonly<Record<Language, (read: Sentence) => Passage[]>> = { de: german, en: english }

/**
 * Who is held to have said which passage of a report, and what nobody is named for.
 * @param date the report's own day, such as 2025-01-21, against which "on Monday" is reckoned; '' if nobody knows
 */
export function attributionsIn(
  blocks: readonly ProposedBlock[],
  language: Language,
  date = '',
): { attributions: ProposedAttribution[]; warnings: ProposalWarning[] } {
  const { passages: attributions, rest } = answered(blocks.filter(({ kind }) => !silent.has(kind)))
  const sentences = sentencesOf(rest, language)
  const warnings: ProposalWarning[] = []
  let before = aboutToSpeak(attributions)
  let last: Sentence | null = null
  for (const sentence of sentences) {
    if (last?.paragraph !== sentence.paragraph) before = newParagraph(before)
    // Written out: to spread an object of a dozen fields takes longer than most rules do.
    const { text, own, quotes, cast, at, words, phrases, paragraph, headline, nth } = sentence
    const read: Sentence = { text, own, quotes, language, cast, before, at, words, phrases, headline, nth, paragraph }
    const found = passagesOf[language](read)
    const by = read.at
    const dated = found.length > 0 && daysIn(read.own, date).length > 0
    const said = found.filter(({ kind }) => kind !== 'reported' && !kind.startsWith('direct')).slice(0, 20)
    for (const passage of found) {
      const day = dated ? dayOf(read.own, passage, said, date) : ''
      if (passage.ofSentenceBefore !== true) attributions.push(inReport(passage, read.text, by, day))
      else if (last !== null && last.paragraph === read.paragraph) tellBefore(attributions, inReport(passage, read.text, by, day), last)
    }
    if (heldByNobody(read.own, found, language))
      warnings.push({ code: 'passiveWithoutSource', ...moved({ start: 0, end: read.text.length }, by) })
    before = after(read, found)
    if (last?.paragraph === paragraph && last.quotes.length > 0 && isOfWordsBefore(own)) {
      const whose = namedIn(read) ?? before.introduced ?? before.speakers[0]
      if (whose !== undefined) giveTo(attributions, whose, last)
    }
    last = read
  }
  const inOrder = withLaterSpeakers(attributions).sort((one, other) => one.start - other.start || other.end - one.end)
  for (const { kind, speakers, start, end } of inOrder)
    if (kind === 'direct' && speakers.length === 0) warnings.push({ code: 'quoteWithoutSpeaker', start, end })
  return { attributions: inOrder, warnings: warnings.sort((one, other) => one.start - other.start) }
}

/** In an interview with one person it is they who speak in the headline and whatever else stands over the first question. */
function aboutToSpeak(answers: readonly ProposedAttribution[]): Before {
  const first = answers[0]?.speakers[0]
  const one = first !== undefined && answers.every(({ speakers }) => speakers[0]?.name === first.name)
  return one ? { ...beginning, speakers: [{ ...first, inferred: true }] } : beginning
}

/** The sentences of a report with the people that they name, still without what came before each. */
function sentencesOf(blocks: readonly ProposedBlock[], language: Language): Omit<Sentence, 'before'>[] {
  const named = castOf(blocks, language)
  const found = blocks.flatMap(({ text: block, start, kind }, paragraph) =>
    partsOf(block).flatMap(({ stretch, quotes }) => {
      if (stretch.end - stretch.start > longest) return []
      const text = block.slice(stretch.start, stretch.end)
      const own = withoutQuotes(text, quotes)
      const at = start + stretch.start
      const words = wordsIn(own)
      const phrases = phrasesOf(text, words, named, at, language)
      return {
        text,
        own,
        quotes,
        language,
        at,
        words,
        phrases,
        paragraph,
        headline: kind === 'headline' || kind === 'subhead' || kind === 'caption',
      }
    }),
  )
  const cast = learnedFrom(named, found)
  return found.map(({ text, own, quotes, at, words, phrases, paragraph, headline }, nth) => ({
    text,
    own,
    quotes,
    language,
    cast,
    at,
    words,
    phrases,
    headline,
    nth,
    paragraph,
  }))
}

/** "So kommentierte X das Ergebnis" after a quotation says whose it was. */
const wordsBefore =
  /^(?:(?:So|Mit (?:diesen|den|folgenden) Worten)\s+\p{Ll}|(?:(?:Der|Die) (?:\p{L}+ )?\p{Lu}\p{L}+|Der|Die|Wer|Es (?:ist|war) [^,]{3,60}),? (?:der |die )?(?:das|dies|so|da) (?:sagte?|erzählte?|schilderte?|spricht|sprach|rief|ruft|schreibt|schrieb|meinte?|fragte?|fordert|forderte)(?![\p{L}])|(?:\p{Lu}\p{L}+ ){1,4}(?:sagte?|erzählte?|spricht|sprach|meinte?) (?:das|dies|so|es) )/u
const isOfWordsBefore = (own: string) => own.length < 400 && wordsBefore.test(own)

/** The one person whom a sentence names. */
function namedIn({ phrases, at, cast }: Sentence): ProposedSpeaker | null {
  const [first, ...others] = phrases.filter(({ figure }) => figure?.kind === 'person')
  if (first?.figure === undefined || first.figure === null || others.some(({ figure }) => figure !== first.figure)) return null
  return { name: cast.fullest(first.figure.name), start: first.start + at, end: first.end + at, inferred: true }
}

function giveTo(attributions: ProposedAttribution[], speaker: ProposedSpeaker, { at, text }: Sentence): void {
  for (let nth = attributions.length - 1; nth >= 0 && (attributions[nth]?.start ?? 0) >= at; nth -= 1) {
    const one = attributions[nth]
    if (one?.rule === 'quote-alone' && one.start < at + text.length) attributions[nth] = { ...one, speakers: [speaker] }
  }
}

/** "Das teilte die Polizei mit." tells the sentence before it, or whose its quotation was. */
function tellBefore(attributions: ProposedAttribution[], told: ProposedAttribution, { at, text }: Sentence): void {
  let first = attributions.length
  while (first > 0 && (attributions[first - 1]?.start ?? 0) >= at) first -= 1
  if (first === attributions.length) attributions.push({ ...told, start: at, end: at + text.trimEnd().length, exact: text.trimEnd() })
  // "Das Werk rechnet mit Verlusten. Das geht aus einem Bericht hervor.": the report answers for it.
  else
    for (const [nth, one] of attributions.slice(first).entries())
      if (one.kind === 'reported' && told.documents.length > 0)
        attributions[first + nth] = {
          ...told,
          start: one.start,
          end: one.end,
          exact: one.exact,
          speakers: told.speakers.length > 0 ? told.speakers : one.speakers,
        }
      else if (one.cue === null && (one.rule === 'quote-alone' || one.speakers.length === 0))
        attributions[first + nth] = { ...one, speakers: told.speakers, documents: told.documents, cue: told.cue }
}

/** A quotation that nobody is named for where it stands, as in a headline, belongs to whoever says it further down. */
function withLaterSpeakers(attributions: readonly ProposedAttribution[]): ProposedAttribution[] {
  const open = ({ speakers, rule }: ProposedAttribution) => speakers.length === 0 || rule === 'quote-alone'
  if (!attributions.some(open)) return [...attributions]
  const known = attributions
    .filter(({ speakers, kind }) => speakers.length > 0 && (kind === 'direct' || kind === 'direct_partial'))
    .slice(0, 200)
    .map(({ exact, speakers, rule, start }) => ({ said: wordsAlone(exact.slice(0, 600)), speakers, rule, start }))
  return attributions.map((one) => {
    if (!open(one) || (one.kind !== 'direct' && one.kind !== 'direct_partial')) return one
    const words = wordsAlone(one.exact)
    // A line of its own over the text seems to go on with whoever spoke last; a later sentence that names somebody knows better.
    const surer = ({ rule, start }: { rule: string; start: number }) =>
      one.speakers.length === 0 || (rule !== 'quote-alone' && start > one.start)
    const same = words.length < 6 ? undefined : known.find((other) => surer(other) && other.said.includes(words))
    return same === undefined ? one : { ...one, speakers: same.speakers.map((speaker) => ({ ...speaker, inferred: true })) }
  })
}

const wordsAlone = (exact: string) =>
  exact
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** True if a sentence says what is held or expected, and no passage of it is where it says so. */
function heldByNobody(own: string, found: readonly Passage[], language: Language): boolean {
  const held = passiveIn(own, language)
  return held !== null && !found.some((passage) => crosses(passage, held) || (passage.cue !== null && crosses(passage.cue, held)))
}

const crosses = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end

function partsOf(text: string): { stretch: Stretch; quotes: Stretch[] }[] {
  const quotes = quotesIn(text)
  let next = 0
  return sentencesIn(text, quotes).map((stretch) => {
    const inside: Stretch[] = []
    for (; (quotes[next]?.start ?? Number.POSITIVE_INFINITY) < stretch.end; next += 1) {
      const quote = quotes[next]
      if (quote !== undefined) inside.push(moved(quote, -stretch.start))
    }
    return { stretch, quotes: inside }
  })
}

/** The day on which a passage was said, as its sentence tells it. */
function dayOf(own: string, { cue }: Passage, said: readonly Stretch[], date: string): string {
  if (cue === null) return ''
  return utteredOn({ own, cue, said, byVerb: !isSourceWord(own.slice(cue.start, cue.end)) }, date)
}

function inReport(passage: Passage, text: string, by: number, day: string): ProposedAttribution {
  const { kind, rule, documents, via } = passage
  return {
    start: passage.start + by,
    end: passage.end + by,
    exact: text.slice(passage.start, passage.end),
    kind,
    speakers: passage.speakers.map(({ name, start, end, inferred }) => ({ name, start: start + by, end: end + by, inferred })),
    documents,
    via,
    cue: passage.cue === null ? null : moved(passage.cue, by),
    utteredOn: day,
    rule,
    confidence: attributionRules[rule].confidence,
  }
}
