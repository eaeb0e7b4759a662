/*
 * How a text says whose report it rests on. The name stands in the group `name`, as printed; these are read with the case of
 * the letters, for a name begins with a capital.
 */

const word = String.raw`\p{Lu}(?:[\p{L}\d&-]|\.(?=\p{L}))*`
/** The name of an outlet: words with capitals, and what stands between them. */
export const house = `[«„"“»'‚‘]?(?<name>${word}(?: (?:(?:du|de|la|del|of|and|der|des|the) )?${word}){0,5})`

/** What an outlet is: beside it a name that nobody knows is one too. */
const medium =
  '(?:(?:US-|Online-|Fernseh-|TV-|[a-zäöü]+e[nrs]? )*(?:Tages|Wochen|Nachrichten|Fernseh|Boulevard|Regional|Wirtschafts|Rundfunk)?(?:[Zz]eitung|[Bb]latt(?:es)?|[Ss]enders?|[Mm]agazins?|[Pp]ortals?|[Ss]eite|[Pp]lattform|[Zz]eitschrift|[Rr]undfunks?)|[a-z-]+ (?:newspaper|paper|broadcaster|magazine|outlet|website|channel|network|station)|(?:newspaper|broadcaster|magazine|outlet|website|channel|network|daily|weekly))'
const article = '(?:der|die|das|dem|des|von|vom|the|by|in|im|from|a) '
const said = `(?:${article}){0,2}(?<medium>${medium} )?${house}`

/** "Das berichtet die BBC", "nach einem Bericht der Zeitung „Le Phare“", "according to a report in the Guardian". */
export const leadReports: readonly RegExp[] = [
  String.raw`(?<!\p{L})(?:[Nn]ach (?:einem |einer )?(?:[Bb]erichte?n?|Recherchen?|Informationen|Angaben)|[Ll]aut(?: einem)?(?: Berichte?n?)?|[Ee]inem Bericht|[Ee]inem Artikel|Informationen) ${said}`,
  String.raw`(?<!\p{L})(?:berichte(?:t|te|ten|n)|melde(?:t|te|n|ten)|schreibt|schrieb)(?: (?:am|unter) [^.,]{3,40}?)? ${said}`,
  String.raw`(?<!\p{L})(?:[Ww]ie )${said}[“”«»"’]?(?: am \p{L}+| unter [Bb]erufung[^.]{0,80}| zuerst)?,? (?:berichtet|meldet|schreibt|berichtete|meldete|schrieb|erfuhr|erfahren)`,
  String.raw`(?<!\p{L})(?:[Aa]ccording to|[Rr]eported by|[Aa] report (?:by|in|from)|in a report (?:by|in)|[Aa]n investigation by) (?:a report (?:by|in|from) )?${said}`,
  String.raw`(?<!\p{L})${said}[“”«»"’]? (?:reports|reported|has reported|berichtet|berichtete)(?!\p{L})`,
].map((source) => new RegExp(source, 'gu'))

/** Words with which a text comes back to the report that it named. */
export const comesBack =
  /(?<!\p{L})(?:[Dd]em (?:Bericht|Blatt|Sender|Magazin|Portal|Artikel)(?: zufolge| nach)?|(?:[Ll]aut|[Nn]ach) (?:dem|des|der) (?:Bericht|Blatt|Sender|Zeitung|Magazin)s?|[Dd]er (?:Zeitung|Nachrichtenseite|Zeitschrift)(?: zufolge)?|[Dd]as Blatt|[Dd]er Sender|[Dd]as Magazin|[Dd]ie Zeitung (?:beruft|zitiert|schreibt|berichtet|nennt)|[Zz]itiert (?:das Blatt|der Sender|die Zeitung|das Magazin)|[Tt]he (?:newspaper|broadcaster|magazine|outlet|network|paper|report)|[Aa]ccording to the report)(?!\p{L})/u

/** Somebody put it into our language. */
export const translated =
  /(?<!\p{L})(?:aus dem \p{L}+en (?:übersetzt |übertragen )?von|(?:übersetzt|übertragen) (?:aus|von)|übersetzung(?: aus dem \p{L}+)?(?: von|\s?:)|deutsch von|ins deutsche (?:übersetzt|übertragen)|translat(?:ed|ion) (?:from|by)|(?:englisches|französisches|spanisches) original)(?!\p{L})/iu

/** Where a text stood first. */
export const firstIn: readonly RegExp[] = [
  String.raw`(?:erschien|erschienen|appeared|published|veröffentlicht|publiziert).{0,60}?\s(?:bei|in(?: der| dem| the)?|im|auf|by|on)\s(?!\p{L}+(?:isch|lish)\b)(?:der |the |dem )?${house}`,
  String.raw`(?:Original(?:text|artikel|beitrag)?|Quelle|Source)\s?:\s(?:der |the )?${house}`,
].map((source) => new RegExp(source, 'u'))

/** For whom it was written first. */
export const writtenFor = new RegExp(String.raw`(?<!\p{L})(?:für|for) (?:den |die |das |the )?${house}`, 'u')

/** "Dieser Beitrag beruht auf Recherchen des Courrier du Fleuve." */
export const restsOn = new RegExp(
  String.raw`(?:[Bb]eruh|[Bb]asier|[Ff]uß|[Bb]ase)(?:t|en|d|rt)? (?:auf|on) (?:einem |einer |a |an )?(?:\p{L}+en )?(?:Bericht(?:e?n?|s)|Recherchen?|Text(?:en)?|Artikeln?|Beitrag|Beiträgen|Informationen|Meldungen|Material|material|reports?|reporting|story|articles?)\s(?:von|des|der|dem|by|from|in)\s(?:der |des |den |dem |the )?(?<medium>${medium} )?${house}`,
  'u',
)
/** "Nach einem Bericht von CNN" alone below the text. */
export const afterReport = new RegExp(
  String.raw`^\W*(?:[Nn]ach (?:einem |einer )?(?:Bericht|Recherche|Text)(?:en)? (?:von|der|des|aus)|[Qq]uelle:|[Ss]ource:|[Vv]ia) (?:der |dem |the )?${house}\W*$`,
  'mu',
)

/** Material of others beside the own: "mit Material von". */
export const material = /(?<!\p{L})(?:mit|unter verwendung von) (?:material|informationen|inhalten)\s(?:von|der|des|aus)\s/iu

/** "© dpa-infocom", "Copyright 2025 The Associated Press": whose text it is. */
export const ownedBy =
  /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}\s)?(?:by )?(dpa|AFP|Reuters|Thomson Reuters|The Associated Press|The Canadian Press|Agence France-Presse|epd|KNA|APA|sda)(?!\p{L})/iu

/** In an English translation: to whom people speak. */
export const toldIt = /(?<!\p{L})told (?:the )?((?:\p{Lu}[\p{L}&-]*)(?: \p{Lu}[\p{L}&-]*){1,3})/u
