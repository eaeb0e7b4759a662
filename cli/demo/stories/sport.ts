import type { DemoSource, DemoStory } from '../shapes'

export const sources: readonly DemoSource[] = [
  // Derby
  { key: 'sport-derby-spielbericht', kind: 'document', label: 'Elektronischer Spielbericht SV Wendhafen gegen TuS Osterbrook', publisher: 'Kreisfußballbund Wendhafen', language: 'de' },
  { key: 'sport-derby-beobachtung', kind: 'own_observation', label: 'Eigene Beobachtung am Deichstadion' },
  { key: 'sport-trainerin-wendhafen', kind: 'person', label: 'Nele Grätsch, Trainerin des SV Wendhafen' },
  { key: 'sport-trainer-osterbrook', kind: 'person', label: 'Uwe Lattenkamp, Trainer des TuS Osterbrook' },
  { key: 'sport-torwart-wendhafen', kind: 'person', label: 'Jannis Fangmann, Torwart des SV Wendhafen' },
  { key: 'sport-derby-schiedsrichter', kind: 'person', label: 'Selma Pfiffner, Schiedsrichterin' },
  // Duplantis
  { key: 'sport-sid-stabhochsprung', kind: 'wire_item', label: 'SID: Die Weltrekorde im Stabhochsprung', publisher: 'SID', language: 'de' },
  {
    key: 'sport-world-athletics-rekorde',
    kind: 'dataset',
    label: 'World Athletics: Weltrekorde im Stabhochsprung der Männer',
    publisher: 'World Athletics',
    url: 'https://worldathletics.org/records/by-category/world-records',
    language: 'en',
  },
  {
    key: 'sport-world-athletics-regeln',
    kind: 'document',
    label: 'World Athletics: Technische Regeln, Regel 26',
    publisher: 'World Athletics',
    title: 'Technical Rules, Rule 26: Vertical Jumps, General Conditions',
    url: 'https://worldathletics.org/about-iaaf/documents/book-of-rules',
    language: 'en',
  },
  { key: 'sport-world-athletics', kind: 'organisation', label: 'World Athletics', url: 'https://worldathletics.org/' },
  // Schwimmen
  { key: 'sport-swim-warden', kind: 'person', label: 'Okka Strand, race warden' },
  { key: 'sport-swim-winner', kind: 'person', label: 'Lovis Kielwasser, winner' },
  { key: 'sport-swim-doctor', kind: 'person', label: 'Dr Imke Tauwerk, race doctor' },
  { key: 'sport-swim-results', kind: 'dataset', label: 'Slack Water Swim: results and retirements', publisher: 'Wendhafener Schwimmverein', language: 'de' },
  { key: 'sport-swim-tide-table', kind: 'document', label: 'Harbour office tide table for the Wende', publisher: 'Hafenbetrieb Wendhafen', language: 'de' },
  { key: 'sport-swim-observation', kind: 'own_observation', label: 'Our reporter on the safety boat' },
  // Sportgericht
  { key: 'sport-kreissportgericht-urteil', kind: 'court_record', label: 'Urteil des Kreissportgerichts Wendhafen zum Spielabbruch in Kleinmoor', publisher: 'Kreissportgericht Wendhafen', language: 'de' },
  { key: 'sport-kreissportgericht-vorsitz', kind: 'person', label: 'Ortwin Abseitz, Vorsitzender des Kreissportgerichts' },
  { key: 'sport-kleinmoor-vorsitzende', kind: 'person', label: 'Dörte Moorkamp, Vorsitzende des FC Kleinmoor' },
  {
    key: 'sport-kleinmoor-schiedsrichter',
    kind: 'person',
    label: 'Jugendlicher Schiedsrichter des abgebrochenen Spiels',
    naming: 'unnamed',
    terms: 'background',
    description: 'der 17-jährige Schiedsrichter',
    anonymityReason: 'Er ist minderjährig und pfeift weiter im Kreis.',
  },
  {
    key: 'sport-kleinmoor-zuschauer',
    kind: 'person',
    label: 'Zuschauer am Spielfeldrand in Kleinmoor',
    naming: 'described',
    terms: 'on_record',
    description: 'ein Zuschauer, dessen Sohn mitgespielt hat',
  },
  { key: 'sport-kleinmoor-verhandlung', kind: 'event', label: 'Mündliche Verhandlung des Kreissportgerichts' },
  // Radke
  {
    key: 'sport-olympia-1928-bericht',
    kind: 'document',
    label: 'Amtlicher Bericht der Olympischen Spiele Amsterdam 1928',
    publisher: 'Organisationskomitee der Spiele 1928',
    title: 'The Ninth Olympiad: Official Report of the Olympic Games of 1928',
    language: 'en',
  },
  {
    key: 'sport-coubertin-revue',
    kind: 'document',
    label: 'Revue Olympique, Juli 1912',
    publisher: 'Internationales Olympisches Komitee',
    title: 'Les femmes aux Jeux olympiques',
    language: 'fr',
  },
  { key: 'sport-coubertin', kind: 'person', label: 'Pierre de Coubertin (1863 bis 1937)' },
  { key: 'sport-film-1928', kind: 'unspecified', label: 'Filmaufnahmen vom 800-Meter-Finale 1928' },
  {
    key: 'sport-olympics-ergebnisse-1928',
    kind: 'dataset',
    label: 'IOC: Ergebnisse der Leichtathletik, Amsterdam 1928',
    publisher: 'Internationales Olympisches Komitee',
    url: 'https://olympics.com/en/olympic-games/amsterdam-1928/results/athletics',
    language: 'en',
  },
  {
    key: 'sport-olympics-ergebnisse-1960',
    kind: 'dataset',
    label: 'IOC: Ergebnisse der Leichtathletik, Rom 1960',
    publisher: 'Internationales Olympisches Komitee',
    url: 'https://olympics.com/en/olympic-games/rome-1960/results/athletics',
    language: 'en',
  },
  {
    key: 'sport-ioc-radke',
    kind: 'document',
    label: 'IOC: Rückblick auf das 800-Meter-Rennen von 1928',
    publisher: 'Internationales Olympisches Komitee',
    title: 'In Amsterdam in 1928, Lina Radke was the first female Olympic 800m champion, but…',
    url: 'https://olympics.com/en/news/in-amsterdam-in-1928-lina-radke-was-the-first-female-olympic-800m-champion-but',
    language: 'en',
  },
  // Steuerfrau
  { key: 'sport-steuerfrau', kind: 'person', label: 'Almut Riemann, Steuerfrau' },
  { key: 'sport-schlagmann', kind: 'person', label: 'Bendix Dollen, Schlagmann im Achter' },
  { key: 'sport-ruderclub-chronik', kind: 'document', label: 'Chronik des Ruderclubs Wendhafen', publisher: 'Ruderclub Wendhafen von 1894', language: 'de' },
  { key: 'sport-ruderclub-ergebnisse', kind: 'dataset', label: 'Wende-Regatta: Ergebnisse des Achters', publisher: 'Ruderclub Wendhafen von 1894', language: 'de' },
  { key: 'sport-ruder-beobachtung', kind: 'own_observation', label: 'Eigene Beobachtung im Begleitboot' },
  // Bosman
  {
    key: 'sport-eugh-bosman',
    kind: 'court_record',
    label: 'EuGH, Urteil vom 15. Dezember 1995, C-415/93 (Bosman)',
    publisher: 'Gerichtshof der Europäischen Gemeinschaften',
    url: 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:61993CJ0415',
    publishedOn: '1995-12-15',
    language: 'de',
  },
  {
    key: 'sport-eugh-bernard',
    kind: 'court_record',
    label: 'EuGH, Urteil vom 16. März 2010, C-325/08 (Olympique Lyonnais)',
    publisher: 'Gerichtshof der Europäischen Union',
    url: 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:62008CJ0325',
    publishedOn: '2010-03-16',
    language: 'de',
  },
  {
    key: 'sport-eugh-diarra',
    kind: 'court_record',
    label: 'EuGH, Urteil vom 4. Oktober 2024, C-650/22 (FIFA/BZ)',
    publisher: 'Gerichtshof der Europäischen Union',
    url: 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:62022CJ0650',
    publishedOn: '2024-10-04',
    language: 'de',
  },
  { key: 'sport-eugh', kind: 'organisation', label: 'Europäischer Gerichtshof', url: 'https://curia.europa.eu/' },
  {
    key: 'sport-aeuv-45',
    kind: 'law',
    label: 'Artikel 45 AEUV',
    publisher: 'Europäische Union',
    title: 'Vertrag über die Arbeitsweise der Europäischen Union, Artikel 45',
    url: 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:12016E045',
    language: 'de',
  },
  // Marathon
  {
    key: 'sport-olympisches-museum-marathon',
    kind: 'document',
    label: 'Olympisches Museum: Zur Geschichte der Marathondistanz',
    publisher: 'Olympisches Museum Lausanne',
    url: 'https://artsandculture.google.com/story/UQUxmUDpLTLLUA',
    language: 'en',
  },
  { key: 'sport-olympisches-museum', kind: 'organisation', label: 'Olympisches Museum Lausanne' },
  {
    key: 'sport-olympia-1908-bericht',
    kind: 'document',
    label: 'Amtlicher Bericht der Olympischen Spiele London 1908',
    publisher: 'British Olympic Association',
    title: 'The Fourth Olympiad, being the Official Report',
    language: 'en',
  },
  {
    key: 'sport-streckenvermessung',
    kind: 'document',
    label: 'World Athletics und AIMS: Anleitung zur Streckenvermessung',
    publisher: 'World Athletics, AIMS',
    title: 'The Measurement of Road Race Courses',
    language: 'en',
  },
]

export const stories: readonly DemoStory[] = [
  {
    key: 'derby-am-deich-entscheidet-sich-spaet',
    section: 'sport',
    language: 'de',
    kicker: 'Fußball, Kreisliga',
    headline: 'Ein Derby, vier Tore und ein Ball im Deichgraben',
    standfirst: 'Der SV Wendhafen liegt gegen den TuS Osterbrook zweimal zurück und holt beide Male auf, das zweite Mal mit einer Finte, die Monate im Schrank lag. Am Ende steht es 2:2, und der Ball schwimmt davon.',
    dateline: 'Wendhafen',
    published: 2.5,
    importance: 4,
    topics: ['fussball'],
    writtenBy: 'winkelhaken',
    credits: [
      { who: 'winkelhaken', role: 'author', placement: 'byline', onScene: true },
      { who: 'spaltensatz', role: 'contributing_reporter', placement: 'end_credit', place: 'Osterbrook' },
    ],
    body: `Der Ball trieb schon Richtung Schleuse, als Selma Pfiffner abpfiff. Zwei Jungen mit einem Kescher liefen nebenher, 740 Zuschauer klatschten, und niemand auf dem Platz wusste, ob er sich freuen sollte. 2:2 trennten sich der SV Wendhafen und der TuS Osterbrook am Sonntag im Deichstadion, und das war für jeden ein bisschen zu wenig.

{{Osterbrook ging zweimal in Führung, in der 11. Minute durch Hauke Rensing und in der 58. durch einen Freistoß von Malte Brook.|a1}} Beide Male brauchte Wendhafen keine zehn Minuten, um zu antworten. Das zweite Mal genügte ein Einwurf.

## Die Idee mit dem Einwurf

Linksverteidiger Piet Ankerholt wirft weit, das weiß jeder Gegner der Liga. Diesmal warf er kurz. {{Während Osterbrooks Abwehr geschlossen zum Elfmeterpunkt eilte, stand Ole Fink allein an der Seitenlinie, zog nach innen und traf ins lange Eck.|a2}} Trainerin Nele Grätsch hatte die Variante seit der Saisonvorbereitung üben lassen und nie gezeigt.

> {{„Ich wollte sie für ein Spiel aufheben, in dem wir sie wirklich brauchen. Ehrlich gesagt hätte ich gern weiter gewartet.“|a3}}

Ihr Kollege nahm es mit Galgenhumor. {{„Wir haben die ganze Woche weite Einwürfe verteidigt, richtig gut sogar“|a4}}, sagte Uwe Lattenkamp.

## Fangmanns Hand

Dass es beim Unentschieden blieb, verdankt Wendhafen seinem Torwart. In der 84. Minute lief Rensing frei auf Jannis Fangmann zu, der blieb so lange stehen, bis der Stürmer sich entscheiden musste. {{Gesehen habe er von dem Schuss gar nichts, nur gespürt, wie ihm der Daumen umknickte|a5}}, erzählte der 20-Jährige später, die Hand im Eisbeutel. Gespielt hat er trotzdem zu Ende.

Aufregung gab es kurz vor Schluss. Osterbrook reklamierte einen Handelfmeter, die Bank stand geschlossen auf dem Rasen. {{Pfiffner verwies auf die angelegte Hand: „keine Vergrößerung der Körperfläche“|a6}}, erklärte sie auf dem Weg in die Kabine. Zwei Betreuer sahen Gelb, einer für das Werfen einer Trinkflasche gegen die eigene Bank.

## Was das Ergebnis wert ist

- Wendhafen bleibt mit 31 Punkten Zweiter, drei hinter dem FC Kleinmoor,
- Osterbrook verlässt den letzten Platz, zum ersten Mal seit dem fünften Spieltag,
- im direkten Vergleich seit Gründung der Liga steht es nun 22 zu 22 Siege bei 17 Unentschieden.

{{Der Ball vom Schlusspfiff war übrigens der dritte, der an diesem Nachmittag im Graben landete.|a7}} Der Kreisverband berechnet dafür 45 Euro je Stück. Einen haben die Jungen mit dem Kescher noch erwischt. Sie wollten ihn behalten, und keiner widersprach.`,
    attributions: {
      a1: { kind: 'fact', documents: ['sport-derby-spielbericht'] },
      a2: { kind: 'fact', documents: ['sport-derby-beobachtung'] },
      a3: { kind: 'direct', speakers: ['sport-trainerin-wendhafen'] },
      a4: { kind: 'direct', speakers: ['sport-trainer-osterbrook'] },
      a5: { kind: 'indirect', speakers: ['sport-torwart-wendhafen'] },
      a6: { kind: 'direct_partial', speakers: ['sport-derby-schiedsrichter'] },
      a7: { kind: 'fact', documents: ['sport-derby-beobachtung'] },
    },
  },
  {
    key: 'duplantis-zentimeter-um-zentimeter',
    section: 'sport',
    language: 'de',
    kicker: 'Leichtathletik',
    headline: 'Vierzehn Weltrekorde, dreizehn Zentimeter',
    standfirst: 'Zwischen Februar 2020 und September 2025 hat Armand Duplantis die Bestmarke im Stabhochsprung von 6,17 auf 6,30 Meter geschoben, nie um mehr als einen Zentimeter. Die Regeln machen es möglich.',
    published: 16.75,
    importance: 4,
    topics: ['leichtathletik', 'olympia'],
    writtenBy: 'winkelhaken',
    credits: [
      { who: 'raster', role: 'author', placement: 'byline' },
      { who: 'sid', role: 'agency', placement: 'byline' },
      { who: 'raster', role: 'data_journalist', placement: 'none' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    provenance: {
      relation: 'wire_pickup_edited',
      upstream: ['sport-sid-stabhochsprung'],
      extent: 'Chronologie der Rekorde; um die Regelkunde und das Schaubild ergänzt',
      rightsHolder: 'SID',
      licence: 'Agenturvertrag',
      usageTerms: 'Bearbeitete Übernahme, Quelle ist zu nennen',
      rights: 'cleared',
    },
    picture: {
      draws: 'line',
      title: 'Weltrekorde von Armand Duplantis im Stabhochsprung, 2020 bis 2025',
      unit: 'Meter',
      rows: [
        ['8.2.2020', 6.17],
        ['15.2.2020', 6.18],
        ['7.3.2022', 6.19],
        ['20.3.2022', 6.2],
        ['24.7.2022', 6.21],
        ['25.2.2023', 6.22],
        ['17.9.2023', 6.23],
        ['20.4.2024', 6.24],
        ['5.8.2024', 6.25],
        ['25.8.2024', 6.26],
        ['28.2.2025', 6.27],
        ['15.6.2025', 6.28],
        ['12.8.2025', 6.29],
        ['15.9.2025', 6.3],
      ],
      source: 'World Athletics',
      caption: 'Jeder Punkt ist ein Weltrekord. Zwischen dem zweiten und dem dritten liegen gut zwei Jahre.',
      alt: 'Liniendiagramm: Der Weltrekord steigt in vierzehn Schritten von je einem Zentimeter, von 6,17 Metern am 8. Februar 2020 auf 6,30 Meter am 15. September 2025.',
    },
    body: `Ein Lineal aus der Schule ist dreißig Zentimeter lang. Nicht einmal die Hälfte davon liegt zwischen dem ersten und dem vierzehnten Weltrekord des Schweden Armand Duplantis. {{Am 8. Februar 2020 sprang er in Toruń 6,17 Meter, am 15. September 2025 in Tokio 6,30 Meter.|a1}} Dazwischen ging es hinauf wie auf einer Treppe mit sehr flachen Stufen.

## Wer allein ist, darf wünschen

Sein Vorgänger im Buch der Rekorde war der Franzose Renaud Lavillenie. {{6,16 Meter hatte der am 15. Februar 2014 in Donezk überquert|a2}}, vor den Augen von Serhij Bubka, dem die Marke zuvor 21 Jahre lang gehört hatte. Bubka kannte das Verfahren: {{Auf 35 Weltrekorde brachte er es, Halle und Stadion zusammengezählt.|a3}}

Dass Rekorde so häppchenweise fallen, liegt an einer Bestimmung, die kaum jemand kennt. {{Solange mehrere im Wettkampf sind, wird die Latte um mindestens fünf Zentimeter höher gelegt; erst wer allein übrig ist und gewonnen hat, bestimmt die nächste Höhe selbst.|a4}} Dann darf es auch ein einziger sein.

Ein zweiter Grund ist nüchtern. Für Weltrekorde bei großen Meetings und Meisterschaften gibt es Prämien, und zwar je Rekord, nicht je Zentimeter.

## Ein Rekord für alles

Anders als beim Sprint unterscheidet die Statistik beim höchsten Stabsprung nicht nach Dach oder Himmel. {{Seit dem Jahr 2000 erkennt der Weltverband auch Leistungen aus der Halle als Weltrekord an|a5}}, wenn die Anlage den Regeln entspricht. Deshalb stehen Clermont-Ferrand und Glasgow in derselben Liste wie Paris.

Dort gelang ihm der Sprung, den die meisten gesehen haben dürften:

- {{5. August 2024, Olympisches Finale, Stade de France: 6,25 Meter im dritten Versuch, Gold schon sicher|a6}},
- 25. August 2024, Chorzów: 6,26 Meter, drei Wochen später,
- 15. Juni 2025, Stockholm: 6,28 Meter, der erste vor heimischem Publikum.

## Warum er so hoch kommt

Physikalisch ist der Stab ein Umspanner: Er nimmt Bewegung auf, biegt sich und gibt sie als Höhe zurück. Mehr als das Tempo beim Einstich kann er nicht hergeben, den Rest muss der Springer mit Armen und Rumpf hinzutun. Duplantis läuft schneller an als nahezu alle seiner Rivalen.

Geboren wurde er 1999 in Lafayette, Louisiana; der Vater, selbst Stabhochspringer, baute ihm eine Anlage in den Garten. Für Schweden startet er wegen der Mutter, einer früheren Siebenkämpferin.

{{Als erster Mensch über sechs Meter gesprungen war Bubka, am 13. Juli 1985 in Paris.|a7}} Vierzig Jahre hat die Disziplin gebraucht, um von dort noch einmal dreißig Zentimeter zuzulegen. Ein Schullineal eben.`,
    attributions: {
      a1: { kind: 'data', documents: ['sport-world-athletics-rekorde'], via: ['sport-sid-stabhochsprung'] },
      a2: { kind: 'fact', documents: ['sport-world-athletics-rekorde'], via: ['sport-sid-stabhochsprung'] },
      a3: { kind: 'data', via: ['sport-sid-stabhochsprung'] },
      a4: { kind: 'fact', speakers: ['sport-world-athletics'], documents: ['sport-world-athletics-regeln'] },
      a5: { kind: 'fact', speakers: ['sport-world-athletics'] },
      a6: { kind: 'fact', documents: ['sport-world-athletics-rekorde'], via: ['sport-sid-stabhochsprung'] },
      a7: { kind: 'fact', documents: ['sport-world-athletics-rekorde'] },
    },
  },
  {
    key: 'the-swim-that-waits-for-the-river',
    section: 'sport',
    language: 'en',
    kicker: 'Open water',
    headline: 'The swim that waits for the river',
    standfirst: 'There is no starting gun at Wendhafen’s Slack Water Swim, because nobody knows the starting time. When the tide stands still, 212 people have nineteen minutes to cross. Most of them made it.',
    dateline: 'Wendhafen',
    published: 38.25,
    importance: 3,
    topics: ['hafen'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline', onScene: true },
      { who: 'setzkasten', role: 'editor', placement: 'end_credit' },
      { who: 'rotation', role: 'illustrator', placement: 'picture' },
    ],
    picture: {
      draws: 'map',
      place: 'Wendhafen',
      longitude: 8.6,
      latitude: 53.9,
      caption: 'Locator map. Wendhafen and the river Wende are invented; the mark shows where the town would lie.',
      alt: 'Locator map: a mark on the North German coast shows where the invented town of Wendhafen would lie.',
    },
    body: `At ten past seven on Saturday morning Okka Strand drops an orange into the river and watches it. It drifts seaward, slower and slower, past the second bollard, past a gull. Then it stops. She waits until it has not moved for a full breath, raises a green flag. {{“Well, go on then”|a9}}, she says, in an ordinary voice.

That is how the Slack Water Swim begins: not at an hour but at a moment. {{The harbour office’s tide table had promised 7.02; the river took eight minutes longer|a1}}, held up by a westerly that had been leaning on the estuary since Thursday.

## Nineteen minutes

The course runs 640 metres from the Old Slip to the far mole and could hardly be simpler. What makes it hard is that it closes. {{“You have nineteen minutes in which the Wende belongs to nobody”|a2}}, Strand says. After that the flood sets in, and a slow swimmer will find the finish sliding away to the left.

She has been race warden for eleven years. {{She would rather disappoint two hundred people on the quay than fish one of them out at the lock|a3}}, she explains, which is why she has called the event off three times, twice with everybody already in rubber caps.

> {{“People ask me for the start time. I tell them to ask the orange.”|a4}}

## A plumber wins it

Lovis Kielwasser, 29, a plumber from Osterbrook, touched the mole after 8 minutes and 41 seconds. He had trained in the municipal pool, fifty lengths before work, and was unprepared for the taste. {{The water was brown, eleven degrees, and full of rope, he reported, “and I loved every metre except the last hundred”|a5}}.

Behind him the field spread out in a long, untidy comma. {{Of 212 starters, 197 reached the mole inside the limit, twelve were lifted into boats and three turned back on their own|a6}}, according to the club’s list. The oldest finisher was 78. The youngest, at sixteen, is her granddaughter.

## What cold does

Dr Imke Tauwerk spent the morning in a tent with forty blankets and an urn of broth. She used nine of the blankets. {{The dangerous part, in her view, is not the swim but the quarter of an hour afterwards, when cold blood from arms and legs returns to the core|a7}}; so nobody is allowed to leave without sitting down first. Her rules are painted on a board by the slip:

- walk in, never dive;
- breathe out for the first minute, whatever else you do;
- if you feel warm, come out at once.

The third tends to make newcomers laugh. It is the one she means most seriously.

By half past seven the river had made up its mind. {{A coaster that had waited at anchor for the swimmers hooted twice and came up on the flood, and the crew lined the rail to applaud.|a8}} Strand was already in her dinghy, looking for her orange. She never finds it. She brings a net of them every year, and eats the rest.`,
    attributions: {
      a1: { kind: 'data', documents: ['sport-swim-tide-table', 'sport-swim-observation'] },
      a2: { kind: 'direct', speakers: ['sport-swim-warden'] },
      a3: { kind: 'indirect', speakers: ['sport-swim-warden'] },
      a4: { kind: 'direct', speakers: ['sport-swim-warden'] },
      a5: { kind: 'direct_partial', speakers: ['sport-swim-winner'] },
      a6: { kind: 'data', documents: ['sport-swim-results'] },
      a7: { kind: 'indirect', speakers: ['sport-swim-doctor'] },
      a8: { kind: 'fact', documents: ['sport-swim-observation'] },
      a9: { kind: 'direct', speakers: ['sport-swim-warden'], documents: ['sport-swim-observation'] },
    },
  },
  {
    key: 'spielabbruch-in-kleinmoor-vor-dem-kreissportgericht',
    section: 'sport',
    language: 'de',
    kicker: 'Sportgericht',
    headline: 'Zwei Heimspiele ohne Eltern',
    standfirst: 'Ein Jugendspiel in Kleinmoor endet nach 52 Minuten, weil der Schiedsrichter nicht mehr kann. Das Kreissportgericht bestraft nicht die Spieler. Es bestraft die, die außen standen.',
    dateline: 'Kleinmoor',
    published: 96.5,
    importance: 3,
    topics: ['fussball', 'justiz'],
    writtenBy: 'spaltensatz',
    credits: [
      { who: 'spaltensatz', role: 'author', placement: 'byline', onScene: true },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    body: `Verhandelt wird im Vereinsheim, zwischen Pokalschrank und Zapfanlage. Drei Beisitzer, ein Protokoll, eine Kanne Kaffee. Ortwin Abseitz, der Vorsitzende, hat sein Telefon in den Kühlschrank gelegt, damit es nicht stört. Es geht um ein Spiel, das keines blieb: C-Junioren, FC Kleinmoor gegen SG Wendetal, abgebrochen beim Stand von 1:1.

## 52 Minuten

{{Nach Überzeugung des Gerichts haben mindestens sechs Erwachsene den Schiedsrichter über eine halbe Stunde lang beschimpft, zwei von ihnen betraten den Rasen.|a1}} Als der Unparteiische einen Freistoß gegen Kleinmoor gab, kippte es. Er nahm den Ball unter den Arm, ging in die Kabine und schloss ab.

Der Betroffene ist 17 und möchte im Kreis weiter pfeifen, sein Name bleibt deshalb ungenannt. {{„Ich hatte keine Angst, dass mich einer schlägt. Ich konnte nur nicht mehr denken“|a2}}, sagt er. {{Die Spieler beider Mannschaften hätten sich bei ihm entschuldigt, von den Erwachsenen niemand.|a3}}

In der Verhandlung kommt auch ein Vater zu Wort, der am Zaun gestanden hat. {{Anfangs sei es das Übliche gewesen, dann habe einer angefangen, den Jungen mit Vornamen anzuschreien|a4}}, schildert er. Woher man den Vornamen kannte? Aus dem Online-Spielplan. Er schaut beim Antworten auf seine Schuhe.

## Das Urteil

Nach vierzig Minuten Beratung steht es fest. Gewertet wird die Partie nicht, sie wird wiederholt, auf neutralem Platz in Osterbrook. Außerdem gilt:

- {{Bei den nächsten zwei Heimspielen der C-Junioren bleiben die Zuschauerplätze leer|a5}},
- der FC Kleinmoor zahlt 300 Euro, zur Hälfte an die Ausbildung von Schiedsrichtern,
- zwei Männer dürfen die Anlage bis zum Ende der Saison nicht betreten.

Begründet hat Abseitz das in vier Sätzen, den wichtigsten wiederholte er:

> {{„Die Kinder haben sich an die Regeln gehalten. Also spielen sie weiter. Gehen müssen die anderen.“|a6}}

## Wie der Verein reagiert

Dörte Moorkamp, Vorsitzende des FC Kleinmoor, hatte keinen Antrag gestellt und auch keinen Anwalt mitgebracht. {{Ihr Verein nehme die Strafe an und verzichte auf Rechtsmittel|a7}}, teilt sie noch am Abend mit. Auf der Fahrt nach Hause, sagt sie, habe sie an ihren eigenen Sohn gedacht, der mit 15 das Pfeifen aufgab. Warum, hatte sie ihn nie gefragt.

Künftig soll an jedem Spielfeldrand in Kleinmoor ein Seil gespannt sein, drei Meter hinter der Linie. Dahinter stehen Eltern, davor nur, wer eine Aufgabe hat. Der Kreis will im Spielplan die Vornamen jugendlicher Schiedsrichter abkürzen.

Das Wiederholungsspiel ist für Mittwochabend angesetzt. Der 17-Jährige hat gefragt, ob er es leiten darf. {{Das Gericht hat nichts dagegen; entscheiden müsse der Ansetzer|a8}}, meinte Abseitz und holte sein Telefon aus dem Kühlschrank.`,
    attributions: {
      a1: { kind: 'fact', documents: ['sport-kreissportgericht-urteil'] },
      a2: { kind: 'direct', speakers: ['sport-kleinmoor-schiedsrichter'] },
      a3: { kind: 'indirect', speakers: ['sport-kleinmoor-schiedsrichter'] },
      a4: { kind: 'indirect', speakers: ['sport-kleinmoor-zuschauer'], documents: ['sport-kleinmoor-verhandlung'] },
      a5: { kind: 'fact', documents: ['sport-kreissportgericht-urteil'] },
      a6: { kind: 'direct', speakers: ['sport-kreissportgericht-vorsitz'], documents: ['sport-kleinmoor-verhandlung'] },
      a7: { kind: 'indirect', speakers: ['sport-kleinmoor-vorsitzende'] },
      a8: { kind: 'indirect', speakers: ['sport-kreissportgericht-vorsitz'] },
    },
  },
  {
    key: 'lina-radke-und-die-verbotenen-800-meter',
    section: 'sport',
    language: 'de',
    kicker: 'Olympische Geschichte',
    headline: 'Die Siegerin, nach der 32 Jahre lang keine mehr kam',
    standfirst: 'Am 2. August 1928 gewann Lina Radke in Amsterdam die 800 Meter in Weltrekordzeit. Danach strichen Männer das Rennen vom Programm, weil es Frauen überfordere. Die Bilder erzählen etwas anderes.',
    dateline: 'Amsterdam',
    published: 263.25,
    importance: 3,
    topics: ['olympia', 'leichtathletik'],
    writtenBy: 'federkiel',
    credits: [
      { who: 'federkiel', role: 'author', placement: 'byline' },
      { who: 'winkelhaken', role: 'author', placement: 'byline' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    picture: {
      draws: 'map',
      place: 'Amsterdam',
      longitude: 4.854,
      latitude: 52.343,
      caption: 'Im Olympiastadion von Amsterdam liefen Frauen 1928 erstmals bei Olympischen Spielen 800 Meter.',
      alt: 'Lagekarte: Amsterdam liegt im Westen der Niederlande.',
    },
    body: `Neun Frauen standen an jenem Donnerstag an der Startlinie, Lina Radke auf dem Weg zu etwas, das es noch nie gegeben hatte. Zum ersten Mal durften Frauen bei Olympischen Spielen in Leichtathletik starten. {{Auf dem Programm standen 100 Meter, 800 Meter, die Staffel, Hochsprung und Diskus.|a1}} Fünf Wettbewerbe, mehr hatten sie nicht durchgesetzt.

Radke, geboren 1903 in Karlsruhe als Karoline Batschauer, startete für den VfB Breslau. Trainiert wurde sie von ihrem Mann. {{Sie siegte in 2:16,8 Minuten, vor der Japanerin Hitomi Kinue und der Schwedin Inga Gentzel|a2}}, und war damit die erste Olympiasiegerin der deutschen Leichtathletik. Männern aus Deutschland war das bis dahin auch nicht gelungen. Den Weltrekord behielt sie sechzehn Jahre.

## Eine Legende vom Rasen

Was folgte, hatte mit dem Ergebnis wenig zu tun. {{Zeitungen in mehreren Ländern schilderten ein Bild des Jammers|a8}}: zusammengebrochene Läuferinnen, ein Feld in Auflösung. Nachprüfen konnte das damals kaum jemand.

{{Die erhaltenen Filmaufnahmen zeigen erschöpfte Athletinnen, wie man sie nach jedem Endlauf sieht|a3}}, mehr nicht. {{Alle neun sind mit einem Platz in der Ergebnisliste verzeichnet.|a4}} Von denen, die aufgegeben haben sollen, fehlt jede Spur.

## Vier Adjektive

Das Vorurteil war älter als das Rennen. {{„Unpraktisch, uninteressant, unästhetisch“ und obendrein „ungehörig“|a5}} nannte Pierre de Coubertin, der Gründer der modernen Spiele, schon 1912 eine weibliche Olympiade. Gegen diesen Widerstand hatte die Französin Alice Milliat von 1922 an eigene Weltspiele der Frauen organisiert. Erst unter diesem Druck gab die Männerwelt 1928 ein Stück nach und nahm es gleich darauf zurück.

Bei Olympia, so beschlossen es die Funktionäre, sollten Frauen fortan höchstens 200 Meter rennen. Die Strecke verschwand:

- 1932 in Los Angeles gab es sie nicht,
- 1936 in Berlin und 1948 in London ebenso wenig,
- 1952 in Helsinki und 1956 in Melbourne auch nicht.

{{1960 in Rom kehrten die 800 Meter zurück, es gewann Ljudmila Schewzowa aus der Sowjetunion in 2:04,3 Minuten.|a6}} Auf die 1.500 Meter warteten Frauen bis 1972, auf den Marathon bis 1984.

## Was aus ihnen wurde

Hitomi, die Silber gewann, war eigentlich Sprinterin und Weitspringerin. {{Sie war die erste Japanerin mit einer olympischen Medaille|a7}} und starb mit 24 Jahren an einer Lungenkrankheit, am 2. August 1931. Auf den Tag drei Jahre lagen da zwischen ihr und dem Rennen von Amsterdam.

Radke lief noch bis 1934, dann war für Mittelstrecklerinnen kein großes Rennen mehr übrig. Nach dem Krieg lebte sie wieder in Karlsruhe, wo sie am 14. Februar 1983 starb. Die Rückkehr ihrer Strecke hat sie noch erlebt. Anderthalb Jahre später liefen Frauen bei Olympia zum ersten Mal 42,195 Kilometer.`,
    attributions: {
      a1: { kind: 'fact', documents: ['sport-olympia-1928-bericht'] },
      a2: { kind: 'data', documents: ['sport-olympics-ergebnisse-1928', 'sport-olympia-1928-bericht'] },
      a3: { kind: 'fact', documents: ['sport-film-1928'] },
      a4: { kind: 'data', documents: ['sport-olympics-ergebnisse-1928'] },
      a5: {
        kind: 'direct_partial',
        speakers: ['sport-coubertin'],
        documents: ['sport-coubertin-revue'],
        original: { text: 'Impratique, inintéressante, inesthétique, et nous ne craignons pas d’ajouter : incorrecte', language: 'fr' },
      },
      a6: { kind: 'data', documents: ['sport-olympics-ergebnisse-1960'] },
      a7: { kind: 'fact', documents: ['sport-olympics-ergebnisse-1928'] },
      a8: { kind: 'fact', documents: ['sport-ioc-radke'] },
    },
  },
  {
    key: 'steuerfrau-almut-riemann-vom-achter',
    section: 'sport',
    language: 'de',
    kicker: 'Porträt',
    headline: 'Die Frau, die rückwärts fahrende Männer nach vorn bringt',
    standfirst: 'Almut Riemann ist 71, wiegt 49 Kilo und sagt acht Ruderern, die ihre Enkel sein könnten, wo es langgeht. Vor der Wende-Regatta war sie krank. Gefahren ist sie trotzdem, und zwar Ideallinie.',
    dateline: 'Wendhafen',
    published: 722.5,
    importance: 2,
    topics: ['rudern'],
    writtenBy: 'winkelhaken',
    credits: [
      { who: 'winkelhaken', role: 'author', placement: 'byline', onScene: true },
      { who: 'redaktion', role: 'editor', placement: 'none' },
    ],
    body: `Wer in einem Achter sitzt, sieht alles, was hinter ihm liegt. Nur eine Person schaut in Fahrtrichtung. Beim Ruderclub Wendhafen ist das seit 1979 Almut Riemann, und sie hat in dieser Zeit, sagen Leute, die mitgefahren sind, keinen Satz zu viel gesprochen.

{{Um 6.15 Uhr am Sonntag hebt sie die Hand, acht Blätter senken sich, und dann hört man eine Weile nur Wasser.|a1}} Es ist die letzte Ausfahrt vor der Regatta. Riemann trägt Wollmütze, Mikrofon und eine Decke über den Knien.

## Das Zufallsboot

Mit dem Rudern hatte sie nichts im Sinn. {{„Die brauchten jemanden, der leicht ist und laut. Ich war Kindergärtnerin“|a2}}, sagt sie. Am ersten Tag fuhr sie gegen die Tonne, am zweiten daran vorbei, am dritten fragte der Trainer, ob sie bleibe.

Die Chronik vermerkt das knapp. {{„A. Riemann übernimmt das Steuer. Vorläufig“, steht unter dem 4. Mai 1979|a3}}. Gestrichen hat das Wort keiner, es ist im Club zum Spruch geworden: Ein Provisorium hält länger.

## Linie statt Lautstärke

Die Regattastrecke hat zwei Kurven, dazwischen ein Stück Gegenstrom. Wer die Brücke auf der falschen Seite anfährt, verliert eine halbe Länge und merkt es erst im Ziel. {{Achtzehn ihrer letzten dreißig Wende-Regatten hat Riemanns Achter gewonnen|a4}}, oft gegen Mannschaften, die im Schnitt zehn Kilo je Mann mehr aufs Wasser brachten.

Schlagmann Bendix Dollen, 23, rudert seit vier Jahren vor ihren Augen. Als Einziger im Boot sieht er ihr ins Gesicht. {{Schreien habe er sie nie gehört, am gefährlichsten sei es, wenn sie flüstert|a5}}, erzählt er. {{Einmal, im Sturm, habe sie „jetzt bitte“ gesagt, da hätten sie gezogen wie nie.|a9}}

> {{„Ein Boot ist schnell, wenn alle das Gleiche tun. Schön wird es, wenn sie das Gleiche wollen.“|a6}}

## Der Januar

Im Winter lag sie fünf Wochen mit einer Lungenentzündung im Krankenhaus. Der Club fand keinen Ersatz, oder er suchte nicht gründlich. {{Der Arzt habe ihr das kalte Wasser verboten, von kalter Luft sei keine Rede gewesen|a7}}, sagt Riemann und zieht die Decke höher.

Trainiert hat sie im Bett. Die Liste, die ihr der Schlagmann ans Nachttischchen geklebt hatte, hängt inzwischen im Bootshaus:

- Wind von West: drei Meter früher abbiegen,
- Ebbe: rechte Hälfte der Brücke,
- Flut: linke Hälfte, und nicht reden.

## Ein Rennen

Am Regattatag kam der Wind von West, und die Flut lief. Riemann steuerte und sagte 1.100 Meter lang nichts. {{Dann kam einmal „hier“ und auf den letzten zwanzig Schlägen „da vorn gibt es Kuchen“.|a10}} Mit einer Länge Vorsprung fuhr der Achter ins Ziel, die Zeit war mittelmäßig, die Linie nicht.

Auf dem Steg wurde sie gefragt, wie lange sie das noch machen wolle. {{„Vorläufig“|a8}}, antwortete sie. Jemand hielt ihr ein Stück Streuselkuchen hin. Sie gab es dem Schlagmann.`,
    attributions: {
      a1: { kind: 'fact', documents: ['sport-ruder-beobachtung'] },
      a2: { kind: 'direct', speakers: ['sport-steuerfrau'] },
      a3: { kind: 'direct', documents: ['sport-ruderclub-chronik'], utteredOn: '1979-05-04' },
      a4: { kind: 'data', documents: ['sport-ruderclub-ergebnisse'] },
      a5: { kind: 'indirect', speakers: ['sport-schlagmann'] },
      a6: { kind: 'direct', speakers: ['sport-steuerfrau'] },
      a7: { kind: 'indirect', speakers: ['sport-steuerfrau'] },
      a8: { kind: 'direct', speakers: ['sport-steuerfrau'] },
      a9: { kind: 'indirect', speakers: ['sport-schlagmann'] },
      a10: { kind: 'direct_partial', speakers: ['sport-steuerfrau'], documents: ['sport-ruder-beobachtung'] },
    },
  },
  {
    key: 'bosman-urteil-und-die-folgen',
    section: 'sport',
    language: 'de',
    kicker: 'Sport und Recht',
    headline: 'Der Profi, der 30.000 Franc nicht wollte',
    standfirst: 'Am 15. Dezember 1995 entschied der Europäische Gerichtshof im Fall Jean-Marc Bosman, und der Fußballmarkt war ein anderer. Was in dem Urteil steht, was nicht, und welches 2024 dazukam.',
    dateline: 'Luxemburg',
    published: 1287.75,
    importance: 3,
    topics: ['fussball', 'justiz', 'europaeische-union'],
    writtenBy: 'spaltensatz',
    credits: [
      { who: 'spaltensatz', role: 'author', placement: 'byline' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
      { who: 'umbruch', role: 'editor', placement: 'none' },
    ],
    body: `Kein Weltmeister und kein Star war der Mann, nach dem das folgenreichste Urteil des Fußballs heißt. Jean-Marc Bosman spielte beim RFC Lüttich in Belgien. {{Sein Vertrag lief bis zum 30. Juni 1990, das neue Angebot des Klubs lautete auf 30.000 belgische Franc im Monat, das Mindeste, was der Verband erlaubte.|a1}} Bosman lehnte ab.

## Ein Wechsel, der nicht stattfand

Im Nachbarland fand sich Ersatz. {{Mit dem Zweitligisten aus Dünkirchen wurde man sich einig: 1,2 Millionen Franc für ein Jahr, dazu eine Option auf mehr.|a2}} Lüttich aber zweifelte, ob Dünkirchen zahlen könne, und beantragte die nötige Freigabe nicht. Der Wechsel platzte, die Sperre durch den eigenen Verein folgte. Der Mittelfeldspieler saß fest, denn nach damaligem Brauch konnte ein Klub auch dann noch Ablöse fordern, wenn der Vertrag schon ausgelaufen war.

Bosman zog vor Gericht. Fünf Jahre später lag die Sache in Luxemburg.

## Zwei Antworten

Berufsfußball ist Arbeit, und für Arbeit gilt Freizügigkeit, heute nach [Artikel 45 AEUV](https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:12016E045), damals nach Artikel 48 des EG-Vertrags. Daraus leitete der Gerichtshof zweierlei ab:

- {{Ein Verein darf nach Vertragsende keine Ablöse dafür verlangen, dass ein Spieler in einen anderen Mitgliedstaat wechselt.|a3}}
- {{Verbände dürfen nicht begrenzen, wie viele Spieler aus anderen Mitgliedstaaten in einem Pflichtspiel auflaufen.|a4}}

Mit dem zweiten Punkt fiel die Formel „drei plus zwei“, nach der im Europapokal drei Ausländer und zwei lange im Land tätige Spieler zugelassen waren. Rückwirkend wollten die Richter den Markt nicht umstürzen: {{Für bereits gezahlte Ablösen konnte sich niemand mehr auf das Urteil berufen, es sei denn, er hatte schon vorher geklagt.|a5}}

## Was weiter erlaubt ist

Ablösen gibt es noch immer, in ungleich größerer Höhe. Sie werden nur während der Laufzeit gezahlt, also dafür, dass ein Vertrag vorzeitig endet. Genau deshalb wurden Verträge länger.

Auch für Ausbildung darf es Geld geben. {{Eine Entschädigung für Vereine, die junge Spieler ausgebildet haben, sei grundsätzlich gerechtfertigt, sofern sie sich an den wirklichen Kosten orientiert|a6}}, urteilte der Gerichtshof 2010 im Fall Olivier Bernard gegen Olympique Lyon.

## Das Urteil von 2024

Fast dreißig Jahre nach Bosman ging es erneut um einen gescheiterten Wechsel, diesmal um den früheren französischen Nationalspieler Lassana Diarra und Regeln des Weltverbands FIFA. {{Am 4. Oktober 2024 erklärte der Gerichtshof Vorschriften für unvereinbar mit dem Unionsrecht, nach denen ein neuer Verein für den Vertragsbruch eines Spielers mithaftet und die Freigabe verweigert werden kann.|a7}} Sie behinderten die Freizügigkeit und beschränkten den Wettbewerb.

{{Den Schutz des Wettbewerbs vor ständigem Kommen und Gehen erkannten die Richter zwar als Ziel an, doch gingen die Regeln weiter als nötig.|a8}} Die FIFA änderte ihr Transferreglement daraufhin vorläufig, zum 1. Januar 2025.

Bosman selbst hat von der Freiheit, die seinen Namen trägt, wenig gehabt. Seine Laufbahn war vorüber, als er recht bekam.`,
    attributions: {
      a1: { kind: 'fact', documents: ['sport-eugh-bosman'] },
      a2: { kind: 'fact', documents: ['sport-eugh-bosman'] },
      a3: { kind: 'reported', speakers: ['sport-eugh'], documents: ['sport-eugh-bosman', 'sport-aeuv-45'], utteredOn: '1995-12-15' },
      a4: { kind: 'reported', speakers: ['sport-eugh'], documents: ['sport-eugh-bosman', 'sport-aeuv-45'], utteredOn: '1995-12-15' },
      a5: { kind: 'reported', speakers: ['sport-eugh'], documents: ['sport-eugh-bosman'], utteredOn: '1995-12-15' },
      a6: { kind: 'indirect', speakers: ['sport-eugh'], documents: ['sport-eugh-bernard'], utteredOn: '2010-03-16' },
      a7: { kind: 'reported', speakers: ['sport-eugh'], documents: ['sport-eugh-diarra'], utteredOn: '2024-10-04' },
      a8: { kind: 'reported', speakers: ['sport-eugh'], documents: ['sport-eugh-diarra'], utteredOn: '2024-10-04' },
    },
  },
  {
    key: 'warum-der-marathon-so-krumm-ist',
    section: 'sport',
    language: 'de',
    kicker: 'Erklärstück',
    headline: 'Warum der Marathon 42,195 Kilometer lang ist',
    standfirst: 'Fünf verschiedene Längen hatte der olympische Marathon, ehe eine davon Gesetz wurde. Ausgewählt hat man ausgerechnet die, an der ein Schloss und eine Königsloge schuld sind.',
    published: 2049.5,
    importance: 2,
    topics: ['leichtathletik', 'olympia'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'setzkasten', role: 'author', placement: 'byline' },
      { who: 'raster', role: 'data_journalist', placement: 'end_credit' },
    ],
    picture: {
      draws: 'bars',
      title: 'Länge des Marathonlaufs bei Olympischen Spielen, 1896 bis 1924',
      unit: 'Kilometer',
      rows: [
        ['1896', 40],
        ['1900', 40.26],
        ['1904', 40],
        ['1908', 42.195],
        ['1912', 40.2],
        ['1920', 42.75],
        ['1924', 42.195],
      ],
      source: 'Olympisches Museum Lausanne, amtliche Berichte der Spiele',
      caption: 'Seit 1924 wird jedes Mal die Strecke von 1908 gelaufen. Frühe Angaben sind gerundet.',
      alt: 'Balkendiagramm: 1896 und 1904 je 40 Kilometer, 1900 rund 40,26, 1908 42,195, 1912 40,2, 1920 42,75 und 1924 wieder 42,195 Kilometer.',
    },
    body: `Es gibt runde Zahlen im Sport: 100 Meter, 1.500 Meter, 10.000 Meter. Und es gibt 42,195 Kilometer. Wer den krummen Rest hinter dem Komma verstehen möchte, muss nach London, in den Juli des Jahres 1908.

Anfangs nahm es niemand genau. Der Philologe Michel Bréal hatte seinem Freund Coubertin einen Lauf vorgeschlagen, der an den Boten von Marathon erinnern sollte. {{In einem Brief Coubertins von 1894 ist noch von 48 Kilometern die Rede|a1}}, ein gedrucktes Programm nannte wenig später 42. {{Gelaufen wurden am Ende 1896 rund 40 Kilometer|a2}}, das ist in etwa der Weg von Marathon nach Athen. Der Wasserträger Spyridon Louis gewann in knapp drei Stunden.

## Windsor, Wiese, Loge

Für 1908 suchten die Briten einen würdigen Start und fanden ihn am Schloss Windsor. {{Ins Ziel ging es vor der königlichen Loge im Stadion von White City, zusammen 26 Meilen und 385 Yards|a3}}, umgerechnet 42,195 Kilometer. Mehr ist an der Zahl nicht dran.

Unvergessen blieb das Rennen aus einem anderen Grund. Der Italiener Dorando Pietri erreichte als Erster das Stadion, bog in die falsche Richtung ab, stürzte mehrmals. {{Helfer richteten ihn auf und begleiteten ihn über die Linie; wegen dieser Hilfe wurde er ausgeschlossen, Sieger war der Amerikaner John Hayes in 2:55:18 Stunden.|a4}} Königin Alexandra schenkte Pietri tags darauf einen vergoldeten Pokal. Die ganze Welt hatte jetzt ein Bild vom Marathon, und zu ihm gehörte eine Länge.

## Dreizehn Jahre Zögern

Selbstverständlich war sie damit nicht:

- 1912 in Stockholm maß die Strecke 40,2 Kilometer,
- 1920 in Antwerpen 42,75 Kilometer, mehr als bei irgendwelchen Spielen zuvor oder danach,
- 1924 in Paris wieder 42,195 Kilometer und seither immer.

{{1921 legte der Leichtathletikverband das Londoner Maß fest.|a5}} {{Warum gerade dieses, geht aus den Unterlagen des Verbandes nicht hervor|a6}}, schreibt das Olympische Museum in Lausanne. Vermutungen gibt es reichlich, eine Begründung keine.

## Auf den Meter

Heute wird die Distanz mit dem Fahrrad ermittelt. Ein Zählwerk an der Vorderradnabe hält fest, wie oft sich das Rad dreht; kalibriert wird es vor und nach der Fahrt auf einer abgesteckten Geraden. Abgefahren wird die kürzeste Linie, die ein Läufer nehmen könnte, also dicht an jeder Kurve.

{{Damit keine Strecke zu kurz gerät, schlagen die Vermesser auf jeden Kilometer einen Meter drauf|a7}}, macht beim Marathon 42 Meter Sicherheit. Ein zu kurzer Kurs kostet jeden Rekord, ein zu langer nur Kraft. Wer also im Ziel auf seine Uhr schaut und 42,6 Kilometer liest, hat sich nicht verlaufen: Er hat die Kurven außen genommen, und das Satellitensignal war zwischen den Häusern müde.

Gut eine Minute dauern die letzten 195 Meter für jemanden, der zum Vergnügen läuft. Es ist die längste des ganzen Tages, und er verdankt sie einem Schloss.`,
    attributions: {
      a1: { kind: 'fact', documents: ['sport-olympisches-museum-marathon'] },
      a2: { kind: 'data', documents: ['sport-olympisches-museum-marathon'] },
      a3: { kind: 'fact', documents: ['sport-olympisches-museum-marathon', 'sport-olympia-1908-bericht'] },
      a4: { kind: 'fact', documents: ['sport-olympia-1908-bericht'] },
      a5: { kind: 'fact', documents: ['sport-olympisches-museum-marathon'] },
      a6: { kind: 'indirect', speakers: ['sport-olympisches-museum'], documents: ['sport-olympisches-museum-marathon'] },
      a7: { kind: 'fact', documents: ['sport-streckenvermessung'] },
    },
  },
]
