import type { Stretch } from '../../../../model/proposal'
import { dataIssuers, dataNouns, nounsOfSource } from '../../lexicon/sources-de'
import type { Sentence } from '../reading'
import { again, subjectOf, type Who, whoIn } from '../who'
import type { Clause } from './clauses'
import { documentIn } from './documents'
import { finiteOf } from './finite'
import type { Source } from './sources'
import { makersOf } from './speakers'

const nounFirst = new RegExp(
  `^\\s*(?:(?:den|der|von|vom|des|ersten|eigenen|offiziellen) )?(?:${nounsOfSource.split(' ').join('|')}) (?=(?:der|des|von|vom|aus) )`,
  'u',
)

/** Whom or which document the words of a source name; null if they name no source. */
export function issuer(
  read: Sentence,
  clauses: readonly Clause[],
  cue: Stretch,
  from: number,
  to: number,
): Pick<Source, 'speakers' | 'documents' | 'data' | 'phrase'> | null {
  const { own } = read
  const words = own.slice(cue.start, cue.end)
  // "seiner Ansicht nach", "nach ihren Worten": whoever spoke last.
  const owned = to < cue.start ? own.slice(from, to) : words
  if (!/^(?:so|laut|zufolge)$/iu.test(words) && /(?<![\p{L}])(?:sein|ihr)e[rnm]? (?:\p{Ll}+ )?\p{Lu}/iu.test(`${owned} A`))
    return { speakers: again(read), documents: [], data: false, phrase: { start: Math.min(cue.start, from), end: cue.end } }
  const quoted = /eigene[nr] /u.test(words)
    ? undefined
    : read.quotes.find(
        ({ start, end }) =>
          start >= Math.min(from, cue.end) &&
          end <= Math.max(to, cue.start) &&
          /^\s*(?:der |dem |die |das )?$/u.test(own.slice(from, start)),
      )
  if (quoted !== undefined) {
    const name = {
      name: read.text.slice(quoted.start, quoted.end).replace(/^[„“”»«"‚‘'\s]+|[„“”»«"‚‘'\s]+$/gu, ''),
      start: quoted.start,
      end: quoted.end,
      inferred: false,
    }
    return {
      speakers: [name],
      documents: [],
      data: false,
      phrase: { start: Math.min(cue.start, from), end: Math.max(cue.end, quoted.end) },
    }
  }
  const compound = /(\p{Lu}\p{Ll}+?)s?(?:angaben|informationen)$/u.exec(words)
  const figures = (names: string) =>
    /\d/u.test(own) &&
    (dataNouns.test(names) ||
      dataIssuers.test(names) ||
      (/Prozent|%|Drittel/u.test(own) && /bericht|studie|papier|behörde|verband|bund |amt|agentur|stiftung/iu.test(names)))
  if (/eigene[nr] /u.test(words)) {
    const finite = finiteOf(
      clauses.find(({ start, end }) => start <= cue.start && cue.start <= end) ?? { start: 0, end: 0, words: [], lead: '' },
    )
    // "hat den nach eigenen Angaben größten Speicher": what follows belongs to the noun, who says it stands before.
    const attribute = /(?<![\p{L}])(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|[ms]eine?[nmrs]?|ihre?[nmrs]?)\s+$/u.test(own.slice(0, cue.start))
    const named = finite === null ? null : subjectOf(read, finite)
    const who = attribute && named !== null && named.place.start > cue.start ? subjectBefore(read, cue.start) : named
    return { speakers: who?.speakers ?? again(read), documents: [], data: false, phrase: cue }
  }
  if (compound !== null && !/^(?:Medien|Presse)/u.test(compound[1] ?? '')) {
    const name = compound[1] ?? ''
    const start = cue.end - (compound[0]?.length ?? 0)
    return { speakers: [{ name, start, end: start + name.length, inferred: false }], documents: [], data: false, phrase: cue }
  }
  // "nach offiziellen Angaben 15 Menschen": nobody is named behind the noun.
  if (
    /^[Nn]ach /u.test(words) &&
    !/^\s+(?:der|des|von|vom|aus|eine[rs]|seine[rs]|ihre[rs]|dessen|deren|\p{Lu}\p{L}+s(?![\p{L}])|\u0001)/u.test(own.slice(from, to))
  )
    return { speakers: [], documents: [], data: figures(words), phrase: cue }
  const document = documentIn(own, read.text, from, to)
  const asked = document === null ? from : document.end
  const link = /^\s*(?:von|vom|des|der|durch|zur|zum)?\s*/u.exec(own.slice(asked, to))?.[0].length ?? 0
  const genitive = document !== null && !/^\s*(?:von|vom|des|der|durch)\s/u.test(own.slice(asked, to))
  const who = genitive || asked + link >= to ? null : whoIn(read, document === null ? skipped(own, from, to) : asked + link, to)
  if (
    who === null &&
    document === null &&
    !/(?:berichten|informationen|angaben|schätzungen|Berichten|Angaben|Informationen|Schätzungen)$/u.test(words)
  )
    return null
  // A genitive's s is no part of the name, but of its word.
  const place = who?.place.end ?? 0
  const end = Math.max(place + (/^(?:\u0001+|\p{L}{0,3}(?![\p{L}]))/u.exec(own.slice(place))?.[0].length ?? 0), document?.end ?? 0, cue.end)
  const definite = document !== null && /^\s*(?:dem|der|diese[mr]) /iu.test(own.slice(from, to))
  const makers =
    document !== null && who === null
      ? makersOf(read, own[document.end] === ' ' && /zufolge$/u.test(words) ? cue.end : document.end, to + 100)
      : []
  const speakers = who?.speakers ?? (makers.length > 0 || !definite ? makers : again(read))
  return {
    speakers,
    documents: document === null ? [] : [document.name],
    data: figures(`${words} ${own.slice(from, end)}`),
    phrase: { start: Math.min(cue.start, from), end: Math.max(end, cue.end) },
  }
}

/** The last phrase before a place that can be a subject. */
function subjectBefore(read: Sentence, to: number): Who | null {
  const last = read.phrases.findLast((phrase) => phrase.to <= to && phrase.subject !== 'no' && phrase.sort !== 'time')
  return last === undefined ? null : whoIn(read, last.from, to)
}

/** "Angaben der Polizei zufolge": the source stands behind the noun. */
function skipped(own: string, from: number, to: number): number {
  const lead = nounFirst.exec(own.slice(from, to))
  const link = /^\s*(?:von|vom)\s+/u.exec(own.slice(from + (lead?.[0].length ?? 0), to))
  return from + (lead?.[0].length ?? 0) + (link?.[0].length ?? 0)
}
