import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/*
 * Every list and every rule of the lexicon, with what belongs to it and what does not. The test asks for each that is
 * exported: one that nobody wrote examples for fails.
 */

/** Words, lines or sentences, parted by bars: those that belong, and the nearest that do not. */
type Examples = readonly [belong: string, not: string]

const examples: Readonly<Record<string, Readonly<Record<string, Examples>>>> = {
  agencies: {
    agencies: ['dpa|reuters|deutsche presse-agentur|lno', 'cnn|die polizei|bb'],
    deskSigns: ['lno|lby', 'dpa|nis'],
    shortDeskSigns: ['bb|mv', 'lno|nis'],
    agencyShort: ['Associated Press|Deutsche Presse-Agentur', 'AP'],
    releaseServices: ['ots|business wire', 'dpa'],
    pictureAgencies: ['getty images|imago', 'ada muster'],
  },
  boilerplate: {
    pageMarkRules: ['Seite 3 von 7|- 4 -|Page 2 of 3', 'Seite an Seite|3 Tote bei Unfall'],
    pageMark: ['12 / 40', 'Am 12. wird gewählt'],
    boilerplateRules: [
      'Lesen Sie auch: Was der Rat plant|Alle Rechte vorbehalten|ANZEIGE|Copyright 2025 Bote',
      'Der Rat plant ein Museum.|Anzeige gegen Unbekannt erstattet',
    ],
    isBoilerplate: [
      '© 2025 Bote|ANZEIGE|Neustädter Bote · Ausgabe vom 3. Mai 2025|Neustädter Bote, Ausgabe vom 3. Mai 2025|Stadt Neustadt – Pressestelle|Der Bote erscheint im Verlag Muster € 3',
      'Der Rat plant ein Museum.|Am 3. Mai 2025 tagt der Rat.',
    ],
    programmeNote: ['Dieses Thema im Programm: Nordsender am Mittag', 'Dieses Thema beschäftigt den Rat'],
    wayThroughSite: ['Startseite > Region > Verkehr', 'Wien | Graz'],
  },
  bylines: {
    bylineStarts: ['Von Ada Muster|By Ada Muster|Ein Bericht von Bo Lund', 'Von heute an gilt Tempo 30|By the river'],
    labelledByline: ['Autorin: Ada Muster|Words Ada Muster', 'Bericht: Minister tritt zurück'],
    labelledPictures: ['Fotos: Ada Muster|Photography by Ada Muster', 'Fotos gesucht'],
    jobWord: ['Auslandskorrespondentin|correspondent|Redaktion', 'Muster|Ministerin'],
    materialLabels: ['Mit Material von dpa|with files from Reuters', 'Der Handel mit Material'],
    writesHere: ['Our transport correspondent Bo Lund writes', 'Der Korrespondent berichtet'],
    creditOpening: ['Mitarbeit: Ada Muster|Additional reporting by Ada Muster', 'Ada Muster gab ihre Mitarbeit auf'],
    creditBehind: ['Ada Muster contributed to this report|Ada Muster trug zu diesem Bericht bei', 'Ada Muster contributed money'],
  },
  datelines: {
    placeWords: ['am|an|upon', 'berlin'],
    placeStarts: ['Bad|New', 'Der'],
    noPlaces: ['Montag|Stille', 'Montabaur'],
    abstractEnd: ['Regierung|Freiheit', 'Berlin'],
    months: ['januar|sept.|may', 'montag'],
  },
  days: {
    weekdays: ['montag|sonnabend|friday', 'heute'],
    months: ['jänner|dezember|may', 'montag'],
    reckoned: ['gestern|today', 'montag'],
    past: ['vergangenen|last', 'nächsten'],
    coming: ['nächsten|next', 'letzten'],
    elsewhere: ['bis|since', 'am|on'],
  },
  embargoes: { embargoLine: ['Sperrfrist: 3. Mai|EMBARGOED until Monday', 'Embargo gegen Kuba|Sperrfristen für Gülle'] },
  'function-words': {
    neverLast: ['der|und|the', 'werk'],
    chains: ['und|or', 'weil'],
    keptHalves: ['self|twenty', 'presi'],
    mereEndings: ['ing|ment', 'haus'],
  },
  'grammar-en': {
    determiners: ['the|its', 'plant'],
    pronouns: ['she|nobody', 'mayor'],
    objects: ['them|himself', 'they'],
    prepositions: ['of|despite', 'and'],
    subordinators: ['that|whether', 'and'],
    coordinators: ['and|but', 'that'],
    auxiliaries: ["is|won't", 'said'],
    being: ['was|been', 'has'],
    having: ['has|had', 'was'],
    modals: ['might|cannot', 'did'],
    doing: ['did|does', 'might'],
    contracted: ["she's|they’ll", 'Ada’s'],
    adverbs: ['also|previously', 'plant'],
    nounsInLy: ['family|lovely', 'quickly'],
    days: ['monday|sunday', 'today'],
    months: ['january|sept', 'monday'],
    times: ['week|morning', 'plant'],
    pasts: ['went|undertook', 'walked'],
    presents: ['goes|remains', 'walked'],
  },
  kickers: {
    textForms: ['kommentar|fact check', 'werk schließt'],
    headlineWords: ['bleibt|nicht', 'Werk'],
    verbEnds: ['ab|zurück', 'mit'],
  },
  'moods-de': {
    konjunktivVerbs: ['haben|schließen', 'gehabt'],
    noKonjunktiv: ['reiche|folge', 'habe'],
    noVerbs: ['keine|schöne', 'sagte'],
    konjunktivTwo: ['hätte|käme', 'habe'],
  },
  outlets: { outlets: ['CNN|Der Spiegel|Le Monde', 'dpa|Polizei'] },
  'page-words': {
    pageWords: ['teilen|read more|impressum', 'Teilen|die stadt teilt'],
    isPageWord: ['Teilen|Read more', 'Die Stadt teilt sich.'],
  },
  passives: {
    heldDe: ['erwartet|vermutet', 'gebaut'],
    ofThingsDe: ['berichtet', 'gebaut'],
    withAsDe: ['angesehen', 'gebaut'],
    heldEn: ['expected|believed', 'built'],
    byNobodyEn: ['the weekend|early December|2030|about half|mistake', 'the Sunday Times|next year’s host|prosecutors'],
  },
  people: {
    titles: ['Dr|Mrs|President', 'Muster'],
    titleEnds: ['Ministerin|Polizeisprecher|Landrat', 'Häuser|Muster'],
    noNames: ['Der|Montag|The', 'Muster'],
    times: ['Montag|Mittwoch', 'Muster'],
    bodies: ['Finanzministerium|Polizei|Landgericht', 'Muster'],
    kinds: ['verein|partei', 'tisch'],
    englishKinds: ['company', 'table'],
    carriers: ['Bericht|Studie', 'Minister'],
    englishCarriers: ['report|study', 'minister'],
    media: ['Zeitung', 'Tisch'],
    sameOffice: ['kremlchef|premier', 'bäcker'],
    partyOf: ['sozialdemokrat|christdemokrat', 'minister'],
  },
  'people-english': {
    stops: ['and|which|is', 'plant'],
    englishPeople: ['spokeswoman|officials|minister', 'table'],
    englishBodies: ['police|council', 'table'],
  },
  'people-first-names': {
    womensNames: ['Ada|Angelika', 'Bernd|Polizei'],
    mensNames: ['Bernd|Thomas', 'Ada|Polizei'],
    familyFirst: ['Xi|Kim', 'Ada'],
  },
  'people-german': {
    determiners: ['der|ihrem|keine', 'er'],
    prepositions: ['in|wegen|laut', 'und'],
    withArticle: ['im|zur', 'in'],
    pronouns: ['er|man|niemand', 'Polizei'],
    surelySubject: ['er|man', 'ihn'],
    neverSubject: ['ihn|ihnen', 'er'],
    noAdjective: ['heute|wollte', 'schöne'],
    feminine: ['Polizei|Regierung|Ministerin', 'Minister'],
    masculine: ['Minister|Präsident', 'Polizei'],
    neuter: ['ministerium|gericht', 'polizei'],
    adjectival: ['Vorsitzende|47-Jährige', 'Minister'],
    people: ['Experten|Anwohner|Zeugen', 'Tische'],
  },
  releases: {
    releaseMarks: ['Original-Content von: Stadtwerke Neustadt, übermittelt|Press release from Acme', 'Die Presse lobte das Stück'],
    releaseLine: ['Pressemitteilung Nr. 3|Press release', 'Presse lobt Stück'],
    releaseSigns: ['Notes to editors|(ots)|Pressekontakt', 'Kontakt verloren'],
    issuerWords: ['Kaltbach AG|Universität Neustadt|Stadtwerke Neustadt', 'Ada Muster'],
    issuerEnds: ['Stadt Neustadt vom 3. Mai|Kaltbach AG, Pressestelle', 'Stadt Neustadt'],
    pressNotice: ['pm', 'dpa'],
  },
  'saying-en': {
    verbs: ['said|insists|telling', 'built'],
    saying: ['said|warned', 'built'],
    reporting: ['condemned', 'said'],
    alsoNouns: ['claim|report', 'say'],
    claimNouns: ['claim|warnings', 'house'],
    things: ['storm|plan', 'minister'],
    documentNouns: ['report|letter', 'house'],
    figureNouns: ['survey', 'letter'],
    bareFigures: ['data', 'survey'],
    recordNouns: ['minutes|records', 'letter'],
    finders: ['court|researchers', 'dog'],
    voiced: ['concern|doubts', 'house'],
    opinions: ['confident|sceptical', 'tall'],
    venues: ['statement|interview', 'house'],
  },
  said: { saidVerb: ['sagte Meier|she said', 'Meier baute'], isSaid: ['Folgen Sie uns, rief er der Menge zu.', 'Folgen Sie uns!'] },
  sections: {
    linkHeadings: ['Mehr zum Thema|Related stories|Most read', 'Mehr Geld für Schulen'],
    linkHeading: ['Top stories', 'Top of the league'],
    contactHeadings: ['Pressekontakt:|Media contact', 'Kontakt zur Außenwelt brach ab'],
    contactHeading: ['Rückfragen an:', 'Fragen an den Minister'],
    selfHeadings: ['Disclaimer|Über das Unternehmen', 'Über den Wolken'],
    selfHeading: ['About the authors', 'About a boy'],
    aboutName: ['Über die Kaltbach AG|About Brightwater Labs', 'Über allem schwebt er.'],
    lastHeadings: ['Leave a reply|Kommentar verfassen|Redaktionelle Hinweise', 'Leave the house'],
    lastHeading: ['Reader comments', 'Readers commented'],
  },
  'names-de': { bearersOfNames: ['Film|Schiff|Verein', 'Tisch'] },
  'sentence-ends': {
    abbreviated: ['Dr|Nr|U.S', 'Haus'],
    starters: ['Die|The', 'Muster'],
    ordinalAfter: ['Jahrhundert|Mai|Spieltag', 'Haus'],
  },
  signs: { aboutSigns: ['Quelle: dpa|(Schluss) dpa', 'dpa'], noSigns: ['sic|CDU', 'abc'] },
  'sources-de': {
    nounsOfSource: ['Angaben|Worten|Einschätzung', 'Tisch'],
    documentNouns: ['bericht|studie|brief', 'tisch'],
    dataNouns: ['Umfrage|Statistik', 'Brief'],
    dataIssuers: ['Statistisches Bundesamt|Forsa', 'Polizei'],
    nounsOfSaying: ['Ankündigung|Forderung', 'Tisch'],
    outletNouns: ['Nachrichtenagentur|Zeitung', 'Tisch'],
    headlineSpeakers: ['polizei|studie', 'tisch'],
  },
  upstream: {
    leadReports: ['Das berichtet die Zeitung „Le Phare“|According to a report in the Guardian', 'Sie erzählt von einem Brand'],
    comesBack: ['Dem Bericht zufolge|laut dem Sender', 'Der Bericht ist lang'],
    translated: ['Aus dem Englischen von Ada Muster|Translated by Bo Lund', 'Übersetzungen sind teuer'],
    firstIn: ['Der Text erschien zuerst in der Neustädter Zeitung', 'Er kam zu spät.'],
    writtenFor: ['für die Neustädter Zeitung', 'für viele'],
    restsOn: ['Dieser Text beruht auf Recherchen des Courrier du Fleuve', 'Das beruht auf einem Irrtum'],
    afterReport: ['Nach einem Bericht von CNN', 'Nach einem Bericht fragte niemand.'],
    material: ['mit Material von dpa', 'mit Material und Geduld'],
    ownedBy: ['© dpa-infocom|Copyright 2025 The Associated Press', '© Neustädter Bote'],
    toldIt: ['told the Neustadt Gazette', 'told reporters'],
  },
  'verbs-de': { sayingVerbs: ['sagen|fragen', 'bauen'], speakingVerbs: ['erklären|warnen', 'bauen'] },
}

/** Asked about by a test of their own, or only a part of other rules. */
const elsewhere: ReadonlySet<string> = new Set([
  'bylines.creditLabels',
  'upstream.house',
  'function-words.functionWords',
  'endings.endings',
])

const has = (list: unknown, word: string): boolean => {
  if (list instanceof RegExp) return new RegExp(list.source, list.flags.replace('g', '')).test(word)
  if (typeof list === 'object' && list !== null && 'test' in list) return (list as RegExp).test(word)
  if (list instanceof Set || list instanceof Map) return list.has(word)
  if (Array.isArray(list)) return list.some((one) => (one instanceof RegExp ? has(one, word) : [one].flat().includes(word)))
  if (typeof list === 'string')
    return (
      list
        .trim()
        .split(/[\s|]+/u)
        .includes(word) ||
      (/[(\\[]/u.test(list) && new RegExp(`^(?:${list})$`, 'iu').test(word))
    )
  if (typeof list === 'function') return Boolean((list as (word: string) => unknown)(word))
  return typeof list === 'object' && list !== null && word in list
}
/** As long as what any rule is asked about; what takes the square of it shows. */
const longLines = ['a', 'A', ' ', '1', 'Ada ', 'ada ', 'a-', 'Von Ada Muster, ', 'von ', '(', 'a.', 'nach den Angaben ', ', '].map(
  (piece) => piece.repeat(4000 / piece.length),
)

const words = (list: string) => list.split('|')

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'any-of.ts' && name !== 'remembered.ts')
  .map((name) => name.slice(0, -3))

describe.each(files)('%s', async (file) => {
  const lists = Object.entries((await import(`./${file}.ts`)) as Readonly<Record<string, unknown>>).filter(
    ([, list]) => typeof list !== 'number',
  )

  test.each(lists)('%s holds what belongs to it', (name, list) => {
    const [belong, not] = examples[file]?.[name] ?? ['', '']
    if (elsewhere.has(`${file}.${name}`)) return
    expect([belong !== '', not !== '']).toEqual([true, true])
    expect(words(belong).filter((word) => !has(list, word))).toEqual([])
    expect(words(not).filter((word) => has(list, word))).toEqual([])
  })

  test('no expression takes long over a long line', () => {
    const rules = lists.flatMap(([, list]) => [list].flat()).filter((one) => one instanceof RegExp)
    for (const rule of rules)
      for (const line of longLines) {
        const before = process.cpuUsage()
        line.replace(new RegExp(rule.source, rule.flags.includes('g') ? rule.flags : `${rule.flags}g`), '')
        const { user } = process.cpuUsage(before)
        expect([rule.source, line.slice(0, 20), user > 250_000]).toEqual([rule.source, line.slice(0, 20), false])
      }
  })

  test('nobody left a blank, a word twice or a letter in two parts', () => {
    for (const [name, list] of lists) {
      const all = list instanceof Set || list instanceof Map ? [...list.keys()] : Array.isArray(list) ? list.flat() : []
      for (const word of all as unknown[]) if (typeof word === 'string') expect(word).toBe(word.normalize('NFC').trim())
      const entries = Array.isArray(list) ? list.map((one) => (one instanceof RegExp ? one.source : JSON.stringify(one))) : []
      if (name !== 'creditLabels') expect(new Set(entries).size).toBe(entries.length)
    }
  })
})
