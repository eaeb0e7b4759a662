import type { ProposedSpeaker, Stretch } from '../../../../model/proposal'
import { nounsOfSource } from '../../lexicon/sources-de'
import { matchesOf } from '../../matches'
import type { Sentence } from '../reading'
import { again } from '../who'
import type { Clause } from './clauses'
import { finiteOf } from './finite'
import { issuer } from './issuers'

/** A source that the sentence names beside what it says: "laut Polizei", "der Studie zufolge", ", so Holm". */
export interface Source {
  readonly cue: Stretch
  /** The whole phrase with whom it names. */
  readonly phrase: Stretch
  readonly clause: number
  readonly speakers: readonly ProposedSpeaker[]
  readonly documents: readonly string[]
  readonly data: boolean
  /** It has a clause of its own: "…, so Holm". */
  readonly apart: boolean
}

const nouns = `(?:${nounsOfSource.split(' ').join('|')}|\\p{Lu}\\p{Ll}+(?:angaben|berichten|informationen|kreisen|quellen|sicht|meinung))`
const small =
  '(?:(?:den|der|seiner|ihrer|eigenen|ersten|vorläufigen|neuen|neuesten|jüngsten|übereinstimmenden|offiziellen|bisherigen|unbestätigten|weiteren|aktuellen|amtlichen|anderen|einhelliger|einer|deren|dessen|seinen|ihren|diesen|\\p{Ll}+(?:ischen|igen|ichen)) ){0,2}'
const prefixed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Ll]aut|[Gg]emäß|[Gg]emäss|[Nn]ach(?= eine[mr] (?:\\p{Ll}+en )?(?:\\p{Lu}\\p{L}*-?)?(?:[Bb]ericht|[Uu]mfrage|[Ss]tudie|[Ee]rhebung|[Mm]itteilung|[Gg]utachten|[Aa]nalyse|[Rr]echerche|[Aa]uswertung|[Pp]rognose|[Aa]ufstellung) (?:d[er][rs]|von|vom|aus) )|[Nn]ach ${small}${nouns}|[Aa]us (?:der )?Sicht|[Ii]n den Augen|[Ii]n (?:der|einer|dem|einem|seiner|ihrer) (?:\\p{Ll}+ ){0,3}(?=(?:\\p{L}*[Uu]mfrage|\\p{L}*[Bb]efragung|\\p{L}*[Ee]rhebung|Studie)(?![\\p{L}]))|[Uu]nter (?:Berufung|Verweis|Hinweis) auf|[Aa]us ${small}\\p{Lu}?\\p{L}*[Kk]reisen(?= (?:hieß|heißt|verlautete|war)))(?= |[.,;:]|$|(?<= )\\p{Lu})`,
  'gu',
)
const behind = /(?<![\p{L}\p{N}])(?:zufolge)(?![\p{L}\p{N}])/gu
const opinion = /(?:Ansicht|Meinung|Auffassung|Einschätzung|Überzeugung|Darstellung|Angaben|Aussage|Aussagen|Worten) nach(?= )/gu
const soFar = /(?<=[,\u0001–—-] ?)so (?=(?:der|die|das|ein|eine|dessen|deren|ihr|ihre|sein|seine|er|sie|es|\p{Lu}))/gu
const followed = /(?<![\p{L}])(?:[Dd]emnach|[Dd]emzufolge|[Dd]anach|[Ss]einen Angaben nach)(?![\p{L}])/gu

/** What no source is named without; asked first, since most sentences name none. */
const mayName =
  /[Ll]aut|[Gg]em(?:äß|äss)|[Nn]ach|zufolge|Sicht|Augen|[Kk]reisen|mfrage|efragung|rhebung|Studie|nter (?:Ber|Ver|Hin)|[,\u0001–—-] ?so /u

/** The sources that a sentence names beside its own words. */
export function sourcesIn(read: Sentence, clauses: readonly Clause[]): Source[] {
  const { own } = read
  const found: Source[] = []
  if (!mayName.test(own)) return found
  const add = (cue: Stretch, from: number, to: number, apart: boolean) => {
    const clause = clauseAt(clauses, cue.start)
    const named = issuer(read, clauses, cue, from, to)
    if (named === null || found.some((source) => Math.abs(source.cue.start - cue.start) < 3)) return
    found.push({ ...named, cue, clause, apart: apart || alone(clauses, clause, cue, named.phrase) })
  }
  for (const match of matchesOf(prefixed, own)) {
    const cue = { start: match.index, end: match.index + match[0].length }
    const after = own.slice(cue.end)
    if (
      /^ (?:wie|so|und|auf|in den|im|zu|war|waren|ist|sind|wurde|wurden|genug|ge\p{Ll}+)(?![\p{L}])/u.test(after) &&
      /^laut$/iu.test(match[0])
    )
      continue
    if (/ zufolge/u.test(after.slice(0, 60)) && / nach$/u.test(match[0])) continue
    add(cue, cue.end, phraseEnd(own, cue.end), false)
  }
  for (const match of own.includes('zufolge') ? matchesOf(behind, own) : []) {
    const cue = { start: match.index, end: match.index + match[0].length }
    const from = clauses[clauseAt(clauses, cue.start)]?.start ?? 0
    const phrase = nounPhraseBefore(own, from, cue.start)
    add(cue, phrase, cue.start, false)
  }
  for (const match of own.includes(' nach ') ? matchesOf(opinion, own) : []) {
    const nach = match.index + match[0].length
    const words = /(?:\p{L}+ ){1,2}$/u.exec(own.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? ''
    const owner =
      /(?:^|\s)(?:sein|ihr|dess|der)\p{L}* (?:\p{Ll}+ )?$/iu.exec(words)?.[0].trimStart() ?? words.split(' ').slice(-2).join(' ')
    add({ start: nach - 4, end: nach }, match.index - owner.length, nach - 5, false)
  }
  for (const match of own.includes('so ') ? matchesOf(soFar, own) : []) {
    const cue = { start: match.index, end: match.index + 2 }
    const clause = clauses[clauseAt(clauses, cue.start)]
    if (clause === undefined || clause.words.length > 16) continue
    if (/^so (?:das|die|der|ein|eine) \p{L}+ (?:wie|als)\b/u.test(own.slice(cue.start))) continue
    add(cue, match.index + match[0].length, clause.end, true)
  }
  for (const match of own.includes('nach') || own.includes('zufolge') ? matchesOf(followed, own) : []) {
    if (
      read.before.speakers.length === 0 ||
      (/^danach$/iu.test(match[0]) && !(read.before.told && /\d|Prozent|Drittel|Viertel|Hälfte|Mehrheit/u.test(own)))
    )
      continue
    const cue = { start: match.index, end: match.index + match[0].length }
    found.push({
      cue,
      phrase: cue,
      clause: clauseAt(clauses, cue.start),
      speakers: again(read),
      documents: [],
      data: /\d/u.test(own),
      apart: false,
    })
  }
  return found.sort((one, other) => one.cue.start - other.cue.start)
}

const clauseAt = (clauses: readonly Clause[], at: number) =>
  Math.max(
    0,
    clauses.findLastIndex(({ start }) => start <= at),
  )

const phraseEnd = (own: string, from: number) => {
  const stop = own.slice(from, from + 160).search(/[,;:]|[.!?](?:\s|$)/u)
  return stop < 0 ? Math.min(own.length, from + 160) : from + stop
}

/** Where the words before "zufolge" begin that name the source: a finite verb, a comma or the start of the clause is before them. */
function nounPhraseBefore(own: string, from: number, to: number): number {
  const words = [...own.slice(from, to).matchAll(/\S+/gu)]
  const stop = words.findLastIndex(
    ({ 0: word }, at) =>
      at < words.length - 1 &&
      /^\p{Ll}+(?:t|te|ten|en|ist|war|sind|hat|soll)$/u.test(word) &&
      !/^(?:den|dem|der|des|einem|einen|eigenen|ersten|ihren|seinen|mit|laut|vom|\p{Ll}+(?:ischen|igen|lichen|lichten|ten|nen|ren|ssen|ßen))$/u.test(
        word,
      ),
  )
  return from + (stop < 0 ? 0 : (words[stop + 1]?.index ?? 0))
}

/** True if the clause is the source and nothing else. */
function alone(clauses: readonly Clause[], clause: number, cue: Stretch, phrase: Stretch): boolean {
  const here = clauses[clause]
  if (here === undefined || clause === 0 || cue.start > here.start + 1) return false
  return here.end <= phrase.end + 25 && finiteOf(here) === null
}
