import type { DemoSource, DemoStory } from '../shapes'

export const sources: readonly DemoSource[] = [
  // Schimmelreiter
  {
    key: 'kultur-storm-schimmelreiter',
    kind: 'document',
    label: 'Theodor Storm: Der Schimmelreiter',
    publisher: 'Deutsche Rundschau',
    title: 'Der Schimmelreiter',
    language: 'de',
  },
  { key: 'kultur-jorid-haspel', kind: 'person', label: 'Jorid Haspel, Regisseurin' },
  { key: 'kultur-programmheft-schimmelreiter', kind: 'document', label: 'Programmheft „Der Schimmelreiter“', publisher: 'Speichertheater Wendhafen', language: 'de' },
  { key: 'kultur-premiere-speichertheater', kind: 'own_observation', label: 'Premiere im Speichertheater, eigener Besuch' },

  // Tidefell interview
  {
    key: 'kultur-galley-proof-interview',
    kind: 'media_report',
    label: 'Interview mit Morag Tidefell',
    publisher: 'The Galley Proof Quarterly',
    title: 'Low water is punctuation too',
    language: 'en',
  },
  { key: 'kultur-morag-tidefell', kind: 'person', label: 'Morag Tidefell, Lyrikerin' },

  // Ship model
  { key: 'kultur-imke-lotsch', kind: 'person', label: 'Imke Lotsch, Provenienzforscherin am Stadtmuseum Wendhafen' },
  { key: 'kultur-eingangsbuch-stadtmuseum', kind: 'document', label: 'Eingangsbuch des Stadtmuseums Wendhafen', publisher: 'Stadtmuseum Wendhafen', language: 'de' },
  {
    key: 'kultur-familie-der-eigentuemer',
    kind: 'person',
    label: 'Angehörige der früheren Eigentümer',
    naming: 'unnamed',
    terms: 'background',
    description: 'eine Angehörige der früheren Eigentümer',
    anonymityReason: 'Die Familie möchte mit der Rückgabe nicht öffentlich in Verbindung gebracht werden, solange sie sich untereinander nicht verständigt hat.',
  },
  {
    key: 'kultur-washingtoner-prinzipien',
    kind: 'document',
    label: 'Washingtoner Prinzipien',
    title: 'Washington Conference Principles on Nazi-Confiscated Art',
    publishedOn: '1998-12-03',
    language: 'en',
  },
  {
    key: 'kultur-familie-brief',
    kind: 'document',
    label: 'Schreiben der Familie an das Stadtmuseum',
    naming: 'described',
    description: 'ein Brief der Familie, den wir einsehen konnten',
  },
  { key: 'kultur-stadtmuseum-wendhafen', kind: 'organisation', label: 'Stadtmuseum Wendhafen' },

  // Library
  { key: 'kultur-ausleihstatistik', kind: 'dataset', label: 'Ausleihstatistik der Stadtbücherei Wendhafen', publisher: 'Stadtbücherei Wendhafen' },
  { key: 'kultur-tomma-regal', kind: 'person', label: 'Tomma Regal, Leiterin der Stadtbücherei Wendhafen' },
  { key: 'kultur-besucher-buecherei', kind: 'person', label: 'Nachtleser in der Stadtbücherei', naming: 'described', description: 'ein Schichtarbeiter aus der Werft' },
  { key: 'kultur-buecherei-nachts', kind: 'own_observation', label: 'Ein Abend in der Stadtbücherei, eigener Besuch' },

  // Copyright
  {
    key: 'kultur-urhg-64',
    kind: 'law',
    label: 'Urheberrechtsgesetz, § 64',
    publisher: 'Bundesrepublik Deutschland',
    title: 'Gesetz über Urheberrecht und verwandte Schutzrechte',
    url: 'https://www.gesetze-im-internet.de/urhg/__64.html',
    language: 'de',
  },
  { key: 'kultur-urhg-65', kind: 'law', label: 'Urheberrechtsgesetz, § 65', url: 'https://www.gesetze-im-internet.de/urhg/__65.html', language: 'de' },
  { key: 'kultur-urhg-66', kind: 'law', label: 'Urheberrechtsgesetz, § 66', url: 'https://www.gesetze-im-internet.de/urhg/__66.html', language: 'de' },
  { key: 'kultur-urhg-68', kind: 'law', label: 'Urheberrechtsgesetz, § 68', url: 'https://www.gesetze-im-internet.de/urhg/__68.html', language: 'de' },
  { key: 'kultur-urhg-69', kind: 'law', label: 'Urheberrechtsgesetz, § 69', url: 'https://www.gesetze-im-internet.de/urhg/__69.html', language: 'de' },
  {
    key: 'kultur-schutzdauerrichtlinie',
    kind: 'law',
    label: 'Richtlinie 93/98/EWG zur Harmonisierung der Schutzdauer',
    publisher: 'Rat der Europäischen Gemeinschaften',
    publishedOn: '1993-10-29',
  },

  // Ninth
  {
    key: 'kultur-unesco-ninth',
    kind: 'document',
    label: 'UNESCO Memory of the World register: Beethoven’s Ninth Symphony',
    publisher: 'UNESCO',
    language: 'en',
  },
  {
    key: 'kultur-european-anthem',
    kind: 'document',
    label: 'European anthem, official description',
    publisher: 'European Union',
    url: 'https://european-union.europa.eu/principles-countries-history/symbols/european-anthem_en',
    language: 'en',
  },
  { key: 'kultur-schiller-ode', kind: 'document', label: 'Friedrich Schiller: An die Freude', title: 'An die Freude', language: 'de' },
  {
    key: 'kultur-lisbon-declaration-52',
    kind: 'law',
    label: 'Declaration 52 annexed to the Treaty of Lisbon',
    publisher: 'European Union',
    publishedOn: '2007-12-13',
    language: 'en',
  },
  { key: 'kultur-leonard-bernstein', kind: 'person', label: 'Leonard Bernstein, conductor' },
  { key: 'kultur-bernstein-concert-1989', kind: 'event', label: 'Concert at the Schauspielhaus, East Berlin', publishedOn: '1989-12-25' },
  { key: 'kultur-staatsbibliothek-berlin', kind: 'organisation', label: 'Staatsbibliothek zu Berlin' },

  // Weimar
  { key: 'kultur-dpa-weimar', kind: 'wire_item', label: 'dpa-Hintergrund zum Brand der Herzogin Anna Amalia Bibliothek', publisher: 'dpa', language: 'de' },
  { key: 'kultur-klassik-stiftung-weimar', kind: 'organisation', label: 'Klassik Stiftung Weimar' },
  {
    key: 'kultur-klassik-stiftung-zahlen',
    kind: 'dataset',
    label: 'Zahlen zum Brand und zur Restaurierung',
    publisher: 'Klassik Stiftung Weimar',
    url: 'https://www.klassik-stiftung.de/',
    language: 'de',
  },
  { key: 'kultur-michael-knoche', kind: 'person', label: 'Michael Knoche, damals Direktor der Herzogin Anna Amalia Bibliothek' },
  { key: 'kultur-knoche-bibliothek-brennt', kind: 'document', label: 'Michael Knoche: Die Bibliothek brennt', publisher: 'Wallstein, Göttingen 2006', language: 'de' },
  { key: 'kultur-unesco-klassisches-weimar', kind: 'document', label: 'Welterbeliste: Klassisches Weimar', publisher: 'UNESCO', url: 'https://whc.unesco.org/en/list/846/', language: 'en' },

  // Orchestra extras
  {
    key: 'kultur-aushilfe-bratsche',
    kind: 'person',
    label: 'Bratschistin, freischaffend',
    naming: 'unnamed',
    terms: 'background',
    description: 'eine Bratschistin, die seit elf Jahren aushilft',
    anonymityReason: 'Sie fürchtet, nicht mehr angerufen zu werden.',
  },
  {
    key: 'kultur-aushilfe-horn',
    kind: 'person',
    label: 'Hornist, freischaffend',
    naming: 'unnamed',
    terms: 'background',
    description: 'ein Hornist aus der Region',
    anonymityReason: 'Er steht in Verhandlungen über eine feste Stelle.',
  },
  { key: 'kultur-okka-taktstrich', kind: 'person', label: 'Okka Taktstrich, Geschäftsführerin der Kammerphilharmonie Osterbrook' },
  { key: 'kultur-honorarblatt-osterbrook', kind: 'document', label: 'Honorarblatt für Aushilfen', publisher: 'Kammerphilharmonie Osterbrook', language: 'de' },
]

export const stories: readonly DemoStory[] = [
  {
    key: 'schimmelreiter-im-speichertheater',
    section: 'kultur',
    language: 'de',
    kicker: 'Theater',
    headline: 'Der Deich hält bis zur Pause',
    standfirst: 'Jorid Haspel bringt Storms „Schimmelreiter“ mit fünf Spielern und achttausend Litern Wasser auf die Bühne des Wendhafener Speichertheaters. Am stärksten ist der Abend dort, wo es trocken bleibt.',
    dateline: 'Wendhafen',
    published: 8.9,
    importance: 4,
    topics: ['theater', 'literatur'],
    writtenBy: 'winkelhaken',
    credits: [{ who: 'winkelhaken', role: 'author', placement: 'byline', onScene: true }],
    picture: {
      draws: 'map',
      place: 'Wendhafen',
      longitude: 8.6,
      latitude: 53.9,
      caption: 'Das Speichertheater steht am alten Hafen. Lagekarte der erfundenen Stadt Wendhafen.',
      alt: 'Lagekarte: Wendhafen an der Nordseeküste.',
    },
    body: `Zuerst ist da nur ein Geräusch. Es kommt von unten, aus dem Keller des alten Getreidespeichers, ein Schmatzen und Ziehen, und {{wer in der ersten Reihe sitzt, hat schon beim Einlass eine graue Wolldecke für die Knie bekommen|a1}}. Dann tritt Enno Brakenhoff in Arbeitshosen vor den Vorhang und spricht den Anfang so beiläufig, als warte er auf den Bus.

> {{„Was ich zu berichten beabsichtige, ist mir vor reichlich einem halben Jahrhundert im Hause meiner Urgroßmutter kundgeworden.“|a2}}

Ganz so steht es nicht bei Theodor Storm, die alte Frau Senator Feddersen ist dem Strich zum Opfer gefallen. {{Haspel hat die Novelle, die 1888 in der „Deutschen Rundschau“ erschien, auf hundert Minuten gekürzt und zwei der drei Erzähler behalten|a3}}. Das ist viel für einen Stoff, der oft als Reiterbild mit Sturm endet. Hier erzählt immer jemand, der es von jemandem gehört hat.

## Ein Mann gegen die Rechnung

Brakenhoff spielt Hauke Haien ohne jedes Pathos, als begabten, ungeduldigen Beamten. Sein neues Deichprofil zeichnet er mit Kreide auf den Bühnenboden, Winkel für Winkel, und wenn die Dorfbewohner darüberlaufen, zeichnet er es wieder. Nele Osterkamp gibt der Elke eine Wärme, die nie gefällig wird. Die beiden haben eine Szene am Küchentisch, in der kaum ein Wort fällt und in der man versteht, warum diese Ehe hält und das Dorf nicht.

Den Schimmel gibt es nicht. {{„Ein Pferd auf der Bühne ist immer komisch, und ein gespieltes Pferd ist es zweimal“, sagte die Regisseurin nach der Premiere|a4}}. Stattdessen hängt ein Zaumzeug an einem Seil, und wer es berührt, zuckt.

## Viel Wasser, wenig Sog

Nach der Pause bricht der Deich, und mit ihm leider auch die Form. {{Achttausend Liter laufen laut Programmheft aus vier Tanks über die Spielfläche und werden für jede Vorstellung wiederverwendet|a5}}. Das sieht gewaltig aus. Es ist aber auch laut, und die letzten Sätze Haukes gehen darin unter. Die Spieler stehen bis zu den Waden im Nassen und müssen achtgeben, nicht zu rutschen; man sieht ihnen die Vorsicht an.

Was bleibt, ist die Frage, die Haspel vorher gestellt hat. {{Sie habe den Text nicht als Stück über die Natur gelesen, sondern über eine Gemeinde, die einem Fachmann nicht glaubt, sagte sie; wer recht behalte, sei damit noch lange nicht im Recht|a6}}. Storms Deichgraf weiß es besser und behandelt die anderen so, wie man Leute behandelt, die es nicht besser wissen. Am Ende fehlt ihm die eine Stelle, an der er nachgegeben hat.

## Beifall

{{Das Publikum klatschte gut fünf Minuten, am längsten für Osterkamp und für Renko Siel, der an einem Harmonium die Musik macht|a7}}. Er spielt meist nur einen Ton und lässt ihn stehen, bis man den Wind zu hören glaubt. So einfach kann man eine Sturmflut machen. Bis zum Monatsende ist das Stück jeweils donnerstags und samstags zu sehen.`,
    attributions: {
      a1: { kind: 'fact', documents: ['kultur-premiere-speichertheater'] },
      a2: { kind: 'direct', documents: ['kultur-storm-schimmelreiter'], via: ['kultur-premiere-speichertheater'] },
      a3: { kind: 'fact', documents: ['kultur-programmheft-schimmelreiter'] },
      a4: { kind: 'direct', speakers: ['kultur-jorid-haspel'] },
      a5: { kind: 'data', documents: ['kultur-programmheft-schimmelreiter'] },
      a6: { kind: 'indirect', speakers: ['kultur-jorid-haspel'] },
      a7: { kind: 'fact', documents: ['kultur-premiere-speichertheater'] },
    },
  },

  {
    key: 'stadtbuecherei-ohne-personal-geoeffnet',
    section: 'kultur',
    language: 'de',
    kicker: 'Daten',
    headline: 'Nachts um zehn wird in Wendhafen am meisten gelesen',
    standfirst: 'Seit einem Jahr lässt die Stadtbücherei ihre Leser mit der Karte hinein, auch wenn niemand mehr am Tresen sitzt. Die Zahlen zeigen, wer davon Gebrauch macht. Es sind nicht die, an die man gedacht hatte.',
    dateline: 'Wendhafen',
    published: 23.4,
    importance: 3,
    topics: ['literatur'],
    writtenBy: 'winkelhaken',
    credits: [
      { who: 'winkelhaken', role: 'author', placement: 'byline', onScene: true },
      { who: 'raster', role: 'data_journalist', placement: 'byline' },
    ],
    picture: {
      draws: 'bars',
      title: 'Besuche der Stadtbücherei Wendhafen nach Uhrzeit, Mittel eines Werktags',
      unit: 'Besuche',
      rows: [
        ['6–9 Uhr', 31],
        ['9–12 Uhr', 84],
        ['12–15 Uhr', 77],
        ['15–18 Uhr', 112],
        ['18–21 Uhr', 96],
        ['21–24 Uhr', 118],
      ],
      source: 'Stadtbücherei Wendhafen',
      caption: 'Zwischen 21 und 24 Uhr ist kein Personal im Haus, die Tür öffnet mit der Karte.',
      alt: 'Balkendiagramm der Besuche je Werktag: 6 bis 9 Uhr 31, 9 bis 12 Uhr 84, 12 bis 15 Uhr 77, 15 bis 18 Uhr 112, 18 bis 21 Uhr 96, 21 bis 24 Uhr 118.',
    },
    body: `Um 22.10 Uhr am Mittwochabend piept die Tür zum vierundzwanzigsten Mal innerhalb einer Stunde. {{Ein Mann in blauer Jacke stellt seinen Helm auf einen Hocker, zieht ein Buch über Bienen aus dem Regal und setzt sich unter die einzige Lampe, die noch warmes Licht gibt|a1}}. Am Tresen sitzt niemand. Dort steht ein Schild: Bitte leise, es wird gelernt.

## Was die Statistik sagt

Vor einem Jahr hat die Stadtbücherei begonnen, auch außerhalb der Dienstzeiten zu öffnen, von sechs Uhr früh bis Mitternacht. Eine Karte, ein Code, eine Kamera am Eingang. Wir haben die Daten der ersten zwölf Monate ausgewertet. {{An einem mittleren Werktag kamen 518 Menschen, und die meisten, nämlich 118, in den letzten drei Stunden des Tages|a2}}. Der Nachmittag, früher die stärkste Zeit, liegt mit 112 knapp dahinter.

Ausgeliehen wird nachts allerdings wenig. {{Auf hundert Besuche kommen nach 21 Uhr nur neun Ausleihen, am Vormittag sind es 74|a3}}. Die Leute kommen nicht, um Bücher mitzunehmen. Sie kommen, um dort zu sein.

## Wer da sitzt

Geplant war es anders. {{„Wir hatten an Berufstätige gedacht, die nach Feierabend schnell etwas zurückgeben“, sagt Tomma Regal, die Leiterin|a4}}. Die gibt es auch, sie bleiben im Schnitt vier Minuten. Den Abend aber füllen drei andere Gruppen, so beobachtet es das Haus:

- Schülerinnen und Schüler der Oberstufe, die zu Hause keinen ruhigen Tisch haben,
- Pflegekräfte und Werftarbeiter zwischen zwei Schichten,
- Ältere, die schlecht schlafen.

Der Mann mit dem Helm gehört zur zweiten. {{Er arbeite in der Werft und habe bis zum Beginn der Nachtschicht noch eine Stunde, erzählt er; daheim schliefen die Kinder, und im Auto sei es kalt|a5}}. Von Bienen versteht er inzwischen einiges, eigene hat er keine.

## Was fehlt, was bleibt

Befürchtungen hatte es gegeben, im Kulturausschuss wie unter den Beschäftigten. {{In zwölf Monaten verschwanden nach Zählung des Hauses 61 Medien, im Jahr davor waren es 58|a6}}. Zweimal musste die Polizei kommen, beide Male, weil jemand eingeschlafen und eingeschlossen worden war.

Stellen hat der Betrieb ohne Personal bisher nicht gekostet. {{Regal hat sich vom Rat zusichern lassen, dass die Stunden am Tresen nicht gekürzt werden; als Ersatz tauge die Technik ohnehin nicht, findet sie|a7}}. Nachts fragt niemand nach einem Roman wie dem letzten, nur trauriger. Diese Fragen kommen vormittags, und sie brauchen einen Menschen.

Eine Folge hat die Bücherei selbst überrascht. {{Seit der Öffnung am Abend ist die Zahl der neu ausgestellten Karten um 23 Prozent gestiegen, bei den Sechzehn- bis Neunzehnjährigen hat sie sich verdoppelt|a8}}. Ob sie später auch Bücher mitnehmen werden, steht in keiner Tabelle. Um 23.50 Uhr wird das Licht dunkler, einmal, dann noch einmal. Der Mann stellt die Bienen zurück, an dieselbe Stelle, mit dem Rücken bündig zur Kante.`,
    attributions: {
      a1: { kind: 'fact', documents: ['kultur-buecherei-nachts'] },
      a2: { kind: 'data', documents: ['kultur-ausleihstatistik'] },
      a3: { kind: 'data', documents: ['kultur-ausleihstatistik'] },
      a4: { kind: 'direct', speakers: ['kultur-tomma-regal'] },
      a5: { kind: 'indirect', speakers: ['kultur-besucher-buecherei'] },
      a6: { kind: 'data', documents: ['kultur-ausleihstatistik'] },
      a7: { kind: 'reported', speakers: ['kultur-tomma-regal'] },
      a8: { kind: 'data', documents: ['kultur-ausleihstatistik'], speakers: ['kultur-tomma-regal'] },
    },
  },

  {
    key: 'beethovens-ninth-a-tune-for-everyone',
    section: 'kultur',
    language: 'en',
    kicker: 'Music',
    headline: 'The tune that everybody borrowed',
    standfirst: 'Since its first performance in Vienna on 7 May 1824, the finale of Beethoven’s Ninth has been claimed by dictators and democrats, by a breakaway colony and by a continent. The music has survived all of them.',
    published: 41.1,
    importance: 3,
    topics: ['musik', 'europaeische-union'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'setzkasten', role: 'author', placement: 'byline' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    picture: {
      draws: 'map',
      place: 'Vienna',
      longitude: 16.37,
      latitude: 48.2,
      caption: 'In Vienna, at the theatre by the Carinthian Gate, the symphony was first heard in 1824.',
      alt: 'Locator map: Vienna in the east of Austria.',
    },
    body: `The composer stood on the stage and heard nothing. Michael Umlauf, who actually conducted, had by most accounts told the players to ignore the deaf man beating time beside him. When the applause came, the contralto Caroline Unger is said to have taken Beethoven by the sleeve and turned him round, so that he could see it.

That was in Vienna, in the theatre by the Carinthian Gate, on 7 May 1824. The commission had come from London, where the Philharmonic Society had offered fifty pounds for a new symphony. What it got was something no symphony had contained before: singers.

## A poem older than the music

The words were almost forty years old by then. Friedrich Schiller wrote “An die Freude” in 1785 and later thought little of it. {{Its most famous promise is that all people shall be brothers wherever the gentle wing of joy comes to rest|a1}}. Beethoven had wanted to set it since his youth. He used less than half of it, changed the order and wrote the introduction himself.

The autograph score has had adventures of its own. In the Second World War its parts were scattered, and afterwards they lay on either side of a divided Berlin. {{The Staatsbibliothek zu Berlin now keeps most of the manuscript|a2}}, and {{in 2001 UNESCO entered it in the Memory of the World register|a3}}.

## Who has used it

Few tunes have been asked to stand for so much. A short list:

- From 1974 to 1979 the white-minority government of Rhodesia used it, with new words, as a national anthem.
- At the Olympic Games of 1956, 1960 and 1964 it was played for a joint team from the two German states.
- In Japan, choirs of thousands sing it every December.
- At the opening of the Winter Games in Nagano in February 1998, Seiji Ozawa conducted singers on five continents, linked by satellite.

The most quoted change of text belongs to one evening. {{On 25 December 1989, six weeks after the Wall had opened, Leonard Bernstein conducted the symphony in East Berlin with musicians from both German states and from the four powers that had occupied the city|a4}}. {{Where Schiller has “Freude”, joy, Bernstein had the chorus sing “Freiheit”, freedom|a5}}. An old story says that the poet had meant that word from the start. Scholars have found no proof of it, and Bernstein did not claim to have any.

## An anthem without words

The political career that lasted was the quietest. The Council of Europe adopted the melody in 1972 and asked Herbert von Karajan for arrangements; in 1985 the leaders of the European Community followed. There was a practical difficulty. A German poem could not speak for everybody, and translations would have sounded like compromise.

So the words were left out. {{Officially, the European anthem “consists of music only”|a6}}. {{The same description says that it stands for “freedom, peace and solidarity”|a7}}.

Even that was too much for some. When the constitutional treaty failed in 2005, its article on symbols failed too, and the Treaty of Lisbon is silent about flag and anthem. {{Sixteen member states, Germany among them, recorded in a declaration annexed to it that the symbols continue to express their sense of community|a8}}.

It is an odd end for a work that introduced the human voice to the symphony: two minutes of it are now known everywhere, and nobody is singing.`,
    attributions: {
      a1: {
        kind: 'reported',
        documents: ['kultur-schiller-ode'],
        original: { text: 'Alle Menschen werden Brüder, wo dein sanfter Flügel weilt', language: 'de' },
      },
      a2: { kind: 'fact', speakers: ['kultur-staatsbibliothek-berlin'] },
      a3: { kind: 'fact', documents: ['kultur-unesco-ninth'] },
      a4: { kind: 'fact', documents: ['kultur-bernstein-concert-1989'], utteredOn: '1989-12-25' },
      a5: { kind: 'reported', speakers: ['kultur-leonard-bernstein'], documents: ['kultur-bernstein-concert-1989'], utteredOn: '1989-12-25' },
      a6: { kind: 'direct_partial', documents: ['kultur-european-anthem'] },
      a7: { kind: 'direct_partial', documents: ['kultur-european-anthem'] },
      a8: { kind: 'reported', documents: ['kultur-lisbon-declaration-52'], utteredOn: '2007-12-13' },
    },
  },

  {
    key: 'schiffsmodell-ohne-herkunft',
    section: 'kultur',
    language: 'de',
    kicker: 'Stadtmuseum',
    headline: 'Die „Frau Margarethe“ und die leere Zeile im Eingangsbuch',
    standfirst: 'Mehr als achtzig Jahre lang stand ein Schiffsmodell im Wendhafener Stadtmuseum, und niemand fragte, wie es dorthin gekommen war. Jetzt hat eine Forscherin die Spur gefunden. Sie führt zu einer Versteigerung im Hafen.',
    dateline: 'Wendhafen',
    published: 96.7,
    importance: 4,
    topics: ['museum', 'justiz'],
    writtenBy: 'winkelhaken',
    credits: [
      { who: 'winkelhaken', role: 'author', placement: 'byline' },
      { who: 'bleisatz', role: 'contributing_reporter', placement: 'end_credit', place: 'Kleinmoor' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    body: `Das Schiff ist einen Meter und zwölf Zentimeter lang, hat drei Masten und am Heck einen Namen in Gold: „Frau Margarethe“. Generationen von Schulkindern haben sich an der Vitrine die Nase platt gedrückt. Seit Dienstag ist sie leer. Auf dem Glas klebt ein Zettel mit zwei Sätzen und einer Telefonnummer.

## Eine Zeile, vier Wörter

Imke Lotsch arbeitet seit zwei Jahren auf einer halben Stelle die Bestände durch, die zwischen 1933 und 1945 ins Haus gekommen sind. Es sind 412 Stücke. {{Bei den meisten nennt das Eingangsbuch einen Namen, einen Ort und einen Preis, beim Schiffsmodell stehen im Mai 1941 nur vier Wörter: „Ankauf Hafen, lt. Liste“|a1}}. Die Liste fehlte.

Gefunden hat Lotsch sie nicht im Museum, sondern unter den Papieren einer aufgelösten Spedition. {{„Ich habe eine Frachtliste gesucht und ein halbes Wohnzimmer gefunden“, sagt sie|a2}}. Aufgeführt waren ein Bücherschrank, zwei Betten, ein Kinderstuhl, Geschirr für zwölf Personen und ein „Segler, Modell, in Kiste“. Umzugsgut also, bereitgestellt für eine Überfahrt, die nicht mehr zustande kam.

## Die Familie

Das Eigentum gehörte einem Kapitän aus Kleinmoor und seiner Frau, die als Juden verfolgt wurden. {{Nach Lotschs Rekonstruktion entkamen die beiden im Herbst 1939 mit zwei Koffern nach Schweden, ihre Kisten blieben im Schuppen; anderthalb Jahre später ließ die Finanzverwaltung sie öffentlich versteigern|a3}}. Der Erlös ging an den Staat. Unter den Bietern waren Nachbarn, Händler und das Museum.

Der Name der Familie steht in den Unterlagen, wir nennen ihn auf ihren Wunsch nicht. {{Man habe zu Hause von dem Schiff gesprochen wie von einem Verwandten, berichtet eine Angehörige; dass es noch existiert, habe niemand gewusst|a4}}. Gebaut hatte es der Kapitän selbst, an Bord, in den Flauten. Margarethe hieß seine Mutter. In dem Brief, mit dem die Familie dem Museum antwortete, stehen zwei Sätze, die Lotsch sich abgeschrieben hat.

> {{„Sie müssen nicht eilen. Wir haben so lange nicht gewartet, dass wir jetzt ein wenig warten können.“|a5}}

## Was nun geschieht

Rechtlich sind Ansprüche aus jener Zeit fast immer verjährt. Öffentliche Sammlungen berufen sich deshalb auf eine Absprache, die niemanden zwingt und doch viel bewegt hat. {{Die Washingtoner Prinzipien vom 3. Dezember 1998 sehen bei beschlagnahmten Werken, deren frühere Eigentümer ermittelt sind, „gerechte und faire Lösungen“ vor|a6}}. Deutschland hat sich zu ihnen bekannt, und viele Städte haben ihre Museen darauf verpflichtet.

Auch Wendhafen will das tun. {{Das Stadtmuseum habe der Familie die Rückgabe ohne Bedingungen angeboten, teilte das Haus am Mittwoch mit; die Kosten für den Transport trage die Stadt|a7}}. Ob das Modell dann in ein Wohnzimmer kommt oder als Leihgabe zurück in die Vitrine, entscheidet allein die Familie.

Lotsch sitzt inzwischen an der nächsten Zeile. {{Bei 37 der 412 Stücke ist die Herkunft nach ihrem Stand noch bedenklich oder ungeklärt|a8}}. Darunter sind ein Fernrohr, zwei Seekarten und der Kinderstuhl. Er steht im Depot, zweites Regal, und trug bis vor Kurzem ein Schild mit der Aufschrift „Wendhafener Bürgerhaus, um 1900“. Ihre halbe Stelle ist bis zum Jahresende bewilligt.`,
    attributions: {
      a1: { kind: 'direct_partial', documents: ['kultur-eingangsbuch-stadtmuseum'] },
      a2: { kind: 'direct', speakers: ['kultur-imke-lotsch'] },
      a3: { kind: 'reported', speakers: ['kultur-imke-lotsch'] },
      a4: { kind: 'indirect', speakers: ['kultur-familie-der-eigentuemer'] },
      a5: { kind: 'direct', speakers: ['kultur-familie-der-eigentuemer'], documents: ['kultur-familie-brief'] },
      a6: {
        kind: 'direct_partial',
        documents: ['kultur-washingtoner-prinzipien'],
        utteredOn: '1998-12-03',
        original: { text: 'a just and fair solution', language: 'en' },
      },
      a7: { kind: 'indirect', speakers: ['kultur-stadtmuseum-wendhafen'] },
      a8: { kind: 'data', speakers: ['kultur-imke-lotsch'], documents: ['kultur-eingangsbuch-stadtmuseum'] },
    },
  },

  {
    key: 'morag-tidefell-im-gespraech',
    section: 'kultur',
    language: 'de',
    kicker: 'Interview',
    headline: '„Auch Niedrigwasser ist ein Satzzeichen“',
    standfirst: 'Die schottische Lyrikerin Morag Tidefell verbringt dieses Jahr als Stadtschreiberin in Wendhafen. Mit der Zeitschrift „The Galley Proof Quarterly“ hat sie über Dialekt, Lärm und einen Kran gesprochen. Wir drucken das Gespräch in Auszügen.',
    published: 271.8,
    importance: 3,
    topics: ['literatur'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'zeilenmass', role: 'translator', placement: 'byline' },
      { who: 'zeilenmass', role: 'ai_prompting', placement: 'end_credit' },
      { who: 'setzkasten', role: 'editor', placement: 'end_credit' },
    ],
    provenance: {
      relation: 'translation_of',
      aiUse: 'assisted',
      upstream: ['kultur-galley-proof-interview'],
      extent: 'Auszüge, etwa zwei Drittel des Gesprächs, in der Reihenfolge der Vorlage',
      rightsHolder: 'The Galley Proof Quarterly',
      licence: 'Einmaliger Abdruck in deutscher Übersetzung',
      usageTerms: 'Kürzung erlaubt, Nennung von Blatt und Gesprächspartnerin',
      rights: 'cleared',
    },
    body: `{{Morag Tidefell ist auf einer Insel mit vierzig Einwohnern aufgewachsen und hat drei Bände mit Gedichten veröffentlicht|a1}}. Sie empfängt in der Küche der Stadtschreiberwohnung, zwei Treppen über einem Laden für Bootslacke. Das Fenster ist offen, draußen wird geladen.

*Frau Tidefell, Sie sind an diesen Ort gekommen, um in Ruhe zu schreiben. Ist Ihnen das gelungen?*

{{„Nein, zum Glück. Gegenüber steht ein Kran, der um fünf Uhr früh zu singen anfängt. Er hat drei Töne. In der ersten Woche habe ich Ohrstöpsel gekauft, in der zweiten habe ich die Töne aufgeschrieben.“|a2}}

*Was ist daraus geworden?*

{{„Ein Gedicht mit drei Vokalen. Es ist nicht gut, aber es ist pünktlich.“|a3}}

## Eine Sprache, die man nicht bestellt

*Sie schreiben auf Englisch, haben aber begonnen, Plattdeutsch zu lernen. Warum nicht Hochdeutsch?*

{{„Hochdeutsch lernt man, um etwas zu bekommen: ein Zimmer, eine Fahrkarte, einen Stempel. Platt hat mir niemand angeboten. Ich habe es im Bus gehört und verstanden, bevor ich wusste, dass ich es verstehe. Meine Großmutter sagte Dinge, die fast genauso klangen.“|a4}}

Die Ähnlichkeit ist kein Zufall, das Scots ihrer Kindheit und das Niederdeutsche sind Verwandte. {{Sie halte trotzdem nichts davon, aus Dialekten Denkmäler zu machen, sagt Tidefell; eine Sprache sei am Leben, solange sich jemand in ihr verspreche|a5}}.

*Gibt es ein Wort, das Sie mitnehmen werden?*

{{„*Suutje*. Langsam, sacht. Im Englischen müsste ich wählen, ob ich die Geschwindigkeit meine oder die Sorgfalt. Hier muss ich das nicht.“|a6}}

## Das Watt als Zeile

*In Ihrem neuen Zyklus gibt es ganze Seiten, auf denen fast nichts steht.*

{{„Ich bin an einem Meer groß geworden, das immer da ist. Hier geht es zweimal am Tag weg. Das hat mich als Lyrikerin gekränkt und dann belehrt. Auch Niedrigwasser ist ein Satzzeichen. Man sieht, worauf der Text die ganze Zeit gestanden hat.“|a7}}

*Manche Leser werden sagen, das sei weißes Papier.*

{{„Die haben auch recht. Man darf ein Gedicht langweilig finden, ohne dass einer von beiden schuld ist.“|a8}}

## Eine Pflicht, ein Vorschlag

Wer Stadtschreiberin ist, soll am Ende des Jahres einen Text über die Stadt abliefern. {{Tidefell hat dem Rat vorgeschlagen, ihn nicht zu drucken, sondern ihn den Fährleuten zu geben, die ihn auf jeder Überfahrt zeilenweise ansagen|a9}}. Eine Antwort steht noch aus.

*Und wenn der Rat ablehnt?*

{{„Dann bekommt ihn der Kran.“|a10}}

Das ganze Gespräch ist auf Englisch in der Zeitschrift erschienen, deren Redaktion der Kürzung zugestimmt hat. Ihre nächste Lesung hält die Autorin am Freitagabend im Lesesaal der Stadtbücherei, mit Übersetzung und, wie sie ankündigt, mit einer Pause, die länger dauert als das Gedicht davor. Der Eintritt ist frei. Wer einen Platz am Fenster will, sollte früh kommen; von dort sieht man den Hafen, und bei Ostwind hört man auch den Kran.`,
    attributions: {
      a1: { kind: 'fact', via: ['kultur-galley-proof-interview'] },
      a2: { kind: 'direct', speakers: ['kultur-morag-tidefell'], via: ['kultur-galley-proof-interview'] },
      a3: {
        kind: 'direct',
        speakers: ['kultur-morag-tidefell'],
        via: ['kultur-galley-proof-interview'],
        original: { text: 'A poem with three vowels. It isn’t good, but it is punctual.', language: 'en' },
      },
      a4: { kind: 'direct', speakers: ['kultur-morag-tidefell'], via: ['kultur-galley-proof-interview'] },
      a5: { kind: 'indirect', speakers: ['kultur-morag-tidefell'], via: ['kultur-galley-proof-interview'] },
      a6: { kind: 'direct', speakers: ['kultur-morag-tidefell'], via: ['kultur-galley-proof-interview'] },
      a7: {
        kind: 'direct',
        speakers: ['kultur-morag-tidefell'],
        via: ['kultur-galley-proof-interview'],
        original: {
          text: 'I grew up by a sea that is always there. Here it leaves twice a day. As a poet I was offended by that, and then I was taught by it. Low water is punctuation too. You see what the text was standing on all along.',
          language: 'en',
        },
      },
      a8: { kind: 'direct', speakers: ['kultur-morag-tidefell'], via: ['kultur-galley-proof-interview'] },
      a9: { kind: 'reported', speakers: ['kultur-morag-tidefell'], via: ['kultur-galley-proof-interview'] },
      a10: {
        kind: 'direct',
        speakers: ['kultur-morag-tidefell'],
        via: ['kultur-galley-proof-interview'],
        original: { text: 'Then the crane gets it.', language: 'en' },
      },
    },
  },

  {
    key: 'wann-ein-buch-allen-gehoert',
    section: 'kultur',
    language: 'de',
    kicker: 'Urheberrecht',
    headline: 'Siebzig Jahre und ein Silvester: wann ein Werk allen gehört',
    standfirst: 'An jedem 1. Januar verlieren Werke ihren Schutz und gewinnen Leser. Die Regel dafür passt in einen Satz. Wer sie anwenden will, muss trotzdem genau hinsehen, denn ein Buch hat oft mehr als einen Urheber.',
    published: 734.6,
    importance: 2,
    topics: ['literatur', 'justiz'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'setzkasten', role: 'author', placement: 'byline' },
      { who: 'redaktion', role: 'editor', placement: 'end_credit' },
    ],
    body: `Der Satz ist einer der kürzesten im deutschen Recht, und Verlage kennen ihn auswendig.

> {{„Das Urheberrecht erlischt siebzig Jahre nach dem Tode des Urhebers.“|a1}}

So lautet [Paragraf 64](https://www.gesetze-im-internet.de/urhg/__64.html) des Urheberrechtsgesetzes. Danach darf jeder das Werk drucken, vorlesen, übersetzen, verfilmen und verkaufen, ohne zu fragen und ohne zu zahlen. Es ist gemeinfrei.

## Warum immer am 1. Januar

Auf den Todestag kommt es nicht an, nur auf das Jahr. {{Die Frist beginnt nach Paragraf 69 erst mit dem Ablauf des Kalenderjahres, in dem der Urheber gestorben ist|a2}}. Das erspart Streit um Sterbestunden und macht Neujahr zum Feiertag der Nachdrucker.

Ein paar Daten zeigen, wie das wirkt:

- Franz Kafka starb am 3. Juni 1924; sein Werk ist seit dem 1. Januar 1995 frei.
- Frida Kahlo und Henri Matisse starben 1954; frei seit dem 1. Januar 2025.
- Thomas Mann starb am 12. August 1955, Albert Einstein am 18. April desselben Jahres; frei seit dem 1. Januar 2026.
- Bertolt Brecht starb am 14. August 1956; seine Texte sind bis zum 31. Dezember 2026 geschützt.

## Mehrere Köpfe, ein Werk

Schwieriger wird es, wo mehrere beteiligt sind. {{Haben sie das Werk gemeinsam geschaffen, zählt nach Paragraf 65 der Tod dessen, der am längsten lebt|a3}}. Eine Oper kann deshalb noch geschützt sein, obwohl der Komponist lange genug tot ist. {{Seit 2013 gilt das ausdrücklich auch für Musik mit Text, wenn beides füreinander geschrieben wurde|a4}}.

Übersetzungen führen ein eigenes Leben. Ein Roman aus dem neunzehnten Jahrhundert ist frei, die Fassung, in der man ihn heute liest, oft nicht, denn Übersetzer sind Urheber wie andere auch. Wer einen alten Text nachdrucken will, muss also wissen, wessen Deutsch er druckt.

Und was, wenn niemand weiß, wer es war? {{Bei anonymen Werken und solchen unter Pseudonym laufen die siebzig Jahre nach Paragraf 66 vom Erscheinen an, es sei denn, die Person wird vorher bekannt|a5}}.

## Das Foto vom alten Bild

Lange Zeit gab es eine Hintertür. Das Gemälde im Museum war frei, das Foto davon im Katalog aber nicht, weil Lichtbilder einen Schutz von fünfzig Jahren genießen. {{Seit dem 7. Juni 2021 ist das vorbei: Vervielfältigungen gemeinfreier visueller Werke werden nach Paragraf 68 nicht mehr als Lichtbilder geschützt|a6}}. Ein Museum kann das Fotografieren in seinen Räumen weiterhin verbieten, über das Hausrecht. Gegen die Verbreitung eines vorhandenen, bloß getreuen Abbilds hilft ihm das Urheberrecht nicht mehr.

## Nicht überall dasselbe

Siebzig Jahre sind kein Naturgesetz. Das deutsche Gesetz von 1901 kannte dreißig, von 1934 an waren es fünfzig, seit 1965 sind es siebzig. {{Die Europäische Gemeinschaft übernahm diese Dauer 1993 für alle Mitgliedstaaten|a7}}. Anderswo rechnet man anders. In den Vereinigten Staaten kommt es bei älteren Büchern auf das Jahr der Veröffentlichung an; dort kann ein Roman frei sein, der in Deutschland noch geschützt ist, und umgekehrt.

Frei heißt im Übrigen nicht herrenlos. Wer einen Satz von Thomas Mann als eigenen ausgibt, verletzt womöglich kein Urheberrecht mehr. Ein Plagiat bleibt es.`,
    attributions: {
      a1: { kind: 'direct', documents: ['kultur-urhg-64'] },
      a2: { kind: 'reported', documents: ['kultur-urhg-69'] },
      a3: { kind: 'reported', documents: ['kultur-urhg-65'] },
      a4: { kind: 'fact', documents: ['kultur-urhg-65'] },
      a5: { kind: 'reported', documents: ['kultur-urhg-66'] },
      a6: { kind: 'fact', documents: ['kultur-urhg-68'] },
      a7: { kind: 'fact', documents: ['kultur-schutzdauerrichtlinie'], utteredOn: '1993-10-29' },
    },
  },

  {
    key: 'aushilfen-im-orchester',
    section: 'kultur',
    language: 'de',
    kicker: 'Arbeit an der Musik',
    headline: 'Frack mitbringen, Noten gibt es am Pult',
    standfirst: 'Kein Orchester der Region kommt ohne Aushilfen aus. Sie springen ein, wenn jemand krank wird, und wissen am Montag nicht, wovon sie im nächsten Monat leben. Zwei von ihnen erzählen, was eine Probe wert ist.',
    dateline: 'Osterbrook',
    published: 1466.2,
    importance: 3,
    topics: ['musik', 'arbeit'],
    writtenBy: 'bleisatz',
    credits: [
      { who: 'nebel', role: 'author', placement: 'byline' },
      { who: 'bleisatz', role: 'editor', placement: 'end_credit' },
    ],
    body: `Die Nachricht kommt meist nach neun Uhr abends. Ob man übermorgen könne, zwei Proben und ein Konzert, Brahms, zweites Pult, Frack mitbringen. Wer nicht binnen zehn Minuten antwortet, ist wieder frei. {{„Ich habe mein Telefon mit unter die Dusche genommen, elf Jahre lang“, sagt eine Bratschistin|a1}}.

Sie ist eine von denen, die im Programmheft der Kammerphilharmonie Osterbrook unter dem Strich stehen, falls sie dort stehen. Ihren Namen nennen wir nicht, auch nicht den des Hornisten, der bei dem Gespräch in einem Café in Kleinmoor dabeisitzt. Beide fürchten um ihre Aufträge. Auch dieser Text erscheint unter einem Namen, der nicht im Ausweis steht.

## Was es gibt

Die Kammerphilharmonie hat 28 feste Mitglieder. Für ein romantisches Programm braucht sie 45. {{Nach dem Honorarblatt, das dieser Zeitung vorliegt, bekommt eine Aushilfe für eine Probe 95 Euro und für ein Konzert 160, dazu Fahrtkosten bis 60 Kilometer|a2}}. Das Blatt ist sechs Jahre alt. Eine Zeile für das Üben zu Hause gibt es nicht, für die Reinigung des Fracks auch nicht.

{{Im vergangenen Jahr habe er an 143 Tagen gespielt, in sieben Orchestern, und knapp 19.000 Euro eingenommen, rechnet der Hornist vor; ohne Schüler ginge es nicht|a3}}. Er unterrichtet an zwei Nachmittagen, und wenn das Telefon klingelt, verlegt er die Stunden. Die Eltern haben sich daran gewöhnt, bis auf drei, die gekündigt haben.

## Was es nicht gibt

Aushilfen sind für einzelne Dienste verpflichtet. Fällt ein Konzert aus, hängt es vom Entgegenkommen ab, ob sie Geld sehen. Wird jemand von ihnen krank, wird er ersetzt wie der, den er ersetzt hat.

- {{Eine Zusage gilt am Telefon; schriftlich habe sie in elf Jahren vier Verträge vor dem ersten Dienst bekommen, sagt die Bratschistin.|a4}}
- Ein Platz im Stimmzimmer ist nicht vorgesehen, umgezogen wird sich auf dem Flur.
- Zum Gruppenfoto der Saison werden nur die Festen gebeten.

Es ist das Letzte, worüber sie am längsten spricht. Nicht aus Eitelkeit, wie sie sagt. Auf dem Foto sehe man ein Orchester, das es so nie gegeben habe.

## Was das Haus dazu sagt

Okka Taktstrich führt die Geschäfte der Kammerphilharmonie seit drei Spielzeiten, und sie weicht nicht aus. {{„Das Blatt ist beschämend, und ich habe es geerbt“, sagt sie|a5}}. {{Sie habe dem Vorstand vorgelegt, die Sätze um ein Drittel anzuheben und Ausfälle mit der Hälfte zu vergüten; das koste im Jahr 41.000 Euro, und dafür müsse entweder der Zuschuss steigen oder ein Programm entfallen|a6}}. Entschieden wird im Herbst.

Eines hat sie sofort geändert. {{Seit dieser Spielzeit stehen im Programmheft alle, die am Abend spielen, in alphabetischer Folge und ohne Strich|a7}}. Das kostete nichts, außer dem Ärger zweier Mitglieder, die sich beschwerten.

Die Bratschistin hat das Heft aufgehoben. Beim Bezahlen legt sie ihr Telefon mit dem Bildschirm nach oben auf den Tisch, es ist kurz vor neun. Dann dreht sie es um. Ein paar Minuten lang hält sie das aus.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['kultur-aushilfe-bratsche'] },
      a2: { kind: 'data', documents: ['kultur-honorarblatt-osterbrook'] },
      a3: { kind: 'indirect', speakers: ['kultur-aushilfe-horn'] },
      a4: { kind: 'indirect', speakers: ['kultur-aushilfe-bratsche'] },
      a5: { kind: 'direct', speakers: ['kultur-okka-taktstrich'] },
      a6: { kind: 'indirect', speakers: ['kultur-okka-taktstrich'] },
      a7: { kind: 'fact', speakers: ['kultur-okka-taktstrich'] },
    },
  },

  {
    key: 'anna-amalia-bibliothek-nach-dem-brand',
    section: 'kultur',
    language: 'de',
    kicker: 'Weimar',
    headline: 'Was das Feuer von fünfzigtausend Büchern übrig ließ',
    standfirst: 'Am Abend des 2. September 2004 brannte in Weimar die Herzogin Anna Amalia Bibliothek. Aus der Katastrophe entstand ein Handwerk, das es vorher in diesem Umfang nicht gab.',
    published: 2318.5,
    importance: 2,
    topics: ['literatur', 'museum'],
    writtenBy: 'winkelhaken',
    credits: [
      { who: 'winkelhaken', role: 'author', placement: 'byline' },
      { who: 'dpa', role: 'agency', placement: 'end_credit' },
    ],
    provenance: {
      relation: 'wire_pickup_edited',
      upstream: ['kultur-dpa-weimar'],
      extent: 'Angaben zum Brandabend und zum Wiederaufbau nach Agenturmaterial, neu geschrieben und ergänzt',
      rightsHolder: 'dpa',
      licence: 'Agenturvertrag',
      usageTerms: 'Bearbeitung und Ergänzung erlaubt, Nennung der Agentur',
      rights: 'cleared',
    },
    picture: {
      draws: 'map',
      place: 'Weimar',
      longitude: 11.33,
      latitude: 50.98,
      caption: 'Die Bibliothek steht am Platz der Demokratie in Weimar, wenige Schritte vom Park an der Ilm.',
      alt: 'Lagekarte: Weimar in Thüringen.',
    },
    body: `Der Umzug war vorbereitet. Wenige Wochen später sollten die Bücher das alte Haus verlassen, ein neues Magazin unter dem Platz war fast fertig. Am Abend des 2. September 2004 schlugen aus dem Dach des Grünen Schlosses Flammen. {{Als Ursache nahmen die Ermittler eine schadhafte elektrische Leitung an, zweifelsfrei klären ließ sie sich nicht|a1}}.

## Die Nacht

Die Herzogin, nach der das Haus heißt, hatte das kleine Schloss in den 1760er Jahren zur Bibliothek umbauen lassen, mit einem ovalen Saal über mehrere Etagen. Goethe führte dort von 1797 an die Aufsicht. {{Seit 1998 gehört das Gebäude als Teil des „Klassischen Weimar“ zum Welterbe|a2}}.

Als es brannte, bildeten Mitarbeiter, Feuerwehrleute und Nachbarn eine Kette und reichten Bücher von Hand zu Hand ins Freie. {{Der Direktor Michael Knoche ging noch einmal hinein und brachte eine Lutherbibel von 1534 heraus; er hat die Nacht später in einem Buch beschrieben|a3}}. Rund 28.000 Bände konnten so gerettet werden.

Für andere kam die Hilfe zu spät. {{Etwa 50.000 Bücher verbrannten, weitere 62.000 wurden durch Feuer, Hitze und Löschwasser beschädigt|a4}}. Es traf vor allem Drucke des siebzehnten und achtzehnten Jahrhunderts und einen großen Teil der Musikaliensammlung. Manches davon hatte es nur einmal gegeben.

## Erst Frost, dann Geduld

Nasses Papier beginnt nach wenigen Tagen zu schimmeln. Die Bände wurden deshalb in Folie gewickelt, nach Leipzig gefahren und dort eingefroren. Anschließend entzog man ihnen das Eis in Vakuumkammern, ohne dass es noch einmal zu Wasser wurde. Danach begann die eigentliche Arbeit, und sie hat Jahre gedauert. Die Schäden verlangten verschiedene Verfahren:

- Einbände aus Leder und Pergament wurden gereinigt, geglättet und ergänzt;
- durchnässte Bände mussten zerlegt, gewaschen und neu geheftet werden;
- verkohlte Blätter, deren Ränder bei jeder Berührung zerfielen, bekamen eine Stütze aus hauchdünnem Japanpapier.

Die letzte Gruppe nannten die Fachleute Aschebücher. Für sie richtete die Bibliothek in Legefeld am Stadtrand eine eigene Werkstatt ein. {{Dort entstand ein Verfahren, bei dem viele Blätter zugleich in Kassetten gewässert und mit Fasern ergänzt werden; nach Angaben der Klassik Stiftung ist es für Brandschäden in so großer Zahl entwickelt worden|a5}}.

## Wieder geöffnet

{{Am 24. Oktober 2007, dem Geburtstag Anna Amalias, wurde das Haus im Beisein von Bundespräsident Horst Köhler wieder eröffnet|a6}}. Der Rokokosaal sieht aus wie zuvor, nur wachen jetzt Melder und eine Löschanlage über ihn. In den Regalen stehen auch Bände, denen man den Brand ansieht.

Die Lücken zu füllen ist mühsamer, als die Hülle zu erneuern. {{Die Stiftung kauft verlorene Titel in Antiquariaten und auf Auktionen nach, soweit sie noch zu finden sind|a7}}. Ein Ersatz ist das nur halb. Das zweite Exemplar eines Drucks hat denselben Text, aber nicht dieselben Anmerkungen am Rand, nicht denselben Besitzer und nicht denselben Weg nach Weimar. Wer Bücher allein als Träger von Texten sieht, hält das für Nebensache. Die Restauratoren, die über jedem verkohlten Blatt gesessen haben, sehen es anders.`,
    attributions: {
      a1: { kind: 'reported', via: ['kultur-dpa-weimar'] },
      a2: { kind: 'fact', documents: ['kultur-unesco-klassisches-weimar'] },
      a3: { kind: 'reported', speakers: ['kultur-michael-knoche'], documents: ['kultur-knoche-bibliothek-brennt'] },
      a4: { kind: 'data', speakers: ['kultur-klassik-stiftung-weimar'], documents: ['kultur-klassik-stiftung-zahlen'], via: ['kultur-dpa-weimar'] },
      a5: { kind: 'reported', speakers: ['kultur-klassik-stiftung-weimar'] },
      a6: { kind: 'fact', via: ['kultur-dpa-weimar'], utteredOn: '2007-10-24' },
      a7: { kind: 'reported', speakers: ['kultur-klassik-stiftung-weimar'] },
    },
  },
]
