import type { ProposedSpeaker } from '../../../../model/proposal'
import { dataIssuers, dataNouns } from '../../lexicon/sources-de'
import type { Sentence } from '../reading'
import { again, subjectOf, type Who, whoIn } from '../who'
import { isRelative } from './clause-kinds'
import type { Clause } from './clauses'
import { documentIn } from './documents'
import type { Hit } from './hits'

/** Who or what is shown to say it. */
export interface Shown {
  readonly speakers: readonly ProposedSpeaker[]
  readonly documents: readonly string[]
  readonly data: boolean
  readonly via?: readonly string[]
}

/** Who does what a verb of saying says; null if it says it of nobody. */
export function speakersOf(read: Sentence, clauses: readonly Clause[], hit: Hit, here: Clause): Shown | null {
  const { own } = read
  if (
    hit.nobody ||
    hit.verb.prefix === 'hervor' ||
    (hit.verb.infinitive === 'verlauten' && /(?<![\p{L}])[Aa]us /u.test(own.slice(here.start, here.end)))
  )
    return carried(read, clauses, hit, here)
  if (hit.verb.infinitive === 'zitieren') return cited(read, hit, here)
  if (hit.passive) {
    const by = /(?<![\p{L}])(?:von|vom|durch) (?!\d)/u.exec(own.slice(here.start, hit.cue.start))
    if (by === null) return null
    const who = whoIn(read, here.start + by.index + by[0].length, hit.cue.start)
    return who === null ? null : { speakers: who.speakers, documents: [], data: false }
  }
  const document = documentOfClause(read, here, hit)
  if (document !== null) return document
  const who = behindDas(read, hit, here) ?? subjectOf(read, hit.finite)
  return { speakers: who?.speakers ?? [], documents: [], data: figures(read, who?.speakers[0]?.name ?? '') }
}

/** "Das teilte die Direktion mit.": a pronoun that may be the object is, if what may be the subject stands right behind the verb. */
function behindDas(read: Sentence, hit: Hit, here: Clause): Who | null {
  if (hit.clause > 0 || hit.at !== 1 || !/^(?:das|dies)$/u.test(here.words[0]?.low ?? '')) return null
  const mayBeSubject = /^ (?:der|die|das|eine?|\p{Lu}\p{L}+) /u.test(read.own.slice(hit.finite.end))
  return mayBeSubject ? whoIn(read, hit.finite.end, here.end) : null
}

const figures = ({ own }: Sentence, words: string) => /\d/u.test(own) && dataIssuers.test(words)

/** "Die Studie zeigt, …": a document is the subject; who made it stands behind it. */
function documentOfClause(read: Sentence, here: Clause, hit: Hit): Shown | null {
  const before = documentIn(read.own, read.text, here.start, hit.finite.start)
  const inverted = hit.at === 0 || (hit.at === 1 && /^(?:das|dies|so|dazu|auch|zudem|dabei)$/u.test(here.words[0]?.low ?? ''))
  const found =
    before ??
    (inverted &&
    /^(?:der|die|das|eine?)\b/u.test(read.own.slice(hit.finite.end).trimStart()) &&
    // "Die Chefin der Grünen, Ada Lund, nannte die Zahlen …": she is the subject, the figures are what she speaks of.
    (hit.at > 0 || (subjectOf(read, hit.finite)?.place.start ?? hit.finite.end) >= hit.finite.start)
      ? documentIn(read.own, read.text, hit.finite.end, here.end)
      : null)
  if (found === null) return null
  return {
    speakers: makersOf(read, found.end, before === null ? here.end : hit.finite.start),
    documents: [found.name],
    data: /\d/u.test(read.own) && dataNouns.test(found.name),
  }
}

/** Whoever made a document: "der Bericht des Amtes", "der Bericht, den das Amt vorstellte". */
export function makersOf(read: Sentence, from: number, to: number): readonly ProposedSpeaker[] {
  const rest = read.own.slice(from, to)
  const link = /^\s+(?:der|des|von|vom|durch)\s+/u.exec(rest)
  // "das Protokoll der vorigen Sitzung" is of nobody.
  if (link !== null)
    return (whoIn(read, from + link[0].length, to)?.speakers ?? []).filter(
      ({ name }) => !/^\p{Ll}+ \p{Lu}\p{L}+(?:ung|ungen|woche|jahres|monats|tages)$/u.test(name),
    )
  const clause =
    /^,? ?(?:den|die|das) ([^,]{3,80}?)(?: (?:erstellt|vorgestellt|veröffentlicht|vorgelegt|durchgeführt|erhoben|vorstellte?|veröffentlichte|vorlegte|herausgibt|verfasst|geschrieben|erstellte|erhob))(?![\p{L}])/u.exec(
      read.own.slice(from, from + 120),
    )
  const start = from + (clause?.[0].indexOf(clause[1] ?? '') ?? 0)
  return clause === null ? [] : (whoIn(read, start, start + (clause[1]?.length ?? 0))?.speakers ?? [])
}

/** "zitiert der Sender den Leiter": the outlet is the subject, whoever spoke the object; "wird Holm zitiert": the subject. */
function cited(read: Sentence, hit: Hit, here: Clause): Shown | null {
  const who = subjectOf(read, hit.finite)
  const object = hit.passive
    ? null
    : / (?:den|einen|die|eine|ihn|das|ein) (?=[^,]*$)/u.exec(
        read.own.slice(hit.cue.end, here.end).replace(/^ (?:der|die|das|ein|eine) /u, (words) => '_'.repeat(words.length)),
      )
  const from = object === null ? here.end : hit.cue.end + object.index + 1
  const named = object === null ? null : whoIn(read, from, here.end)
  if (named === null) return { speakers: who?.speakers ?? [], documents: [], data: false }
  return { speakers: named.speakers, documents: [], data: false, via: who?.speakers.map(({ name }) => name) ?? [] }
}

/** "heißt es in dem Schreiben", "geht aus der Studie hervor": whoever it is from stands behind the preposition. */
function carried(read: Sentence, clauses: readonly Clause[], hit: Hit, here: Clause): Shown | null {
  const { own } = read
  const opening =
    hit.verb.prefix === 'hervor' && !/(?<![\p{L}])aus(?![\p{L}])/iu.test(own.slice(here.start, here.end)) ? (clauses[0] ?? here) : here
  const text = own.slice(opening.start, opening === here ? here.end : opening.end)
  for (const match of text.matchAll(/(?<![\p{L}])(?:in|im|aus|von|vom|beim|bei|auf|laut)(?= )/giu)) {
    const from = opening.start + match.index + match[0].length
    if (/^ dort(?![\p{L}])/u.test(own.slice(from)) && read.before.speakers.length > 0)
      return { speakers: again(read), documents: [], data: false }
    const document = documentIn(own, read.text, from, here.end)
    if (document !== null) {
      const makers = makersOf(read, document.end, here.end)
      const known = makers.length === 0 && /^\s*(?:dem|der|diese[mr]) /u.test(own.slice(from)) && hit.nobody
      return {
        speakers: known || (/^im$/iu.test(match[0]) && hit.nobody && makers.length === 0 && read.before.told) ? again(read) : makers,
        documents: [document.name],
        data: dataNouns.test(document.name),
      }
    }
    if (/^(?:in|im|auf)$/iu.test(match[0])) continue
    // "Von der FDP hieß es", "Beim Verband hieß es"; "bei den Leuten heißt es" names nobody.
    const before = from < hit.cue.start && hit.nobody
    if (before && !/^(?:aus|vo[mn]|beim?)$/iu.test(match[0])) continue
    const who = whoIn(read, from, before ? hit.cue.start : here.end)
    if (
      before &&
      !/^aus$/iu.test(match[0]) &&
      !read.phrases.some(({ start, sort }) => start === who?.place.start && (sort === 'body' || sort === 'name'))
    )
      continue
    if (who !== null) return { speakers: who.speakers, documents: [], data: false }
  }
  // "eine Erklärung, in der es heißt": the document is the noun before.
  const before = clauses[hit.clause - 1]
  if (before !== undefined && hit.nobody && isRelative(here)) {
    const noun = before.words.findLast(({ word }) => /^\p{Lu}/u.test(word))
    const document = noun === undefined ? null : documentIn(own, read.text, noun.start, before.end)
    if (document !== null) return { speakers: [], documents: [document.name], data: false }
  }
  const goesOn = /(?<![\p{L}])(?:weiter|ferner|zudem|außerdem|darin|dazu|zur Begründung)(?![\p{L}])/iu.test(own.slice(here.start, here.end))
  if (goesOn && read.before.speakers.length > 0) return { speakers: again(read), documents: [], data: false }
  const known = read.before.speakers.length > 0 && (clauses[hit.clause]?.lead === ',' || read.before.told)
  if (known && hit.clause > 0) return { speakers: again(read), documents: [], data: false }
  return read.quotes.length > 0 ? { speakers: [], documents: [], data: false } : null
}
