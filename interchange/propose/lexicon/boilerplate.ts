import { anyOf } from './any-of'
import { embargoLine } from './embargoes'

/*
 * What stands around a report without being part of it, a line of each. Every rule looks at a whole line; none of them is
 * asked about a line of more than a few hundred characters.
 */

/** Longer than this no boilerplate is. */
export const longestBoilerplate = 320

/** What a broadcaster adds: a line that tells where it reported, and no report of what somebody said. */
export const programmeNote = /^(?:dieses thema im programm|über dieses thema berichtete)\b.*$/iu

/** Numbers of pages, and words that lead from one page to another. */
export const pageMarkRules: readonly RegExp[] = [
  /^[-–—]?\s?\d{1,4}\s?[-–—]?$/u,
  /^\d{1,3}\s?\/\s?\d{1,3}$/u,
  /^(?:seite|page|blatt|s\.|p\.|pg\.)\s?\d{1,4}(?:\s?(?:\/|von|of)\s?\d{1,4})?$/iu,
  /^(?:fortsetzung (?:auf|von|nächste)|continued (?:on|from)|lesen sie weiter auf)\b.{0,40}$/iu,
  /^.{0,80}\b(?:seite|page)\s\d{1,4}\s?(?:\/|von|of)\s?\d{1,4}$/iu,
  /^(?:https?:\/\/|www\.)\S+(?:\s+\d{1,3}(?:\s?\/\s?\d{1,3})?)?$/iu,
]
export const pageMark: RegExp = anyOf(pageMarkRules.map((rule) => new RegExp(rule.source, 'iu')))

const month = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*\\.?'
const weekday =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|mo|di|mi|do|fr|sa|so)(?:[a-z]*tag|[a-z]*day|nesday|urday|sday|woch)?[.,]*,?\\s)'
const clock =
  '(?:(?:um )?\\d{1,2}[.:]\\d{2}(?::\\d\\d)?(?:\\s?(?:uhr|gmt|utc|et|est|edt|bst|cest|cet|mez|mesz|am|pm|a\\.m\\.|p\\.m\\.)(?:[+-]\\d)?)*)'
const parted = '[\\s,|·•–-]+'
const day = `(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${month})\\s?(?:\\d{4}|\\d{2})?|\\d{1,2}(?:st|nd|rd|th)?\\s${month},?\\s\\d{4}|${month}\\s\\d{1,2},\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\/\\d{1,2}\\/\\d{2,4})`

export const boilerplateRules: readonly RegExp[] = [
  // Shares, links to other reports, advertising.
  /^(?:share(?: (?:this|on|via)\b.*| save| print)?|(?:diesen )?(?:artikel|beitrag) (?:teilen|drucken|merken|anhören)|teilen|merken|drucken|anhören)(?:\s?[|:·(].*)?$/iu,
  /^(?:lesen sie (?:auch|hier|dazu|mehr)|mehr (?:zum thema|dazu|lesen)|auch interessant|siehe auch|weitere (?:meldungen|artikel|beiträge|nachrichten|themen)|zum thema|passend dazu|themen)\s?:.*$/iu,
  /^lesen sie (?:auch|hier|dazu|mehr)\b[^.]*$/iu,
  /^das könnte (?:sie|dich|euch) (?:auch )?interessieren\b.*$/iu,
  /^(?:>+|mehr:|podcast:|bildergalerie:|fotostrecke:)\s?\S.{0,120}[^.]$/iu,
  /^(?:related|more (?:on|from|about)(?: \p{L}+){0,4}|read (?:more|also|next)|also read|see also|recommended|watch|listen|in pictures|in full|gallery)\s?:.*$/iu,
  /^(?:-+\s?)?(?:anzeige|werbung|advertisement|advertising|ad|sponsored|advertorial)(?:\s?-+)?$/iu,
  /^(?:skip (?:to|past|advert)|zum inhalt|story continues|article continues|(?:der )?artikel (?:wird )?nach|nach der anzeige|after this ad|scroll (?:down )?to continue|this advertisement)\b.{0,80}$/iu,
  /^(?:follow us|folgen sie uns|sign up (?:to|for|here)|subscribe (?:to|now|here|today)|(?:jetzt |hier )?newsletter|jetzt (?:kostenlos |gratis )?(?:abonnieren|testen|lesen|anmelden|weiterlesen)(?=[!.]?$)|abonnieren sie|get (?:the latest|our)|download (?:the|our) app|join our|melden sie sich)\b.{0,160}$/iu,
  /^(?:(?:alle |neue )?kommentare?|comments?|reactions?)\s?[[(:]?\s?\d+\s?[\])]?$|^[[(]?\d+ (?:kommentare?|comments?|shares?|likes?|postings?|reaktionen|antworten|replies)[\])]?$/iu,
  /^(?:tags|tag|schlagwörter|schlagworte|stichwörter|stichworte|kategorien?|categories|category|topics?|filed under|themen|ressort|rubrik|section|posted in|keywords)\s?:.*$/iu,
  /^gefällt mir\b.{0,20}$/iu,
  /^(?:your email address will not be published|deine e-mail-adresse wird nicht veröffentlicht|(?:diese |unsere )?(?:website|webseite|seite) (?:verwendet|nutzt|benutzt) cookies|wir (?:verwenden|nutzen) cookies|we use cookies|this (?:site|website) uses cookies|javascript (?:is|ist)|please enable|bitte aktivieren sie javascript|um (?:diesen|dieses) (?:inhalt|video|element) (?:anzusehen|zu sehen|darzustellen)|an dieser stelle finden sie|empfohlener redaktioneller inhalt|externer inhalt|mit dem laden des)\b.*$/iu,
  /^(?:got a (?:story|tip)|have you got a story|do you have a story|haben sie (?:einen fehler|hinweise|anregungen)|fehler (?:gefunden|entdeckt)|spotted a (?:mistake|typo)|contact the (?:author|reporter|newsroom))\b.{0,160}$/iu,
  /^(?:dieses thema im programm|über dieses thema berichtete?n?|(?:sendung|gesendet|ausgestrahlt)\s?:|das berichtete? (?:der |das |die )?[\p{L}\d ]{2,30} (?:im (?:fernsehen|hörfunk|radio|programm)|am \d))\b.{0,240}$/iu,
  // Rights.
  /^(?:\(c\)|©|copyright\b(?!-)|alle rechte vorbehalten|all rights reserved|quelle: dpa-newskanal).*$/iu,
  /^(?:(?:der )?(?:abdruck|nachdruck)\b.*(?:honorarfrei|genehmigung|belegexemplar|erbeten|gestattet|verboten).*)$/iu,
  /^this (?:report|article|story) by .{3,60} was first published\b.{0,60}$/iu,
  /^get (?:daily|the|all the|our|breaking) .{3,100}$/iu,
  /^a version of this article (?:appears|appeared) in print\b.*$/iu,
  /^(?:nr|no|ausgabe|heft|vol|jahrgang)\.? ?\d{1,4}\b(?:.{0,40}\d{4}.{0,20})?$/iu,
  /^(?:our standards|unsere standards|redaktionsrichtlinien)\s?: .*$/iu,
  /^(?:this (?:article|story) (?:was|has been) (?:updated|amended|corrected)|dieser (?:artikel|text|beitrag) (?:wurde|wird) (?:zuletzt |laufend |nachträglich )?(?:aktualisiert|korrigiert|ergänzt)|(?:this|the) material may not be published)\b.{0,200}$/iu,
  // Times.
  /^(?:stand|aktualisiert|zuletzt (?:aktualisiert|geändert|bearbeitet)|veröffentlicht|erstellt|erschienen|publiziert|datum|published|updated|last updated|last modified|posted|first published|date|issued|artikel vom|aus der ausgabe vom|aus: ausgabe vom|ausgabe vom|meldung vom)\b(?! (?:wurden?|wird|werden|ist|sind|hat|haben|war|waren|was|were|is|in|heute|figures))\s?(?:am|on|at|um)?\s?:?.{0,90}\d(?!.*\p{L}{3}\.$).{0,60}$/iu,
  /^(?:last updated|updated|zuletzt aktualisiert) (?:just now|soeben|vor kurzem)$/iu,
  /^(?:an?|\d{1,2}) (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago(?:\s?[|·].*)?$/iu,
  /^vor (?:einer|einem|\d{1,2}) (?:minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?)(?:\s?[|·].*)?$/iu,
  new RegExp(
    `^${weekday}?(?:den |vom )?${day}(?:${parted}${clock})?(?:${parted}(?:updated|aktualisiert|lesezeit|lesedauer|\\d{1,2} min)\\b.*)?(?:\\s?[|·•].*)?(?:\\s?\\([^)]{2,6}\\))?$`,
    'iu',
  ),
  new RegExp(`^${weekday}?${clock}${parted}${weekday}?${day}(?:\\s?[|·•(].*)?$`, 'iu'),
  /^(?:geschätzte )?(?:lesezeit|lesedauer|reading time)\b.{0,30}$/iu,
  /^(?:ca\. )?\d{1,2}[- ](?:min(?:uten?|utes?)?\.?)(?: (?:read|lesezeit|lesedauer|listen))?$/iu,
  // The edges of a printed page: name and date side by side, or what a browser prints.
  new RegExp(`^[^.!?]{2,60}(?:\\s{3,}|\\t|\\s?[|·•–—]\\s?)(?:ausgabe (?:vom )?)?${weekday}?(?:den )?${day}(?:\\s?[|·•].{0,60})?$`, 'iu'),
  new RegExp(`^[^.!?]{2,60},\\s(?:ausgabe (?:vom )?|${weekday})(?:den )?${day}(?:\\s?[|·•,].{0,40})?$`, 'iu'),
  new RegExp(`^${day}[,\\s]+${clock}\\s+[^.!?]{3,120}$`, 'iu'),
  // The head of a mail.
  /^(?:von|an|cc|from|to|reply-to)\s?:\s.{0,80}@.{2,60}$/iu,
  /^(?:betreff|gesendet|subject|sent|an|to|cc)\s?:\s\S.{0,160}$/iu,
  // Whom to ask.
  /^(?:rückfragen|für rückfragen|bei rückfragen|kontakt|pressekontakt|medienkontakt|ansprechpartner|ansprechpartnerin|pressestelle|media (?:contact|enquiries|inquiries)|press (?:contact|office|enquiries|inquiries)|contact|for (?:more|further) information|weitere informationen|für weitere informationen)(?: (?:für|bei|zu|zum|zur|an|und|bitte|of|for|please|contact|visit|see|gibt es|finden sie|erhalten sie)\b.{0,60}?)?\s?(?::|,|\bunter\b|\bwww\.|\d|.{0,40}@).*$/iu,
  /^(?:tel(?:efon|\.)?|fon|fax|telefax|e-?mail|mail|phone|mobil|handy|web|website|internet|homepage|adresse|anschrift|address)\s?(?:\.|:|\+|\d).{0,100}$/iu,
  /^(?:\+|00|\(0|0)\d[\d\s/()-]{6,20}$/u,
  /^[\w.+-]+(?:@|\s?\(at\)\s?)[\w-]+\.[\w.-]{2,30}$/u,
  /^verantwortlich (?:für den inhalt|im sinne)\b.*$/iu,
  /^(?:diese |die )?(?:presse|medien)(?:mitteilung|information|meldung) (?:finden sie|ist|steht|als|zum|herunterladen|drucken)\b.{0,160}$/iu,
  // What a press release says of itself.
  /^(?:original-content von|pressemitteilung|presseinformation|medienmitteilung|medieninformation|pressemeldung|press (?:release|notice)|news release|media release|for immediate release|zur sofortigen veröffentlichung)\b.*$/iu,
  embargoLine,
  /^[A-ZÄÖÜ]{2,6}(?:-[A-ZÄÖÜ]{1,5})?: (?:[Mm]edien|[Pp]resse)(?:information|mitteilung|meldung|bericht)\b.*$/u,
  /^.{3,80}[|·•–-] ?(?:pressestelle|press office|presse- und öffentlichkeitsarbeit|pressemitteilung|presseinformation|medienmitteilung)$/iu,
  // What an agency adds.
  /^\((?:\$|€|£|¥|1 (?:dollar|euro|pound))\s?1?\s?=.*\)$/iu,
  /^(?:\p{L}{2,4}\d{3,4} \d|dpa:\d+|\d{6} \p{L}{3} \d\d).{0,40}$/iu,
  /^.{2,60} (?:is published by|erscheint (?:bei|im)) .{2,60}[£$€]\s?\d.{0,20}$/u,
  programmeNote,
  // What a wiki adds.
  /^aus wikinews\b.*$/iu,
  /^(?:wechseln zu|zur navigation springen|jump to|bitte keine inhaltlichen veränderungen)\b.*$/iu,
  /^(?:portal|kategorie|category|thema|datei|file):\S.{0,60}$/iu,
]

/** The rules in as few expressions as they can be. */
const grouped = (rules: readonly RegExp[]): RegExp[] =>
  [rules.filter(({ flags }) => flags.includes('i')), rules.filter(({ flags }) => !flags.includes('i'))].map((group) => anyOf(group))

/** These look for something in the middle of a line, which takes as long as all others; none of them fits without such a sign. */
const inMiddle = ({ source }: RegExp) => source.startsWith('^.{') || source.startsWith('^[^.!?]{')
const sign = /[\d£$€]|[|·•–-] ?[pm]/iu
const opening = grouped(boilerplateRules.filter((rule) => !inMiddle(rule)))
const middle = grouped(boilerplateRules.filter(inMiddle))

/** True for a line that one of the rules is about. */
export const isBoilerplate = (line: string): boolean =>
  opening.some((rule) => rule.test(line)) || (sign.test(line) && middle.some((rule) => rule.test(line)))

/** Lines of a way through a site: pieces parted by bars, arrows or dots, none of them a sentence. */
export function wayThroughSite(line: string): boolean {
  const pieces = line.split(/\s(?:[|>»›·•/]|\+\+\+)\s/u)
  if (pieces.length < 3) return false
  return pieces.every((piece) => piece.length <= 40) && !/[.!?]["“”»]?$/u.test(line.slice(-2))
}
