import type { Clause, Word } from './clauses'
import { inEither, inKonjunktiv } from './mood'

const relative = /^(?:der|die|das|den|dem|deren|dessen|denen|welche[rsnm]?|wo|wor\p{L}+|womit|wobei|wofür)$/u
const preposition = /^(?:in|an|auf|mit|von|für|bei|nach|aus|zu|über|unter|durch|gegen|um|vor|hinter|neben|ohne|seit|wegen|laut)$/u
/** Words that make a clause hang on another. */
export const subordinate =
  /^(?:nachdem|als|weil|wenn|während|obwohl|bevor|da|damit|falls|sodass|indem|seit|sobald|solange|obgleich|wobei|wohingegen|bis)$/u
const asking = /^(?:dass|daß|ob|warum|weshalb|wann|wer|wem|wen|was|wohin|woher|inwieweit|inwiefern|wieso|wieviel|wodurch)$/u

/** "…, die das Haus baute": it says more of the noun before it, and nobody says it. */
export function isRelative({ words, lead }: Clause): boolean {
  const [first, second] = words
  if (lead !== ',' || first === undefined || words.at(-1)?.quote) return false
  if (isInfinitive({ words })) return false
  // "die Täter hätten Masken getragen" is no relative clause: its verb is not at the end.
  if (/^\p{Lu}/u.test(words[1]?.word ?? '') && inEither(words) && !inEither(words.slice(-1))) return false
  if (relative.test(first.low)) return !inKonjunktiv(words)
  return preposition.test(first.low) && relative.test(second?.low ?? '') && !inKonjunktiv(words)
}

/** "…, das Werk zu schließen", "…, sich zurückzuziehen". */
export function isInfinitive({ words }: Pick<Clause, 'words'>): boolean {
  const last = words.at(-1)?.low ?? ''
  if (/^(?:um|ohne|statt|anstatt)$/u.test(words[0]?.low ?? '')) return false
  return (
    (words.at(-2)?.low === 'zu' && /^\p{Ll}+n$/u.test(last)) ||
    /^(?:ab|an|auf|aus|ein|zu|zurück|vor|nach|mit|bei|fest|teil|zusammen|weiter|wieder|durch|unter|über|her|hin|hinzu|entgegen|nieder|dar|bereit|still|um|weg|los|frei)\p{Ll}*zu\p{Ll}+n$/u.test(
      last,
    )
  )
}

/** "…, dass es brennt", "…, wie es brennt". */
export const isAsking = ({ words: [first, second] }: Clause) =>
  asking.test(first?.low ?? '') ||
  (/^(?:wie|wo)$/u.test(first?.low ?? '') && second !== undefined) ||
  (preposition.test(first?.low ?? '') && /^(?:wen|wem|welche[rmns]?)$/u.test(second?.low ?? ''))

/** "wie ihn die Partei fordert" compares; "wie die Partei fordert" names who says the rest. */
export const isComparison = ({ words: [first, second] }: Clause) =>
  first?.low === 'wie' && /^(?:ihn|ihm|ihnen|diese[nrsm]?)$/u.test(second?.low ?? '')

/** Somebody is named behind the verb. */
export function hasSubject(words: readonly Word[]): boolean {
  let governed = false
  for (const { word, low, quote } of words) {
    if (quote) continue
    if (preposition.test(low) || /^(?:im|am|beim|vom|zum|zur)$/u.test(low)) governed = true
    else if (/^(?:er|sie|es|man|wir|ich|dieser|diese|beide|viele|einige|mehrere|manche|jemand|niemand|andere)$/u.test(low)) return true
    else if (!governed && /^(?:der|die|das|ein|eine|sein|seine|ihre?|dessen|deren|kein|keine|zwei|drei|vier|fünf|unser|mein)$/u.test(low))
      return true
    else if (/^\p{Lu}/u.test(word)) {
      if (!governed) return true
      governed = false
    }
  }
  return false
}
