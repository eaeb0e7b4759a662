import type { Stretch } from '../../../model/proposal'
import { heldDe, ofThingsDe, withAsDe } from '../lexicon/passives'
import { matchesOf } from '../matches'

const held = heldDe.join('|')
const word = String.raw`(?![\p{L}\p{M}])`
const become = 'wird|werden|wurde|wurden|werde|würde|würden'
const helper = new RegExp(
  String.raw`(?<![\p{L}])(?:${become}|ist|sind|war|waren|sei|seien|hat|haben|hatte|hatten|habe|kann|können|konnte|konnten|will|wollen|wollte|muss|müssen|musste|soll|sollen|sollte|darf|dürfen)${word}`,
  'iu',
)
const joins = /, (?:dass|weil|wenn|ob|wie|was|wo|wer|obwohl|während|nachdem|bevor|sodass|damit|aber|denn|doch|sondern)\s/u
const framed = new RegExp(String.raw`(?<![\p{L}])(${become}) ([^.;:!?\u0001]{0,150}?)(?<![\p{L}])(${held})${word}`, 'giu')
/** "Erwartet wird", "befürchtet wird", "dass … gerechnet wird" */
const closed = new RegExp(String.raw`(?<![\p{L}])(${held})(?: worden)? (?:${become})${word}`, 'giu')
const counted = /(?<![\p{L}])(?:gilt|gelten|galt|galten|gelte)(?![\p{L}])/giu
const notAs = /(?:mehr|weniger|anders|(?:[^\s]{2}|besser|höher|größer)er|sowohl)\s+$/iu
/** "Es heißt, …", "Im Dorf heißt es, …": what people say. What a letter, an office or somebody just quoted says is no such thing. */
const itIsSaid =
  /(?<![\p{L}])(?:es (?:heißt|hieß|heisst|hiess)(?=,| dass)|(?<!, )(?:heißt|hieß|heisst|hiess) es(?=(?: (?:oft|immer|gern|gerne|häufig|hinter vorgehaltener Hand|allgemein|stets|zwar|nun|jetzt|dann|schon|inzwischen|zudem)){0,2}(?:,| dass)))/iu
const written =
  /(?:schreiben|bericht|brief|mitteilung|vertrag|papier|studie|gutachten|urteil|text|erklärung|antrag|entwurf|gesetz|beschluss|anklage|anklageschrift|dokument|mail|antwort|begründung|stellungnahme|programm|protokoll|umfeld|kreisen|ministerium|polizei|behörde|kanzleramt|partei|fraktion|verband|unternehmen|konzern|gericht|amt|zentrale|sprecher|seiten|dort|artikel|akte|akten|vorlage|lied|gedicht|buch|bibel|verordnung|satzung|vermerk|anzeige|aufruf|botschaft|post|tweet|magazin|zeitung|aussendung|bulletin|report|notiz|paragraf|nummer|az|weiter|darin|hierzu|dazu)(?:e?[ns]|es)?(?![\p{L}])/iu

/** "Von 300 Toten ist die Rede", "die Rede ist von". */
const talkIs =
  /(?<![\p{L}])(?:(?:ist|war) (?:(?:inzwischen|bereits|sogar|auch|nun|gar|von) ){0,2}(?:[\p{L}\p{N}.-]+ ){0,5}?die Rede(?! von einem)|die Rede (?:ist|war) von)(?![\p{L}])/iu

function saidByPeople(own: string): Stretch | null {
  const found = place(own, itIsSaid) ?? place(own, talkIs)
  return found === null || written.test(own.slice(0, found.start)) ? null : found
}

const beTo =
  /(?<![\p{L}])(?:(?:ist|war|sei|bleibt) (?:[\p{L}-]+ ){0,4}?(?:davon auszugehen|damit zu rechnen|zu (?:erwarten|befürchten|vermuten|hören|vernehmen))|steht zu (?:befürchten|erwarten|vermuten)|(?:geht|ging) man (?:[\p{L}]+ ){0,4}?davon aus|man (?:vermutet|rechnet|erwartet|munkelt|befürchtet|nimmt an|geht davon aus))(?![\p{L}])/iu

/** Most sentences have none of these, and need not be read any further. */
const mayJudge = /g(?:ilt|elt|alt)/i
const mayBecome = /w(?:ird|erd|urd|ürd)/i
const mayExpect = /man |ausz|zu [rebvh]/i
const mayBeSaid = /h(?:eiß|eiss|ieß|iess)|die Rede/i

/** "gilt als", "wird befürchtet", "es heißt", "es ist zu erwarten", with nobody behind. */
export function germanPassive(own: string): Stretch | null {
  return (
    (mayJudge.test(own) ? judged(own) : null) ??
    (mayBecome.test(own) ? becomes(own) : null) ??
    (mayBeSaid.test(own) ? saidByPeople(own) : null) ??
    (mayExpect.test(own) ? place(own, beTo) : null)
  )
}

/** "gilt als", "als Favorit gilt". */
function judged(own: string): Stretch | null {
  for (const match of matchesOf(counted, own)) {
    const start = match.index
    const clause = own.slice(start).split(/[;:.!?]/u)[0] ?? ''
    const before =
      own
        .slice(0, start)
        .split(/[,;:.!?]/u)
        .at(-1) ?? ''
    for (const [stretch, at] of [
      [clause, start],
      [before, start - before.length],
    ] as const)
      for (const as of stretch.matchAll(/(?<![\p{L}])als (?=[\p{L}\p{N}\u0001„“»«"‚'])/giu)) {
        const lead = stretch.slice(0, as.index)
        if (notAs.test(lead) || joins.test(lead) || lead.length > 120) continue
        return at === start ? { start, end: at + as.index + 3 } : { start: at + as.index, end: start + match[0].length }
      }
  }
  return null
}

function becomes(own: string): Stretch | null {
  for (const match of matchesOf(framed, own)) {
    const [all, , between = '', participle = ''] = match
    if (helper.test(between) || joins.test(between)) continue
    if (!tells(participle.toLowerCase(), between, own.slice(match.index + all.length))) continue
    // "Sie werden erwartet haben" and "wird gefordert sein" are no passives.
    if (/^ (?:haben|hat)(?![\p{L}])/u.test(own.slice(match.index + all.length))) continue
    return { start: match.index, end: match.index + all.length }
  }
  for (const match of matchesOf(closed, own)) {
    const [all, participle = ''] = match
    const before =
      own
        .slice(0, match.index)
        .split(/[,;:.!?]/u)
        .at(-1) ?? ''
    if (tells(participle.toLowerCase(), before, own.slice(match.index + all.length)))
      return { start: match.index, end: match.index + all.length }
  }
  return null
}

/** True if the participle judges, and nobody is named who does. */
function tells(participle: string, around: string, after: string): boolean {
  if (withAsDe.has(participle) && !/(?<![\p{L}])als(?![\p{L}])/iu.test(`${around} ${after.slice(0, 12)}`)) return false
  if (participle === 'gesagt' || participle === 'erzählt' || participle === 'gesprochen')
    return /(?<![\p{L}])(?:es|davon)(?![\p{L}])/iu.test(around)
  return ofThingsDe.has(participle)
    ? !/(?<![\p{L}])(?:seitens|vonseiten)(?![\p{L}])/iu.test(around)
    : !agent.test(`${around} ${after.slice(0, 40)}`)
}

/** "von Ökonomen", "vom Verband", "durch die Opposition", "seitens": who does it. Times and amounts are nobody. */
const agent =
  /(?<![\p{L}])(?:seitens|vonseiten|von (?!(?:\d|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|bis|rund|etwa|mehr|weniger|über|knapp|Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|heute|morgen|vornherein|außen|Hand)(?![\p{L}]))[\p{L}\u0001„"»]|vom (?!(?:\d|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)))/iu

function place(own: string, pattern: RegExp): Stretch | null {
  const match = pattern.exec(own)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}
