import type { Stretch } from '../../../../model/proposal'
import { bearersOfNames } from '../../lexicon/names-de'
import type { Sentence } from '../reading'
import type { Clause } from './clauses'
import { isDocument } from './documents'
import type { Hit } from './hits'
import type { Source } from './sources'

export type QuoteKind = 'direct' | 'direct_partial' | 'name'

const finite =
  /(?<![\p{L}])(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|habe|bin|bist|kann|können|konnte|muss|müssen|soll|sollen|sollte|will|wollen|darf|dürfen|gibt|geht|kommt|macht|steht|braucht|würde|wäre|hätte|sei|lässt|bleibt|heißt|gab|ging|kam|tut|weiß|glaube|denke|mag|möchte)(?![\p{L}])/u
const somebody = /(?<![\p{L}])(?:ich|wir|er|sie|es|man|du|ihr|uns|mich|mir|euch|das|wer|niemand|keiner|jeder|alle)(?![\p{L}])/iu
const work = new RegExp(`(?:${bearersOfNames.split(' ').join('|')})(?:s|n|en|es)?$`, 'iu')
const introduced = /(?:sogenannte[rnms]?|so genannte[rnms]?|namens|genannt|bekannt als|unter dem Namen|Titel|heißt|Motto|Namen)$/iu

/** What a quotation is: somebody's clause, somebody's words inside the author's sentence, or a name. */
export function kindOf(
  read: Sentence,
  quote: Stretch,
  at: number,
  around: {
    readonly hits: readonly Hit[]
    readonly clauses: readonly Clause[]
    readonly sources: readonly Source[]
    readonly kinds: readonly QuoteKind[]
  },
): QuoteKind {
  const { text, own } = read
  const inner = text.slice(quote.start + 1, text.slice(quote.start, quote.end).length > 1 ? quote.end - 1 : quote.end).trim()
  const words = inner.split(/\s+/u).length
  const before = own.slice(0, quote.start).trimEnd()
  const after = own.slice(quote.end).trimStart()
  const upper = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inner)
  const ended = /[.!?…,]["'’‘“”»«]?$/u.test(inner)
  const clause = words > 1 && (ended || finite.test(inner) || (somebody.test(inner) && words > 2))
  const next = around.hits.find(({ finite: verb }) => verb.start >= quote.end)
  const inverted = next !== undefined && /^[\s,–—-]*$/u.test(own.slice(quote.end, next.finite.start)) && !naming(next)
  const so = around.sources.some(
    ({ cue, apart }) => apart && /^[\s,–—-]*$/u.test(own.slice(quote.end, Math.max(quote.end, cue.start))) && cue.start >= quote.end,
  )
  const first = before === '' || /^[\s–—-]*$/u.test(before)
  if (introduced.test(before) && !before.endsWith(':')) return 'name'
  // ZDF-„Morgenmagazin“
  if (/\p{L}-$/u.test(own.slice(0, quote.start))) return 'name'
  if (/^(?:genannt|getauft|heißt)(?![\p{L}])/u.test(after) && !clause) return 'name'
  if (before.endsWith(':')) {
    if (work.test(before.slice(0, -1)) && !ended) return 'name'
    const told = around.hits.some(({ cue, verb }) => cue.end <= quote.start && !verb.alone)
    return words < 3 && !ended && !told && !clause ? 'direct_partial' : 'direct'
  }
  if (first) {
    if (after === '' || /^[.!?]$/u.test(after)) return words > 1 || ended ? 'direct' : 'name'
    if (/^[,–—-]/u.test(after) || /[?!,.…]$/u.test(inner)) {
      if ((inverted || so) && (/^,/u.test(after) || ended)) return 'direct'
      if (ended && words > 1) return 'direct'
      if (/^,/u.test(after) && clause) return 'direct'
      if (/^[–—-]\s+\p{Lu}/u.test(after) && clause && upper && words > 4) return 'direct'
    }
    if ((inverted || so) && words > 2 && clause && upper) return 'direct'
    return partial({ quote, inner, words, before, upper, ended, around })
  }
  const goesOn = at > 0 && around.kinds[at - 1] === 'direct' && /^[,–—-]|^\s/u.test(own.slice(read.quotes[at - 1]?.end ?? 0))
  if (/[,–—-]$/u.test(before)) {
    if (goesOn && /^(?:$|[.,;!?–—-])/u.test(after) && !/(?:^|\s)(?:und|oder)$/u.test(before)) return 'direct'
    if (inverted || so) return 'direct'
    if (clause && after === '' && /^\s?(?:ich|wir|das|es|man|er|sie|der|die|unsere?|meine?|jetzt|niemand|hier) /u.test(inner))
      return 'direct'
    if (upper && (clause || ended) && /^(?:$|[.,;!?–—-])/u.test(after)) return 'direct'
    return partial({ quote, inner, words, before, upper, ended, around })
  }
  if (goesOn && upper && clause && ended) return 'direct'
  if (/(?:Worten|Satz|Ruf|Rufen)$/u.test(before) && clause && upper) return 'direct'
  const said = around.hits.some(
    ({ cue, verb }) =>
      /^[\s]*(?:\p{Ll}+\s*){0,2}$/u.test(own.slice(cue.end, quote.start)) && cue.end <= quote.start && !namingVerb(verb.infinitive),
  )
  if (upper && clause && words > 2 && (said || ended) && !work.test(before) && !isDocument(before.split(/\s+/u).at(-1) ?? ''))
    return 'direct'
  return partial({ quote, inner, words, before, upper, ended, around })
}

const namingVerb = (infinitive: string) => /^(?:nennen|bezeichnen|heißen|titulieren|sprechen|sehen)$/u.test(infinitive)
const naming = ({ verb, nobody }: Hit) => !nobody && namingVerb(verb.infinitive)

interface Look {
  readonly quote: Stretch
  readonly inner: string
  readonly words: number
  readonly before: string
  readonly upper: boolean
  readonly ended: boolean
  readonly around: { readonly hits: readonly Hit[]; readonly clauses: readonly Clause[]; readonly sources: readonly Source[] }
}

/** A noun phrase in marks may be a name: behind the noun that says of what, behind an article alone. */
function partial({ quote, inner, words, before, upper, around }: Look): QuoteKind {
  const lead = before.split(/\s+/u).at(-1) ?? ''
  const capitals = inner
    .split(/[\s-]+/u)
    .every((word) => /^[\p{Lu}\p{N}&(]/u.test(word) || /^(?:der|die|das|des|den|dem|und|of|the|für|von|du|de|la|le|im|in|am)$/u.test(word))
  const judged = around.hits.some(
    (hit) =>
      hit.finite.start < quote.start &&
      (naming(hit) ||
        /^(?:werfen|fordern|warnen|versprechen|attestieren|bescheinigen|unterstellen|kritisieren|loben|reden|sehen|halten)$/u.test(
          hit.verb.infinitive,
        )),
  )
  const called = around.hits.some((hit) => hit.finite.start < quote.start && naming(hit) && hit.verb.infinitive !== 'sprechen')
  if (/^\p{Lu}/u.test(lead) && (work.test(lead) || isDocument(lead)) && !called && (upper || !judged)) return 'name'
  if (upper && capitals && /^(?:hatten?|hat|berichtete?n?|meldete?n?|schreibt|schrieb|wie)$/u.test(lead)) return 'name'
  const held = around.hits.length > 0 || around.sources.length > 0
  if (upper && capitals && words < 6) {
    if (/^(?:dem|der|des|im|vom|beim|am|zum|die|das|den|gegenüber|zu|mit|bei|in|auf)$/iu.test(lead) && !judged) return 'name'
    if (/^\p{Lu}\p{L}+$/u.test(lead) && !judged) return 'name'
    if (before === '') return held && around.hits.some(({ verb }) => namingVerb(verb.infinitive)) ? 'direct_partial' : 'name'
  }
  return 'direct_partial'
}
