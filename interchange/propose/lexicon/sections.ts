import { anyOf } from './any-of'

/*
 * Headings behind which something else than the report follows. Every rule looks at a whole line.
 */

const things = '(?:artikel|beiträge|nachrichten|meldungen|themen|schlagzeilen|berichte|links|informationen|storys)'

/** Links to other reports follow, key words or addresses: lines that are no sentences. */
export const linkHeadings: readonly RegExp[] = [
  /^mehr (?:zum thema|zu diesem thema|zu (?:den )?themen|dazu|aus dem ressort|aus|von)(?:\s?:.*| [\p{L}\d-]+)?$/iu,
  new RegExp(
    `^(?:weitere|mehr|neueste|aktuelle|themenverwandte|ähnliche|verwandte|die aktuellen) ${things}(?: (?:zum thema|aus|von|auf) .{1,40})?\\s?:?$`,
    'iu',
  ),
  /^(?:zum thema|zum weiterlesen|passend (?:dazu|zum thema)|auch interessant|das interessiert andere leser)\s?:?$/iu,
  /^das könnte (?:sie|dich|euch) (?:auch )?(?:noch )?interessieren\s?:?$/iu,
  /^(?:lesen sie (?:auch|hier|dazu|mehr|jetzt)(?: (?:zum thema|dazu|auch))?|lesetipps?|(?:unsere )?empfehlungen(?: (?:der redaktion|für sie))?)\s?:?$/iu,
  /^(?:meist ?gelesen(?:e artikel)?|am meisten gelesen|(?:aktuell )?beliebt|top-themen|top-artikel|themen des tages)\s?:?$/iu,
  /^(?:schlagwörter|schlagworte|stichwörter|stichworte|themen|kategorien?|quellen|weblinks|links|einzelnachweise|fußnoten)\s?:?$/iu,
  /^(?:related (?:topics|stories|articles|content|news|links|internet links|coverage)|more (?:on|from|about|like) (?:this|the)(?: \p{L}+){0,3}|explore more(?: on these topics)?)\s?:?$/iu,
  /^(?:most (?:read|viewed|popular|commented|shared)(?: (?:stories|articles|video stories|news))?|top stories|trending(?: now)?|popular(?: now| stories| posts)?|recommended(?: for you| stories| reading)?)\s?:?$/iu,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|also (?:read|on (?:this site|the site))|read (?:next|also|more)|what to read next|(?:the )?latest(?: (?:news|stories|comments|headlines|posts))?|editors?['’]s? (?:picks?|choice)|don['’]t miss|in other news|must[- ]reads?|further reading|see also|check also)\s?:?$/iu,
  /^(?:filed under|topics|categories|sources|external links|references|footnotes|key ?words)\s?:?$/iu,
]
export const linkHeading: RegExp = anyOf(linkHeadings)

/** Names, numbers and addresses of whom to ask follow. */
export const contactHeadings: readonly RegExp[] = [
  /^(?:kontakt|(?:presse|medien|redaktions|dpa-)kontakte?|ansprechpartner(?:in|innen)?|pressestelle|rückfragen)(?: (?:für|bei|zu|zur) (?:die )?(?:presse|medien|medienanfragen|presseanfragen|redaktionen|rückfragen|autor(?:in)?|redaktion))?\s?:?$/iu,
  /^(?:(?:für|bei) )?(?:presse|medien)?(?:rückfragen|anfragen)(?: (?:von medienvertretern|der medien))?(?: (?:bitte )?(?:an|steht|stehen|wenden sie sich|erreichen sie).{0,60})?\s?:$/iu,
  /^(?:rückfragen bitte an|rückfragen an|weitere informationen|weitere auskünfte|für weitere informationen(?: wenden sie sich.{0,20})?)\s?:?$/iu,
  /^(?:media|press|investor|news|company|pr) (?:contacts?|office|enquir(?:y|ies)|inquir(?:y|ies)|relations)\s?:?$/iu,
  /^(?:contacts?(?: (?:details|information|info|us))?|for (?:more|further|media|press) (?:information|details|enquiries|inquiries)(?:,? (?:please )?contact)?)\s?:?$/iu,
]
export const contactHeading: RegExp = anyOf(contactHeadings)

/** What somebody says of themselves, or of what may be relied on, follows: whole paragraphs. */
export const selfHeadings: readonly RegExp[] = [
  /^(?:forward[- ]looking statements?|safe harbou?r(?: statement)?|disclaimer|legal notice|cautionary (?:note|statement).{0,60}|haftungsausschluss|rechtlicher hinweis|zukunftsgerichtete aussagen)\s?:?$/iu,
  /^(?:unternehmensprofil|firmenprofil|kurzprofil|company profile|zum unternehmen|über das unternehmen|about the company|about us|über uns|(?:über|zum|zur) (?:den |die |das )?(?:autor(?:in|en|innen)?|verfasser(?:in)?)|about the authors?)\s?:?$/iu,
]
export const selfHeading: RegExp = anyOf(selfHeadings)

/** "About Brightwater Labs", "Über die Kaltbach AG": the name is the first group. */
export const aboutName = /^(?:[Üü]ber|ÜBER|[Aa]bout|ABOUT) (?:(?:die|den|das|der|the|DIE|DEN|DAS) )?(\p{Lu}[^.!?:]{1,70}?)\s?:?$/u

/** Nothing of the report follows any more. */
export const lastHeadings: readonly RegExp[] = [
  /^#{1,4}\s?(?:notizblock|redaktionelle hinweise|bildkommunikation|dpa-\p{L}+)$/iu,
  /^(?:notizblock|redaktionelle hinweise?|hinweise? (?:an|für) die redaktion(?:en)?)\s?:?$/iu,
  /^(?:die )?(?:nach)?folgenden informationen sind nicht (?:zur|für die) veröffentlichung (?:bestimmt|vorgesehen)\.?:?$/iu,
  /^(?:hinterlassen? (?:sie )?(?:einen|deinen|ihren) kommentar|schreiben? (?:sie )?(?:einen|deinen|ihren) kommentar|(?:neuen )?kommentar (?:verfassen|hinterlassen)|neuester kommentar|antwort(?:en)? (?:abbrechen|schreiben)|leserkommentare|diskutieren sie mit)[!:.]?$/iu,
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|join the (?:conversation|discussion)|cancel reply|reader comments)[!:.]?$/iu,
]
export const lastHeading: RegExp = anyOf(lastHeadings)
