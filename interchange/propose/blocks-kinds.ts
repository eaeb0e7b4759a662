import { signOff } from './credits-sign-off'
import { agencies } from './lexicon/agencies'
import { bylineStarts, creditBehind, creditOpening, jobWord, labelledByline, labelledPictures, shortestLabel } from './lexicon/bylines'
import { functionWords } from './lexicon/function-words'
import { outlets } from './lexicon/outlets'
import { isSaid } from './lexicon/said'
import { afterReport } from './lexicon/upstream'
import { matchesOf } from './matches'

/** Words between names, places and offices that say nothing else. */
const between =
  /^(?:und|and|&|sowie|with|mit|von|by|in|aus|from|at|for|für|bei|im|unserem|unserer|unser|our|de|der|van|den|di|da|del|al|bin|the|zu|to|this|report)$/iu

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu

/** How many small words stand in a text beside those between names. */
export function smallWords(text: string): number {
  let count = 0
  for (const [word] of matchesOf(anyWord, text)) if (!/^[\p{Lu}\d]/u.test(word) && !between.test(word)) count += 1
  return count
}

/** How long the byline is with which a text begins: all of it, the sentence before the text, or 0. */
export function bylineLength(text: string): number {
  if (!bylineStarts.some((start) => start.test(text.slice(0, 60)))) return 0
  // A sentence with its full stop is none, but for "Von unserem Redakteur Matthias Wöhler."
  if (
    text.length <= 160 &&
    smallWords(text) <= (text.endsWith('.') ? 0 : 4) &&
    !/(?<!\b(?:Dr|Prof|Mag|Dipl|St|Jr|Sr|\p{Lu}))[.!?]\s\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
  )
    return text.length
  const stop = /[\p{L})]\.\s(?=["„“»«]?\p{Lu})/u.exec(text.slice(0, 90))
  if (stop === null) return 0
  const first = text.slice(0, stop.index + 2)
  const capitals = first.match(/(?<!\p{L})\p{Lu}\p{L}/gu)?.length ?? 0
  return smallWords(first) === 0 && capitals >= 3 ? first.length : 0
}

const oneName = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:von|van|de|der|den|di|da|del|al|bin|zu|\p{Lu}[\p{L}’'.-]*)){1,4}`
const bare = new RegExp(`^${oneName}(?:(?:, | und | and | & | in | at | aus )(?:${oneName}|\\p{Lu}[\\p{L}-]*))*$`, 'u')

/** A line of names alone, perhaps with places: "Helena Marsh in Kostrava and Ilir Beqa in Dol". */
export function bareByline(text: string): boolean {
  if (text.length > 100 || text.includes(':') || !bare.test(text)) return false
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  return !functionWords.de.has(first) && !functionWords.en.has(first)
}

/** "Interview: Sven Brückmann"; "Fotos: Milena Kovač" beside a byline. */
export function isLabelledByline(text: string, besideByline: boolean): boolean {
  if (text.length > 110 || /[.!?]$/u.test(text) || smallWords(text) > 2) return false
  return labelledByline.test(text) || (besideByline && labelledPictures.test(text))
}

const nameAndMore = new RegExp(`^${oneName}(?:,| [-–|•])? (?<more>\\S.{1,60})$`, 'u')

/** "Anna Meier, tagesschau", "Anna Meier Political editor", "Anna Meier @annameier", "Anna Meier berichtet aus Kiew". */
export function isNameWithJob(text: string): boolean {
  if (text.length > 90 || /[.!?:]$/u.test(text)) return false
  const more = nameAndMore.exec(text)?.groups?.more
  if (more === undefined) return false
  if (/^@\w+$|^berichte(?:t|n) (?:für .{2,20} )?aus \p{Lu}/u.test(more)) return true
  return smallWords(text) <= 3 && (jobLine(more) || outlets.some((outlet) => outlet.toLowerCase() === more.toLowerCase()))
}

/** What a maker does, on a line below the name. */
export function jobLine(text: string): boolean {
  return text.length <= 100 && !/[.!?]$/u.test(text) && text.split(/[\s,]+/u).some((word) => jobWord.test(word))
}

/** Whom a maker works for, on a line below the name. */
export function houseLine(text: string): boolean {
  if (text.length > 60 || /[.!?]$/u.test(text) || smallWords(text) > 0) return false
  return agencies.has(text.toLowerCase()) || outlets.some((outlet) => text === outlet || text.startsWith(`${outlet} `))
}

const pictureCredit =
  /(?:^|[\s(|[])(?:foto(?:s|grafie)?|bild(?:er|nachweis|quelle)?|symbolbild|symbolfoto|archivbild|archivfoto|pictures?|photo(?:s|graph|graphs)?|images?|(?:picture|photo|image) credit|credit|grafik|illustration|quelle)\s?:\s?\S/iu
const pictureBy = /(?:^|[\s(|[])(?:Fotos?|FOTO|Bild|Photos?|Photographs?|Pictures?|Illustration)\s(?:by|von)\s(?=\p{Lu})/u
const seller = 'Getty Images|imago|IMAGO|picture[ -]alliance|Shutterstock|iStock|Adobe Stock|AP Photo|ddp images'
const pictureOwner = new RegExp(
  // An agency alone in brackets signs a text; beside a name, or where it sells pictures, it owns one.
  `(?:\\/|via |\\(|©\\s?)(?:${seller})[^.]{0,40}$|\\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}-]+\\s?\\/\\s?(?:dpa|Reuters|AFP|AP|EPA|epd|KNA|APA|PA|Keystone|NurPhoto)\\)?$|\\(AP Photo\\/.{2,60}\\)$`,
  'u',
)
const pictureRights = /\S\s[|(]?\s?(?:©|\(c\))\s?\p{L}[^.!?]{1,70}$/u

/** True for a credit that stands alone under a picture: "© Jens Voss/dpa", "Image source, Getty Images". */
function pictureAlone(text: string): boolean {
  if (text.length > 90) return false
  if (/^(?:image source|bildrechte|bildnachweis|getty images|imago images?)\b/iu.test(text)) return true
  return (
    /^(?:©|\(c\))\s?\p{L}/u.test(text) &&
    /\/|\b(?:dpa|Reuters|AFP|AP|EPA|imago|IMAGO|Getty)\b/u.test(text) &&
    !/\d{4}|rights|vorbehalten|infocom/u.test(text)
  )
}

const ownerBarText = new RegExp(`^(?:${oneName}|[\\p{L} ]{2,30}/[\\p{L} ]{2,30}) \\| .{20,}[^.|]$`, 'u')

/** A text under a picture with its credit, or "Gareth Lyle | Megan Tudor says …". */
export function isCaption(text: string): boolean {
  if (text.length > 360 || text.length < shortestLabel || isSaid(text)) return false
  const end = text.slice(-110)
  if (/^(?:bildunterschrift|bildtext|(?:image )?caption)\b[:,]/iu.test(text) || pictureAlone(text)) return true
  if (
    pictureCredit.test(end) ||
    pictureCredit.test(text.slice(0, 30)) ||
    pictureBy.test(end) ||
    (/[/(©]|via /u.test(end) && pictureOwner.test(end))
  )
    return !/^(?:text|von|by)\b/iu.test(text)
  if (pictureRights.test(end) && !/\b(?:19|20)\d\d\b|rights reserved|vorbehalten/u.test(end)) return true
  return text.includes(' | ') && ownerBarText.test(text)
}

/** "Quelle: dpa": under a picture a caption, under the text a credit. */
export const isSourceLine = (text: string) => text.length <= 90 && /^(?:quellen?|sources?)\s?:/iu.test(text)

const writesOf =
  /^.{0,12}(?:ist|war|schreibt|arbeitet|lebt|berichtet|leitet|betreut|is|was|writes|covers|reports|works|lives|has been|joined|can be reached)\b/u

/** A few lines below a report on who wrote it. */
export function isAboutMaker(text: string, makers: readonly string[]): boolean {
  if (text.length > 400 || makers.length === 0) return false
  const name = /^\p{Lu}[\p{L}’'.-]+(?: (?:von |van |de |der )?\p{Lu}[\p{L}’'.-]+){1,3}/u.exec(text)?.[0]
  return name !== undefined && makers.some((maker) => maker.includes(name)) && writesOf.test(text.slice(name.length))
}

/** "(mit Agenturen)": whose, nobody says. */
const unnamedAgencies = /^\W*(?:(?:mit|nach|aus|quellen?:|text:) )?(?:material von )?agentur(?:en|material|meldungen)\W*$/iu

const restsOn =
  /^(?:dieser|diese|der|this|the) (?:text|artikel|beitrag|bericht|story|article|report|piece)(?: (?:von|by) [^.]{3,60})? (?:erschien|ist zuerst|wurde zuerst|beruht|basiert|stammt|was (?:first|originally)|first|originally|is based|appeared)/iu

/** "(Johanna Reisinger, 13.3.2025)" */
export function signedByName(text: string): boolean {
  const pieces = text
    .slice(1, -1)
    .replace(/,? \d[\d. /]+$/u, '')
    .split('/')
  return pieces.some(bareByline) && pieces.every((piece) => bareByline(piece) || agencies.has(piece.trim().toLowerCase()))
}

/** A label is one before a name or initials: not in "Reporting by the BBC showed that …". */
function namesFollow(text: string, label: string): boolean {
  const after = text.slice(text.indexOf(label) + label.length).trimStart()
  const named = /^(?:[„"«:]?\s?\p{Lu}|(?:der|dem|the|unserem|unserer|our) \p{Lu}|\p{Ll}{2,5}(?:$|[.;,)/]))/u.test(after)
  if (isSaid(text) || !(named || agencies.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? ''))) return false
  if (!/[.!?]$/u.test(text)) return true
  const sentence = /^(?:\p{Lu}\.|(?:Dr|Prof|St)\.|[^.;:])*/u.exec(after)?.[0] ?? ''
  return smallWords(sentence) <= 2
}

/** True for a text that names makers or material below the report. */
export function isEndCredit(text: string): boolean {
  if (text.length > 600) return false
  if (signOff(text) !== null) return true
  if (text.length < shortestLabel) return false
  if (restsOn.test(text) || (text.length <= 90 && /^\W*nach /iu.test(text) && afterReport.test(text)) || unnamedAgencies.test(text))
    return true
  const closed = /^[([].*[)\]]$/su.test(text)
  if (closed && signedByName(text)) return true
  const bareText = text.replace(/^[(—–[\s-]+/u, '').replace(/^\p{Ll}{2,5}\)\s*/u, '')
  if (text.length > 320 && !closed) return false
  const opening = bareText.slice(0, 90).replace(/^(?:\p{Ll}{2,5}|\p{L}{2,5}:|Die|Der|Das) (?=\p{L})/u, '')
  const label = creditOpening.exec(bareText.slice(0, 90)) ?? creditOpening.exec(opening)
  if (label !== null && (closed || (smallWords(bareText) <= 7 && namesFollow(bareText, label[0])))) return true
  const behind = creditBehind.exec(bareText)
  if (behind === null || behind.index >= 160 || !/^\p{Lu}/u.test(bareText)) return false
  const tail = /^[^.;]*/u.exec(bareText.slice(behind.index + behind[0].length))?.[0] ?? ''
  return smallWords(bareText.slice(0, behind.index)) <= 6 && smallWords(tail) <= 6
}

/** "Carrick Rovers 3 Stanmoor United 4": neither heading nor standfirst. */
export const score = /^\p{Lu}[\p{L} .-]{2,30} \d{1,3} \p{Lu}[\p{L} .-]{2,30} \d{1,3}$/u

/** True for text that is surely the report's own: a long paragraph, or sentences that end. */
export function isRunning(text: string): boolean {
  if (text.length > 240) return true
  if (!endsSentence(text)) return false
  return text.length >= 90 || /[\p{Ll}\d]{2}[.!?]["“”»«’]?\s["„“»«]?\p{Lu}/u.test(text)
}

/** A short line over paragraphs. */
export function isSubhead(text: string): boolean {
  if (/^#{1,4} \S/u.test(text)) return text.length <= 120
  if (text.length > 110 || /[.,;:…]["“”»«’)]?$/u.test(text.slice(-2)) || score.test(text)) return false
  if (/[\p{Ll}\d]{2}[.?!]["“”»«’]?\s\S/u.test(text) || /^(?:frage|antwort|question|answer|[qa])\s?:/iu.test(text)) return false
  return text.split(/\s+/u).length <= 14
}

/** True if a text could stand over the whole report: one sentence at most, without a full stop. */
export function isHeadingLike(text: string): boolean {
  if (/[.;:,]$/u.test(text) || (/[.,]["“”»«’]$/u.test(text) && !/^["„“»«‚‘]/u.test(text))) return false
  return text.length <= 240 && !/[\p{Ll}\p{N}]{2}[.]["“”»«]?\s["„“»«]?\p{Lu}/u.test(text)
}

/** True if a sentence ends where the text ends. */
export function endsSentence(text: string): boolean {
  return /[.!?…]\s?["“”»«’)\]]{0,2}$/u.test(text.slice(-4))
}

export const wordsOf = (text: string) => text.split(/\s+/u).length
