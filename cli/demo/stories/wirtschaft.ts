import type { DemoSource, DemoStory } from '../shapes'

export const sources: readonly DemoSource[] = [
  // Hafen
  {
    key: 'wirtschaft-hafenbetrieb-umschlag',
    kind: 'dataset',
    label: 'Hafenbetrieb Wendhafen: Umschlag 2019 bis 2024',
    publisher: 'Hafenbetrieb Wendhafen',
    title: 'Umschlag nach Gutart, 2019 bis 2024',
    language: 'de',
  },
  {
    key: 'wirtschaft-hafenbeirat-beschluss',
    kind: 'document',
    label: 'Beschluss des Hafenbeirats zur Baggerung der Wende',
    publisher: 'Hafenbeirat Wendhafen',
    title: 'Unterhaltungsbaggerung der Zufahrt, Abschnitte 2 bis 4',
    language: 'de',
  },
  { key: 'wirtschaft-hafenmeisterin', kind: 'person', label: 'Tomke Ankerholt, Hafenmeisterin', publisher: 'Hafenbetrieb Wendhafen' },
  { key: 'wirtschaft-spediteur', kind: 'person', label: 'Enno Palettke, Spediteur in Osterbrook' },
  { key: 'wirtschaft-fischer', kind: 'person', label: 'Rieke Netzband, Vorsitzende der Fischereigenossenschaft Kleinmoor' },
  { key: 'wirtschaft-eigene-beobachtung-kai', kind: 'own_observation', label: 'Eigene Beobachtung am Südkai' },
  // EZB
  {
    key: 'wirtschaft-ezb-zinstabelle',
    kind: 'dataset',
    label: 'EZB: Leitzinsen seit 1999',
    publisher: 'Europäische Zentralbank',
    title: 'Key ECB interest rates',
    url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/key_ecb_interest_rates/html/index.en.html',
    language: 'en',
  },
  {
    key: 'wirtschaft-aeuv-127',
    kind: 'law',
    label: 'Artikel 127 AEUV',
    publisher: 'Europäische Union',
    title: 'Vertrag über die Arbeitsweise der Europäischen Union, Artikel 127',
    url: 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:12016E127',
    language: 'de',
  },
  {
    key: 'wirtschaft-draghi-rede',
    kind: 'speech',
    label: 'Rede von Mario Draghi in London, 26. Juli 2012',
    publisher: 'Europäische Zentralbank',
    title: 'Speech by Mario Draghi at the Global Investment Conference in London',
    url: 'https://www.ecb.europa.eu/press/key/date/2012/html/sp120726.en.html',
    publishedOn: '2012-07-26',
    language: 'en',
  },
  { key: 'wirtschaft-draghi', kind: 'person', label: 'Mario Draghi, damals Präsident der EZB' },
  { key: 'wirtschaft-ezb', kind: 'organisation', label: 'Europäische Zentralbank' },
  {
    key: 'wirtschaft-ezb-strategie',
    kind: 'statement',
    label: 'EZB: Erklärung zur geldpolitischen Strategie, 8. Juli 2021',
    publisher: 'Europäische Zentralbank',
    title: 'The ECB’s monetary policy strategy statement',
    publishedOn: '2021-07-08',
    language: 'en',
  },
  {
    key: 'wirtschaft-eurostat-inflation',
    kind: 'dataset',
    label: 'Eurostat: Harmonisierter Verbraucherpreisindex',
    publisher: 'Eurostat',
    title: 'HICP, annual rate of change, euro area',
    language: 'en',
  },
  { key: 'wirtschaft-dpa-leitzinsen', kind: 'wire_item', label: 'dpa: Hintergrund zu den Leitzinsen der EZB', publisher: 'dpa', language: 'de' },
  // Suezkanal
  { key: 'wirtschaft-afp-ever-given', kind: 'wire_item', label: 'AFP: Rückblick auf die Blockade des Suezkanals', publisher: 'AFP', language: 'de' },
  {
    key: 'wirtschaft-suezkanalbehoerde',
    kind: 'organisation',
    label: 'Suezkanalbehörde (SCA)',
    publisher: 'Suez Canal Authority',
    url: 'https://www.suezcanal.gov.eg/',
  },
  { key: 'wirtschaft-rabie', kind: 'person', label: 'Osama Rabie, Vorsitzender der Suezkanalbehörde' },
  {
    key: 'wirtschaft-sca-statistik',
    kind: 'dataset',
    label: 'Suezkanalbehörde: Schiffe und Einnahmen 2019 bis 2024',
    publisher: 'Suez Canal Authority',
    language: 'en',
  },
  { key: 'wirtschaft-lloyds-list', kind: 'media_report', label: 'Lloyd’s List: Schätzung zum Wert der aufgehaltenen Waren', publisher: 'Lloyd’s List', language: 'en' },
  {
    key: 'wirtschaft-konvention-konstantinopel',
    kind: 'law',
    label: 'Konvention von Konstantinopel, 29. Oktober 1888',
    publishedOn: '1888-10-29',
    language: 'fr',
  },
  // Bäckerei
  { key: 'wirtschaft-baeckermeisterin', kind: 'person', label: 'Wiebke Teigmann, Bäckermeisterin in Wendhafen' },
  // Mindestlohn
  {
    key: 'wirtschaft-milog',
    kind: 'law',
    label: 'Mindestlohngesetz (MiLoG)',
    publisher: 'Bundesministerium der Justiz',
    title: 'Gesetz zur Regelung eines allgemeinen Mindestlohns',
    url: 'https://www.gesetze-im-internet.de/milog/',
    language: 'de',
  },
  {
    key: 'wirtschaft-mindestlohnkommission',
    kind: 'organisation',
    label: 'Mindestlohnkommission',
    url: 'https://www.mindestlohn-kommission.de/',
  },
  {
    key: 'wirtschaft-mindestlohn-beschluss',
    kind: 'document',
    label: 'Beschluss der Mindestlohnkommission, 27. Juni 2025',
    publisher: 'Mindestlohnkommission',
    title: 'Beschluss nach § 9 MiLoG',
    publishedOn: '2025-06-27',
    language: 'de',
  },
  {
    key: 'wirtschaft-mindestlohn-hoehe',
    kind: 'dataset',
    label: 'Höhe des gesetzlichen Mindestlohns seit 2015',
    publisher: 'Bundesministerium für Arbeit und Soziales',
    language: 'de',
  },
  {
    key: 'wirtschaft-eu-mindestlohnrichtlinie',
    kind: 'law',
    label: 'Richtlinie (EU) 2022/2041 über angemessene Mindestlöhne',
    publisher: 'Europäische Union',
    url: 'https://eur-lex.europa.eu/eli/dir/2022/2041/oj',
    publishedOn: '2022-10-19',
    language: 'de',
  },
  // Container
  {
    key: 'wirtschaft-levinson-the-box',
    kind: 'document',
    label: 'Marc Levinson: The Box',
    publisher: 'Princeton University Press',
    title: 'The Box: How the Shipping Container Made the World Smaller and the World Economy Bigger',
    language: 'en',
  },
  { key: 'wirtschaft-levinson', kind: 'person', label: 'Marc Levinson, economic historian' },
  {
    key: 'wirtschaft-iso-668',
    kind: 'document',
    label: 'ISO 668, Series 1 freight containers',
    publisher: 'International Organization for Standardization',
    title: 'Series 1 freight containers: Classification, dimensions and ratings',
    url: 'https://www.iso.org/standard/76912.html',
    language: 'en',
  },
  {
    key: 'wirtschaft-unctad-seeverkehr',
    kind: 'document',
    label: 'UNCTAD: Review of Maritime Transport',
    publisher: 'UN Trade and Development',
    title: 'Review of Maritime Transport',
    url: 'https://unctad.org/topic/transport-and-trade-logistics/review-of-maritime-transport',
    language: 'en',
  },
  { key: 'wirtschaft-iso', kind: 'organisation', label: 'International Organization for Standardization', url: 'https://www.iso.org/' },
  // Kühlhaus
  {
    key: 'wirtschaft-kuehlhaus-mitarbeiterin',
    kind: 'person',
    label: 'Beschäftigte einer Leihfirma im Kühlhaus Nordkai',
    naming: 'unnamed',
    terms: 'background',
    description: 'eine Frau, die seit mehr als einem Jahr nachts Paletten umpackt',
    anonymityReason: 'Sie befürchtet, nicht mehr eingeteilt zu werden.',
  },
  {
    key: 'wirtschaft-kuehlhaus-schichtleiter',
    kind: 'person',
    label: 'Früherer Schichtleiter im Kühlhaus Nordkai',
    naming: 'unnamed',
    terms: 'background',
    description: 'ein früherer Schichtleiter',
    anonymityReason: 'Er hat beim Ausscheiden eine Verschwiegenheitserklärung unterschrieben.',
  },
  {
    key: 'wirtschaft-kuehlhaus-schichtplan',
    kind: 'document',
    label: 'Schichtpläne des Kühlhauses Nordkai, zwölf Wochen',
    naming: 'described',
    terms: 'on_record',
    description: 'Schichtpläne, die der Redaktion in Kopie vorliegen',
    language: 'de',
  },
  { key: 'wirtschaft-kuehlhaus-stellungnahme', kind: 'statement', label: 'Schriftliche Antwort des Kühlhauses Nordkai', publisher: 'Kühlhaus Nordkai', language: 'de' },
  { key: 'wirtschaft-kuehlhaus', kind: 'organisation', label: 'Kühlhaus Nordkai' },
  { key: 'wirtschaft-gewerbeaufsicht', kind: 'organisation', label: 'Gewerbeaufsicht Wendhafen' },
  {
    key: 'wirtschaft-arbzg',
    kind: 'law',
    label: 'Arbeitszeitgesetz (ArbZG)',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/arbzg/',
    language: 'de',
  },
  {
    key: 'wirtschaft-aueg',
    kind: 'law',
    label: 'Arbeitnehmerüberlassungsgesetz (AÜG)',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/a_g/',
    language: 'de',
  },
  // Adam Smith
  { key: 'wirtschaft-smith', kind: 'person', label: 'Adam Smith (1723 bis 1790)' },
  {
    key: 'wirtschaft-smith-wohlstand',
    kind: 'document',
    label: 'Adam Smith: The Wealth of Nations, 1776',
    title: 'An Inquiry into the Nature and Causes of the Wealth of Nations',
    url: 'https://www.gutenberg.org/ebooks/3300',
    publishedOn: '1776-03-09',
    language: 'en',
  },
  {
    key: 'wirtschaft-encyclopedie',
    kind: 'document',
    label: 'Encyclopédie, Band 5, Artikel „Épingle“, 1755',
    publisher: 'Diderot und d’Alembert',
    title: 'Épingle',
    language: 'fr',
  },
  { key: 'wirtschaft-bank-of-england', kind: 'organisation', label: 'Bank of England', url: 'https://www.bankofengland.co.uk/' },
  // Fernwärme
  { key: 'wirtschaft-stadtwerke-mitteilung', kind: 'press_release', label: 'Stadtwerke Wendhafen: Wärme aus der Wende', publisher: 'Stadtwerke Wendhafen', language: 'de' },
  { key: 'wirtschaft-stadtwerke-leiterin', kind: 'person', label: 'Gesine Kesselring, technische Leiterin der Stadtwerke Wendhafen' },
  { key: 'wirtschaft-mieterverein', kind: 'organisation', label: 'Mieterverein Wendhafen' },
  {
    key: 'wirtschaft-waermeplanungsgesetz',
    kind: 'law',
    label: 'Wärmeplanungsgesetz (WPG)',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/wpg/',
    language: 'de',
  },
]

export const stories: readonly DemoStory[] = [
  {
    key: 'hafen-waechst-fahrrinne-nicht',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Hafen Wendhafen',
    headline: 'Der Hafen wächst, die Fahrrinne nicht',
    standfirst: 'Mehr Container, weniger Wasser unter dem Kiel: Der Hafenbeirat hat eine Baggerung für 3,8 Millionen Euro beschlossen. Den Fischern geht sie zu weit, den Spediteuren nicht weit genug.',
    dateline: 'Wendhafen',
    published: 5.25,
    importance: 5,
    topics: ['hafen', 'handel', 'verkehr'],
    writtenBy: 'fahnenabzug',
    credits: [
      { who: 'fahnenabzug', role: 'author', placement: 'byline', onScene: true },
      { who: 'raster', role: 'data_journalist', placement: 'end_credit' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    picture: {
      draws: 'bars',
      title: 'Containerumschlag im Hafen Wendhafen, 2019 bis 2024',
      unit: 'Tausend TEU',
      rows: [
        ['2019', 214],
        ['2020', 187],
        ['2021', 196],
        ['2022', 203],
        ['2023', 178],
        ['2024', 192],
      ],
      source: 'Hafenbetrieb Wendhafen',
      caption: 'Nach dem Einbruch von 2023 ging es 2024 wieder aufwärts; der Stand von 2019 ist nicht erreicht.',
      alt: 'Balkendiagramm: 214.000 TEU im Jahr 2019, 187.000 im Jahr 2020, 196.000 im Jahr 2021, 203.000 im Jahr 2022, 178.000 im Jahr 2023 und 192.000 im Jahr 2024.',
    },
    body: `Um 5.40 Uhr am Donnerstag liegt das Feederschiff „Marlene T.“ fest vertäut am Südkai und wartet. {{Geladen ist es seit einer Stunde, auslaufen darf es erst, wenn die Flut den Pegel an der Alten Schleuse auf sechs Meter gehoben hat.|a1}} Die Crew trinkt Kaffee, der Lotse auch. Solche Stunden kosten Geld, und sie sind häufiger geworden.

Am selben Abend hat der Hafenbeirat daraus Folgen gezogen. {{Er bewilligte 3,8 Millionen Euro, um die Zufahrt in der Wende auf drei Abschnitten wieder auf ihre alte Tiefe zu bringen|a2}}, mit sieben gegen zwei Stimmen. Begonnen werden soll nach der Laichzeit.

## Mehr Ladung, mehr Schlick

Der Umschlag gibt den Befürwortern recht. {{192.000 Standardcontainer gingen 2024 über die Kaikante, 7,9 Prozent mehr als im Jahr davor.|a3}} Das Rekordjahr 2019 bleibt mit 214.000 außer Reichweite. Was in der Statistik fehlt, sind die Schiffe, die gar nicht erst kommen.

Hafenmeisterin Tomke Ankerholt führt darüber ein eigenes Heft. {{„Im letzten Winter haben mir elf Reeder abgesagt, weil ich ihnen keine feste Abfahrt versprechen konnte“|a4}}, sagt sie. Der Fluss trage heute mehr Sediment ein als vor zehn Jahren; warum, wisse niemand genau.

> {{„Ein Hafen verkauft Pünktlichkeit. Kräne hat jeder.“|a5}}

## Die Spediteure rechnen anders

Enno Palettke betreibt in Osterbrook 31 Lastwagen. Für ihn kommt der Beschluss zwei Jahre zu spät. {{Jede Tide, die ein Schiff verliere, koste seinen Betrieb rund 1.900 Euro an Standzeiten|a6}}, rechnet er vor. Er hätte die Rinne lieber gleich einen halben Meter tiefer gesehen.

Dafür aber wäre ein Planfeststellungsverfahren nötig. Die Unterhaltungsbaggerung dagegen stellt nur wieder her, was genehmigt ist. Im Beschluss sind drei Bedingungen festgehalten:

- gebaggert wird nur von Oktober bis Februar,
- das Baggergut bleibt im Fluss und wird unterhalb der Insel verklappt,
- ein Trübungsmesser am Wehr stoppt die Arbeiten, sobald der Grenzwert überschritten ist.

## Widerstand aus Kleinmoor

Der Fischereigenossenschaft reicht das nicht. Ihre Vorsitzende Rieke Netzband saß am Donnerstag auf der Zuschauerbank und schrieb mit. {{Die Verklappungsstelle liege mitten im Aufwuchsgebiet der Stinte|a7}}, kritisiert sie. Die Genossenschaft prüft nun, ob sie klagt.

{{„Wir sind nicht gegen den Hafen, wir verkaufen ja dort“|a8}}, sagt Netzband. {{Sie verlangt, dass die Messwerte des Trübungsmessers „im Stundentakt und für jeden“ im Netz stehen.|a9}} Ankerholt hat das zugesagt, allerdings ohne Datum.

Die „Marlene T.“ ist am Donnerstag übrigens doch noch losgekommen: um 9.15 Uhr, dreieinhalb Stunden nach Plan. Als ihr Heck an der Molenspitze vorbeizog, war das Wasser schon wieder im Fallen.`,
    attributions: {
      a1: { kind: 'fact', documents: ['wirtschaft-eigene-beobachtung-kai'] },
      a2: { kind: 'fact', documents: ['wirtschaft-hafenbeirat-beschluss'] },
      a3: { kind: 'data', documents: ['wirtschaft-hafenbetrieb-umschlag'] },
      a4: { kind: 'direct', speakers: ['wirtschaft-hafenmeisterin'] },
      a5: { kind: 'direct', speakers: ['wirtschaft-hafenmeisterin'] },
      a6: { kind: 'indirect', speakers: ['wirtschaft-spediteur'] },
      a7: { kind: 'indirect', speakers: ['wirtschaft-fischer'] },
      a8: { kind: 'direct', speakers: ['wirtschaft-fischer'] },
      a9: { kind: 'direct_partial', speakers: ['wirtschaft-fischer'] },
    },
  },
  {
    key: 'einlagensatz-der-ezb-von-minus-null-fuenf-bis-vier',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Geldpolitik',
    headline: 'Von minus 0,5 auf 4 und wieder hinunter',
    standfirst: 'Kaum je hat die Europäische Zentralbank ihre Zinsen so schnell bewegt wie zwischen 2022 und 2025. Was der Einlagensatz ist, wen er trifft und warum ein einziger Satz aus London bis heute nachhallt.',
    dateline: 'Frankfurt am Main',
    published: 27.25,
    importance: 5,
    topics: ['geldpolitik', 'europaeische-union'],
    writtenBy: 'fahnenabzug',
    credits: [
      { who: 'fahnenabzug', role: 'author', placement: 'byline' },
      { who: 'raster', role: 'author', placement: 'byline' },
      { who: 'dpa', role: 'agency', placement: 'end_credit' },
      { who: 'umbruch', role: 'editor', placement: 'none' },
    ],
    provenance: {
      relation: 'based_on',
      upstream: ['wirtschaft-dpa-leitzinsen'],
      extent: 'Chronologie der Zinsschritte',
      rightsHolder: 'dpa',
      licence: 'Agenturvertrag',
      usageTerms: 'Übernahme und Bearbeitung nach Agenturvertrag',
      rights: 'cleared',
    },
    picture: {
      draws: 'line',
      title: 'Einlagensatz der Europäischen Zentralbank, 2019 bis 2025',
      unit: 'Prozent',
      rows: [
        ['Sept. 2019', -0.5],
        ['Juli 2022', 0],
        ['Sept. 2022', 0.75],
        ['Nov. 2022', 1.5],
        ['Dez. 2022', 2],
        ['Feb. 2023', 2.5],
        ['März 2023', 3],
        ['Mai 2023', 3.25],
        ['Juni 2023', 3.5],
        ['Aug. 2023', 3.75],
        ['Sept. 2023', 4],
        ['Juni 2024', 3.75],
        ['Sept. 2024', 3.5],
        ['Okt. 2024', 3.25],
        ['Dez. 2024', 3],
        ['Feb. 2025', 2.75],
        ['März 2025', 2.5],
        ['Apr. 2025', 2.25],
        ['Juni 2025', 2],
      ],
      source: 'Europäische Zentralbank',
      caption: 'Jeder Punkt ist ein Zinsschritt, datiert auf den Monat, in dem er wirksam wurde.',
      alt: 'Liniendiagramm: Der Einlagensatz steigt von minus 0,5 Prozent ab Juli 2022 in zehn Schritten auf 4 Prozent im September 2023 und sinkt bis Juni 2025 in acht Schritten auf 2 Prozent.',
    },
    body: `Banken parken über Nacht Geld bei ihrer Notenbank. Was sie dafür bekommen, oder was sie dafür zahlen müssen, heißt Einlagensatz. Es klingt nach Buchhaltung, doch an dieser einen Zahl hängt, was ein Ratenkredit, ein Tagesgeldkonto und eine Baufinanzierung im Euroraum kosten.

Der Auftrag dahinter steht im Vertrag. {{Vorrangiges Ziel des Europäischen Systems der Zentralbanken ist es, die Preisstabilität zu gewährleisten|a1}}; so will es [Artikel 127 des AEUV](https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:12016E127). Was das in Zahlen heißt, legt die Bank selbst fest: {{Seit dem 8. Juli 2021 strebt sie mittelfristig zwei Prozent Inflation an, und Abweichungen nach unten sollen ihr so unwillkommen sein wie solche nach oben.|a2}}

## Acht Jahre unter null

Im Juni 2014 betrat die EZB Neuland. {{Vom 11. Juni 2014 an lag der Einlagensatz bei minus 0,1 Prozent, vom 18. September 2019 an bei minus 0,5 Prozent.|a3}} Wer als Bank hundert Millionen Euro ein Jahr lang liegen ließ, bezahlte zuletzt eine halbe Million dafür. Das Geld sollte nicht liegen, sondern verliehen werden. Viele Institute reichten die Kosten als Verwahrentgelt an große Guthaben weiter.

Vorausgegangen war die Schuldenkrise. In ihrem heißesten Sommer sprach der damalige Präsident Mario Draghi in London vor Anlegern:

> {{„Innerhalb unseres Mandats ist die EZB bereit, alles Notwendige zu tun, um den Euro zu erhalten. Und glauben Sie mir, es wird ausreichen.“|a4}}

Aus dem Satz wurde ein Programm zum Ankauf von Staatsanleihen, genutzt hat die Bank es nie. Die Renditen fielen trotzdem. Seither weiß man, dass Worte ein Instrument der Geldpolitik sind wie der Zins.

## Zehn Schritte hinauf

Dann kehrte die Inflation zurück. {{Im Oktober 2022 lagen die Verbraucherpreise im Euroraum um 10,6 Prozent über dem Vorjahreswert|a5}}, getrieben von Energie und Lebensmitteln. Da hatte die Bank schon umgesteuert. {{Zwischen Juli 2022 und September 2023 hob sie die Zinsen zehnmal hintereinander an, den Einlagensatz um insgesamt viereinhalb Prozentpunkte auf 4,0 Prozent|a6}}, den höchsten Stand seit Gründung der Währungsunion.

- Für Sparer bedeutete das: Tagesgeld brachte wieder Zinsen.
- Für Bauherren: Der Kredit verteuerte sich, viele Vorhaben blieben liegen.
- Für die EZB selbst: Sie zahlte den Banken Milliarden auf deren Guthaben.

## Acht Schritte hinab

Im Juni 2024 begann der Rückweg. {{Bis zum 11. Juni 2025 sank der Satz in acht gleichen Schritten auf 2,0 Prozent.|a7}} Unterwegs änderte sich auch das Werkzeug: {{Seit dem 18. September 2024 liegt der Zins, zu dem Banken sich bei der EZB Geld leihen, nur noch 0,15 Prozentpunkte über dem Einlagensatz|a8}}, vorher war es ein halber Punkt. Deshalb ist heute vor allem vom Einlagensatz die Rede, wenn Zeitungen „Leitzins“ schreiben.

Wie weit ein solcher Schritt trägt, zeigt sich spät. Eine Zinsänderung wirkt nicht am Tag der Pressekonferenz, sondern über viele Monate: erst am Geldmarkt, dann bei den Krediten, zuletzt im Supermarkt.`,
    attributions: {
      a1: { kind: 'fact', documents: ['wirtschaft-aeuv-127'] },
      a2: { kind: 'reported', speakers: ['wirtschaft-ezb'], documents: ['wirtschaft-ezb-strategie'], utteredOn: '2021-07-08' },
      a3: { kind: 'data', documents: ['wirtschaft-ezb-zinstabelle'], via: ['wirtschaft-dpa-leitzinsen'] },
      a4: {
        kind: 'direct',
        speakers: ['wirtschaft-draghi'],
        documents: ['wirtschaft-draghi-rede'],
        utteredOn: '2012-07-26',
        original: {
          text: 'Within our mandate, the ECB is ready to do whatever it takes to preserve the euro. And believe me, it will be enough.',
          language: 'en',
        },
      },
      a5: { kind: 'data', documents: ['wirtschaft-eurostat-inflation'] },
      a6: { kind: 'data', documents: ['wirtschaft-ezb-zinstabelle'], via: ['wirtschaft-dpa-leitzinsen'] },
      a7: { kind: 'data', documents: ['wirtschaft-ezb-zinstabelle'], via: ['wirtschaft-dpa-leitzinsen'] },
      a8: { kind: 'fact', speakers: ['wirtschaft-ezb'], documents: ['wirtschaft-ezb-zinstabelle'] },
    },
  },
  {
    key: 'leiharbeit-im-kuehlhaus-nordkai',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Arbeit in der Nacht',
    headline: 'Zwischen zwei Schichten liegen acht Stunden',
    standfirst: 'Im Kühlhaus Nordkai packen Leihbeschäftigte nachts Fisch um. Schichtpläne, die dem Boten vorliegen, zeigen Ruhezeiten, die kürzer sind als erlaubt. Der Betreiber spricht von Versehen.',
    dateline: 'Wendhafen',
    published: 44.75,
    importance: 4,
    topics: ['arbeit', 'hafen'],
    writtenBy: 'bleisatz',
    credits: [
      { who: 'nebel', role: 'author', placement: 'byline' },
      { who: 'spaltensatz', role: 'contributing_reporter', placement: 'end_credit', place: 'Osterbrook' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
      { who: 'bleisatz', role: 'responsible', placement: 'none' },
    ],
    body: `Minus 22 Grad herrschen in Halle 3, und wer dort arbeitet, zählt nicht die Stunden, sondern die Pausen. {{„Nach vierzig Minuten spürst du die Fingerkuppen nicht mehr, dann gehst du raus, dann wieder rein“|a1}}, sagt eine Frau, die seit mehr als einem Jahr nachts Paletten umpackt. Angestellt ist sie bei einer Leihfirma, eingesetzt im Kühlhaus Nordkai. Ihren Namen möchte sie nicht lesen; sie befürchtet, sonst nicht mehr eingeteilt zu werden.

Der Bote hat mit ihr und einem früheren Schichtleiter gesprochen, getrennt voneinander und mehrmals. Beide beschreiben dasselbe Muster.

## Was in den Plänen steht

Der Redaktion liegen Schichtpläne aus zwölf Wochen vor. {{In 63 Fällen folgte auf eine Nachtschicht bereits nach acht oder neun Stunden die nächste.|a2}} Das [Arbeitszeitgesetz](https://www.gesetze-im-internet.de/arbzg/) erlaubt das nicht ohne Weiteres: {{Nach dem Ende der täglichen Arbeit müssen mindestens elf Stunden Ruhe am Stück liegen|a3}}, Ausnahmen gelten nur für bestimmte Branchen und müssen ausgeglichen werden.

{{Die kurzen Wechsel seien kein Zufall gewesen, sondern Gewohnheit in jeder Woche, in der ein großes Schiff kam|a4}}, berichtet der frühere Schichtleiter. Er hat beim Ausscheiden unterschrieben, über Betriebliches zu schweigen. Den Stammkräften habe man die Doppelschichten nicht zugemutet: {{„Die hatten einen Betriebsrat. Die anderen hatten ein Telefon, das klingelt.“|a5}}

## Was der Betreiber sagt

Das Kühlhaus antwortete schriftlich und auf jede Frage einzeln. {{Man habe die Pläne geprüft und „in Einzelfällen Übertragungsfehler“ gefunden.|a6}} Die tatsächlich geleisteten Zeiten wichen davon ab; Nachweise dafür wollte das Unternehmen nicht zeigen. {{Seit diesem Monat sperre ein neues Programm jede Einteilung, die gegen die Ruhezeit verstößt|a7}}, heißt es weiter.

Die Frau aus Halle 3 hat von dem Programm noch nichts bemerkt. Am Wochenende nach unserer ersten Anfrage, erzählt sie, sei sie allerdings zum ersten Mal für zwölf Stunden in Ruhe gelassen worden.

## Wer prüft

Die Gewerbeaufsicht Wendhafen hat den Fall auf dem Tisch. {{Sie bestätigt, Unterlagen angefordert zu haben, und will sich zu einem laufenden Vorgang nicht weiter äußern.|a8}} Im Regelfall prüft sie Betriebe dieser Größe alle fünf Jahre.

Unübersichtlich wird es, weil zwei Firmen beteiligt sind. Im Alltag bestimmt das Kühlhaus, wer wann kommt; den Vertrag haben die Leute mit dem Verleiher. {{Für den Arbeitsschutz gelten bei Leiharbeit die Vorschriften des Betriebs, in dem gearbeitet wird, und auch dieser muss sie einhalten.|a9}} Beide Seiten stehen also ein, keine kann auf die andere zeigen.

Um 22 Uhr beginnt wieder eine Schicht. Vor dem Tor stehen elf Menschen, sie rauchen, einer hat Handschuhe für alle mitgebracht. Zwei von ihnen haben um 13 Uhr das letzte Mal auf die Stechuhr gedrückt.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['wirtschaft-kuehlhaus-mitarbeiterin'] },
      a2: { kind: 'data', documents: ['wirtschaft-kuehlhaus-schichtplan'] },
      a3: { kind: 'fact', documents: ['wirtschaft-arbzg'] },
      a4: { kind: 'indirect', speakers: ['wirtschaft-kuehlhaus-schichtleiter'] },
      a5: { kind: 'direct', speakers: ['wirtschaft-kuehlhaus-schichtleiter'] },
      a6: { kind: 'direct_partial', speakers: ['wirtschaft-kuehlhaus'], documents: ['wirtschaft-kuehlhaus-stellungnahme'] },
      a7: { kind: 'indirect', speakers: ['wirtschaft-kuehlhaus'], documents: ['wirtschaft-kuehlhaus-stellungnahme'] },
      a8: { kind: 'reported', speakers: ['wirtschaft-gewerbeaufsicht'] },
      a9: { kind: 'fact', documents: ['wirtschaft-aueg'] },
    },
  },
  {
    key: 'ever-given-sechs-tage-im-suezkanal',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Seehandel',
    headline: 'Sechs Tage, in denen ein Schiff den Welthandel anhielt',
    standfirst: 'Im März 2021 lag die „Ever Given“ quer im Suezkanal. Drei Jahre später brach der Verkehr dort noch viel stärker ein, ohne dass ein einziges Schiff feststeckte. Was beides über den Seeweg verrät.',
    dateline: 'Sues',
    published: 132.25,
    importance: 3,
    topics: ['handel', 'verkehr', 'hafen'],
    writtenBy: 'umbruch',
    credits: [
      { who: 'afp', role: 'agency', placement: 'byline' },
      { who: 'redaktion', role: 'author', placement: 'byline' },
      { who: 'rotation', role: 'illustrator', placement: 'picture' },
    ],
    provenance: {
      relation: 'wire_pickup_edited',
      upstream: ['wirtschaft-afp-ever-given'],
      extent: 'Grundtext; um die Zahlen der Kanalbehörde bis 2024 ergänzt',
      rightsHolder: 'AFP',
      licence: 'Agenturvertrag',
      usageTerms: 'Bearbeitete Übernahme, Quelle ist zu nennen',
      rights: 'cleared',
    },
    picture: {
      draws: 'map',
      place: 'Sues',
      longitude: 32.55,
      latitude: 29.97,
      caption: 'Nördlich von Sues, im einspurigen Südteil des Kanals, lief die „Ever Given“ auf Grund.',
      alt: 'Lagekarte: Die Stadt Sues liegt am südlichen Ende des Suezkanals in Ägypten.',
    },
    body: `Am Morgen des 23. März 2021 schob sich der Bug eines 400 Meter langen Containerschiffs in das Ostufer des Suezkanals, das Heck setzte am Westufer auf. Danach bewegte sich auf einer der wichtigsten Wasserstraßen der Welt sechs Tage lang nichts mehr.

Die „Ever Given“ fuhr unter der Flagge Panamas, gehörte einer japanischen Reederei und war an das taiwanische Unternehmen Evergreen verchartert. {{Etwa 18.300 Container hatte sie an Bord, Ziel war Rotterdam.|a1}} Das Unglück geschah südlich des Großen Bittersees, wo der Kanal nur eine Fahrspur hat. Ausweichen konnte niemand.

## Bagger, Schlepper, Springflut

Ein Foto aus jenen Tagen kennt fast jeder: ein einzelner Bagger vor einem Wulstbug, hoch wie ein Haus. Entscheidend waren andere Geräte. Schwimmbagger lösten Sand unter dem Rumpf, mehr als ein Dutzend Schlepper zogen, und das Hochwasser nach dem Vollmond half. {{Am Nachmittag des 29. März war das Schiff frei, noch am selben Abend rollte der Verkehr wieder an.|a2}}

{{Mindestens 369 Schiffe warteten zuletzt vor den Einfahrten|a3}}, Tanker und Viehtransporter darunter. {{Der Branchendienst Lloyd’s List veranschlagte den Wert der Waren, die täglich aufgehalten wurden, auf rund 9,6 Milliarden Dollar.|a4}} Manche Reeder schickten ihre Schiffe um das Kap der Guten Hoffnung.

## Wer bezahlt

Für die „Ever Given“ begann nun eine zweite Liegezeit. Ägypten hielt sie im Großen Bittersee fest und stellte eine Rechnung. {{Die Kanalbehörde verlangte zunächst 916 Millionen Dollar, später 550 Millionen.|a5}} Eigner, Versicherer und Behörde einigten sich schließlich; die Summe nannten sie nicht. {{Am 7. Juli 2021 lichtete das Schiff den Anker|a6}}, 106 Tage nach der Strandung.

## Der stille Einbruch

Als Folge kündigte die Behörde an, den südlichen Abschnitt zu verbreitern und zu vertiefen. Der nächste Rückschlag aber kam nicht aus dem Sand. Nach Angriffen der Huthi-Miliz auf Handelsschiffe im Roten Meer mieden von Ende 2023 an große Linienreedereien die Route.

{{2023 zählte der Kanal 26.434 Durchfahrten, 2024 noch 13.213|a7}}, also halb so viele. {{Die Einnahmen seien von 10,25 auf 3,99 Milliarden Dollar gefallen, bilanzierte der Vorsitzende der Behörde, Osama Rabie.|a8}} Sechs Tage Blockade nehmen sich dagegen klein aus.

Rechtlich ist die Passage seit mehr als einem Jahrhundert für alle da. {{Die Konvention von Konstantinopel von 1888 sichert den freien Durchgang im Krieg wie im Frieden und für Schiffe jeder Flagge.|a9}} Ob ein Reeder den Weg nimmt, entscheidet freilich kein Vertrag. Es entscheiden der Lotse, der Versicherer und gelegentlich der Wind.`,
    attributions: {
      a1: { kind: 'fact', via: ['wirtschaft-afp-ever-given'] },
      a2: { kind: 'reported', speakers: ['wirtschaft-suezkanalbehoerde'], via: ['wirtschaft-afp-ever-given'], utteredOn: '2021-03-29' },
      a3: { kind: 'data', speakers: ['wirtschaft-suezkanalbehoerde'], via: ['wirtschaft-afp-ever-given'] },
      a4: { kind: 'data', documents: ['wirtschaft-lloyds-list'], via: ['wirtschaft-afp-ever-given'] },
      a5: { kind: 'reported', speakers: ['wirtschaft-suezkanalbehoerde'], via: ['wirtschaft-afp-ever-given'] },
      a6: { kind: 'fact', via: ['wirtschaft-afp-ever-given'] },
      a7: { kind: 'data', documents: ['wirtschaft-sca-statistik'] },
      a8: { kind: 'indirect', speakers: ['wirtschaft-rabie'], documents: ['wirtschaft-sca-statistik'] },
      a9: { kind: 'fact', documents: ['wirtschaft-konvention-konstantinopel'] },
    },
  },
  {
    key: 'baeckermeisterin-im-gespraech-ueber-ofen-und-strom',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Interview',
    headline: '„Um drei Uhr früh ist mein Ofen der größte Verbraucher der Straße“',
    standfirst: 'Wiebke Teigmann führt in dritter Generation die Bäckerei am Tiefen Fleet. Ein Gespräch über Strom, der nachts billiger ist als mittags, über Brötchenpreise und eine Nachfolge, die es beinahe nicht gegeben hätte.',
    dateline: 'Wendhafen',
    published: 303.75,
    importance: 2,
    topics: ['energie', 'arbeit'],
    writtenBy: 'umbruch',
    credits: [{ who: 'umbruch', role: 'author', placement: 'byline', onScene: true }],
    body: `Der Verkaufsraum ist noch dunkel, hinten laufen die Knetmaschinen. Wiebke Teigmann, 46, redet, während sie Laibe einschießt. Sie unterbricht sich nur, wenn der Timer piept.

*Frau Teigmann, wie viel Strom verbraucht eine Bäckerei?*

{{Unsere im vergangenen Jahr 118.000 Kilowattstunden. Das sind gut dreißig Einfamilienhäuser auf 240 Quadratmetern. Der Ofen nimmt die Hälfte, dann kommen Kühlung und Gärraum, und die Lampen vergessen immer alle. Um drei Uhr früh ist mein Ofen der größte Verbraucher der Straße, da schläft sogar die Kneipe.|a1}}

*Sie haben vor zwei Jahren von Gas auf Strom umgestellt. Warum?*

{{Der alte Ofen war von 1987 und die Ersatzteile kamen von einem Rentner aus Osterbrook, der sie in der Garage dreht. Als der aufgehört hat, musste ich mich entscheiden. Ein neuer Gasofen wäre 40.000 Euro billiger gewesen. Ich habe das trotzdem nicht gewollt, denn so ein Ofen steht dreißig Jahre.|a2}}

*Hat sich das gerechnet?*

{{Im ersten Jahr überhaupt nicht. Da habe ich bezahlt wie eine Besoffene. Seit ich einen Vertrag mit Stundenpreisen habe, ist es anders: Nachts kostet der Strom oft weniger als mittags, und nachts backe ich ja.|a3}}

## Teig als Batterie

*Das heißt, Sie richten die Backzeiten nach der Börse?*

{{Nein, nach den Leuten, die um sechs Brötchen wollen. Aber ich kann schieben. Kühle ich den Teig mittags stärker herunter, wenn die Sonne scheint, dann wartet er. So ein Gärraum ist eine Batterie, bloß dass man sie essen kann.|a4}}

*Was kostet ein Brötchen bei Ihnen?*

{{52 Cent. Vor fünf Jahren waren es 35. Davon ist Mehl der kleinste Teil, das glaubt mir keiner. Der größte ist der Mensch, der hier um Mitternacht anfängt.|a5}}

*Finden Sie noch welche, die um Mitternacht anfangen?*

{{Zwei Auszubildende habe ich, eine ist 34 und war vorher Zahntechnikerin. Die kommt, weil sie mittags ihre Kinder sieht. Seitdem wir erst um eins beginnen und der Sonntag frei ist, bewerben sich wieder Leute.|a6}}

## Die Nachfolge

*Ihr Vater wollte den Laden schließen.*

{{Er hatte den Zettel schon ans Fenster geklebt. Ich war Bauzeichnerin in Kleinmoor und habe am Telefon gesagt: Mach den Zettel ab, ich kündige. Er hat drei Tage nicht mit mir gesprochen und mir am vierten das Sauerteigglas hingestellt.|a7}}

*Bereuen Sie es manchmal?*

{{Jeden Februar. Dann kommt der März.|a8}}

*Was müsste sich ändern, damit es leichter wird?*

{{Ich möchte drei Formulare weniger und einen Netzanschluss mehr. Für eine zweite Anlage auf dem Dach stehe ich seit vierzehn Monaten auf der Liste. Das Blech für die Halterung rostet inzwischen auf dem Hof.|a9}}

Der Timer piept. Sechzig Roggenmischbrote kommen heraus, das Küchenlicht flackert kurz. Teigmann sieht auf ihr Telefon, auf dem eine Preiskurve nach unten zeigt, und stellt die Kühlung eine Stufe höher.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a2: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a3: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a4: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a5: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a6: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a7: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a8: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
      a9: { kind: 'direct', speakers: ['wirtschaft-baeckermeisterin'] },
    },
  },
  {
    key: 'mindestlohn-in-stufen-seit-2015',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'In Zahlen',
    headline: 'Vom ersten Cent an: der Mindestlohn und seine Stufen',
    standfirst: 'Er begann 2015 bei 8,50 Euro; mit den Stufen von 2026 und 2027 ist er zwölfmal erhöht. Wer darüber entscheidet, für wen er nicht gilt und was ein Verstoß kostet.',
    published: 616.25,
    importance: 3,
    topics: ['arbeit', 'europaeische-union'],
    writtenBy: 'fahnenabzug',
    credits: [
      { who: 'raster', role: 'author', placement: 'byline' },
      { who: 'raster', role: 'data_journalist', placement: 'none' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    picture: {
      draws: 'bars',
      title: 'Gesetzlicher Mindestlohn je Stunde, brutto, jeweils ab dem genannten Monat',
      unit: 'Euro',
      rows: [
        ['Jan. 2015', 8.5],
        ['Jan. 2017', 8.84],
        ['Jan. 2019', 9.19],
        ['Jan. 2020', 9.35],
        ['Jan. 2021', 9.5],
        ['Juli 2021', 9.6],
        ['Jan. 2022', 9.82],
        ['Juli 2022', 10.45],
        ['Okt. 2022', 12],
        ['Jan. 2024', 12.41],
        ['Jan. 2025', 12.82],
        ['Jan. 2026', 13.9],
        ['Jan. 2027', 14.6],
      ],
      source: 'Bundesministerium für Arbeit und Soziales, Mindestlohnkommission',
      caption: 'Der größte Sprung, der im Oktober 2022, kam vom Gesetzgeber und nicht von der Kommission.',
      alt: 'Balkendiagramm: Der Mindestlohn steigt von 8,50 Euro im Januar 2015 über 12 Euro im Oktober 2022 auf 14,60 Euro im Januar 2027.',
    },
    body: `Seit dem 1. Januar 2015 gibt es in Deutschland eine Untergrenze für fast jede bezahlte Stunde. {{Damals waren es 8,50 Euro brutto.|a1}} Vom 1. Januar 2026 an sind es 13,90 Euro, vom 1. Januar 2027 an 14,60 Euro. Über zwölf Jahre gerechnet ergibt das ein Plus von knapp 72 Prozent.

## Neun am Tisch, sechs und eine mit Stimme

Den Betrag schlägt nicht die Regierung vor, sondern eine Kommission. {{Ihr gehören eine vorsitzende Person, je drei Stimmberechtigte der Gewerkschaften und der Arbeitgeber sowie zwei Fachleute aus der Wissenschaft an, die nur beraten.|a2}} Alle zwei Jahre beschließt sie; die Bundesregierung kann den Beschluss per Verordnung verbindlich machen, ändern darf sie ihn nicht.

Nicht immer geht das friedlich ab. {{Den Beschluss vom Juni 2023 über 12,41 und 12,82 Euro trafen Vorsitz und Arbeitgeber gegen die Stimmen der Gewerkschaften.|a3}} {{Zwei Jahre später, am 27. Juni 2025, fiel die Entscheidung über die beiden jüngsten Stufen einstimmig.|a4}}

## Der Sprung, der aus dem Bundestag kam

Einmal griff das Parlament selbst ein. {{Zum 1. Oktober 2022 setzte es den Mindestlohn per Gesetz auf zwölf Euro|a5}}; zuvor waren es 10,45 Euro. Keine Stufe davor oder danach war größer, weder in Cent noch in Prozent: Es ging um 1,55 Euro oder 14,8 Prozent nach oben.

Ein Orientierungswert steht im europäischen Recht. {{Die Richtlinie 2022/2041 nennt als Beispiel für Vergleichsgrößen 60 Prozent des Bruttomedianlohns und 50 Prozent des Durchschnittslohns|a6}}, ohne sie vorzuschreiben. Der Median ist die Mitte: Die eine Hälfte verdient mehr, die andere weniger.

## Für wen er nicht gilt

{{Das Gesetz kennt Ausnahmen|a7}}, die wichtigsten:

- Jugendliche unter 18 Jahren ohne abgeschlossene Ausbildung,
- Auszubildende, für die es eine eigene Mindestvergütung gibt,
- Langzeitarbeitslose in den ersten sechs Monaten einer neuen Stelle,
- Praktika, die Schule oder Studium vorschreiben,
- ehrenamtliche Arbeit.

## Was das im Monat heißt

Eine volle Stelle mit 40 Wochenstunden kommt im Schnitt auf gut 173 Stunden im Monat. Bei 13,90 Euro sind das rund 2.410 Euro brutto, bei 14,60 Euro gut 2.530 Euro. Für die Grenze der geringfügigen Beschäftigung ist der Betrag ebenfalls maßgeblich, denn sie wächst seit 2022 mit: Zehn Wochenstunden zum Mindestlohn sollen ein Minijob bleiben können.

Wer weniger zahlt, riskiert viel. {{Bis zu 500.000 Euro Geldbuße sind möglich|a8}}, wenn ein Arbeitgeber den Mindestlohn nicht oder zu spät überweist. Unterlaufen lässt sich der Anspruch auch nicht per Unterschrift: {{Vereinbarungen, die ihn unterschreiten oder ausschließen, sind insoweit unwirksam.|a9}} Der Satz steht in Paragraf 3, und er ist einer der kürzeren im [Mindestlohngesetz](https://www.gesetze-im-internet.de/milog/).`,
    attributions: {
      a1: { kind: 'data', documents: ['wirtschaft-mindestlohn-hoehe'] },
      a2: { kind: 'fact', documents: ['wirtschaft-milog'] },
      a3: { kind: 'reported', speakers: ['wirtschaft-mindestlohnkommission'], utteredOn: '2023-06-26' },
      a4: { kind: 'reported', speakers: ['wirtschaft-mindestlohnkommission'], documents: ['wirtschaft-mindestlohn-beschluss'], utteredOn: '2025-06-27' },
      a5: { kind: 'fact', documents: ['wirtschaft-milog', 'wirtschaft-mindestlohn-hoehe'] },
      a6: { kind: 'fact', documents: ['wirtschaft-eu-mindestlohnrichtlinie'] },
      a7: { kind: 'fact', documents: ['wirtschaft-milog'] },
      a8: { kind: 'fact', documents: ['wirtschaft-milog'] },
      a9: { kind: 'fact', documents: ['wirtschaft-milog'] },
    },
  },
  {
    key: 'the-box-that-shrank-the-sea',
    section: 'wirtschaft',
    language: 'en',
    kicker: 'Trade',
    headline: 'The box that shrank the sea',
    standfirst: 'On 26 April 1956 a converted tanker left New Jersey with 58 metal boxes on deck. Nobody called it a revolution. It took a patent given away, a committee and a war to make it one.',
    published: 1012.75,
    importance: 3,
    topics: ['handel', 'hafen', 'usa'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'fahnenabzug', role: 'author', placement: 'byline', degree: 'lead' },
      { who: 'durchschuss', role: 'author', placement: 'byline', degree: 'supporting' },
      { who: 'setzkasten', role: 'editor', placement: 'end_credit' },
    ],
    picture: {
      draws: 'map',
      place: 'Port Newark',
      longitude: -74.15,
      latitude: 40.69,
      caption: 'Port Newark, New Jersey: the Ideal X sailed from here for Houston.',
      alt: 'Locator map: Port Newark lies on the east coast of the United States, west of New York City.',
    },
    body: `The ship was an ugly thing. She had been launched in the last winter of the war as a T2 tanker and had since acquired a steel frame above her deck, like a bed without a mattress. {{On 26 April 1956 the Ideal X left Port Newark with 58 aluminium containers slotted into that frame, and in less than a week she was in Houston.|a1}} Lorries were waiting. Nobody had to touch the goods.

Her owner, Malcom McLean, came from trucking. He knew next to nothing about ships and did not pretend otherwise, which helped: to him a vessel was merely a stretch of road.

## A matter of cents

Before the box, a cargo ship was loaded by hand, sack by crate by barrel, and she could spend as long in port as at sea. {{Loading loose freight on a medium-sized ship cost almost six dollars a ton in 1956; McLean’s people put the figure for the Ideal X at less than sixteen cents|a2}}, according to the economic historian Marc Levinson.

Numbers like that should have settled the matter at once. They did not. {{Levinson describes a decade in which nearly every company built boxes to its own measure|a3}}, so that one firm’s container would sit on no other firm’s crane, wagon or chassis.

## The dullest heroes

What changed this was standardisation, a word that has never sold a newspaper. Two things mattered:

- the corner, a casting with holes into which any crane in the world can lock;
- the length, fixed in multiples that trains, trucks and ships could share.

The corner belonged to McLean’s company, where the engineer Keith Tantlinger had devised it. {{In 1963 McLean let the patents go, free of royalties, so that a standard could be built on them.|a4}} The lengths were fought over in committees until the end of the 1960s. {{Today’s rulebook is ISO 668, and it still describes a box eight feet wide.|a5}} The twenty-foot version gave the world its unit of account: the TEU, or twenty-foot equivalent unit.

The container, in other words, is not a clever box. It is an agreement with doors.

## Europe, then the war

In May 1966 the Fairland, another of McLean’s ships, opened his regular service across the Atlantic and called at Rotterdam and Bremen. She carried her own cranes, because the quays had none that would do.

The real proof came from an army. {{From 1967 his line hauled supplies to Cam Ranh Bay in Vietnam under contract to the United States military|a6}}, and the ships, otherwise empty on the way home, began to call at Japan. A trade route had been paid for in one direction and came free in the other.

## What the box took away

Dockside work vanished with astonishing speed. London’s upriver docks, built for sacks and barrels, had all closed by the early 1980s, while container berths grew at Felixstowe and Tilbury. Ports with deep water and empty fields behind them won. Ports with warehouses, pubs and history lost.

{{More than four-fifths of world merchandise trade by volume now travels by sea, the United Nations’ trade body reports|a7}}, and the largest ships carry upwards of 24,000 TEU. Counted in boxes, and forgiving the Ideal X that hers were longer, that is some four hundred times her load.

She did not live to see it. Sold in 1959 and renamed Elemir, she was battered in a storm in February 1964 and scrapped in Japan that same year.`,
    attributions: {
      a1: { kind: 'fact', documents: ['wirtschaft-levinson-the-box'] },
      a2: { kind: 'data', speakers: ['wirtschaft-levinson'], documents: ['wirtschaft-levinson-the-box'] },
      a3: { kind: 'reported', speakers: ['wirtschaft-levinson'], documents: ['wirtschaft-levinson-the-box'] },
      a4: { kind: 'fact', documents: ['wirtschaft-levinson-the-box'] },
      a5: { kind: 'fact', speakers: ['wirtschaft-iso'], documents: ['wirtschaft-iso-668'] },
      a6: { kind: 'fact', documents: ['wirtschaft-levinson-the-box'] },
      a7: { kind: 'data', documents: ['wirtschaft-unctad-seeverkehr'] },
    },
  },
  {
    key: 'adam-smith-und-die-stecknadel',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Wiedergelesen',
    headline: 'Achtzehn Handgriffe für eine Nadel',
    standfirst: 'Am 9. März 1776 erschien in London „The Wealth of Nations“. Die berühmteste Fabrik der Ökonomie kommt gleich im ersten Kapitel vor und stellt Stecknadeln her. Wir drucken die Stelle in neuer Übersetzung.',
    published: 1545.25,
    importance: 2,
    topics: ['arbeit', 'handel', 'literatur'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'zeilenmass', role: 'translator', placement: 'end_credit' },
      { who: 'setzkasten', role: 'editor', placement: 'end_credit' },
      { who: 'redaktion', role: 'producer', placement: 'none' },
    ],
    provenance: {
      relation: 'translation_of',
      upstream: ['wirtschaft-smith-wohlstand'],
      extent: 'Auszüge aus Buch I, Kapitel 1, 2 und 10, mit Zwischentexten der Redaktion',
      rightsHolder: 'Original gemeinfrei; Übersetzung: Ilka Zeilenmaß',
      licence: 'Gemeinfreies Original',
      usageTerms: 'Übersetzung im Auftrag der Redaktion',
      rights: 'cleared',
    },
    body: `Große Theorien beginnen selten so klein. Adam Smith, Moralphilosoph aus dem schottischen Kirkcaldy, hätte Schiffe wählen können oder die Wollweberei. Er nahm ein Ding, das jeder Leser am Rock trug, und erklärte daran, woher Wohlstand kommt: aus der Teilung der Arbeit.

## In der Werkstatt

Ein Ungelernter, schreibt er, brächte mit allem Fleiß am Tag vielleicht eine Nadel zustande, zwanzig gewiss nicht. Anders in einem Betrieb, in dem jeder nur einen Handgriff tut:

> {{„Einer zieht den Draht, ein anderer richtet ihn, ein dritter schneidet ihn ab, ein vierter spitzt ihn zu, ein fünfter schleift das obere Ende, damit der Kopf darauf passt.“|a1}}

Schon der Kopf verlangt zwei oder drei eigene Verrichtungen. Ihn aufzusetzen ist ein Geschäft für sich, die Nadeln weiß zu sieden ein weiteres. {{Selbst das Einstecken in das Papier nennt Smith ein Gewerbe für sich.|a2}} So kommt er auf die Zahl, die in keinem Lehrbuch fehlt:

> {{„Das wichtige Geschäft, eine Nadel zu machen, zerfällt auf diese Weise in etwa achtzehn verschiedene Verrichtungen.“|a3}}

## Zehn Männer, 48.000 Nadeln

Dann rechnet er vor. {{Er habe eine kleine Manufaktur mit nur zehn Arbeitern gesehen, arm und schlecht ausgerüstet|a4}}, und doch brachten sie, wenn sie sich anstrengten, zwölf Pfund Nadeln am Tag fertig.

- {{Ein Pfund hält mehr als viertausend Nadeln mittlerer Größe.|a5}}
- Zehn Leute kommen so auf mehr als 48.000 Stück.
- Auf jeden entfallen rechnerisch 4.800, statt einer oder keiner.

Ob er wirklich so lange in einer Werkstatt stand, ist eine alte Streitfrage der Forschung. Sicher ist: Die Nadel lag schon gedruckt vor. {{Im fünften Band der „Encyclopédie“ von 1755 ist ihre Herstellung in ebenfalls achtzehn Arbeitsgängen beschrieben.|a6}}

## Der Bäcker und sein Vorteil

Wer teilt, muss tauschen. Daraus folgt im zweiten Kapitel der zweite Satz, den viele kennen, ohne das Buch geöffnet zu haben:

> {{„Nicht vom Wohlwollen des Metzgers, Brauers oder Bäckers erwarten wir unser Essen, sondern davon, dass sie auf ihren eigenen Vorteil sehen.“|a7}}

Das liest sich wie ein Freibrief für Kaufleute. Smith war keiner ihrer Schwärmer. Acht Kapitel später steht, was er von ihnen hält, sobald sie unter sich sind:

> {{„Leute vom selben Gewerbe kommen selten zusammen, sei es auch nur zum Vergnügen und zur Zerstreuung, ohne dass das Gespräch in einer Verschwörung gegen die Allgemeinheit endet oder in irgendeinem Kniff, die Preise zu heben.“|a8}}

## Auf dem Geldschein

Die Nadelfabrik hat es weit gebracht. {{Von 2007 bis 2022 war sie auf der Zwanzig-Pfund-Note der Bank of England abgebildet, gleich neben dem Profil ihres Erzählers.|a9}} Weniger bekannt ist die Kehrseite, die Smith im fünften Buch nachreicht: Wer sein Leben lang nur wenige einfache Handgriffe tue, verlerne das Denken. Gegen die Folgen seiner eigenen Fabrik empfahl er ein Mittel, das der Staat bezahlen solle. Er dachte an Schulen.

Wer weiterlesen möchte: Das englische Original steht frei zugänglich beim [Project Gutenberg](https://www.gutenberg.org/ebooks/3300).`,
    attributions: {
      a1: {
        kind: 'direct',
        speakers: ['wirtschaft-smith'],
        documents: ['wirtschaft-smith-wohlstand'],
        original: {
          text: 'One man draws out the wire, another straights it, a third cuts it, a fourth points it, a fifth grinds it at the top for receiving the head',
          language: 'en',
        },
      },
      a2: { kind: 'reported', speakers: ['wirtschaft-smith'], documents: ['wirtschaft-smith-wohlstand'] },
      a3: {
        kind: 'direct',
        speakers: ['wirtschaft-smith'],
        documents: ['wirtschaft-smith-wohlstand'],
        original: {
          text: 'the important business of making a pin is, in this manner, divided into about eighteen distinct operations',
          language: 'en',
        },
      },
      a4: { kind: 'indirect', speakers: ['wirtschaft-smith'], documents: ['wirtschaft-smith-wohlstand'] },
      a5: { kind: 'data', speakers: ['wirtschaft-smith'], documents: ['wirtschaft-smith-wohlstand'] },
      a6: { kind: 'fact', documents: ['wirtschaft-encyclopedie'] },
      a7: {
        kind: 'direct',
        speakers: ['wirtschaft-smith'],
        documents: ['wirtschaft-smith-wohlstand'],
        original: {
          text: 'It is not from the benevolence of the butcher, the brewer, or the baker, that we expect our dinner, but from their regard to their own interest.',
          language: 'en',
        },
      },
      a8: {
        kind: 'direct',
        speakers: ['wirtschaft-smith'],
        documents: ['wirtschaft-smith-wohlstand'],
        original: {
          text: 'People of the same trade seldom meet together, even for merriment and diversion, but the conversation ends in a conspiracy against the public, or in some contrivance to raise prices.',
          language: 'en',
        },
      },
      a9: { kind: 'fact', speakers: ['wirtschaft-bank-of-england'] },
    },
  },
  {
    key: 'flusswaermepumpe-heizt-das-fleetviertel',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Stadtwerke',
    headline: 'Die Wende soll das Fleetviertel heizen',
    standfirst: 'Eine Großwärmepumpe am Alten Gaswerk soll vom übernächsten Winter an 1.900 Wohnungen versorgen. Die Stadtwerke nennen Kosten von 14,2 Millionen Euro, der Mieterverein fragt nach dem Preis.',
    dateline: 'Wendhafen',
    published: 2284.75,
    importance: 1,
    topics: ['energie', 'klima', 'wohnen'],
    writtenBy: 'spaltensatz',
    credits: [{ who: 'redaktion', role: 'author', placement: 'byline' }],
    provenance: {
      relation: 'press_release',
      upstream: ['wirtschaft-stadtwerke-mitteilung'],
      extent: 'Technische Angaben; Nachfragen und Einordnung stammen von der Redaktion',
      rightsHolder: 'Stadtwerke Wendhafen',
      licence: 'Pressemitteilung',
      usageTerms: 'Zum Abdruck frei',
      rights: 'cleared',
    },
    body: `Wo früher Kohle verkokt wurde, soll künftig Flusswasser Wärme abgeben: Die Stadtwerke Wendhafen wollen auf dem Gelände des Alten Gaswerks eine Wärmepumpe mit sechs Megawatt Leistung bauen. {{Sie soll 1.900 Wohnungen im Fleetviertel versorgen und 14,2 Millionen Euro kosten|a1}}, teilte das Unternehmen mit. Die Ausschreibung läuft.

## Wasser rein, Wasser raus

Das Prinzip gleicht dem eines Kühlschranks, nur in groß. Pumpen saugen Wasser aus der Wende, ein Kältemittel entzieht ihm Wärme und wird verdichtet, bis es heiß genug für das Heizungsnetz ist. {{Um höchstens drei Grad abgekühlt fließe das Wasser zurück|a2}}, erläuterte die technische Leiterin Gesine Kesselring auf Nachfrage.

Und im Januar, wenn der Fluss selbst kaum zwei Grad hat?

> {{„Dann läuft die Pumpe auf halber Kraft und das Gaswerk hilft aus. Das sind nach unserer Rechnung 40 Tage im Jahr. Ehrlich gesagt hoffe ich auf 30.“|a3}}

{{Auf das Jahr gerechnet soll aus einer Kilowattstunde Strom das 2,8-Fache an Wärme werden.|a4}} Zum Vergleich: Kleine Wärmepumpen in gut gedämmten Häusern erreichen mehr, doch müssen sie ihr Wasser auch nicht auf 80 Grad bringen.

## Was die Haushalte zahlen

Zu den Preisen enthält die Mitteilung keinen Satz. Auf Nachfrage sprach Kesselring von {{einem Tarif „auf dem Niveau von heute“, ohne sich festzulegen.|a5}} Dem Mieterverein ist das zu vage. {{Wer an die Fernwärme angeschlossen sei, könne den Anbieter nicht wechseln, deshalb müsse die Formel für den Preis vor dem ersten Spatenstich offenliegen|a6}}, fordert er.

Angeschlossen werden sollen zunächst drei Straßenzüge:

- der Tiefe Fleet mit den Nummern 1 bis 88,
- die Reeperstieg-Höfe,
- die Siedlung am Gaswerk.

Für die Leitungen müssen acht Monate lang Gehwege aufgerissen werden. Danach, so das Versprechen, kommt an derselben Stelle auch gleich das Glasfaserkabel in den Boden.

## Warum gerade jetzt

Ein Grund für die Eile steht im Gesetz. {{Für Gemeinden mit bis zu 100.000 Einwohnern muss bis zum 30. Juni 2028 ein Wärmeplan vorliegen|a7}}, für größere schon zwei Jahre früher. Wendhafen will den seinen mit einem Bauwerk beginnen statt mit einer Karte.

Offen ist die Erlaubnis, das Wasser zu entnehmen. Am Einlauf soll ein Rechen mit fünf Millimeter Stababstand Fische fernhalten. Ob das genügt, entscheidet die Wasserbehörde nach einer Anhörung, zu der jeder Einwände einreichen kann.`,
    attributions: {
      a1: { kind: 'reported', documents: ['wirtschaft-stadtwerke-mitteilung'] },
      a2: { kind: 'indirect', speakers: ['wirtschaft-stadtwerke-leiterin'] },
      a3: { kind: 'direct', speakers: ['wirtschaft-stadtwerke-leiterin'] },
      a4: { kind: 'data', documents: ['wirtschaft-stadtwerke-mitteilung'] },
      a5: { kind: 'direct_partial', speakers: ['wirtschaft-stadtwerke-leiterin'] },
      a6: { kind: 'indirect', speakers: ['wirtschaft-mieterverein'] },
      a7: { kind: 'fact', documents: ['wirtschaft-waermeplanungsgesetz'] },
    },
  },
]
