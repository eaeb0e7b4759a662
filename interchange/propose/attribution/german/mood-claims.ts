import type { ProposedSpeaker, Stretch } from '../../../../model/proposal'
import { nounsOfSaying } from '../../lexicon/sources-de'
import { resolved } from '../people/resolve'
import type { Sentence } from '../reading'
import { again, subjectOf, whoIn } from '../who'
import type { Claim } from './claims'
import { isRelative } from './clause-kinds'
import type { Clause } from './clauses'
import { documentIn } from './documents'
import { finiteOf } from './finite'
import { inEither, inKonjunktiv } from './mood'
import type { QuoteKind } from './quotes'
import { makersOf } from './speakers'

const noun = new RegExp(`(?<![\\p{L}])(?:${nounsOfSaying.split(' ').join('|')})(?![\\p{L}])`, 'u')

/** What a sentence without any word of saying tells by its mood, or by a colon before a quotation. */
export function moodClaim(read: Sentence, clauses: readonly Clause[], kinds: readonly QuoteKind[]): Claim | null {
  const { own, text, before } = read
  const end = text.trimEnd().length
  const first = clauses[0]
  if (first === undefined) return null
  const main = clauses.findIndex((clause) => !isRelative(clause) && inKonjunktiv(clause.words))
  const colon = clauses.findIndex(({ lead }) => lead === ':')
  const nowhere = { start: 0, end: 0 }
  const claim = (content: Stretch | null, speakers: readonly ProposedSpeaker[]): Claim => ({
    content,
    kind: content === null ? 'direct' : 'indirect',
    rule: content === null ? 'quote-said' : 'konjunktiv',
    cue: nowhere,
    finite: nowhere,
    speakers,
    documents: [],
    via: [],
    ofSentenceBefore: false,
    acts: false,
    clause: 0,
  })
  if (colon > 0 && (kinds.includes('direct') || (main >= colon && main > 0))) {
    const lead = clauses[colon]
    const said = lead !== undefined && /\p{L}{2}/u.test(own.slice(lead.start, end)) && main >= colon ? { start: lead.start, end } : null
    return claim(said, subjectOfClause(read, clauses[colon - 1] ?? first, lead?.start ?? end))
  }
  // "Das ist das Ergebnis einer Umfrage."
  const result =
    /^(?:Das|Dies) (?:ist|war|sind|waren) (?:das|ein|die|eines der) (?:\p{Ll}+ )?(?:Ergebnis|Ergebnisse|Fazit|Bilanz) (?=(?:einer|der|des|eines|von) )/u.exec(
      own,
    )
  if (result !== null) {
    const document = documentIn(own, text, result[0].length, first.end)
    if (document !== null)
      return {
        ...claim(null, makersOf(read, document.end, first.end)),
        kind: 'data',
        rule: 'sentence-before',
        documents: [document.name],
        ofSentenceBefore: true,
      }
  }
  const words =
    /(?:mit den Worten|mit dem Satz|mit dem Hinweis|mit der Begründung|mit der Bemerkung|mit dem Ruf|mit den Rufen)\s*\u0001/iu.exec(own)
  if (words !== null) return claim(null, subjectOfClause(read, first, first.end))
  // "Für Holm ist das „ein Witz“."
  if (kinds.includes('direct_partial') && /^Für /u.test(own)) {
    const finite = finiteOf(first)
    const who = finite === null ? null : whoIn(read, 4, finite.start)
    if (who !== null && who.speakers.length > 0) return claim(null, who.speakers)
  }
  if (main < 0) {
    const lower = read.quotes.some(({ start }, at) => kinds[at] === 'direct_partial' && /^\s?\p{Ll}/u.test(text.slice(start + 1)))
    // "Falk dagegen war „einfach nur froh“.": words of the one whom the sentence is about.
    const about = lower
      ? subjectOfClause(read, first, end).filter(
          ({ inferred, name }) => !inferred && read.cast.figures.some((figure) => figure.kind === 'person' && figure.name === name),
        )
      : []
    if (before.told && about.length > 0 && !before.speakers.some(({ name }) => name === about[0]?.name)) return claim(null, about)
    if (before.told && lower && !kinds.includes('direct')) return claim({ start: 0, end }, again(read))
    if (
      before.told &&
      !/(?<![\p{L}])eigentlich(?![\p{L}])/u.test(own) &&
      (inEither(first.words) || (first.words.length < 3 && inEither(clauses[1]?.words ?? [])))
    )
      return claim({ start: 0, end }, again(read))
    return null
  }
  if (main === 0 || clauses.slice(0, main).every((clause) => !isIndicative(clause))) return claim({ start: 0, end }, again(read))
  const here = clauses[main]
  const lead = clauses[main - 1]
  if (here === undefined || lead === undefined) return null
  const named = noun.exec(own.slice(lead.start, lead.end))
  const content = { start: here.start, end: clauses.at(-1)?.end ?? end }
  if (named !== null) {
    const from = lead.start + named.index + named[0].length
    const link = /^\s+(?:der|des|von|vom|aus)\s+/u.exec(own.slice(from, lead.end))
    const who = link === null ? null : whoIn(read, from + link[0].length, lead.end)
    if (who !== null) return { ...claim(content, who.speakers), cue: { start: lead.start + named.index, end: from } }
    return { ...claim(content, subjectOfClause(read, first, lead.end)), cue: { start: lead.start + named.index, end: from } }
  }
  return claim(content, subjectOfClause(read, first, here.start))
}

/** The author's own statement: a finite verb that is in no Konjunktiv, and no word before it that makes the clause hang on another. */
function isIndicative(clause: Clause): boolean {
  return (
    finiteOf(clause) !== null &&
    !inEither(clause.words) &&
    !/^(?:wenn|wer|was|dass|ob|weil|da|falls|nachdem|obwohl|während|solange|sobald|wo|wie|als|je|sollte|ohne|statt)$/u.test(
      clause.words[0]?.low ?? '',
    )
  )
}

function subjectOfClause(read: Sentence, clause: Clause, to: number): readonly ProposedSpeaker[] {
  const finite = finiteOf(clause)
  // "Ihr Fazit: „…“" is hers.
  const owned =
    finite === null &&
    read.phrases.find(({ from, sort, figure }) => from >= clause.start && figure === null && (sort === 'thing' || sort === 'carrier'))
  if (owned && owned.from === clause.start && /^(?:sein|ihr)/iu.test(owned.article))
    return resolved(read, { ...owned, pronoun: true, head: /^sein/iu.test(owned.article) ? 'er' : 'sie', plural: false }, false)
  const sender = finite === null ? null : /^(?:Aus|Von|Vom|Seitens)(?= )/u.exec(read.own.slice(clause.start, finite.start))
  if (
    finite !== null &&
    sender !== null &&
    /^(?:kam|kamen|kommt|kommen|gab|gibt|hieß|heißt|folgte|folgt)$/u.test(read.own.slice(finite.start, finite.end))
  ) {
    const from = whoIn(read, clause.start + sender[0].length, finite.start)
    if (from !== null && from.speakers.length > 0) return from.speakers
  }
  const who = finite === null ? whoIn(read, clause.start, Math.min(to, clause.end)) : subjectOf(read, finite)
  return who?.speakers ?? again(read)
}
