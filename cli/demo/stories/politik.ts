import type { DemoSource, DemoStory } from '../shapes'

export const sources: readonly DemoSource[] = [
  // Klappbrücke
  {
    key: 'politik-ratsvorlage-klappbruecke',
    kind: 'document',
    label: 'Ratsvorlage „Ersatz der Nordbrücke“',
    publisher: 'Stadt Wendhafen',
    title: 'Ersatz der Nordbrücke: Vergleich der Varianten',
    language: 'de',
  },
  {
    key: 'politik-ratsprotokoll-nordbruecke',
    kind: 'document',
    label: 'Abstimmungsprotokoll des Rates der Stadt Wendhafen',
    publisher: 'Ratsbüro Wendhafen',
    language: 'de',
  },
  { key: 'politik-person-stadtbauraetin-meinders', kind: 'person', label: 'Frauke Meinders, Stadtbaurätin in Wendhafen' },
  { key: 'politik-person-ratsherr-ovelgoenn', kind: 'person', label: 'Tjark Ovelgönn, Wendeliste' },
  { key: 'politik-person-ratsfrau-petrakis', kind: 'person', label: 'Eleni Petrakis, Bürgerforum Hafen' },
  {
    key: 'politik-org-hafenbetriebe',
    kind: 'organisation',
    label: 'Hafenbetriebsgesellschaft Wendhafen',
  },
  {
    key: 'politik-stellungnahme-hafenbetriebe',
    kind: 'statement',
    label: 'Stellungnahme der Hafenbetriebsgesellschaft zur Nordbrücke',
    publisher: 'Hafenbetriebsgesellschaft Wendhafen',
    language: 'de',
  },
  // Kämmerin
  { key: 'politik-person-kaemmerin-dreyling', kind: 'person', label: 'Imke Dreyling, Stadtkämmerin in Wendhafen' },
  {
    key: 'politik-haushaltsentwurf',
    kind: 'document',
    label: 'Haushaltsentwurf der Stadt Wendhafen',
    publisher: 'Kämmerei Wendhafen',
    language: 'de',
  },
  {
    key: 'politik-bericht-osterbrooker-tageblatt',
    kind: 'media_report',
    label: 'Osterbrooker Tageblatt',
    publisher: 'Osterbrooker Tageblatt',
    title: 'Elternräte drohen mit Bürgerbegehren',
    language: 'de',
  },
  { key: 'politik-org-stadtelternrat', kind: 'organisation', label: 'Stadtelternrat Wendhafen' },
  // Prozess
  {
    key: 'politik-urteil-amtsgericht',
    kind: 'court_record',
    label: 'Urteil des Amtsgerichts Wendhafen, Abteilung für Strafsachen',
    publisher: 'Amtsgericht Wendhafen',
    language: 'de',
  },
  {
    key: 'politik-anklage-bauamt',
    kind: 'court_record',
    label: 'Anklageschrift im Verfahren gegen einen früheren Sachgebietsleiter',
    publisher: 'Staatsanwaltschaft',
    language: 'de',
  },
  { key: 'politik-person-richterin-lohse', kind: 'person', label: 'Dorothea Lohse-Ahrend, Richterin am Amtsgericht Wendhafen' },
  { key: 'politik-person-verteidiger-sandvoss', kind: 'person', label: 'Jasper Sandvoß, Verteidiger' },
  {
    key: 'politik-person-angeklagter-bauamt',
    kind: 'person',
    label: 'der Angeklagte, ein früherer Sachgebietsleiter im Bauamt',
    naming: 'described',
    terms: 'on_record',
    description: 'der Angeklagte, ein früherer Sachgebietsleiter im Bauamt',
  },
  {
    key: 'politik-gesetz-stgb-331',
    kind: 'law',
    label: 'Strafgesetzbuch, § 331 (Vorteilsannahme)',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/stgb/__331.html',
    language: 'de',
  },
  {
    key: 'politik-gesetz-bzrg-32',
    kind: 'law',
    label: 'Bundeszentralregistergesetz, § 32 (Inhalt des Führungszeugnisses)',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/bzrg/__32.html',
    language: 'de',
  },
  // Grundgesetz
  {
    key: 'politik-gesetz-grundgesetz',
    kind: 'law',
    label: 'Grundgesetz für die Bundesrepublik Deutschland',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/gg/',
    publishedOn: '1949-05-23',
    language: 'de',
  },
  {
    key: 'politik-entwurf-herrenchiemsee',
    kind: 'document',
    label: 'Entwurf des Verfassungskonvents auf Herrenchiemsee',
    publisher: 'Verfassungskonvent auf Herrenchiemsee',
    publishedOn: '1948-08-23',
    language: 'de',
  },
  {
    key: 'politik-protokolle-parlamentarischer-rat',
    kind: 'document',
    label: 'Stenographische Berichte des Parlamentarischen Rates',
    publisher: 'Parlamentarischer Rat',
    language: 'de',
  },
  {
    key: 'politik-protokoll-bayerischer-landtag-1949',
    kind: 'document',
    label: 'Stenographischer Bericht des Bayerischen Landtags, 110. Sitzung',
    publisher: 'Bayerischer Landtag',
    publishedOn: '1949-05-20',
    language: 'de',
  },
  { key: 'politik-org-parlamentarischer-rat', kind: 'organisation', label: 'Parlamentarischer Rat' },
  // Wahlrecht
  {
    key: 'politik-urteil-bverfg-wahlrecht-2024',
    kind: 'court_record',
    label: 'Bundesverfassungsgericht, Urteil vom 30. Juli 2024, 2 BvF 1/23 u. a.',
    publisher: 'Bundesverfassungsgericht',
    url: 'https://www.bundesverfassungsgericht.de/SharedDocs/Entscheidungen/DE/2024/07/fs20240730_2bvf000123.html',
    publishedOn: '2024-07-30',
    language: 'de',
  },
  { key: 'politik-org-bundesverfassungsgericht', kind: 'organisation', label: 'Bundesverfassungsgericht' },
  {
    key: 'politik-gesetz-bundeswahlgesetz',
    kind: 'law',
    label: 'Bundeswahlgesetz',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/bwahlg/',
    language: 'de',
  },
  {
    key: 'politik-daten-bundestagswahl-2025',
    kind: 'dataset',
    label: 'Endgültiges Ergebnis der Bundestagswahl 2025',
    publisher: 'Die Bundeswahlleiterin',
    url: 'https://www.bundeswahlleiterin.de/bundestagswahlen/2025/ergebnisse.html',
    publishedOn: '2025-03-14',
    language: 'de',
  },
  { key: 'politik-org-bundeswahlleiterin', kind: 'organisation', label: 'Die Bundeswahlleiterin' },
  // Schuldenbremse
  {
    key: 'politik-dpa-finanzpaket',
    kind: 'wire_item',
    label: 'dpa-Meldung zum Finanzpaket im Bundesrat',
    publisher: 'dpa',
    publishedOn: '2025-03-21',
    language: 'de',
  },
  {
    key: 'politik-gesetz-aenderung-gg-2025',
    kind: 'law',
    label: 'Gesetz zur Änderung des Grundgesetzes (Artikel 109, 115 und 143h)',
    publisher: 'Bundesgesetzblatt',
    title: 'BGBl. 2025 I Nr. 94',
    publishedOn: '2025-03-24',
    language: 'de',
  },
  { key: 'politik-org-bundestag', kind: 'organisation', label: 'Deutscher Bundestag' },
  { key: 'politik-org-bundesrat', kind: 'organisation', label: 'Bundesrat' },
  {
    key: 'politik-stellungnahme-kaemmerei-sondervermoegen',
    kind: 'statement',
    label: 'Auskunft der Kämmerei Wendhafen',
    publisher: 'Kämmerei Wendhafen',
    language: 'de',
  },
  // EU citizens
  {
    key: 'politik-vertrag-aeuv-22',
    kind: 'law',
    label: 'Treaty on the Functioning of the European Union, Article 22',
    publisher: 'European Union',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12012E/TXT',
    language: 'en',
  },
  {
    key: 'politik-gesetz-gg-28',
    kind: 'law',
    label: 'Basic Law, Article 28',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/gg/art_28.html',
    language: 'de',
  },
  {
    key: 'politik-richtlinie-94-80',
    kind: 'law',
    label: 'Council Directive 94/80/EC',
    publisher: 'Council of the European Union',
    url: 'https://eur-lex.europa.eu/eli/dir/1994/80/oj',
    publishedOn: '1994-12-19',
    language: 'en',
  },
  {
    key: 'politik-urteil-bverfg-auslaenderwahlrecht',
    kind: 'court_record',
    label: 'Federal Constitutional Court, judgment of 31 October 1990, 2 BvF 2/89 and others',
    publisher: 'Bundesverfassungsgericht',
    title: 'BVerfGE 83, 37',
    publishedOn: '1990-10-31',
    language: 'de',
  },
  { key: 'politik-person-wrobel', kind: 'person', label: 'Paulina Wróbel, nurse and candidate in Wendhafen' },
  { key: 'politik-person-wahlamt-thoelke', kind: 'person', label: 'Hinrich Thölke, head of the Wendhafen election office' },
  // Port Garrow
  {
    key: 'politik-garrow-light',
    kind: 'media_report',
    label: 'The Garrow Light',
    publisher: 'The Garrow Light',
    title: 'Thirty-two names in a hat',
    language: 'en',
  },
  { key: 'politik-person-mcvaine', kind: 'person', label: 'Donal McVaine, Fischer in Port Garrow' },
  { key: 'politik-person-achterlie', kind: 'person', label: 'Shona Achterlie, Vorsitzende des Gemeinderats von Port Garrow' },
  {
    key: 'politik-bericht-buergerversammlung-garrow',
    kind: 'document',
    label: 'Abschlussbericht der Bürgerversammlung von Port Garrow',
    publisher: 'Gemeinderat Port Garrow',
    language: 'en',
  },
  {
    key: 'politik-person-garrow-kritikerin',
    kind: 'person',
    label: 'eine ausgeloste Teilnehmerin',
    naming: 'described',
    description: 'eine ausgeloste Teilnehmerin',
  },
  // Wohngeldstelle
  {
    key: 'politik-person-wohngeld-sachbearbeiterin',
    kind: 'person',
    label: 'eine Sachbearbeiterin der Wohngeldstelle',
    naming: 'unnamed',
    terms: 'background',
    description: 'eine Sachbearbeiterin der Wohngeldstelle',
    anonymityReason: 'Sie darf ohne Genehmigung nicht mit der Presse sprechen und fürchtet eine Abmahnung.',
  },
  {
    key: 'politik-person-wohngeld-fruehere',
    kind: 'person',
    label: 'ein Mitarbeiter, der die Behörde verlassen hat',
    naming: 'unnamed',
    terms: 'background',
    description: 'ein Mitarbeiter, der die Behörde verlassen hat',
    anonymityReason: 'Er ist weiter an die Verschwiegenheitspflicht gebunden.',
  },
  {
    key: 'politik-papier-wohngeldstelle',
    kind: 'document',
    label: 'eine interne Übersicht der Wohngeldstelle',
    naming: 'described',
    terms: 'background',
    description: 'eine interne Übersicht, die der Redaktion vorliegt',
    language: 'de',
  },
  { key: 'politik-person-antragstellerin-brandlecht', kind: 'person', label: 'Renate Brandlecht, Antragstellerin' },
  { key: 'politik-person-sozialdezernent-wiebold', kind: 'person', label: 'Carsten Wiebold, Sozialdezernent in Wendhafen' },
  {
    key: 'politik-gesetz-vwgo-75',
    kind: 'law',
    label: 'Verwaltungsgerichtsordnung, § 75',
    publisher: 'Bundesministerium der Justiz',
    url: 'https://www.gesetze-im-internet.de/vwgo/__75.html',
    language: 'de',
  },
  {
    key: 'politik-gesetz-wohngeld-plus',
    kind: 'law',
    label: 'Wohngeld-Plus-Gesetz',
    publisher: 'Bundesgesetzblatt',
    publishedOn: '2022-12-05',
    language: 'de',
  },
]

export const stories: readonly DemoStory[] = [
  {
    key: 'rat-beschliesst-neue-klappbruecke',
    section: 'politik',
    language: 'de',
    kicker: 'Nordbrücke',
    headline: 'Der Rat will eine neue Klappbrücke',
    standfirst: 'Nach vier Stunden Debatte stimmt eine Mehrheit für den Neubau über die Wende. Billiger wäre die Sanierung gewesen, offen bleibt, wie die Fußgänger in der Bauzeit über den Fluss kommen.',
    dateline: 'Wendhafen',
    published: 3,
    importance: 4,
    topics: ['stadtrat-wendhafen', 'verkehr', 'hafen'],
    writtenBy: 'spaltensatz',
    credits: [
      { who: 'spaltensatz', role: 'author', placement: 'byline', place: 'Wendhafen', onScene: true },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
      { who: 'bleisatz', role: 'responsible', placement: 'none' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'bars',
      title: 'Geschätzte Kosten der drei Varianten für die Nordbrücke',
      unit: 'Mio. Euro',
      rows: [
        ['Sanierung', 19.4],
        ['Neue Klappbrücke', 41.8],
        ['Feste Hochbrücke', 57.5],
      ],
      source: 'Ratsvorlage „Ersatz der Nordbrücke“',
      caption: 'Die Sanierung wäre am billigsten, hielte nach Schätzung der Stadt aber nur 25 Jahre.',
      alt: 'Balkendiagramm: Sanierung 19,4, neue Klappbrücke 41,8, feste Hochbrücke 57,5 Millionen Euro.',
    },
    body: `Um 22.47 Uhr ging im Ratssaal das Licht der Anzeigetafel an, und die längste Brückendebatte der Stadt war zu Ende. {{Der Rat entschied am Dienstagabend mit 23 gegen 14 Stimmen bei zwei Enthaltungen, die Nordbrücke durch eine neue Klappbrücke zu ersetzen.|a1}} Gebaut werden soll in drei Jahren.

Die heutige Brücke trägt seit einem Winter nur noch Autos bis siebeneinhalb Tonnen. Müllwagen, Linienbusse und die Lastwagen der Fischhallen fahren den Umweg über Kleinmoor, elf Kilometer je Richtung.

## Drei Wege über den Fluss

Zur Wahl standen eine Sanierung, ein Neubau gleicher Bauart und eine feste Hochbrücke. {{Die Vorlage beziffert den Neubau auf 41,8 Millionen Euro, die Sanierung auf 19,4 und die Hochbrücke auf 57,5 Millionen Euro.|a2}} Der Abstand zwischen den ersten beiden Zahlen war der Stoff des Abends.

Stadtbaurätin Frauke Meinders warb für die teurere Lösung. {{„Wir können den alten Stahl noch einmal flicken, aber in 25 Jahren sitzen unsere Kinder hier und reden über dieselben Nieten“|a3}}, sagte sie. {{Ein Neubau sei auf hundert Jahre gerechnet je Jahr billiger als jede Reparatur|a4}}, eine Rechnung, die sie in der Sitzung an die Wand warf und die mehrere Ratsmitglieder abfotografierten.

Dagegen sprach vor allem die Wendeliste. Ihr Sprecher Tjark Ovelgönn hielt der Verwaltung vor, {{sie habe die Zinsen der ersten zehn Jahre kleingerechnet|a5}}. Er beantragte, die Entscheidung zu vertagen, und scheiterte damit knapper als später in der Sache: mit 18 gegen 20 Stimmen.

## Was der Hafen verlangt

Den Ausschlag gab offenbar der Hafen. {{Die Hafenbetriebsgesellschaft hatte vor der Sitzung schriftlich erklärt, eine feste Brücke unter 32 Metern Durchfahrtshöhe schließe die Werft am Oberlauf „dauerhaft und ohne Ersatz“ vom Seeweg ab.|a6}} Die Hochbrücke, für die das Bürgerforum Hafen lange geworben hatte, war damit politisch erledigt.

Dessen Fraktionschefin Eleni Petrakis stimmte am Ende für die Klappbrücke, ohne Begeisterung:

> {{„Ich stimme heute für die zweitbeste Brücke, weil wir die beste nicht bekommen und die drittbeste nicht verdienen.“|a7}}

## Offene Punkte

Beschlossen ist der Bau, nicht der Weg dorthin. Im Protokoll stehen drei Aufträge an die Verwaltung, über die der Bauausschuss bis zum Herbst beraten soll:

- eine Fähre oder ein Steg für Fußgänger und Räder während der Bauzeit,
- ein Plan für die Öffnungszeiten, damit Schulbusse nicht vor der offenen Klappe warten,
- eine Prüfung, ob das alte Maschinenhaus stehen bleiben kann.

Für den ersten Punkt gibt es bisher weder Geld noch Ort. Meinders sprach von {{„einem Jahr, in dem es unbequem wird“|a8}}; gerechnet wird in der Vorlage allerdings mit 19 Monaten Sperrung. Auf Nachfrage räumte sie ein, dass das Jahr freundlich gezählt war.

Auf den Zuschauerplätzen blieben bis zum Schluss 60 Menschen. Als die Tafel das Ergebnis zeigte, klatschten die einen, andere zogen schon die Jacken an. Ein Mann aus der Nordstadt fragte laut in den Saal, wie seine Mutter künftig zum Arzt komme. Eine Antwort bekam er nicht; Fragen der Einwohner stehen in der Tagesordnung ganz vorn und waren da seit vier Stunden vorbei.`,
    attributions: {
      a1: { kind: 'fact', documents: ['politik-ratsprotokoll-nordbruecke'] },
      a2: { kind: 'data', documents: ['politik-ratsvorlage-klappbruecke'] },
      a3: { kind: 'direct', speakers: ['politik-person-stadtbauraetin-meinders'] },
      a4: {
        kind: 'indirect',
        speakers: ['politik-person-stadtbauraetin-meinders'],
        documents: ['politik-ratsvorlage-klappbruecke'],
      },
      a5: { kind: 'indirect', speakers: ['politik-person-ratsherr-ovelgoenn'] },
      a6: {
        kind: 'direct_partial',
        speakers: ['politik-org-hafenbetriebe'],
        documents: ['politik-stellungnahme-hafenbetriebe'],
      },
      a7: { kind: 'direct', speakers: ['politik-person-ratsfrau-petrakis'] },
      a8: { kind: 'direct_partial', speakers: ['politik-person-stadtbauraetin-meinders'] },
    },
  },
  {
    key: 'kaemmerin-dreyling-im-gespraech-ueber-schulen-und-schulden',
    section: 'politik',
    language: 'de',
    kicker: 'Interview',
    headline: '„Ein Haushalt ist eine Liste von Versprechen“',
    standfirst: 'Imke Dreyling verwaltet seit hundert Tagen das Geld der Stadt. Ein Gespräch über undichte Turnhallen, die Kunst des Neinsagens und eine Zahl, die sie nachts beschäftigt.',
    dateline: 'Wendhafen',
    published: 21,
    importance: 3,
    topics: ['stadtrat-wendhafen', 'schule'],
    writtenBy: 'bleisatz',
    credits: [
      { who: 'bleisatz', role: 'author', placement: 'byline', place: 'Wendhafen' },
      { who: 'spaltensatz', role: 'author', placement: 'byline', place: 'Wendhafen' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    body: `Das Büro der Stadtkämmerin liegt im dritten Stock, der Aufzug fährt bis zum zweiten. Imke Dreyling, 47, hat zum Gespräch zwei Ordner auf den Tisch gelegt, einen dünnen und einen dicken. Im dicken steht, was die Stadt bezahlen muss, im dünnen, was sie bezahlen will. Die meisten Leute, sagt sie, vermuteten es umgekehrt.

*Frau Dreyling, Sie sind hundert Tage im Amt. Wie viele Freunde haben Sie noch?*

{{„Genug für einen Skatabend. Ich habe in der ersten Woche elf Anträge abgelehnt, da sortiert sich der Bekanntenkreis von allein.“|a1}}

*Ihr Entwurf sieht einen Fehlbetrag von 8,3 Millionen Euro vor. Ist die Stadt pleite?*

{{Nein, antwortet sie, eine Stadt könne gar nicht in Insolvenz gehen, sie könne nur aufhören, selbst zu entscheiden.|a2}} {{Laut Entwurf steigen die Ausgaben um 6,1 Prozent, die Einnahmen um 2,4 Prozent.|a3}} Der größte Brocken auf der Ausgabenseite sind die Kitas, der zweite die Löhne.

## Turnhallen und Prioritäten

*Der Stadtelternrat will drei Schulen zugleich sanieren lassen. Sie wollen eine.*

„Eine im Jahr, das ist ein Unterschied“, sagt Dreyling. {{„Ich habe drei undichte Turnhallen, aber nur ein Hochbauamt mit vier Ingenieurinnen. Selbst wenn mir jemand das Geld schenkt, baut es keiner.“|a4}}

*Die Eltern drohen mit einem Bürgerbegehren.*

{{Der Stadtelternrat hatte dem Osterbrooker Tageblatt gesagt, er werde Unterschriften sammeln, falls die Grundschule am Deich wieder verschoben werde.|a5}} Die Kämmerin nickt, als sie den Satz hört. {{Das sei das gute Recht der Eltern, sie selbst würde als Mutter unterschreiben und als Kämmerin trotzdem nein sagen.|a6}}

*Wie entscheidet man, welche Halle zuerst drankommt?*

Sie zieht ein Blatt aus dem dünnen Ordner. Darauf stehen vier Fragen, und sie liest sie vor:

- Wie viele Kinder nutzen das Gebäude?
- Was kostet ein Jahr Warten?
- Gibt es einen Zuschuss, der verfällt?
- Kann man die Kinder so lange woanders unterbringen?

{{„Die zweite Frage hat bisher nie jemand gestellt. Dabei ist Warten die einzige Ausgabe, die nie im Haushalt steht.“|a7}}

## Die Zahl, die bleibt

*Welche Zahl hält Sie wach?*

Lange Pause. {{41, sagt sie dann: So viele Brücken, Stege und Durchlässe habe die Stadt, und nur von 17 gebe es ein aktuelles Gutachten.|a8}} Für die übrigen wisse man, wann sie gebaut wurden, und das sei es. Die Nordbrücke sei bloß die, die alle kennen.

*Was würden Sie tun, wenn Sie morgen eine Million übrig hätten?*

„Ich hätte keine Million übrig, ich hätte eine Million weniger Schulden“, sagt Dreyling und lacht zum ersten Mal. Dann überlegt sie doch. Sie würde, sagt sie, zwei Leute einstellen, die Förderanträge schreiben. Im vergangenen Jahr habe die Stadt vier Fristen versäumt.

*Ist das nicht ein bisschen trostlos als Wunsch?*

> {{„Ein Haushalt ist eine Liste von Versprechen. Mir sind zwanzig lieber, die wir halten, als vierzig, die sich gut anhören.“|a9}}

Der Rat berät den Entwurf in drei Lesungen. Die erste ist öffentlich, die beiden anderen sind es auch; es komme nur, sagt die Kämmerin zum Abschied, zur dritten nie jemand.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['politik-person-kaemmerin-dreyling'] },
      a2: { kind: 'indirect', speakers: ['politik-person-kaemmerin-dreyling'] },
      a3: { kind: 'data', documents: ['politik-haushaltsentwurf'] },
      a4: { kind: 'direct', speakers: ['politik-person-kaemmerin-dreyling'] },
      a5: {
        kind: 'indirect',
        speakers: ['politik-org-stadtelternrat'],
        via: ['politik-bericht-osterbrooker-tageblatt'],
      },
      a6: { kind: 'indirect', speakers: ['politik-person-kaemmerin-dreyling'] },
      a7: { kind: 'direct', speakers: ['politik-person-kaemmerin-dreyling'] },
      a8: { kind: 'data', speakers: ['politik-person-kaemmerin-dreyling'] },
      a9: { kind: 'direct', speakers: ['politik-person-kaemmerin-dreyling'] },
    },
  },
  {
    key: 'prozess-um-dachausbau-im-bauamt',
    section: 'politik',
    language: 'de',
    kicker: 'Aus dem Gericht',
    headline: 'Ein Dach zum Freundschaftspreis',
    standfirst: 'Ein früherer Sachgebietsleiter des Bauamts ließ sich sein Haus von einem Mann ausbauen, dessen Anträge auf seinem Tisch lagen. Das Amtsgericht verurteilt ihn zu einer Geldstrafe und sagt, wo die Grenze verläuft.',
    dateline: 'Wendhafen',
    published: 40,
    importance: 2,
    topics: ['justiz'],
    writtenBy: 'spaltensatz',
    credits: [{ who: 'spaltensatz', role: 'author', placement: 'byline', place: 'Wendhafen', onScene: true }],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    body: `Saal 2 im Amtsgericht Wendhafen hat eine Holzdecke, und der Angeklagte schaut während der Verlesung lange zu ihr hinauf. Um Holz geht es auch in der Anklage: um Sparren, Dämmung und zwei Gauben an einem Reihenhaus in der Südstadt.

{{Die Staatsanwaltschaft wirft dem früheren Sachgebietsleiter vor, einen Dachausbau im Wert von 38.000 Euro für 21.500 Euro bekommen zu haben.|a1}} Den Auftrag führte ein Zimmereibetrieb aus, über dessen Bauanträge derselbe Mann in jenen Jahren zu entscheiden hatte. Dass er dem Betrieb dafür etwas durchgehen ließ, behauptet niemand. Genau das macht den Fall lehrreich.

## Kein Gegengeschäft nötig

{{Wegen Vorteilsannahme macht sich ein Amtsträger strafbar, wenn er für die Dienstausübung einen Vorteil annimmt; das Gesetz droht Freiheitsstrafe bis zu drei Jahren oder Geldstrafe an.|a2}} Eine bestimmte Gegenleistung verlangt der Paragraf nicht. Es genügt, dass der eine gibt und der andere nimmt, weil er sitzt, wo er sitzt.

Der Angeklagte, 66, inzwischen im Ruhestand, liest eine Erklärung vom Blatt. {{„Wir kennen uns seit der Grundschule. Ich habe an Freundschaft gedacht und nicht an mein Büro“|a3}}, sagt er. Der Zimmermann, als Zeuge geladen, sagt fast dasselbe und fügt hinzu, einen Nachlass bekämen bei ihm viele. Auf die Frage, wer im selben Jahr denn noch ein Dach zum halben Preis bekommen habe, fällt ihm keiner ein.

Verteidiger Jasper Sandvoß fordert Freispruch. {{Wer eine Freundschaft von sechs Jahrzehnten unter Verdacht stelle, mache den öffentlichen Dienst zu einem Ort ohne Menschen, argumentiert er.|a4}} Außerdem sei ein Teil des Holzes Restware gewesen.

## Die Rechnung in der Akte

Entscheidend wird ein Blatt, das die Ermittler in der Buchhaltung des Betriebs fanden. Es ist der Entwurf einer Rechnung über den vollen Betrag, quer durchgestrichen, mit einem handschriftlichen Wort am Rand. {{Das Wort lautet nach den Feststellungen des Gerichts „Amtsrabatt“.|a5}}

Richterin Dorothea Lohse-Ahrend braucht für die Begründung zwölf Minuten. {{„Freundschaft ist kein Vorteil im Sinne des Gesetzes. Ein Dach schon“|a6}}, sagt sie zum Angeklagten. Sie hält ihm zugute, dass er nicht vorbestraft ist und dass keine einzige Genehmigung zu beanstanden war. Sie hält ihm vor, dass er die Dienstanweisung selbst unterschrieben und zweimal Kollegen darin unterwiesen hatte.

## Neunzig ist eine besondere Zahl

{{Das Urteil lautet auf 90 Tagessätze zu je 60 Euro, zusammen 5.400 Euro; der ersparte Betrag wird eingezogen.|a7}} Die Höhe ist kein Zufall. {{Eine erste Verurteilung zu nicht mehr als 90 Tagessätzen wird in ein Führungszeugnis in der Regel nicht aufgenommen.|a8}} Im Register steht sie trotzdem.

Die Staatsanwältin hatte 120 Tagessätze beantragt. Beide Seiten können Rechtsmittel einlegen; der Verteidiger will das mit seinem Mandanten in Ruhe besprechen.

Im Rathaus hat der Fall bereits Folgen. Seit dem Frühjahr müssen Mitarbeiter des Bauamts anzeigen, wenn sie privat einen Betrieb beauftragen, mit dem sie dienstlich zu tun haben. Das Formular ist eine Seite lang. In den ersten drei Monaten gingen, so heißt es in der Verwaltung, 46 Anzeigen ein, die meisten für Malerarbeiten.`,
    attributions: {
      a1: { kind: 'reported', documents: ['politik-anklage-bauamt'] },
      a2: { kind: 'fact', documents: ['politik-gesetz-stgb-331'] },
      a3: { kind: 'direct', speakers: ['politik-person-angeklagter-bauamt'] },
      a4: { kind: 'indirect', speakers: ['politik-person-verteidiger-sandvoss'] },
      a5: { kind: 'direct_partial', documents: ['politik-urteil-amtsgericht'] },
      a6: { kind: 'direct', speakers: ['politik-person-richterin-lohse'] },
      a7: { kind: 'fact', documents: ['politik-urteil-amtsgericht'] },
      a8: { kind: 'fact', documents: ['politik-gesetz-bzrg-32'] },
    },
  },
  {
    key: 'hinter-den-tueren-der-wohngeldstelle',
    section: 'politik',
    language: 'de',
    kicker: 'Sozialverwaltung',
    headline: 'Siebenhundert Akten auf dem Fensterbrett',
    standfirst: 'Wer in Wendhafen Wohngeld beantragt, wartet im Schnitt fünf Monate. Was sich in der Behörde staut, erzählen Menschen, die dort arbeiten oder gearbeitet haben.',
    dateline: 'Wendhafen',
    published: 118,
    importance: 4,
    topics: ['wohnen', 'arbeit'],
    writtenBy: 'umbruch',
    credits: [
      { who: 'nebel', role: 'author', placement: 'byline' },
      { who: 'umbruch', role: 'editor', placement: 'none' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'line',
      title: 'Unerledigte Wohngeldanträge in Wendhafen, jeweils am Quartalsende',
      unit: 'Anträge',
      rows: [
        ['1. Quartal', 212],
        ['2. Quartal', 305],
        ['3. Quartal', 467],
        ['4. Quartal', 588],
        ['5. Quartal', 701],
      ],
      source: 'interne Übersicht der Wohngeldstelle',
      caption: 'Der Stapel wächst seit fünf Quartalen ohne Unterbrechung.',
      alt: 'Liniendiagramm: Die Zahl der unerledigten Anträge steigt in fünf Quartalen von 212 auf 701.',
    },
    body: `Es gibt im Sozialrathaus ein Zimmer, in dem das Fenster nicht mehr aufgeht, weil auf dem Brett davor Akten liegen. {{„Wir lüften über den Flur“|a1}}, sagt eine Sachbearbeiterin der Wohngeldstelle. Sie hat einem Treffen in einem Café in Osterbrook zugestimmt, weit genug weg vom Amt.

Wie hoch der Stapel ist, steht in einer internen Übersicht, die dieser Redaktion vorliegt. {{Demnach waren zuletzt 701 Anträge nicht entschieden, mehr als dreimal so viele wie ein Jahr zuvor.|a2}} {{Im Mittel vergehen bis zum Bescheid 152 Tage.|a3}}

## Mehr Berechtigte, gleiche Köpfe

Ein Teil der Erklärung kommt aus Berlin. {{Seit dem 1. Januar 2023 gilt das Wohngeld-Plus-Gesetz, das den Kreis der Berechtigten deutlich erweitert und die Leistung erhöht hat.|a4}} Wendhafen bekam wie alle Kommunen mehr Anträge. Mehr Stellen gab es auf dem Papier: vier. Besetzt wurden nach Angaben aus der Behörde zwei, von denen eine seit dem Sommer wieder leer ist.

{{Ein Mitarbeiter, der die Behörde verlassen hat, beschreibt den Alltag als Sortieren: Wer anrufe, rücke nach vorn, wer schweige, rutsche nach unten.|a5}} Eine Anweisung dafür habe es nie gegeben. {{Es sei einfach unmöglich gewesen, einem weinenden Menschen zu sagen, er müsse warten, weil andere leiser seien.|a6}}

## Post im September

Renate Brandlecht, 71, gehört zu den Leisen. Sie beantragte im Frühjahr Wohngeld, weil ihre Miete um 80 Euro gestiegen war. Dann hörte sie nichts. {{„Ich dachte, das gehört so. Ich habe mein Leben lang nichts vom Amt gewollt, ich wusste nicht, dass man da drängeln muss“|a7}}, erzählt sie am Küchentisch. Im Juli lieh sie sich Geld von ihrer Nachbarin. Der Bescheid kam im September, die Nachzahlung eine Woche später: 1.104 Euro.

Rechtlich hätte sie nicht so lange warten müssen. {{Hat eine Behörde über einen Antrag ohne zureichenden Grund nach drei Monaten nicht entschieden, kann man in der Regel Klage wegen Untätigkeit erheben.|a8}} In Wendhafen hat das nach Auskunft der Stadt im vergangenen Jahr eine einzige Person getan.

## Der Dezernent bittet um Geduld

Sozialdezernent Carsten Wiebold bestreitet die Zahlen nicht. Mit den Schilderungen aus dem eigenen Haus will er sich nicht befassen, anonyme Vorwürfe kommentiere er grundsätzlich nicht. Zum Rückstand sagt er:

> {{„Das ist kein Zustand, den ich verteidige. Aber ich kann Fachleute nicht backen, und jeder Neue braucht ein halbes Jahr, bis er allein rechnen darf.“|a9}}

{{Bis zum Jahresende wolle er die Bearbeitungszeit auf unter drei Monate drücken|a10}}, mit zwei Kräften aus dem Bürgerbüro und einem Vorabbescheid für klare Fälle. Die Sachbearbeiterin im Café hält das für machbar, unter einer Bedingung: dass die zwei Kräfte nicht wieder abgezogen werden, sobald im Bürgerbüro die Pässe knapp werden. So war es beim letzten Mal.

Sie zahlt ihren Kaffee getrennt und bittet um eine Quittung. Berufskrankheit, sagt sie.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['politik-person-wohngeld-sachbearbeiterin'] },
      a2: { kind: 'data', documents: ['politik-papier-wohngeldstelle'] },
      a3: { kind: 'data', documents: ['politik-papier-wohngeldstelle'] },
      a4: { kind: 'fact', documents: ['politik-gesetz-wohngeld-plus'] },
      a5: { kind: 'indirect', speakers: ['politik-person-wohngeld-fruehere'] },
      a6: { kind: 'indirect', speakers: ['politik-person-wohngeld-fruehere'] },
      a7: { kind: 'direct', speakers: ['politik-person-antragstellerin-brandlecht'] },
      a8: { kind: 'fact', documents: ['politik-gesetz-vwgo-75'] },
      a9: { kind: 'direct', speakers: ['politik-person-sozialdezernent-wiebold'] },
      a10: { kind: 'indirect', speakers: ['politik-person-sozialdezernent-wiebold'] },
    },
  },
  {
    key: 'wahlkreis-gewonnen-und-trotzdem-kein-mandat',
    section: 'politik',
    language: 'de',
    kicker: 'Wahlrecht in Zahlen',
    headline: 'Gewonnen und trotzdem draußen',
    standfirst: '630 Sitze, nicht einer mehr: Bei der Bundestagswahl vom 23. Februar 2025 galt das neue Wahlrecht zum ersten Mal. Was es verändert hat und was das Bundesverfassungsgericht daran beanstandete.',
    published: 310,
    importance: 3,
    topics: ['grundgesetz', 'justiz'],
    writtenBy: 'umbruch',
    credits: [
      { who: 'umbruch', role: 'author', placement: 'byline' },
      { who: 'raster', role: 'data_journalist', placement: 'end_credit' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'bars',
      title: 'Sitze im 21. Deutschen Bundestag nach dem endgültigen Ergebnis der Wahl vom 23. Februar 2025',
      unit: 'Sitze',
      rows: [
        ['CDU', 164],
        ['AfD', 152],
        ['SPD', 120],
        ['Grüne', 85],
        ['Linke', 64],
        ['CSU', 44],
        ['SSW', 1],
      ],
      source: 'Die Bundeswahlleiterin',
      caption: 'Zusammen 630 Sitze. Der SSW ist als Partei der dänischen und friesischen Minderheit von der Sperrklausel befreit.',
      alt: 'Balkendiagramm der Sitze: CDU 164, AfD 152, SPD 120, Grüne 85, Linke 64, CSU 44, SSW 1.',
    },
    body: `Wer einen Wahlkreis gewann, zog in den Bundestag ein: Dieser Satz stimmte seit 1949, und seit der Wahl vom 23. Februar 2025 stimmt er nicht mehr. {{23 Bewerberinnen und Bewerber erhielten in ihrem Wahlkreis die meisten Erststimmen, aber kein Mandat.|a1}} Fünfzehn gehörten der CDU an, vier der AfD, drei der CSU und eine Person der SPD.

## Der Deckel

Der Grund ist die Reform des Bundeswahlgesetzes aus dem Jahr 2023. {{Der Bundestag besteht seither aus 630 Abgeordneten.|a2}} Überhang- und Ausgleichsmandate, die das Parlament nach der Wahl 2021 auf 736 Sitze hatten wachsen lassen, gibt es nicht mehr.

Wie viele Sitze eine Partei in einem Land bekommt, bestimmt allein die Zweitstimme. Hat sie dort mehr Wahlkreise gewonnen, als ihr Sitze zustehen, gehen die Sieger mit den kleinsten Anteilen an den Erststimmen leer aus. Das Gesetz nennt das Prinzip {{„Zweitstimmendeckung“|a3}}.

## Was Karlsruhe sagte

Gegen die Reform hatten unter anderem die Bayerische Staatsregierung, die Unionsfraktion und Die Linke geklagt. {{Am 30. Juli 2024 erklärte das Bundesverfassungsgericht die Zweitstimmendeckung für vereinbar mit dem Grundgesetz.|a4}} Eine Garantie, dass jeder Wahlkreis durch seinen Sieger vertreten wird, gebe es in der Verfassung nicht.

Anders fiel das Urteil zur Sperrklausel aus. Die Reform hatte neben der Grenze von fünf Prozent keine Ausnahme mehr für Parteien vorgesehen, die in mindestens drei Wahlkreisen vorn liegen. {{So, wie sie gefasst war, hielt der Zweite Senat die Klausel für nicht in vollem Umfang erforderlich|a5}} und ordnete an, dass die alte Regel mit den drei Wahlkreisen vorläufig weiter gilt, bis der Gesetzgeber neu entscheidet.

Gebraucht wurde die Ausnahme dann nicht. Die Linke, der sie 2021 ins Parlament geholfen hatte, kam 2025 auf 8,8 Prozent der Zweitstimmen. Die CSU, um deren Schicksal sich viele Gutachten gedreht hatten, lag bundesweit bei 6,0 Prozent.

## Knapp und teuer

{{Auf der anderen Seite der Grenze blieb das Bündnis Sahra Wagenknecht mit 4,981 Prozent.|a6}} {{Insgesamt entfielen 13,7 Prozent der Zweitstimmen auf Parteien, die nicht in den Bundestag einzogen|a7}}, darunter die FDP mit 4,3 Prozent. Das ist viel, aber kein Rekord: Bei der Wahl 2013 waren es mehr als 15 Prozent.

Die Folge lässt sich am Taschenrechner ablesen. Eine Mehrheit der Sitze braucht nicht die Mehrheit der Stimmen:

- Sitze für eine Mehrheit: 316 von 630,
- Sitze von CDU, CSU und SPD: 328,
- ihr gemeinsamer Anteil an den Zweitstimmen: rund 45 Prozent.

## Was nicht in der Reform steht

Auch die Beteiligung gehört zum Bild. {{82,5 Prozent der Wahlberechtigten gaben ihre Stimme ab, nach 76,4 Prozent im Jahr 2021.|a8}} Mit dem Wahlrecht hat das vermutlich wenig zu tun; es war der höchste Wert seit der Wiedervereinigung.

Wer nachrechnen möchte, findet die Stimmen jedes Wahlkreises [bei der Bundeswahlleiterin](https://www.bundeswahlleiterin.de/bundestagswahlen/2025/ergebnisse.html) und die Rechenvorschrift in den Paragrafen 4 bis 6 des [Bundeswahlgesetzes](https://www.gesetze-im-internet.de/bwahlg/).`,
    attributions: {
      a1: {
        kind: 'data',
        speakers: ['politik-org-bundeswahlleiterin'],
        documents: ['politik-daten-bundestagswahl-2025'],
      },
      a2: { kind: 'fact', documents: ['politik-gesetz-bundeswahlgesetz'] },
      a3: { kind: 'direct_partial', documents: ['politik-gesetz-bundeswahlgesetz'] },
      a4: {
        kind: 'reported',
        speakers: ['politik-org-bundesverfassungsgericht'],
        documents: ['politik-urteil-bverfg-wahlrecht-2024'],
        utteredOn: '2024-07-30',
      },
      a5: {
        kind: 'indirect',
        speakers: ['politik-org-bundesverfassungsgericht'],
        documents: ['politik-urteil-bverfg-wahlrecht-2024'],
        utteredOn: '2024-07-30',
      },
      a6: { kind: 'data', documents: ['politik-daten-bundestagswahl-2025'] },
      a7: { kind: 'data', documents: ['politik-daten-bundestagswahl-2025'] },
      a8: { kind: 'data', documents: ['politik-daten-bundestagswahl-2025'] },
    },
  },
  {
    key: 'voting-in-wendhafen-without-a-german-passport',
    section: 'politik',
    language: 'en',
    kicker: 'Elections explained',
    headline: 'Voting in Wendhafen without a German passport',
    standfirst: 'One resident in nine comes from another country of the European Union, and most of them may vote for the town council. Many do not know it. A guide to who may vote in what, and why.',
    dateline: 'Wendhafen',
    published: 640,
    importance: 2,
    topics: ['europaeische-union', 'grundgesetz', 'stadtrat-wendhafen'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'setzkasten', role: 'author', placement: 'byline', place: 'Wendhafen' },
      { who: 'spaltensatz', role: 'contributing_reporter', placement: 'end_credit', place: 'Wendhafen' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'map',
      place: 'Wendhafen',
      longitude: 8.6,
      latitude: 53.9,
      caption: 'Locator map: the invented harbour town of Wendhafen on the North Sea coast.',
      alt: 'Map of northern Germany with a marker on the North Sea coast for the invented town of Wendhafen.',
    },
    body: `The card came in a grey envelope and Paulina Wróbel nearly threw it away. She had lived in Wendhafen for six years, worked nights at the clinic and never voted in anything but Polish elections, by post. {{“I thought they had mixed me up with somebody German,”|a1}} she says. They had not. The card was her invitation to elect the town council, and this time her own name is on the ballot.

## The short answer

Citizens of any EU country may vote and stand in local elections where they live, on the same terms as Germans. They may also choose to vote in European elections here instead of at home. They may not vote for the Bundestag or for a Land parliament.

{{The right is written into Article 22 of the Treaty on the Functioning of the European Union|a2}} and goes back to the Treaty of Maastricht, in force since 1 November 1993. {{The details, such as which public offices a country may reserve for its own nationals, are in a directive of 19 December 1994.|a3}}

## Why Germany had to change its constitution

The path was not straight. In 1989 Schleswig-Holstein gave the local vote to nationals of six countries, not all of them in the European Community. {{On 31 October 1990 the Federal Constitutional Court struck the law down|a4}}: state authority, it found, derives from the people, and the people in the sense of the Basic Law are the Germans. The same judgment noted that a European local franchise, then under discussion, could be the subject of a constitutional amendment.

That amendment came in December 1992. {{Since then Article 28 has said that in county and municipal elections citizens of the Community's member states “are also eligible to vote and to be elected in accordance with European Community law”.|a5}} People from outside the EU are still left out. So, since 1 February 2020, are British citizens without a second passport.

## What you need to do

For the council, usually nothing. {{Anyone who has been registered in the town for the qualifying period is put on the electoral roll automatically, says Hinrich Thölke, who runs the election office.|a6}} For European elections the first step is yours:

- ask the election office for the form to be entered on the roll, once;
- return it no later than the 21st day before polling;
- promise to vote in one country only.

After that the entry stays as long as you stay. {{Thölke says about 40 people appear at his counter in the last week before every European election, and he has to send them away.|a7}}

## A council that looks different

Of the 39 members of the Wendhafen council, one was born abroad. Wróbel, who stands for the Bürgerforum Hafen, does not want to be elected as a symbol. She talks about the bus that stops running at nine while her shift ends at ten.

> {{“If you empty the bedpans in a town, you may have an opinion about its buses.”|a8}}

Her German colleagues, she adds, were more surprised than anyone. Two of them asked whether the rule was new. It is older than the younger one.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['politik-person-wrobel'] },
      a2: { kind: 'fact', documents: ['politik-vertrag-aeuv-22'] },
      a3: { kind: 'fact', documents: ['politik-richtlinie-94-80'] },
      a4: {
        kind: 'reported',
        speakers: ['politik-org-bundesverfassungsgericht'],
        documents: ['politik-urteil-bverfg-auslaenderwahlrecht'],
        utteredOn: '1990-10-31',
      },
      a5: {
        kind: 'direct_partial',
        documents: ['politik-gesetz-gg-28'],
        original: {
          text: 'Bei Wahlen in Kreisen und Gemeinden sind auch Personen, die die Staatsangehörigkeit eines Mitgliedstaates der Europäischen Gemeinschaft besitzen, nach Maßgabe von Recht der Europäischen Gemeinschaft wahlberechtigt und wählbar.',
          language: 'de',
        },
      },
      a6: { kind: 'indirect', speakers: ['politik-person-wahlamt-thoelke'] },
      a7: { kind: 'reported', speakers: ['politik-person-wahlamt-thoelke'] },
      a8: { kind: 'direct', speakers: ['politik-person-wrobel'] },
    },
  },
  {
    key: 'was-die-grundgesetzaenderung-zur-schuldenbremse-erlaubt',
    section: 'politik',
    language: 'de',
    kicker: 'Staatsfinanzen',
    headline: 'Was sich an der Schuldenbremse geändert hat',
    standfirst: 'Drei Artikel, zwei Abstimmungen, eine neue Zahl: Im März 2025 hat der Bund sich im Grundgesetz mehr Kredite erlaubt. Ein Überblick über die Regeln und darüber, was davon in den Kommunen ankommen soll.',
    dateline: 'Berlin/Wendhafen',
    published: 1130,
    importance: 3,
    topics: ['grundgesetz'],
    writtenBy: 'bleisatz',
    credits: [
      { who: 'redaktion', role: 'author', placement: 'byline' },
      { who: 'dpa', role: 'agency', placement: 'end_credit', place: 'Berlin' },
      { who: 'bleisatz', role: 'contributing_reporter', placement: 'end_credit', place: 'Wendhafen' },
    ],
    provenance: {
      relation: 'wire_pickup_edited',
      upstream: ['politik-dpa-finanzpaket'],
      extent: 'Abstimmungen und Überblick; gekürzt, um Gesetzestext und örtliche Auskunft ergänzt',
      rightsHolder: 'dpa',
      usageTerms: 'Agenturvertrag',
      rights: 'cleared',
    },
    body: `Für eine Änderung des Grundgesetzes braucht es zwei Drittel im Bundestag und zwei Drittel im Bundesrat. Im März 2025 kamen beide Mehrheiten innerhalb von vier Tagen zusammen. {{Am 18. März stimmten 512 Abgeordnete mit Ja und 206 mit Nein; nötig waren 489 Stimmen.|a1}} {{Am 21. März folgte der Bundesrat mit 53 von 69 Stimmen.|a2}}

Ungewöhnlich war der Zeitpunkt. Es entschied noch der alte Bundestag, obwohl der neue seit dem 23. Februar gewählt war. {{Das Bundesverfassungsgericht hatte mehrere Eilanträge dagegen zurückgewiesen.|a3}} Am 25. März kam das neue Parlament zum ersten Mal zusammen.

## Verteidigung ohne Deckel

Die Schuldenbremse selbst steht weiter im Grundgesetz. Der Bund darf ohne Notlage Kredite von höchstens 0,35 Prozent der Wirtschaftsleistung aufnehmen. Neu ist, was nicht mehr mitgerechnet wird. {{Ausgaben für die Verteidigung, den Zivil- und Bevölkerungsschutz, die Nachrichtendienste, den Schutz der Informationstechnik und die Hilfe für völkerrechtswidrig angegriffene Staaten bleiben außer Betracht, soweit sie zusammen ein Prozent des Bruttoinlandsprodukts übersteigen.|a4}}

## 500 Milliarden in zwölf Jahren

Der zweite Teil ist ein eigener Topf. {{Artikel 143h erlaubt dem Bund ein Sondervermögen von bis zu 500 Milliarden Euro „für zusätzliche Investitionen in die Infrastruktur und für zusätzliche Investitionen zur Erreichung der Klimaneutralität bis zum Jahr 2045“.|a5}} Bewilligt werden darf das Geld zwölf Jahre lang. Die Aufteilung steht im selben Artikel:

- 100 Milliarden Euro für die Länder und über sie auch für die Kommunen,
- 100 Milliarden Euro für den Klima- und Transformationsfonds,
- der Rest für Investitionen des Bundes.

Das Wort „zusätzlich“ ist dabei kein Schmuck. {{Als zusätzlich gelten Investitionen nur, wenn im jeweiligen Haushaltsjahr eine angemessene Investitionsquote im Bundeshaushalt erreicht wird.|a6}} Was angemessen ist, sagt die Verfassung nicht; darüber entscheidet das einfache Gesetz.

## Auch die Länder dürfen wieder

Drittens dürfen die Länder zusammen künftig Kredite bis zu 0,35 Prozent der Wirtschaftsleistung aufnehmen. Seit 2020 war ihnen das, von Notlagen abgesehen, untersagt. Wie sich der Spielraum auf die 16 Länder verteilt, regelt ein Bundesgesetz.

## Warten auf das Kleingedruckte

Das Gesetz zur Änderung der Artikel 109, 115 und 143h trägt das Datum des 22. März 2025 und ist [im Wortlaut](https://www.gesetze-im-internet.de/gg/) nachzulesen. Für eine Stadt wie Wendhafen beginnt die Rechnung damit erst. {{Die Kämmerei rechnet mit Zuweisungen, hat sie nach eigener Auskunft aber „mit keinem Cent“ in den Haushaltsentwurf geschrieben, solange kein Bescheid vorliegt.|a7}}

Auf der Wunschliste stehen dort drei Posten: die Brücken, die Schulen und die Pumpwerke am Deich. Welche davon im Sinne der Verfassung zusätzlich sind und welche bloß überfällig, müsste dann jemand prüfen. In der Kämmerei heißt es, man habe schon angefangen, nach alten Beschlüssen zu suchen, die nie bezahlt wurden.`,
    attributions: {
      a1: { kind: 'data', speakers: ['politik-org-bundestag'], utteredOn: '2025-03-18' },
      a2: {
        kind: 'data',
        speakers: ['politik-org-bundesrat'],
        via: ['politik-dpa-finanzpaket'],
        utteredOn: '2025-03-21',
      },
      a3: {
        kind: 'reported',
        speakers: ['politik-org-bundesverfassungsgericht'],
      },
      a4: { kind: 'fact', documents: ['politik-gesetz-aenderung-gg-2025', 'politik-gesetz-grundgesetz'] },
      a5: { kind: 'direct_partial', documents: ['politik-gesetz-aenderung-gg-2025'] },
      a6: { kind: 'fact', documents: ['politik-gesetz-aenderung-gg-2025'] },
      a7: { kind: 'direct_partial', documents: ['politik-stellungnahme-kaemmerei-sondervermoegen'] },
    },
  },
  {
    key: 'das-los-entscheidet-in-port-garrow',
    section: 'politik',
    language: 'de',
    kicker: 'Gastbeitrag aus Schottland',
    headline: 'Zweiunddreißig Namen in einem Hut',
    standfirst: 'In dem schottischen Hafenort Port Garrow stritten sie elf Jahre lang über eine Mole. Dann losten sie 32 Leute aus und ließen sie entscheiden. Ein Bericht darüber, was danach geschah.',
    dateline: 'Port Garrow',
    published: 1700,
    importance: 2,
    topics: ['hafen', 'stadtrat-wendhafen'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'zeilenmass', role: 'translator', placement: 'byline', place: 'Leipzig' },
      { who: 'setzkasten', role: 'editor', placement: 'end_credit' },
    ],
    provenance: {
      relation: 'translation_of',
      upstream: ['politik-garrow-light'],
      extent: 'ganzer Beitrag, um zwei Absätze gekürzt',
      rightsHolder: 'The Garrow Light',
      licence: 'Einzelerlaubnis für eine deutsche Übersetzung',
      usageTerms: 'Honorarfreier Tausch unter Partnerzeitungen',
      rights: 'cleared',
    },
    body: `*Dieser Text von Isla Rennick erschien zuerst in der Lokalzeitung* The Garrow Light. *Wir drucken ihn, weil auch in Wendhafen über eine Bürgerversammlung gesprochen wird.*

Der Hut war ein Südwester, gelb, geliehen vom Rettungsboot. Am ersten Donnerstag im März zog die jüngste Schülerin der Grundschule daraus Zettel um Zettel, bis 32 auf dem Tisch lagen. Auf jedem stand eine Adresse. Zwei Wochen später hatten 29 der Gezogenen zugesagt, drei rückten nach.

Unser Ort hat 2.300 Einwohner und eine Mole, die seit dem Sturm vor elf Jahren in zwei Teilen liegt. Man kann sie reparieren, dann bleibt der Fischereihafen. Man kann sie abtragen, dann wird der Strand breiter und das Hotel bekommt seine Promenade. Viermal hat der Gemeinderat abgestimmt, viermal wurde der Beschluss nach der nächsten Wahl gekippt.

## Sechs Samstage

{{„Wir hatten nicht zu wenig Meinungen, wir hatten zu wenig Zeit, sie uns anzuhören“|a1}}, sagt die Vorsitzende des Gemeinderats, Shona Achterlie. Die Ausgelosten bekamen diese Zeit: sechs Samstage in der Turnhalle, Suppe, eine Moderatorin aus Inverness und das Recht, jeden vorzuladen, der etwas von Steinen, Fischen oder Hotelbetten versteht.

Donal McVaine war einer von ihnen. Er fischt Hummer in dritter Generation und kam mit fester Absicht. {{Am ersten Tag, erzählt er, habe er die Hotelleute gezählt und sei auf neun gekommen; am letzten habe er nicht mehr gewusst, wer wozu gehöre.|a2}} Dazwischen lag ein Nachmittag, an dem eine Ingenieurin erklärte, dass die Mole in beiden Fällen zuerst gesichert werden muss. Das hatte in elf Jahren niemand laut gesagt.

## Was herauskam

{{Im Abschlussbericht stehen 24 Stimmen für die Reparatur der inneren Hälfte, sechs für den Abriss und zwei Enthaltungen.|a3}} Die äußere Hälfte soll als Riff unter Wasser bleiben. {{Der Bericht nennt das „die Lösung, mit der am wenigsten Leute schlecht schlafen“.|a4}}

Nicht alle sind glücklich. {{Eine ausgeloste Teilnehmerin, die gegen den Vorschlag stimmte, hält die Auswahl der Fachleute für einseitig.|a5}} Es seien drei Leute vom Fischereiamt gekommen, aber niemand, der von Gästen lebe. Die Moderatorin hat darauf in einem offenen Brief geantwortet, das Hotel sei zweimal eingeladen worden.

Bindend ist der Vorschlag nicht. Der Gemeinderat nahm ihn dennoch mit acht zu eins an, und diesmal stimmten auch die zu, die beim letzten Mal den Beschluss gekippt hatten. {{Sie habe, sagte Achterlie in der Sitzung, zum ersten Mal keine Angst vor der nächsten Wahl.|a6}}

## Was es gekostet hat

Die Rechnung hängt am Schwarzen Brett neben der Fischwaage, auf einen Bogen gedruckt:

- Moderation und Reise: 9.400 Pfund,
- Saalmiete, Suppe, Kinderbetreuung: 3.150 Pfund,
- Aufwandsentschädigung, 60 Pfund je Person und Tag: 11.520 Pfund.

Zusammen ist das etwas weniger, als ein einziges der vier früheren Gutachten gekostet hat. Ob es gut angelegt war, wird man wissen, wenn der erste Stein liegt. McVaine glaubt es. Gefragt, ob er wieder mitmachen würde, schüttelt er allerdings den Kopf:

> {{„Nein. Jetzt sollen mal andere ihre Meinung verlieren.“|a7}}`,
    attributions: {
      a1: {
        kind: 'direct',
        speakers: ['politik-person-achterlie'],
        via: ['politik-garrow-light'],
        original: {
          text: 'We were never short of opinions. We were short of time to listen to them.',
          language: 'en',
        },
      },
      a2: { kind: 'indirect', speakers: ['politik-person-mcvaine'], via: ['politik-garrow-light'] },
      a3: {
        kind: 'data',
        documents: ['politik-bericht-buergerversammlung-garrow'],
        via: ['politik-garrow-light'],
      },
      a4: {
        kind: 'direct_partial',
        documents: ['politik-bericht-buergerversammlung-garrow'],
        via: ['politik-garrow-light'],
      },
      a5: { kind: 'indirect', speakers: ['politik-person-garrow-kritikerin'], via: ['politik-garrow-light'] },
      a6: { kind: 'indirect', speakers: ['politik-person-achterlie'], via: ['politik-garrow-light'] },
      a7: {
        kind: 'direct',
        speakers: ['politik-person-mcvaine'],
        via: ['politik-garrow-light'],
        original: { text: 'No. Let somebody else lose their opinions for a change.', language: 'en' },
      },
    },
  },
  {
    key: 'wie-das-grundgesetz-entstand',
    section: 'politik',
    language: 'de',
    kicker: 'Hintergrund',
    headline: '65 Abgeordnete, vier Frauen, 146 Artikel',
    standfirst: 'Das Grundgesetz sollte ein Provisorium sein und wurde eine der beständigsten Verfassungen Europas. Wie es zwischen August 1948 und Mai 1949 entstand, welcher Satz fast gescheitert wäre und wer nein sagte.',
    published: 2420,
    importance: 3,
    topics: ['grundgesetz'],
    writtenBy: 'bleisatz',
    credits: [
      { who: 'bleisatz', role: 'author', placement: 'byline' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
      { who: 'rotation', role: 'illustrator', placement: 'picture' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'map',
      place: 'Bonn',
      longitude: 7.1,
      latitude: 50.73,
      caption: 'In Bonn tagte vom 1. September 1948 an der Parlamentarische Rat.',
      alt: 'Karte von Deutschland mit einer Markierung bei Bonn am Rhein.',
    },
    body: `Die erste Fassung entstand auf einer Insel. Vom 10. bis zum 23. August 1948 saßen Fachleute der westdeutschen Länder im Alten Schloss auf Herrenchiemsee und schrieben einen Entwurf, weil die Ministerpräsidenten einen brauchten. {{Er beginnt mit einem Satz, der es nicht in die Verfassung schaffte: „Der Staat ist um des Menschen willen da, nicht der Mensch um des Staates willen.“|a1}}

Den Auftrag hatten die drei westlichen Besatzungsmächte am 1. Juli 1948 in Frankfurt erteilt. Die Länderchefs nahmen ihn mit Bedenken an. Eine Verfassung, fürchteten sie, würde die Teilung des Landes besiegeln. Also sollte es ein Grundgesetz werden, und statt einer Nationalversammlung kam ein Rat zusammen.

## Neun Monate in Bonn

Am 1. September 1948 trat der Parlamentarische Rat zum Festakt im Museum Koenig zusammen, einem Naturkundemuseum, das den Krieg fast unversehrt überstanden hatte. Danach tagte er in der Pädagogischen Akademie. {{65 stimmberechtigte Mitglieder hatten die elf Landtage gewählt|a2}}, dazu kamen fünf aus Berlin mit beratender Stimme. CDU und CSU stellten 27, die SPD ebenfalls 27, die FDP fünf; Deutsche Partei, Zentrum und KPD je zwei. Präsident wurde Konrad Adenauer, den Hauptausschuss leitete Carlo Schmid.

## Fünf Wörter

Vier der 65 waren Frauen: Elisabeth Selbert, Friederike Nadig, Helene Weber und Helene Wessel. Selbert, Juristin aus Kassel, wollte einen Satz im Grundgesetz, der kürzer kaum sein konnte. {{„Männer und Frauen sind gleichberechtigt“|a3}}: Das hätte das halbe Familienrecht für verfassungswidrig erklärt, und das sollte es auch.

Anfang Dezember 1948 lehnte der Hauptausschuss den Antrag ab. Selbert reiste durch das Land, Frauenverbände, Betriebe und Stadträtinnen schrieben nach Bonn. {{Am 18. Januar 1949 nahm der Ausschuss die Formel an.|a4}} {{Der Preis war eine Frist: Recht, das dem Satz widersprach, durfte bis zum 31. März 1953 in Kraft bleiben.|a5}}

## Wer nein sagte

{{Am 8. Mai 1949, auf den Tag vier Jahre nach der Kapitulation, stimmten 53 Mitglieder des Rates für das Grundgesetz und zwölf dagegen.|a6}} Das Nein kam von der KPD, der Deutschen Partei, dem Zentrum und sechs Abgeordneten der CSU. Am 12. Mai genehmigten die Militärgouverneure den Text, mit Vorbehalten, unter anderem zum Status von Berlin.

Dann waren die Landtage an der Reihe. Zwei Drittel mussten zustimmen, zehn von elf taten es. {{Der Bayerische Landtag lehnte in der Nacht zum 20. Mai mit 101 gegen 63 Stimmen ab|a7}}; den Bund hielt die Mehrheit für zu stark. In einer zweiten Abstimmung erkannte er an, dass das Grundgesetz auch in Bayern gelten werde, wenn genügend andere zustimmten.

## Der letzte Artikel

Am 23. Mai 1949 wurde das Grundgesetz in Bonn ausgefertigt und verkündet, mit Ablauf des Tages trat es in Kraft. Es hatte 146 Artikel. Der letzte regelt bis heute das eigene Ende:

> {{„Dieses Grundgesetz … verliert seine Gültigkeit an dem Tage, an dem eine Verfassung in Kraft tritt, die von dem deutschen Volke in freier Entscheidung beschlossen worden ist.“|a8}}

1990 wählte das vereinte Deutschland einen anderen Weg. Die DDR trat dem Geltungsbereich bei, und aus dem Provisorium wurde die Verfassung aller Deutschen. Der Name blieb. Der volle Text steht [beim Bundesministerium der Justiz](https://www.gesetze-im-internet.de/gg/).`,
    attributions: {
      a1: { kind: 'direct', documents: ['politik-entwurf-herrenchiemsee'], utteredOn: '1948-08-23' },
      a2: { kind: 'data', documents: ['politik-protokolle-parlamentarischer-rat'] },
      a3: { kind: 'direct', documents: ['politik-gesetz-grundgesetz'] },
      a4: {
        kind: 'fact',
        speakers: ['politik-org-parlamentarischer-rat'],
        documents: ['politik-protokolle-parlamentarischer-rat'],
        utteredOn: '1949-01-18',
      },
      a5: { kind: 'fact', documents: ['politik-gesetz-grundgesetz'] },
      a6: { kind: 'data', documents: ['politik-protokolle-parlamentarischer-rat'], utteredOn: '1949-05-08' },
      a7: { kind: 'data', documents: ['politik-protokoll-bayerischer-landtag-1949'], utteredOn: '1949-05-20' },
      a8: { kind: 'direct', documents: ['politik-gesetz-grundgesetz'] },
    },
  },
]
