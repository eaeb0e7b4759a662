import type { CreditRole } from '../../../model/credit'
import { anyOf } from './any-of'

/** How a line that names the makers begins. */
export const bylineStarts: readonly RegExp[] = [
  // No flag `i`: with it, a capital in the expression would be any letter.
  /^(?:(?:[Vv]on|VON):?|(?:[Tt]ext|TEXT)(?: und (?:Fotos?|Bilder))?(?::| von)|(?:[Ee]ine?|EINE?) (?:Bericht|Reportage|Analyse|Kommentar|Gastbeitrag|Essay|Porträt|Interview|Feature|Kolumne) von|[Aa]us (?:dem|der|den) \p{Lu}[\p{L}-]+ berichte(?:t|n)|[Aa]us \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? von|[Aa]ufgezeichnet von|[Pp]rotokolliert von) (?=\p{Lu}|unser)/u,
  /^(?:(?:[Bb]y|BY):?|(?:Words|Story|Report|Analysis|Opinion|Text|Commentary|Photographs|Photos) by) (?=\p{Lu})/u,
]

/** How a line names makers that is no sentence; over a report only, below it stands an end credit. */
export const labelledByline =
  /^(?:Autor(?:in|en|innen)?|Autor\/in|Autor[*:]in|Es berichte(?:t|n)|Published [Bb]y|AUTOR(?:IN|EN)?|Interview|INTERVIEW|Gespräch|Protokoll|Reportage|Bericht|Author|Reporter|Words|Writer|Reported by|Written by)\s?:?\s(?=\p{Lu}\p{L}+ (?:\p{Ll}+ )?\p{Lu})/u
/** The same for pictures: only beside a line that names who wrote. */
export const labelledPictures =
  /^(?:Fotos?|FOTOS?|Bilder|BILDER|Fotografie|Illustration(?:en)?|Photos?|Photographs|Photography|Pictures|Illustrations?|Video|Kamera)(?:\s?:| by| von)\s(?=\p{Lu})/u

/** Words for what somebody does, not who it is. */
export const jobWord =
  /^(?:\p{L}+-)?(?:correspondents?|reporters?|editors?|writers?|columnists?|producers?|staff|desk|journalist|analyst|critic|newsroom|bureau|intern|contributor|fellow|affairs|studio|\p{L}*(?:korrespondent|redakteur|redaktor|reporter|redaktion|autor|mitarbeiter|volontär|journalist|fotograf|chef|leiter)(?:in|innen|en|s)?)$/iu

export interface CreditLabel {
  readonly rule: string
  readonly role: CreditRole
  /** Where the names stand: after these words or before them. */
  readonly names: 'after' | 'before'
  readonly words: RegExp
  /** The makers of a report that this one rests on. */
  readonly upstream?: true
}

/** What an end credit says before or after the names. Longer phrases stand before shorter ones that they contain. */
export const creditLabels: readonly CreditLabel[] = [
  // German
  {
    rule: 'upstream-contributors',
    role: 'contributing_reporter',
    names: 'after',
    upstream: true,
    words: /mitarbeit am (?:original|ursprungs)\p{L}*\s?:/giu,
  },
  {
    rule: 'supported-reporting',
    role: 'contributing_reporter',
    names: 'after',
    upstream: true,
    words:
      /(?:berichterstattung|recherchen?|bericht) (?:von|des|der) (?:\p{L}[\p{L}-]* ){1,4}(?:wurden?|ist|sind) (?:dabei )?von(?= [^.]{3,160} unterstützt)/giu,
  },
  {
    rule: 'rests-on',
    role: 'author',
    names: 'after',
    upstream: true,
    words: /(?:beruht|basiert|fußt)(?:en)? auf (?:einem |einer )?(?:bericht|text|artikel|recherche|beitrag)(?:en|s)? von/giu,
  },
  {
    rule: 'mitarbeit',
    role: 'contributing_reporter',
    names: 'after',
    words: /(?:(?:unter )?mitarbeit(?: von|\s?:)|mitgearbeitet\s?:|(?:zusätzliche )?recherchen?(?: von|\s?:))/giu,
  },
  {
    rule: 'trug-bei',
    role: 'contributing_reporter',
    names: 'before',
    words:
      /(?:trug(?:en)? (?:zu(?:r|m|) [^.;]{0,40} )?bei\b|(?:hat|haben) (?:an|zu) (?:diesem|dieser|dem|der) \p{L}+ (?:mitgearbeitet|mitgewirkt|beigetragen))/giu,
  },
  {
    rule: 'an-bericht-mitgearbeitet',
    role: 'contributing_reporter',
    names: 'after',
    words: /an diesem (?:bericht|text|artikel|beitrag) (?:hat|haben|arbeiteten?|wirkten?)/giu,
  },
  {
    rule: 'aus-dem',
    role: 'translator',
    names: 'after',
    words:
      /(?:aus dem \p{Lu}\p{L}+(?:en)? (?:übersetzt |übertragen )?von|^deutsch von|übersetzt (?:aus dem \p{Lu}\p{L}+ )?von|übersetzung(?: aus dem \p{Lu}\p{L}+)?(?: von|\s?:))/giu,
  },
  {
    rule: 'redigiert',
    role: 'editor',
    names: 'after',
    words: /(?:(?:schluss)?redaktion(?: von|\s?:)|redigiert von|(?:redigatur|lektorat|redigierung)\s?:|bearbeitet von|bearbeitung\s?:)/giu,
  },
  {
    rule: 'interview',
    role: 'author',
    names: 'after',
    words:
      /(?:interview(?: geführt)?(?: von| by|\s?:)|das (?:gespräch|interview) führten?|die fragen stellten?|interviewed by|gespräch\s?:|aufgezeichnet von|protokoll(?:iert)?(?: von|\s?:))/giu,
  },
  {
    rule: 'bericht-von',
    role: 'author',
    names: 'after',
    words:
      /(?:\b(?:bericht|text|geschrieben)(?: und (?:recherche|fotos?))?(?: von|\s?:)|autor(?:en|in|innen)?\s?:|es tickern?\s?:|im liveblog\s?:|(?:für sie )?am ticker\s?:)/giu,
  },
  {
    rule: 'foto',
    role: 'photographer',
    names: 'after',
    words:
      /(?:\b(?:titel)?(?:foto(?:s|grafie|grafien|grafin|graf)?|bild(?:er|nachweis|quelle)?|archivbild|symbolbild|symbolfoto|kamera)\s?:|\bfotos? von)/giu,
  },
  {
    rule: 'grafik',
    role: 'illustrator',
    names: 'after',
    words: /\b(?:grafik(?:en)?|illustration(?:en)?|infografik|karte|zeichnung)(?: von|\s?:)/giu,
  },
  { rule: 'faktencheck', role: 'fact_checker', names: 'after', words: /\b(?:faktencheck|dokumentation|verifikation)(?: von|\s?:)/giu },
  {
    rule: 'daten',
    role: 'data_journalist',
    names: 'after',
    words: /\b(?:daten(?:analyse|recherche|journalismus)?|auswertung)(?: von|\s?:)/giu,
  },
  { rule: 'produktion', role: 'producer', names: 'after', words: /\b(?:produktion|umsetzung|producer)(?: von|\s?:)/giu },
  {
    rule: 'verantwortlich',
    role: 'responsible',
    names: 'after',
    words: /\b(?:v\.\s?i\.\s?s\.\s?d\.\s?p?\.?|verantwortlich(?: im sinne des \p{L}+)?)\s?:/giu,
  },
  // English
  {
    rule: 'additional-reporting',
    role: 'contributing_reporter',
    names: 'after',
    words:
      /(?:additional|further|with|extra) reporting (?:by|from)|\bwith (?:additional|further) reporting (?:by|from)|\b(?:additional|further) (?:research|writing) by|\bresearch by|\bwith assistance (?:by|from)/giu,
  },
  {
    rule: 'contributed',
    role: 'contributing_reporter',
    names: 'before',
    words:
      /(?:also )?contributed (?:additional )?(?:to (?:this|the) (?:report|story|article|piece)|reporting|research|from \p{Lu}\p{L}+)|contributed(?=\.?\s*$)/giu,
  },
  { rule: 'produced', role: 'producer', names: 'before', words: /produced (?:this|the) (?:story|report|piece)/giu },
  { rule: 'edited-it', role: 'editor', names: 'before', words: /edited (?:it|this|the) ?(?:story|report|piece|for)?/giu },
  { rule: 'translated-by', role: 'translator', names: 'after', words: /translat(?:ed|ion)(?: from (?:the )?\p{Lu}\p{L}+)? by/giu },
  { rule: 'editing-by', role: 'editor', names: 'after', words: /\b(?:(?:editing|edited) by|(?:editing|editors?)\s?:)/giu },
  { rule: 'produced-by', role: 'producer', names: 'after', words: /\b(?:produced|production) by/giu },
  { rule: 'fact-checking', role: 'fact_checker', names: 'after', words: /\bfact[- ]check(?:ed|ing) by/giu },
  { rule: 'data-by', role: 'data_journalist', names: 'after', words: /\bdata (?:analysis|journalism|reporting) by/giu },
  { rule: 'graphic-by', role: 'illustrator', names: 'after', words: /\b(?:graphics?|illustrations?|illustrated|map)(?: by|\s?:)/giu },
  {
    rule: 'photo-by',
    role: 'photographer',
    names: 'after',
    words: /\b(?:photo(?:s|graphs?|graphy)?|picture|pictures|image|images|photo credit|picture credit)(?: by|\s?:)/giu,
  },
  {
    rule: 'reporting-by',
    role: 'author',
    names: 'after',
    words: /\b(?:reporting|writing|written|compiled|words|story|reported)(?: and (?:writing|reporting|photographs))? by/giu,
  },
]

/** Material that an agency or an outlet gave: its name follows. */
export const materialLabels: readonly RegExp[] = [
  /\b(?:mit (?:material|informationen|meldungen|agenturmaterial|inhalten)|unter (?:verwendung|nutzung) von material)\s(?:von|der|des|aus)\s/iu,
  /\b(?:includes|with|using|contains) (?:additional )?(?:material|information|reporting|files|inputs?) (?:from|by)\s/iu,
]

/** A sentence inside the text that says who writes it. */
export const writesHere =
  /\b(?:[Oo]ur|[Uu]nsere?) (?:\p{Ll}+ ){0,3}(?:correspondent|reporter|editor|korrespondent(?:in)?|reporter(?:in)?) ((?:\p{Lu}[\p{L}’'-]+ ){2,3})(?:writes|reports|schreibt|berichtet)\b/u

/** Shorter than this no label with a name is: "Foto: X". */
export const shortestLabel = 7

/** How an end credit begins that says first what the names after it did. */
export const creditOpening: RegExp = anyOf(
  creditLabels
    .filter(({ names }) => names === 'after')
    .map(({ words }) => words)
    .concat(materialLabels),
  true,
)

/** Words that say what the names before them did. */
export const creditBehind: RegExp = anyOf(creditLabels.filter(({ names }) => names === 'before').map(({ words }) => words))
