import type { DemoSource, DemoStory } from '../shapes'

export const sources: readonly DemoSource[] = [
  // Reference story
  {
    key: 'ausland-cnn-bericht-xi-putin',
    kind: 'media_report',
    label: 'CNN-Bericht über das Videogespräch von Xi und Putin',
    publisher: 'CNN',
    title: 'Xi and Putin hail tightening ties in call hours after Trump inauguration',
    publishedOn: '2025-01-21',
    language: 'en',
  },
  { key: 'ausland-xi-jinping', kind: 'person', label: 'Xi Jinping, Staatspräsident der Volksrepublik China' },
  { key: 'ausland-wladimir-putin', kind: 'person', label: 'Wladimir Putin, Präsident der Russischen Föderation' },
  { key: 'ausland-donald-trump', kind: 'person', label: 'Donald Trump, Präsident der Vereinigten Staaten' },
  {
    key: 'ausland-erklaerung-aussenministerium-china',
    kind: 'statement',
    label: 'Erklärung des chinesischen Außenministeriums zum Gespräch mit Putin',
    publisher: 'Außenministerium der Volksrepublik China',
    publishedOn: '2025-01-21',
  },
  {
    key: 'ausland-chinesische-handelsdaten',
    kind: 'dataset',
    label: 'Chinesische Handelsdaten',
    naming: 'described',
    description: 'chinesische Daten, deren Herausgeber der Bericht nicht nennt',
  },

  // Security Council
  {
    key: 'ausland-un-charta',
    kind: 'law',
    label: 'Charta der Vereinten Nationen',
    publisher: 'Vereinte Nationen',
    title: 'Charter of the United Nations',
    url: 'https://www.un.org/en/about-us/un-charter/full-text',
    publishedOn: '1945-06-26',
    language: 'en',
  },
  {
    key: 'ausland-un-resolution-377',
    kind: 'document',
    label: 'Resolution 377 A (V) der UN-Generalversammlung',
    publisher: 'Vereinte Nationen',
    title: 'Uniting for Peace',
    publishedOn: '1950-11-03',
    language: 'en',
  },
  {
    key: 'ausland-un-resolution-76-262',
    kind: 'document',
    label: 'Resolution 76/262 der UN-Generalversammlung',
    publisher: 'Vereinte Nationen',
    url: 'https://undocs.org/A/RES/76/262',
    publishedOn: '2022-04-26',
    language: 'en',
  },
  {
    key: 'ausland-un-resolution-es-11-1',
    kind: 'document',
    label: 'Resolution ES-11/1 der UN-Generalversammlung',
    publisher: 'Vereinte Nationen',
    title: 'Aggression against Ukraine',
    url: 'https://undocs.org/A/RES/ES-11/1',
    publishedOn: '2022-03-02',
    language: 'en',
  },
  {
    key: 'ausland-igh-namibia',
    kind: 'court_record',
    label: 'Gutachten des Internationalen Gerichtshofs zu Namibia',
    publisher: 'Internationaler Gerichtshof',
    publishedOn: '1971-06-21',
    language: 'en',
  },
  { key: 'ausland-internationaler-gerichtshof', kind: 'organisation', label: 'Internationaler Gerichtshof, Den Haag' },

  // EU accession
  {
    key: 'ausland-eu-vertrag',
    kind: 'law',
    label: 'Vertrag über die Europäische Union',
    publisher: 'Europäische Union',
    url: 'https://eur-lex.europa.eu/eli/treaty/teu_2012/oj',
    language: 'de',
  },
  {
    key: 'ausland-europaeischer-rat-kopenhagen',
    kind: 'document',
    label: 'Schlussfolgerungen des Europäischen Rates von Kopenhagen',
    publisher: 'Europäischer Rat',
    publishedOn: '1993-06-22',
  },
  {
    key: 'ausland-europaeischer-rat-dezember-2023',
    kind: 'document',
    label: 'Schlussfolgerungen des Europäischen Rates vom Dezember 2023',
    publisher: 'Europäischer Rat',
    publishedOn: '2023-12-15',
  },
  { key: 'ausland-europaeische-kommission', kind: 'organisation', label: 'Europäische Kommission' },
  {
    key: 'ausland-beitrittsdaten',
    kind: 'dataset',
    label: 'Daten der Beitrittsanträge und Beitritte, eigene Auszählung',
    publisher: 'Wendhafener Bote, nach Angaben der Europäischen Kommission',
  },

  // Budapest Memorandum
  {
    key: 'ausland-budapester-memorandum',
    kind: 'document',
    label: 'Budapester Memorandum',
    publisher: 'Vereinte Nationen, Dokument S/1994/1399',
    title: 'Memorandum on security assurances in connection with Ukraine’s accession to the Treaty on the Non-Proliferation of Nuclear Weapons',
    url: 'https://undocs.org/S/1994/1399',
    publishedOn: '1994-12-05',
    language: 'en',
  },
  {
    key: 'ausland-lissaboner-protokoll',
    kind: 'document',
    label: 'Protokoll von Lissabon zum START-Vertrag',
    publishedOn: '1992-05-23',
  },
  {
    key: 'ausland-un-resolution-68-262',
    kind: 'document',
    label: 'Resolution 68/262 der UN-Generalversammlung',
    publisher: 'Vereinte Nationen',
    title: 'Territorial integrity of Ukraine',
    url: 'https://undocs.org/A/RES/68/262',
    publishedOn: '2014-03-27',
    language: 'en',
  },
  { key: 'ausland-wolodymyr-selenskyj', kind: 'person', label: 'Wolodymyr Selenskyj, Präsident der Ukraine' },
  {
    key: 'ausland-selenskyj-muenchen',
    kind: 'speech',
    label: 'Rede Selenskyjs auf der Münchner Sicherheitskonferenz',
    publishedOn: '2022-02-19',
  },

  // Baltic grid
  { key: 'ausland-european-commission-en', kind: 'organisation', label: 'European Commission' },
  {
    key: 'ausland-commission-baltic-grid',
    kind: 'press_release',
    label: 'European Commission press release on the Baltic states joining the European electricity grid',
    publisher: 'European Commission',
    publishedOn: '2025-02-09',
    language: 'en',
  },
  {
    key: 'ausland-baltic-operators',
    kind: 'statement',
    label: 'Joint statements of Elering, AST and Litgrid',
    publisher: 'Elering, Augstsprieguma tīkls, Litgrid',
    language: 'en',
  },
  { key: 'ausland-entso-e', kind: 'organisation', label: 'ENTSO-E, the European association of transmission system operators' },
  { key: 'ausland-ursula-von-der-leyen', kind: 'person', label: 'Ursula von der Leyen, President of the European Commission' },

  // Antarctic Treaty
  {
    key: 'ausland-antarctic-treaty',
    kind: 'law',
    label: 'The Antarctic Treaty',
    publisher: 'Secretariat of the Antarctic Treaty',
    url: 'https://www.ats.aq/e/antarctictreaty.html',
    publishedOn: '1959-12-01',
    language: 'en',
  },
  {
    key: 'ausland-madrid-protocol',
    kind: 'law',
    label: 'Protocol on Environmental Protection to the Antarctic Treaty',
    publisher: 'Secretariat of the Antarctic Treaty',
    url: 'https://www.ats.aq/e/protocol.html',
    publishedOn: '1991-10-04',
    language: 'en',
  },
  { key: 'ausland-ats-secretariat', kind: 'organisation', label: 'Secretariat of the Antarctic Treaty, Buenos Aires' },
  {
    key: 'ausland-ccamlr',
    kind: 'law',
    label: 'Convention on the Conservation of Antarctic Marine Living Resources',
    publishedOn: '1980-05-20',
    language: 'en',
  },

  // Hong Kong
  {
    key: 'ausland-gemeinsame-erklaerung',
    kind: 'law',
    label: 'Chinesisch-britische Gemeinsame Erklärung zu Hongkong',
    title: 'Joint Declaration on the Question of Hong Kong',
    url: 'https://www.cmab.gov.hk/en/issues/jd2.htm',
    publishedOn: '1984-12-19',
    language: 'en',
  },
  {
    key: 'ausland-hongkong-basic-law',
    kind: 'law',
    label: 'Grundgesetz der Sonderverwaltungsregion Hongkong',
    title: 'Basic Law',
    url: 'https://www.basiclaw.gov.hk/en/basiclaw/index.html',
    publishedOn: '1990-04-04',
    language: 'en',
  },
  { key: 'ausland-lu-kang', kind: 'person', label: 'Lu Kang, damals Sprecher des chinesischen Außenministeriums' },
  {
    key: 'ausland-reuters-lu-kang',
    kind: 'media_report',
    label: 'Reuters-Bericht über Lu Kangs Äußerung zur Gemeinsamen Erklärung',
    publisher: 'Reuters',
    publishedOn: '2017-06-30',
    language: 'en',
  },
  { key: 'ausland-britisches-aussenministerium', kind: 'organisation', label: 'Britisches Außenministerium' },
  {
    key: 'ausland-london-maerz-2021',
    kind: 'statement',
    label: 'Erklärung des britischen Außenministeriums zur Gemeinsamen Erklärung',
    publisher: 'Britisches Außenministerium',
    publishedOn: '2021-03-13',
    language: 'en',
  },
  {
    key: 'ausland-wahlreform-hongkong',
    kind: 'law',
    label: 'Anhang II des Grundgesetzes von Hongkong in der Fassung von 2021',
    publisher: 'Nationaler Volkskongress der Volksrepublik China',
    publishedOn: '2021-03-30',
  },

  // Panama Canal
  { key: 'ausland-dpa-panamakanal', kind: 'wire_item', label: 'dpa-Hintergrund zum Panamakanal', publisher: 'dpa', language: 'de' },
  {
    key: 'ausland-trump-antrittsrede',
    kind: 'speech',
    label: 'Rede Donald Trumps zum Amtsantritt',
    publisher: 'Weißes Haus',
    title: 'The Inaugural Address',
    url: 'https://www.whitehouse.gov/remarks/2025/01/the-inaugural-address/',
    publishedOn: '2025-01-20',
    language: 'en',
  },
  { key: 'ausland-jose-raul-mulino', kind: 'person', label: 'José Raúl Mulino, Präsident von Panama' },
  {
    key: 'ausland-mulino-erklaerung',
    kind: 'statement',
    label: 'Erklärung von Präsident Mulino zur Antrittsrede Trumps',
    publisher: 'Präsidialamt von Panama',
    publishedOn: '2025-01-20',
    language: 'es',
  },
  {
    key: 'ausland-torrijos-carter-vertraege',
    kind: 'law',
    label: 'Torrijos-Carter-Verträge',
    url: 'https://history.state.gov/milestones/1977-1980/panama-canal',
    publishedOn: '1977-09-07',
    language: 'en',
  },
  { key: 'ausland-kanalbehoerde-panama', kind: 'organisation', label: 'Panamakanalbehörde (ACP)' },
  { key: 'ausland-ck-hutchison', kind: 'organisation', label: 'CK Hutchison Holdings, Hongkong' },

  // Electoral College
  {
    key: 'ausland-us-verfassung',
    kind: 'law',
    label: 'Verfassung der Vereinigten Staaten',
    url: 'https://www.archives.gov/founding-docs/constitution-transcript',
    language: 'en',
  },
  {
    key: 'ausland-nara-wahlleute-2024',
    kind: 'dataset',
    label: 'Ergebnis des Wahlleutekollegiums 2024',
    publisher: 'National Archives and Records Administration',
    title: '2024 Electoral College Results',
    url: 'https://www.archives.gov/electoral-college/2024',
    language: 'en',
  },
  {
    key: 'ausland-nara-verteilung',
    kind: 'dataset',
    label: 'Verteilung der Wahlleute auf die Bundesstaaten',
    publisher: 'National Archives and Records Administration',
    title: 'Distribution of Electoral Votes',
    url: 'https://www.archives.gov/electoral-college/allocation',
    language: 'en',
  },
  {
    key: 'ausland-us-zensus-2020',
    kind: 'dataset',
    label: 'US-Volkszählung 2020',
    publisher: 'U.S. Census Bureau',
    language: 'en',
  },
  {
    key: 'ausland-chiafalo-washington',
    kind: 'court_record',
    label: 'Chiafalo v. Washington',
    publisher: 'Oberster Gerichtshof der Vereinigten Staaten',
    publishedOn: '2020-07-06',
    language: 'en',
  },
  { key: 'ausland-elena-kagan', kind: 'person', label: 'Elena Kagan, Richterin am Obersten Gerichtshof der USA' },
]

export const stories: readonly DemoStory[] = [
  {
    key: 'xi-putin-videogespraech',
    section: 'ausland',
    language: 'de',
    kicker: 'China und Russland',
    headline: 'Wenige Stunden nach Trumps Vereidigung versichern sich Xi und Putin per Video ihrer Nähe',
    standfirst: 'Kaum ist Donald Trump im Amt, sprechen der chinesische und der russische Staatschef per Video miteinander. Sie loben ihre Partnerschaft und ihren Handel, und beide halten sich die Tür nach Washington offen. Was der neue Präsident von ihnen verlangen wird, wissen sie so wenig wie alle anderen.',
    dateline: 'Hongkong',
    published: '2025-01-21T20:40:00Z',
    importance: 4,
    topics: ['china', 'russland', 'usa', 'ukraine'],
    writtenBy: 'federkiel',
    credits: [
      { who: 'klein', role: 'contributing_reporter', scope: 'upstream', placement: 'end_credit' },
      { who: 'he', role: 'contributing_reporter', scope: 'upstream', placement: 'end_credit' },
      { who: 'cnn', role: 'agency', scope: 'upstream', placement: 'end_credit' },
    ],
    provenance: {
      relation: 'adapted_from',
      upstream: ['ausland-cnn-bericht-xi-putin'],
      extent: 'Der ganze Text folgt dem Bericht in den Tatsachen und in der Reihenfolge; die Sätze sind unsere eigenen.',
      rightsHolder: 'CNN',
      licence: 'Von der Redaktion für diese Vorführung freigegeben: nacherzählt in eigenen Worten.',
      usageTerms: 'Nur Tatsachen und Teilzitate von wenigen Wörtern; kein Satz der Vorlage ist übernommen.',
      rights: 'cleared',
    },
    picture: {
      draws: 'map',
      place: 'Hongkong',
      longitude: 114.17,
      latitude: 22.32,
      caption: 'Aus Hongkong berichtet: Lage der Stadt an der Südküste Chinas.',
      alt: 'Lagekarte: Hongkong an der Südküste Chinas, am Südchinesischen Meer.',
    },
    body: `Am Montag legte Donald Trump in Washington den Amtseid ab, am Dienstag, dem 21. Januar 2025, schalteten sich Peking und Moskau zusammen. {{Das Verhältnis der beiden Länder solle in diesem Jahr eine neue Stufe erreichen, kündigte Chinas Staatspräsident Xi Jinping in dem Videogespräch mit Wladimir Putin an|a1}}. {{Um den Jahreswechsel herum reden die beiden Jahr für Jahr miteinander; das Ritual hat ihrer Partnerschaft Halt gegeben, und seit Russland Krieg gegen die Ukraine führt, noch mehr als zuvor|a2}}.

## Eine Antwort auf unruhige Zeiten

In der Sprache der chinesischen Diplomatie klingt das so: {{Xi will die Beziehungen auf „eine neue Höhe“ bringen und äußeren „Ungewissheiten“ etwas entgegensetzen, nämlich „Stabilität und Widerstandskraft“; so steht es in einer Erklärung des Außenministeriums in Peking|a3}}. Was das im Einzelnen heißen soll, umriss Xi in Stichworten. {{Er sprach von „strategischer Abstimmung“ und „praktischer Zusammenarbeit“ und davon, dass beide Seiten einander weiter den Rücken stärken sollten|a4}}.

## Rekordhandel und Weltordnung

Aus Moskau kam Zustimmung. {{Putin äußerte sich anerkennend darüber, dass der Warenaustausch der beiden Länder weiter wächst|a5}}. {{Der Handelswert lag im vergangenen Jahr so hoch wie nie zuvor, das weisen chinesische Daten aus|a6}}. Doch Putin geht es um mehr als um Öl, Gas und Autos. {{Er stellte das gemeinsame Bemühen heraus, eine Weltordnung umzubauen, in der nach dem Empfinden beider die Vereinigten Staaten ein ungerechtes Übergewicht haben|a7}}. {{Russland und China stünden gemeinsam für eine gerechtere Ordnung mit mehreren Polen, sagte Putin, und für „unteilbare Sicherheit“ in Eurasien und in der Welt|a8}}.

## Freundliche Worte nach Washington

Weder Peking noch Moskau sucht den Bruch mit der neuen Regierung. {{Beide ließen erkennen, dass ihnen an einem besseren Verhältnis zu den Vereinigten Staaten gelegen ist|a9}}. {{Trump hat seinerseits Interesse bekundet, beide Männer früh in seiner Amtszeit zu treffen|a10}}. {{Ob seine Regierung ihnen eher entgegenkommen oder eher die Stirn bieten wird, lässt sich an diesem Tag nicht sagen|a11}}. Auf persönlicher Ebene sind die Töne warm: {{Für den Chinesen wie für den Russen hat der Präsident Bewunderung geäußert|a12}}.

## Was Trump fordern könnte

Bewunderung ist freilich noch kein Entgegenkommen. {{Es wird erwartet, dass Trump beiden Zugeständnisse abverlangt, Peking im Handel und Moskau in der Ukraine|a13}}. In einem Punkt wurde er schon am Dienstag deutlich. {{Er würde weitere Sanktionen gegen Russland in Betracht ziehen, falls Putin nicht an den Verhandlungstisch komme, sagte Trump|a14}}.

## Pekings Rechnung

Für Xi ist die Lage heikler, als es die Bilder der Videoschalte vermuten lassen. {{Er gilt als jemand, dem an guten Beziehungen zu Trump liegt, weil neue Zölle die ohnehin schwache chinesische Wirtschaft träfen|a15}}. Eine Abkehr von Moskau folgt daraus nicht. {{Womöglich wird er in Washington nur so weit gehen, wie es die Partnerschaft mit Russland nicht gefährdet|a16}}. Beides zugleich zu pflegen, wird mit jedem Schritt Trumps schwieriger oder leichter, je nachdem, in welche Richtung er geht.

## Ein Jahrestag als Bühne

Ein Thema des Gesprächs reicht weit zurück und zugleich ins laufende Jahr hinein. {{Auch um die Diplomatie rund um den 80. Jahrestag des Sieges im Zweiten Weltkrieg ging es in der Schalte|a17}}. Das Kriegsende in Europa jährt sich im Mai, das in Asien im September. Moskau begeht den 9. Mai Jahr für Jahr mit einer Parade, und wer dort neben wem auf der Tribüne steht, ist stets eine Nachricht.`,
    attributions: {
      a1: { kind: 'indirect', speakers: ['ausland-xi-jinping'], via: ['ausland-cnn-bericht-xi-putin'], utteredOn: '2025-01-21' },
      a2: { kind: 'fact', via: ['ausland-cnn-bericht-xi-putin'] },
      a3: {
        kind: 'direct_partial',
        speakers: ['ausland-xi-jinping'],
        documents: ['ausland-erklaerung-aussenministerium-china'],
        via: ['ausland-cnn-bericht-xi-putin'],
        utteredOn: '2025-01-21',
      },
      a4: { kind: 'direct_partial', speakers: ['ausland-xi-jinping'], via: ['ausland-cnn-bericht-xi-putin'], utteredOn: '2025-01-21' },
      a5: { kind: 'reported', speakers: ['ausland-wladimir-putin'], via: ['ausland-cnn-bericht-xi-putin'], utteredOn: '2025-01-21' },
      a6: { kind: 'data', documents: ['ausland-chinesische-handelsdaten'], via: ['ausland-cnn-bericht-xi-putin'] },
      a7: { kind: 'reported', speakers: ['ausland-wladimir-putin'], via: ['ausland-cnn-bericht-xi-putin'], utteredOn: '2025-01-21' },
      a8: { kind: 'direct', speakers: ['ausland-wladimir-putin'], via: ['ausland-cnn-bericht-xi-putin'], utteredOn: '2025-01-21' },
      a9: {
        kind: 'reported',
        speakers: ['ausland-xi-jinping', 'ausland-wladimir-putin'],
        via: ['ausland-cnn-bericht-xi-putin'],
      },
      a10: { kind: 'reported', speakers: ['ausland-donald-trump'], via: ['ausland-cnn-bericht-xi-putin'] },
      a11: { kind: 'fact', via: ['ausland-cnn-bericht-xi-putin'] },
      a12: { kind: 'reported', speakers: ['ausland-donald-trump'], via: ['ausland-cnn-bericht-xi-putin'] },
      a13: { kind: 'indirect', via: ['ausland-cnn-bericht-xi-putin'] },
      a14: { kind: 'indirect', speakers: ['ausland-donald-trump'], via: ['ausland-cnn-bericht-xi-putin'], utteredOn: '2025-01-21' },
      a15: { kind: 'indirect', via: ['ausland-cnn-bericht-xi-putin'] },
      a16: { kind: 'fact', via: ['ausland-cnn-bericht-xi-putin'] },
      a17: { kind: 'fact', via: ['ausland-cnn-bericht-xi-putin'] },
    },
  },

  {
    key: 'veto-im-sicherheitsrat-erklaert',
    section: 'ausland',
    language: 'de',
    kicker: 'Vereinte Nationen',
    headline: 'Das Wort, das nicht in der Charta steht: wie das Veto funktioniert',
    standfirst: 'Fünf Staaten können im UN-Sicherheitsrat jeden Beschluss in der Sache verhindern. Die Regel ist kurz, ihre Auslegung lang. Und in den vergangenen Jahren hat die Generalversammlung einen Weg gefunden, das Nein wenigstens begründen zu lassen.',
    published: 5.7,
    importance: 4,
    topics: ['vereinte-nationen', 'ukraine', 'russland'],
    writtenBy: 'umbruch',
    credits: [
      { who: 'umbruch', role: 'author', placement: 'byline' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    picture: {
      draws: 'map',
      place: 'New York',
      longitude: -73.97,
      latitude: 40.75,
      caption: 'Am East River in New York tagt der Sicherheitsrat der Vereinten Nationen.',
      alt: 'Lagekarte: New York an der Ostküste der Vereinigten Staaten.',
    },
    body: `Wer in der Charta der Vereinten Nationen nach dem Wort „Veto“ sucht, findet es nicht. Was es bewirkt, versteckt sich in Artikel 27, Absatz 3. {{Beschlüsse des Sicherheitsrats in der Sache brauchen danach neun von fünfzehn Stimmen, „einschließlich der zustimmenden Stimmen“ der ständigen Mitglieder|a1}}. {{Wer diese Mitglieder sind, sagt Artikel 23: China, Frankreich, Großbritannien, die Sowjetunion und die Vereinigten Staaten|a2}}. Den Sitz der Sowjetunion nimmt seit Ende 1991 Russland ein. Der Text der Charta ist an dieser Stelle nie geändert worden.

## Wann ein Nein kein Veto ist

Nach dem Wortlaut müssten die fünf jedem Beschluss zustimmen. In der Praxis genügt es, dass sie nicht dagegen stimmen. {{Der Internationale Gerichtshof hat diese Übung 1971 in seinem Gutachten zu Namibia bestätigt: Die freiwillige Enthaltung eines ständigen Mitglieds habe der Rat stets so verstanden, dass sie einen Beschluss nicht verhindert|a3}}.

Drei Lagen sind zu unterscheiden:

- Stimmt eines der fünf Länder in einer Sachfrage mit Nein, ist der Entwurf gescheitert, auch bei vierzehn Ja-Stimmen.
- Enthält es sich, zählt die Stimme nicht, und es kommt auf die neun Ja-Stimmen an.
- {{Geht es um das Verfahren, reichen nach Absatz 2 neun beliebige Stimmen; ein Nein der Großen ist dann ein Nein wie jedes andere|a4}}.

Das erste Veto legte die Sowjetunion am 16. Februar 1946 ein, es ging um die Truppen Frankreichs und Großbritanniens in Syrien und im Libanon. Paris und London haben von ihrem Recht seit Dezember 1989 keinen Gebrauch mehr gemacht.

## Der Umweg über die Vollversammlung

Dass ein Veto den Rat lähmt, die Vereinten Nationen aber nicht verstummen müssen, ist ebenfalls alt. {{Am 3. November 1950, während des Koreakriegs, beschloss die Generalversammlung unter dem Titel „Vereint für den Frieden“, dass sie sich einer Sache annehmen kann, wenn der Rat mangels Einigkeit der Fünf seiner Hauptverantwortung nicht nachkommt|a5}}. Ihre Beschlüsse sind dann Empfehlungen. Zwangsmaßnahmen kann nur der Rat anordnen.

Wie das in der Gegenwart aussieht, zeigte sich binnen weniger Tage. Am 25. Februar 2022 verhinderte Russland mit seinem Veto eine Resolution zum Angriff auf die Ukraine; elf Mitglieder stimmten dafür, China, Indien und die Vereinigten Arabischen Emirate enthielten sich. Zwei Tage später berief der Rat eine Notstandssondertagung der Versammlung ein. Das war eine Verfahrensfrage, und Moskaus Gegenstimme blieb ohne Wirkung. {{Am 2. März 2022 verlangte die Generalversammlung mit 141 gegen 5 Stimmen bei 35 Enthaltungen den Abzug der russischen Truppen|a6}}.

## Seit 2022: Wer blockiert, wird befragt

Noch im selben Frühjahr brachte Liechtenstein einen Vorschlag durch, der die Charta nicht antastet. {{Seit der Resolution 76/262 vom 26. April 2022 tritt die Generalversammlung nach jedem Veto binnen zehn Arbeitstagen zu einer Debatte zusammen, ohne dass jemand sie beantragen muss|a7}}. Rechenschaft erzwingen kann sie nicht, aber das Land, das Nein gesagt hat, steht zuerst auf der Rednerliste.

Abschaffen lässt sich das Veto auf absehbare Zeit kaum. {{Eine Änderung der Charta braucht nach Artikel 108 zwei Drittel der Mitglieder und die Ratifikation durch alle fünf ständigen|a8}}. Gelungen ist das beim Rat bisher einmal: 1965 wuchs er von elf auf fünfzehn Sitze. An den Rechten der Fünf änderte sich dadurch nichts.`,
    attributions: {
      a1: {
        kind: 'direct_partial',
        documents: ['ausland-un-charta'],
        original: { text: 'including the concurring votes of the permanent members', language: 'en' },
      },
      a2: { kind: 'fact', documents: ['ausland-un-charta'] },
      a3: {
        kind: 'indirect',
        speakers: ['ausland-internationaler-gerichtshof'],
        documents: ['ausland-igh-namibia'],
        utteredOn: '1971-06-21',
      },
      a4: { kind: 'fact', documents: ['ausland-un-charta'] },
      a5: { kind: 'reported', documents: ['ausland-un-resolution-377'], utteredOn: '1950-11-03' },
      a6: { kind: 'data', documents: ['ausland-un-resolution-es-11-1'], utteredOn: '2022-03-02' },
      a7: { kind: 'fact', documents: ['ausland-un-resolution-76-262'] },
      a8: { kind: 'fact', documents: ['ausland-un-charta'] },
    },
  },

  {
    key: 'wie-lange-ein-eu-beitritt-dauert',
    section: 'ausland',
    language: 'de',
    kicker: 'Daten',
    headline: 'Zwischen drei und vierzehn Jahren: wie lange der Weg in die EU dauert',
    standfirst: 'Finnland brauchte vom Antrag bis zum Beitritt keine drei Jahre, Malta fast vierzehn. Ein Blick auf die Daten zeigt, dass der Antrag der kürzeste Teil des Weges ist und dass er nicht immer in Brüssel endet.',
    published: 19.2,
    importance: 3,
    topics: ['europaeische-union', 'ukraine'],
    writtenBy: 'umbruch',
    credits: [
      { who: 'umbruch', role: 'author', placement: 'byline' },
      { who: 'raster', role: 'data_journalist', placement: 'byline' },
      { who: 'redaktion', role: 'editor', placement: 'end_credit' },
    ],
    picture: {
      draws: 'bars',
      title: 'Jahre vom Beitrittsantrag bis zum Beitritt zur EU, ausgewählte Länder',
      unit: 'Jahre',
      rows: [
        ['Finnland', 2.8],
        ['Schweden', 3.5],
        ['Österreich', 5.5],
        ['Polen', 10.1],
        ['Kroatien', 10.4],
        ['Rumänien', 11.5],
        ['Malta', 13.8],
      ],
      source: 'Eigene Auszählung nach Angaben der Europäischen Kommission',
      caption: 'Gezählt vom Tag des Antrags bis zum Tag des Beitritts, auf eine Stelle gerundet.',
      alt: 'Balkendiagramm: Finnland 2,8 Jahre, Schweden 3,5, Österreich 5,5, Polen 10,1, Kroatien 10,4, Rumänien 11,5, Malta 13,8 Jahre.',
    },
    body: `Der Brief ist kurz. Die Ukraine schrieb ihn am 28. Februar 2022, vier Tage nach Beginn des russischen Großangriffs, Kroatien am 21. Februar 2003, Finnland am 18. März 1992. Rechtlich genügt dafür ein Satz aus dem Vertrag über die Europäische Union.

> {{„Jeder europäische Staat, der die in Artikel 2 genannten Werte achtet und sich für ihre Förderung einsetzt, kann beantragen, Mitglied der Union zu werden.“|a1}}

So steht es in Artikel 49. Alles, was danach kommt, dauert.

## Was die Daten zeigen

Wir haben für sieben Länder die Tage zwischen Antrag und Beitritt gezählt. {{Am schnellsten war Finnland mit 2,8 Jahren, am längsten brauchte Malta mit 13,8; Polen und Kroatien lagen mit gut zehn Jahren fast gleichauf|a2}}. Der Abstand hat Gründe. Finnland, Schweden und Österreich traten am 1. Januar 1995 bei und hatten als Mitglieder des Europäischen Wirtschaftsraums einen großen Teil der gemeinsamen Regeln schon übernommen. Malta hatte seinen Antrag 1996 nach einem Regierungswechsel auf Eis gelegt und zwei Jahre später wieder aufgenommen.

## Drei Bedingungen und 35 Kapitel

Seit 1993 gibt es einen Katalog. {{Der Europäische Rat verlangte damals in Kopenhagen stabile Institutionen, die Demokratie, Rechtsstaat, Menschenrechte und den Schutz von Minderheiten sichern, eine Marktwirtschaft, die dem Wettbewerb in der Union standhält, und die Fähigkeit, die Pflichten der Mitgliedschaft zu tragen|a3}}.

Verhandelt wird nicht über das Ob der Regeln, sondern über das Wann. {{Die Kommission teilt das Recht der Union dafür in 35 Kapitel, vom freien Warenverkehr bis zu den Institutionen; seit 2020 sind sie in sechs Gruppen gebündelt|a4}}. Die Gruppe mit Justiz und Grundrechten wird zuerst geöffnet und zuletzt geschlossen. {{Am Ende müssen der Rat einstimmig und das Europäische Parlament mit der Mehrheit seiner Mitglieder zustimmen, dann ratifizieren alle Vertragsstaaten den Beitrittsvertrag|a5}}.

Damit hat jedes Mitglied an vielen Stellen ein Nein. Nordmazedonien weiß, was das heißt: Es stellte seinen Antrag im März 2004, wurde Ende 2005 Kandidat und durfte erst im Juli 2022 mit den Verhandlungen beginnen. Dazwischen lagen der Streit mit Griechenland über den Namen des Landes und der mit Bulgarien über Sprache und Geschichte.

## Die Ukraine: schnell bis an die Tür

Kiew nahm die ersten Stufen in ungewohntem Tempo. {{Kandidat wurde das Land am 23. Juni 2022, und im Dezember 2023 beschlossen die Staats- und Regierungschefs, Verhandlungen mit der Ukraine und mit Moldau zu eröffnen|a6}}. Die erste Beitrittskonferenz folgte am 25. Juni 2024 in Luxemburg. Wie lange es von dort an dauert, lässt sich aus der Statistik nicht ablesen.

Denn die Statistik kennt auch Wege ohne Ziel:

- Norwegen verhandelte zweimal zu Ende; seine Bürger lehnten 1972 und 1994 ab.
- Die Türkei stellte ihren Antrag am 14. April 1987 und verhandelt seit dem 3. Oktober 2005; seit 2018 ruhen die Gespräche faktisch.
- Island setzte seine Verhandlungen 2013 aus.

In unserer Zählung kommen diese Länder nicht vor. Wer nur die Ankünfte misst, misst die Reise zu kurz.`,
    attributions: {
      a1: { kind: 'direct', documents: ['ausland-eu-vertrag'] },
      a2: { kind: 'data', documents: ['ausland-beitrittsdaten'] },
      a3: { kind: 'reported', documents: ['ausland-europaeischer-rat-kopenhagen'], utteredOn: '1993-06-22' },
      a4: { kind: 'fact', speakers: ['ausland-europaeische-kommission'] },
      a5: { kind: 'fact', documents: ['ausland-eu-vertrag'] },
      a6: { kind: 'reported', documents: ['ausland-europaeischer-rat-dezember-2023'] },
    },
  },

  {
    key: 'baltic-states-leave-the-soviet-grid',
    section: 'ausland',
    language: 'en',
    kicker: 'Energy',
    headline: 'The weekend the Baltic states changed their heartbeat',
    standfirst: 'On 9 February 2025 Estonia, Latvia and Lithuania joined the electricity network of continental Europe. The switch itself took hours. The preparation took the better part of two decades, and it began with a question of who sets the rhythm.',
    dateline: 'Vilnius',
    published: 31.6,
    importance: 3,
    topics: ['energie', 'europaeische-union', 'russland'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline' },
      { who: 'setzkasten', role: 'editor', placement: 'end_credit' },
    ],
    picture: {
      draws: 'map',
      place: 'Alytus',
      longitude: 24.05,
      latitude: 54.4,
      caption: 'Near Alytus in southern Lithuania begins the line that ties the Baltic states to Poland.',
      alt: 'Locator map: Alytus in southern Lithuania, close to the border with Poland.',
    },
    body: `Alternating current has a pulse. In Europe it beats fifty times a second, and every generator that shares a network must keep exactly the same time. For more than thirty years after independence, the time in Tallinn, Riga and Vilnius was kept elsewhere. {{The three countries belonged to a ring called BRELL, after Belarus, Russia, Estonia, Latvia and Lithuania, whose frequency was controlled from Moscow|a1}}.

That ended over one weekend. {{On Saturday 8 February 2025 the three grid operators opened the lines to Russia and Belarus and ran their systems alone; on Sunday they closed the connection to Poland and were part of continental Europe|a2}}. The lights stayed on. Anyone who had missed the news would have missed the event.

## Independence, but not of the wires

Politically the Baltic states had left Moscow’s orbit long before. They joined NATO and the European Union in spring 2004, and in May 2022 they stopped buying Russian electricity altogether. But trade and frequency are different things. A country may import nothing from its neighbour and still depend on it to balance each second of demand.

The risk was obvious to anyone who could read a map: had Russia cut the ring first, the three systems would have been left to fend for themselves without a plan. In July 2024 the operators gave notice that they would not renew the BRELL agreement, {{and it ran out on 7 February 2025, the day before the switch|a3}}.

## What had to be built

Joining a synchronous area is not like plugging in a kettle. The preparations included:

- the LitPol Link, a double line from Alytus in Lithuania to Ełk in Poland, which had carried trade since 2015 through a converter;
- stronger lines inside all three countries, many of them rebuilt;
- synchronous condensers, heavy spinning machines that burn no fuel and feed no town, but whose inertia steadies the frequency;
- batteries and control software that react within a second.

Much of it was paid for in common. {{The European Commission puts its grants at more than 1.23 billion euros, about three quarters of the cost of the investments|a4}}.

## A test without a net

Between the two steps lay the interesting part. {{For roughly a day the three systems formed an electrical island, and the operators used it for tests of frequency and voltage that they could not have made under any other conditions|a5}}. Then the line to Poland, which until that weekend had been coupled through a converter, was joined directly, and the two rhythms became one.

At the ceremony in Vilnius, {{Commission President Ursula von der Leyen spoke of “freedom from threats” and “freedom from blackmail”|a6}}. {{The lines to Russia and Belarus, she said, were being dismantled, and with them a chain to unfriendly neighbours|a8}}. The presidents of the three countries and of Poland stood beside her.

## A larger family

The area they entered is among the biggest machines ever built. {{ENTSO-E, the association of European grid operators, says that continental Europe’s synchronous system serves more than 400 million customers|a7}}. Ukraine and Moldova had been linked to it in an emergency operation on 16 March 2022, three weeks into the full-scale war.

Two things remain. The Russian exclave of Kaliningrad, once part of the ring, now has to run by itself. And the Baltic Sea has become an anxious place for cables: the Estlink 2 line between Finland and Estonia failed on 25 December 2024 and was out of service for months. A shared heartbeat makes the region safer. It does not make it invulnerable.`,
    attributions: {
      a1: { kind: 'fact', documents: ['ausland-baltic-operators'] },
      a2: { kind: 'reported', documents: ['ausland-baltic-operators'], via: ['ausland-commission-baltic-grid'], utteredOn: '2025-02-09' },
      a3: { kind: 'fact', documents: ['ausland-baltic-operators'] },
      a4: { kind: 'data', speakers: ['ausland-european-commission-en'], documents: ['ausland-commission-baltic-grid'] },
      a5: { kind: 'reported', documents: ['ausland-baltic-operators'] },
      a6: { kind: 'direct_partial', speakers: ['ausland-ursula-von-der-leyen'], utteredOn: '2025-02-09' },
      a7: { kind: 'data', speakers: ['ausland-entso-e'] },
      a8: { kind: 'indirect', speakers: ['ausland-ursula-von-der-leyen'], utteredOn: '2025-02-09' },
    },
  },

  {
    key: 'hongkong-gemeinsame-erklaerung',
    section: 'ausland',
    language: 'de',
    kicker: 'Hongkong',
    headline: 'Fünfzig Jahre unverändert: was von einem Versprechen übrig ist',
    standfirst: 'Bis 2047 soll Hongkong nach eigenen Regeln leben, so haben es China und Großbritannien 1984 vereinbart. Die Erklärung ist bei den Vereinten Nationen hinterlegt. Darüber, ob sie noch gilt, sind sich die Unterzeichner nicht mehr einig.',
    dateline: 'Hongkong',
    published: 43.8,
    importance: 3,
    topics: ['china', 'justiz'],
    writtenBy: 'federkiel',
    credits: [{ who: 'federkiel', role: 'author', placement: 'byline', place: 'Hongkong', onScene: true }],
    body: `In der Nacht zum 1. Juli 1997 ging in Hongkong die britische Fahne nieder und die chinesische hoch. Der Wechsel war da schon seit zwölf Jahren beschlossen. {{Am 19. Dezember 1984 hatten Margaret Thatcher und der chinesische Ministerpräsident Zhao Ziyang in Peking die Gemeinsame Erklärung unterzeichnet|a1}}; am 27. Mai 1985 trat sie in Kraft, und beide Regierungen ließen sie bei den Vereinten Nationen registrieren.

## Was darin steht

Der Text verbindet zwei Dinge, die sich schwer vertragen. China übernimmt die Souveränität, und Hongkong behält für ein halbes Jahrhundert, was es von China unterscheidet. {{Zugesagt sind der Stadt ein „hohes Maß an Autonomie“, eine eigene Rechtsprechung bis zur letzten Instanz und die Freiheiten der Person, der Rede, der Presse und der Versammlung|a2}}. Ausgenommen sind Außenpolitik und Verteidigung.

Peking übersetzte die Zusagen 1990 in ein eigenes Gesetz, das Basic Law, Hongkongs kleine Verfassung.

> {{Das bisherige kapitalistische System und die Lebensweise „bleiben fünfzig Jahre unverändert“.|a3}}

Von einer Parteiendemokratie nach britischem Muster ist nirgends die Rede. {{Als Ziel nennt Artikel 68 des Basic Law immerhin, dass am Ende alle Mitglieder des Legislativrats in allgemeiner Wahl bestimmt werden|a4}}.

## Die Stationen

Der Streit über die Auslegung lässt sich an wenigen Daten ablesen:

- Juli 2003: Nach einer Massendemonstration scheitert ein Gesetz zur nationalen Sicherheit nach Artikel 23 des Basic Law; die Regierung zieht es im September zurück.
- Herbst 2014: 79 Tage lang besetzen Demonstranten Straßen, weil Peking Kandidaten für das Amt des Regierungschefs vorab prüfen lassen will.
- 2019: Ein Auslieferungsgesetz treibt Hunderttausende auf die Straße. Es wird zurückgezogen, die Proteste enden in Gewalt auf beiden Seiten.
- 30. Juni 2020: Peking setzt ein Sicherheitsgesetz für Hongkong in Kraft, ohne das Stadtparlament zu beteiligen.
- März 2024: Der Legislativrat beschließt einstimmig ein zweites, eigenes Sicherheitsgesetz.

Dazwischen liegt eine Änderung, die weniger Bilder hervorgebracht hat. {{Seit 2021 werden von 90 Abgeordneten nur noch 20 direkt gewählt, 40 bestimmt ein Wahlausschuss, 30 entsenden Berufsgruppen und Verbände|a5}}. Wer antreten will, muss zuvor von einem Prüfgremium als patriotisch anerkannt sein.

## Vertrag oder Geschichte?

Zum zwanzigsten Jahrestag der Übergabe sprach Peking aus, was es von dem Papier noch hält. {{Die Erklärung habe als historisches Dokument „keine praktische Bedeutung mehr“, sagte Lu Kang, Sprecher des Außenministeriums, am 30. Juni 2017|a6}}. London widersprach. {{Die Erklärung sei heute so gültig wie am Tag der Unterschrift, ließ das Außenministerium wissen|a9}}.

Vier Jahre später wurde der Ton förmlicher. {{China befinde sich in einem Zustand „fortdauernder Nichteinhaltung“, erklärte das britische Außenministerium am 13. März 2021 nach der Wahlreform|a7}}. Einen Richter, der darüber entscheiden könnte, sieht die Erklärung nicht vor. {{Seit dem 31. Januar 2021 können Hongkonger mit dem Status eines British National (Overseas) ein Visum beantragen, das zur Einbürgerung in Großbritannien führen kann|a8}}. Es ist die Antwort eines Staates, der am Vertrag festhält, ihn aber nicht durchsetzen kann.

Peking verweist auf das andere Ende der Rechnung: Ruhe auf den Straßen, Zuzug vom Festland, einen Finanzplatz, der weiter arbeitet. Die fünfzig Jahre laufen am 30. Juni 2047 ab. Was danach gilt, steht in keinem der beiden Texte.`,
    attributions: {
      a1: { kind: 'fact', documents: ['ausland-gemeinsame-erklaerung'] },
      a2: {
        kind: 'direct_partial',
        documents: ['ausland-gemeinsame-erklaerung'],
        original: { text: 'a high degree of autonomy', language: 'en' },
      },
      a3: {
        kind: 'direct_partial',
        documents: ['ausland-hongkong-basic-law'],
        original: {
          text: 'the previous capitalist system and way of life shall remain unchanged for 50 years',
          language: 'en',
        },
      },
      a4: { kind: 'reported', documents: ['ausland-hongkong-basic-law'] },
      a5: { kind: 'data', documents: ['ausland-wahlreform-hongkong'] },
      a6: {
        kind: 'direct_partial',
        speakers: ['ausland-lu-kang'],
        via: ['ausland-reuters-lu-kang'],
        utteredOn: '2017-06-30',
        original: { text: 'no longer has any practical significance', language: 'en' },
      },
      a7: {
        kind: 'direct_partial',
        speakers: ['ausland-britisches-aussenministerium'],
        documents: ['ausland-london-maerz-2021'],
        utteredOn: '2021-03-13',
        original: { text: 'ongoing non-compliance', language: 'en' },
      },
      a8: { kind: 'fact', speakers: ['ausland-britisches-aussenministerium'] },
      a9: {
        kind: 'indirect',
        speakers: ['ausland-britisches-aussenministerium'],
        via: ['ausland-reuters-lu-kang'],
        utteredOn: '2017-06-30',
      },
    },
  },

  {
    key: 'panamakanal-wem-er-gehoert',
    section: 'ausland',
    language: 'de',
    kicker: 'Mittelamerika',
    headline: 'Wem der Panamakanal gehört und warum darüber gestritten wird',
    standfirst: 'Donald Trump kündigte in seiner Antrittsrede am 20. Januar 2025 an, den Kanal zurückzuholen. Völkerrechtlich ist die Lage einfach. Komplizierter sind das Wasser, die Häfen an den beiden Enden und die Geschichte.',
    dateline: 'Panama-Stadt',
    published: 168.4,
    importance: 3,
    topics: ['usa', 'handel', 'hafen', 'china'],
    writtenBy: 'umbruch',
    credits: [
      { who: 'umbruch', role: 'author', placement: 'byline' },
      { who: 'dpa', role: 'agency', placement: 'byline' },
      { who: 'rotation', role: 'illustrator', placement: 'picture' },
    ],
    provenance: {
      relation: 'wire_pickup_edited',
      upstream: ['ausland-dpa-panamakanal'],
      extent: 'Abschnitte zu Verträgen und Ausbau nach Agenturmaterial, gekürzt und neu geordnet',
      rightsHolder: 'dpa',
      licence: 'Agenturvertrag',
      usageTerms: 'Bearbeitung und Kürzung erlaubt, Nennung der Agentur',
      rights: 'cleared',
    },
    picture: {
      draws: 'map',
      place: 'Panamakanal',
      longitude: -79.68,
      latitude: 9.08,
      caption: 'Der Kanal verbindet auf gut 80 Kilometern den Atlantik mit dem Pazifik.',
      alt: 'Lagekarte: der Panamakanal an der schmalsten Stelle Mittelamerikas.',
    },
    body: `Der Satz fiel in der Rotunde des Kapitols. {{„Wir haben ihn Panama gegeben, und wir holen ihn uns zurück“, sagte Donald Trump am 20. Januar 2025 über den Panamakanal|a1}}. Zuvor hatte er behauptet, der Kanal werde von China betrieben. Die Antwort aus Panama kam am selben Tag. {{Der Kanal „ist und bleibt“ panamaisch, erklärte Präsident José Raúl Mulino|a2}}.

## Zwei Verträge von 1977

Gebaut haben den Kanal die Vereinigten Staaten. Sie sicherten sich 1903, wenige Tage nachdem sich Panama mit amerikanischer Hilfe von Kolumbien gelöst hatte, eine Zone zu beiden Seiten der Trasse; am 15. August 1914 fuhr das erste Schiff offiziell hindurch. Jahrzehntelang lag damit ein Stück Amerika quer durch das Land.

Am 7. September 1977 unterschrieben US-Präsident Jimmy Carter und General Omar Torrijos zwei Abkommen. {{Das erste regelte die Übergabe bis zum Mittag des 31. Dezember 1999, das zweite die dauerhafte Neutralität der Wasserstraße: Sie muss Schiffen aller Staaten zu gleichen Bedingungen offenstehen|a3}}. Der Senat in Washington stimmte beiden 1978 mit jeweils 68 zu 32 Stimmen zu, einer mehr als nötig. Ein Recht auf Rücknahme enthalten sie nicht, wohl aber das Recht beider Länder, die Neutralität zu verteidigen.

Betrieben wird der Kanal seit der Übergabe von einer panamaischen Behörde, der ACP. {{Sie erhebt die Gebühren nach Schiffstyp und Größe, nicht nach der Flagge|a4}}.

## Und China?

Der Vorwurf, Peking steuere den Kanal, verwechselt zwei Dinge. Die Schleusen bedient Panama. Umschlaghäfen vor den Einfahrten aber wurden an Private vergeben, und {{eine Tochter des Hongkonger Konzerns CK Hutchison erhielt 1997 die Konzession für Balboa am Pazifik und Cristóbal am Atlantik|a5}}. {{Am 4. März 2025 teilte CK Hutchison mit, man habe sich mit einer Gruppe um den amerikanischen Vermögensverwalter BlackRock grundsätzlich auf einen Verkauf geeinigt|a6}}. Peking reagierte verärgert, die Wettbewerbsaufsicht kündigte eine Prüfung an.

Panama selbst hatte im Februar 2025 bereits erklärt, aus der chinesischen Initiative der Neuen Seidenstraße auszusteigen, der es 2017 als erstes Land Lateinamerikas beigetreten war.

## Der eigentliche Engpass ist das Süßwasser

Für Reeder war zuletzt etwas anderes wichtiger als die Flaggenfrage. Der Kanal führt nicht auf Meereshöhe durch das Land. Schleusen heben die Schiffe etwa 26 Meter hinauf zum Gatúnsee, und jede Fahrt lässt Süßwasser ins Meer laufen.

- {{Im Normalfall können nach Angaben der Behörde 36 bis 38 Schiffe am Tag passieren.|a7}}
- {{In der Dürre des Jahres 2023 senkte sie die Zahl schrittweise, im Dezember auf 22.|a8}}
- Zugleich durften die Schiffe nicht mehr mit vollem Tiefgang fahren.

Der Ausbau von 2016 hatte die Frage verschärft und entschärft zugleich: Die neuen, größeren Schleusen lassen Schiffe mit weit mehr Containern durch, fangen in seitlichen Becken aber auch einen Teil des Wassers wieder auf. Derselbe See versorgt außerdem die Hauptstadt mit Trinkwasser.

Entscheidend bleibt das für die Vereinigten Staaten, deren Häfen am stärksten von der Abkürzung leben. Wer von New York nach San Francisco fährt und den Kanal meidet, umrundet Südamerika. Das sind rund 13.000 Kilometer mehr.`,
    attributions: {
      a1: {
        kind: 'direct',
        speakers: ['ausland-donald-trump'],
        documents: ['ausland-trump-antrittsrede'],
        utteredOn: '2025-01-20',
        original: { text: 'We gave it to Panama, and we’re taking it back.', language: 'en' },
      },
      a2: {
        kind: 'direct_partial',
        speakers: ['ausland-jose-raul-mulino'],
        documents: ['ausland-mulino-erklaerung'],
        via: ['ausland-dpa-panamakanal'],
        utteredOn: '2025-01-20',
        original: { text: 'es y seguirá siendo de Panamá', language: 'es' },
      },
      a3: { kind: 'fact', documents: ['ausland-torrijos-carter-vertraege'], via: ['ausland-dpa-panamakanal'] },
      a4: { kind: 'fact', speakers: ['ausland-kanalbehoerde-panama'] },
      a5: { kind: 'fact', speakers: ['ausland-ck-hutchison'] },
      a6: { kind: 'reported', speakers: ['ausland-ck-hutchison'], via: ['ausland-dpa-panamakanal'], utteredOn: '2025-03-04' },
      a7: { kind: 'data', speakers: ['ausland-kanalbehoerde-panama'] },
      a8: { kind: 'data', speakers: ['ausland-kanalbehoerde-panama'], via: ['ausland-dpa-panamakanal'] },
    },
  },

  {
    key: 'budapester-memorandum-was-zugesagt-war',
    section: 'ausland',
    language: 'de',
    kicker: 'Geschichte',
    headline: 'Sechs Punkte auf zwei Seiten: was der Ukraine 1994 in Budapest zugesagt wurde',
    standfirst: 'Die Ukraine gab ihre Atomwaffen ab und bekam dafür ein Papier. Drei Jahrzehnte später streiten Diplomaten noch immer über ein einziges Wort darin. Eine Lektüre.',
    published: 612.3,
    importance: 3,
    topics: ['ukraine', 'russland', 'vereinte-nationen', 'usa'],
    writtenBy: 'federkiel',
    credits: [
      { who: 'federkiel', role: 'author', placement: 'byline' },
      { who: 'umbruch', role: 'contributing_reporter', placement: 'end_credit', place: 'Wendhafen' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    body: `Am 5. Dezember 1994 trafen sich in Budapest die Staats- und Regierungschefs der KSZE, die auf diesem Treffen ihre Umbenennung in OSZE beschloss. Am Rande setzten vier von ihnen ihre Namen unter ein Dokument, das damals wenig Aufsehen erregte: Leonid Kutschma für die Ukraine, Boris Jelzin für Russland, John Major für Großbritannien, Bill Clinton für die Vereinigten Staaten.

## Die Vorgeschichte

Als die Sowjetunion zerfiel, lagen auf ukrainischem Boden etwa 1900 strategische Sprengköpfe, nach Zahl das drittgrößte Arsenal der Welt. Die Startcodes blieben in Moskau. {{Im Protokoll von Lissabon verpflichtete sich Kiew am 23. Mai 1992, dem Atomwaffensperrvertrag als Staat ohne Kernwaffen beizutreten|a1}}. Das Parlament knüpfte daran Bedingungen, und eine davon war Sicherheit. Anfang Juni 1996 verließ der letzte Sprengkopf das Land in Richtung Russland.

## Was die Unterzeichner versprachen

Das [Memorandum](https://undocs.org/S/1994/1399) hat sechs Punkte. Die drei Mächte sagten zu,

- {{die Unabhängigkeit, die Souveränität und die bestehenden Grenzen der Ukraine zu achten,|a2}}
- {{sich der „Androhung oder Anwendung von Gewalt“ gegen ihre territoriale Unversehrtheit oder politische Unabhängigkeit zu enthalten,|a3}}
- keinen wirtschaftlichen Zwang auszuüben, um sich Vorteile zu verschaffen,
- sofort den Sicherheitsrat anzurufen, falls die Ukraine Opfer eines Angriffs mit Kernwaffen oder einer Drohung damit wird,
- selbst keine Kernwaffen gegen sie einzusetzen, außer bei einem Angriff im Bund mit einem Kernwaffenstaat,
- {{und einander zu konsultieren, sobald Fragen zu diesen Verpflichtungen entstehen.|a4}}

Neu war daran wenig. Die ersten drei Punkte wiederholen, was ohnehin in der Charta der Vereinten Nationen und in der Schlussakte von Helsinki steht. Ein Versprechen, der Ukraine mit Soldaten beizustehen, sucht man vergebens.

## Ein Wort und seine Übersetzung

Im englischen Titel steht *assurances*, Zusicherungen, und nicht *guarantees*. Das war Absicht: Washington gebraucht das zweite Wort gegenüber Verbündeten, denen es notfalls militärisch hilft. {{Die ukrainische Fassung spricht dagegen von „harantiji“, also Garantien, und alle Sprachfassungen haben nach dem Schlusssatz gleiche Geltung|a5}}. Aus dem Unterschied nährt sich ein Teil der Enttäuschung, die in Kiew seither herrscht.

Frankreich und China gaben eigene, weniger weit reichende Erklärungen ab. Belarus und Kasachstan erhielten am selben Tag Memoranden mit gleichem Inhalt.

## 2014 und 2022

Mit der Annexion der Krim im März 2014 brach Russland die ersten beiden Punkte. {{Die Generalversammlung bekräftigte am 27. März 2014 mit 100 gegen 11 Stimmen bei 58 Enthaltungen die territoriale Unversehrtheit der Ukraine und nahm dabei auf das Memorandum Bezug|a6}}. {{Wladimir Putin hatte schon am 4. März gesagt, in Kiew sei durch eine Revolution ein neuer Staat entstanden, und mit dem habe Russland keine bindenden Dokumente unterzeichnet|a8}}.

Auf Konsultationen nach Punkt sechs drang die Ukraine mehrfach, zustande kamen sie in der vorgesehenen Runde nie. {{Wenn es sie wieder nicht gebe, habe sein Land jedes Recht, das Paket der Entscheidungen von 1994 für hinfällig zu halten, sagte Präsident Wolodymyr Selenskyj am 19. Februar 2022 auf der Münchner Sicherheitskonferenz|a7}}. Fünf Tage später griff Russland das ganze Land an.

Seither fällt der Name Budapest in fast jeder Debatte darüber, was nach einem Waffenstillstand käme. Wer dort von Garantien spricht, wird gefragt, in welcher Sprache er das meint.`,
    attributions: {
      a1: { kind: 'fact', documents: ['ausland-lissaboner-protokoll'] },
      a2: { kind: 'reported', documents: ['ausland-budapester-memorandum'] },
      a3: {
        kind: 'direct_partial',
        documents: ['ausland-budapester-memorandum'],
        original: {
          text: 'the threat or use of force against the territorial integrity or political independence of Ukraine',
          language: 'en',
        },
      },
      a4: { kind: 'reported', documents: ['ausland-budapester-memorandum'] },
      a5: { kind: 'fact', documents: ['ausland-budapester-memorandum'] },
      a6: { kind: 'data', documents: ['ausland-un-resolution-68-262'], utteredOn: '2014-03-27' },
      a7: {
        kind: 'indirect',
        speakers: ['ausland-wolodymyr-selenskyj'],
        documents: ['ausland-selenskyj-muenchen'],
        utteredOn: '2022-02-19',
      },
      a8: { kind: 'indirect', speakers: ['ausland-wladimir-putin'], utteredOn: '2014-03-04' },
    },
  },

  {
    key: 'antarctic-treaty-a-continent-without-owners',
    section: 'ausland',
    language: 'en',
    kicker: 'International law',
    headline: 'Fourteen articles that keep a continent out of the news',
    standfirst: 'The Antarctic Treaty was signed in the middle of the Cold War and has never been seriously broken. It works because it leaves the hardest question unanswered, on purpose.',
    published: 1285.5,
    importance: 2,
    topics: ['klima', 'artenschutz'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline' },
      { who: 'federkiel', role: 'contributing_reporter', placement: 'end_credit', place: 'Hong Kong' },
    ],
    body: `Nobody has ever been born a citizen of Antarctica. No passport is stamped on arrival, and there is no army to keep anyone out. What there is instead is a text of fourteen articles, agreed in Washington on 1 December 1959 and in force since 23 June 1961. Twelve countries signed it, among them the United States and the Soviet Union. Its opening line is a model of plain drafting.

> {{“Antarctica shall be used for peaceful purposes only.”|a1}}

## The art of not deciding

The difficulty was ownership. {{Seven states had claimed slices of the continent before 1959: Argentina, Australia, Chile, France, New Zealand, Norway and the United Kingdom|a2}}. Three of the slices overlap. The two superpowers recognised none of them and reserved the right to make claims of their own.

Article IV solves the problem by freezing it. {{Nothing done while the treaty is in force counts for or against a claim, and no new claim may be made|a3}}. A government may go on printing maps with coloured wedges, and its neighbours may go on ignoring them. Neither needs to give way.

Around that core the treaty places a handful of firm rules:

- {{no military bases, manoeuvres or weapons tests, though soldiers may help with supplies and research;|a4}}
- {{no nuclear explosions and no disposal of radioactive waste;|a5}}
- freedom of research, with results exchanged and made available;
- the right of the leading parties to inspect any station, ship or aircraft on the ground, at any time.

The last point was remarkable for its day. In 1959 Washington and Moscow allowed nothing of the sort on their own soil.

## From penguins to minerals

The treaty says little about nature. That came later, in layers: {{a convention of 1980 that manages krill and fish with an eye to everything that feeds on them|a6}}, and, after a long quarrel, a decision about mining.

By 1988 the parties had negotiated an agreement that would have regulated the extraction of minerals. It never entered into force. In 1989 Australia and France announced that they would not sign, and the mood turned. Two years later, in Madrid, the same governments adopted the opposite.

> {{“Any activity relating to mineral resources, other than scientific research, shall be prohibited.”|a7}}

That is the whole of Article 7 of the [environmental protocol](https://www.ats.aq/e/protocol.html). It has been in force since 14 January 1998.

## The year that is not an expiry date

It is often said that the ban runs out in 2048. It does not. {{From that year any of the consultative parties may call a conference to review the protocol, but lifting the mining ban would require, among other things, a binding legal regime for minerals to take its place|a8}}. Without one the prohibition stands.

Decisions are made by consensus among those countries that do substantial research in Antarctica. {{The treaty’s secretariat, in Buenos Aires, listed 29 such consultative parties in 2024|a9}}; roughly as many others have joined without a vote. Germany belongs to the first group and keeps its Neumayer Station III on the ice shelf at the edge of the Weddell Sea.

Consensus is also the weakness. Proposals for new marine protected areas have failed year after year because one or two members object, and tourism has grown faster than the rules for it. The treaty has kept the peace. Keeping the ice is a task for other agreements, made elsewhere.`,
    attributions: {
      a1: { kind: 'direct', documents: ['ausland-antarctic-treaty'] },
      a2: { kind: 'fact', speakers: ['ausland-ats-secretariat'] },
      a3: { kind: 'reported', documents: ['ausland-antarctic-treaty'] },
      a4: { kind: 'reported', documents: ['ausland-antarctic-treaty'] },
      a5: { kind: 'reported', documents: ['ausland-antarctic-treaty'] },
      a6: { kind: 'fact', documents: ['ausland-ccamlr'] },
      a7: { kind: 'direct', documents: ['ausland-madrid-protocol'] },
      a8: { kind: 'reported', documents: ['ausland-madrid-protocol'] },
      a9: { kind: 'data', speakers: ['ausland-ats-secretariat'] },
    },
  },

  {
    key: 'wahlleute-usa-538-stimmen',
    section: 'ausland',
    language: 'de',
    kicker: 'Vereinigte Staaten',
    headline: '538 Stimmen für ein Amt: wie das Wahlleutekollegium rechnet',
    standfirst: 'Der Präsident der Vereinigten Staaten wird nicht von der Mehrheit der Wähler bestimmt, sondern von Wahlleuten. Was das für das Gewicht einer Stimme heißt, lässt sich ausrechnen.',
    published: 2041.9,
    importance: 2,
    topics: ['usa', 'justiz'],
    writtenBy: 'federkiel',
    credits: [
      { who: 'raster', role: 'data_journalist', placement: 'byline', degree: 'lead' },
      { who: 'federkiel', role: 'author', placement: 'byline' },
    ],
    picture: {
      draws: 'bars',
      title: 'Wahlleute der zehn Bundesstaaten mit den meisten Stimmen, 2024 und 2028',
      unit: 'Wahlleute',
      rows: [
        ['Kalifornien', 54],
        ['Texas', 40],
        ['Florida', 30],
        ['New York', 28],
        ['Illinois', 19],
        ['Pennsylvania', 19],
        ['Ohio', 17],
        ['Georgia', 16],
        ['North Carolina', 16],
        ['Michigan', 15],
      ],
      source: 'National Archives and Records Administration',
      caption: 'Die Verteilung folgt der Volkszählung 2020 und gilt für zwei Präsidentschaftswahlen.',
      alt: 'Balkendiagramm: Kalifornien 54, Texas 40, Florida 30, New York 28, Illinois und Pennsylvania je 19, Ohio 17, Georgia und North Carolina je 16, Michigan 15 Wahlleute.',
    },
    body: `Am 17. Dezember 2024 trafen sich in den Hauptstädten von fünfzig Bundesstaaten und in Washington 538 Frauen und Männer, deren Namen kaum jemand kennt. Sie wählten den Präsidenten. {{Für Donald Trump gaben 312 von ihnen ihre Stimme ab, für Kamala Harris 226|a1}}. Drei Wochen später, am 6. Januar 2025, zählte der Kongress die Stimmen; die Sitzung leitete Harris selbst, als Vizepräsidentin und damit Präsidentin des Senats.

## Woher die Zahl kommt

{{Jeder Staat stellt nach Artikel II der Verfassung so viele Wahlleute, wie er Abgeordnete und Senatoren im Kongress hat|a2}}. Das macht 435 plus 100. {{Drei weitere bekam die Hauptstadt, die keinen Staat bildet, 1961 durch den 23. Verfassungszusatz|a3}}. Wer gewinnen will, braucht 270.

Weil jeder Staat zwei Senatoren hat, sei er groß oder klein, kommt auch der kleinste auf drei Stimmen. Daraus folgt ein Gefälle:

- {{Wyoming hatte bei der Volkszählung 2020 knapp 577.000 Einwohner und hat drei Wahlleute: einen auf rund 192.000 Menschen.|a4}}
- {{Kalifornien hatte 39,5 Millionen Einwohner und hat 54 Wahlleute: einen auf rund 732.000.|a5}}

Rechnerisch wiegt eine Stimme aus Wyoming damit fast viermal so viel wie eine aus Kalifornien. Politisch wiegen beide wenig, denn in keinem der zwei Staaten ist der Ausgang offen.

## Alles oder nichts, mit zwei Ausnahmen

Wie ein Staat seine Wahlleute bestimmt, ist seine Sache. 48 Staaten und die Hauptstadt geben alle Stimmen der Liste, die vorn liegt, und sei es mit einem Vorsprung von wenigen Hundert. {{Maine und Nebraska vergeben dagegen zwei Stimmen landesweit und die übrigen nach Wahlkreisen; 2024 ging in beiden Staaten je ein Wahlkreis an die andere Seite|a6}}.

Diese Regel, die nirgends in der Verfassung steht, ist der Grund, warum sich Wahlkämpfe auf eine Handvoll Staaten beschränken. Sie ist auch der Grund, warum Mehrheit und Ergebnis auseinanderfallen können. Die Sieger von 1876, 1888, 2000 und 2016 hatten landesweit weniger Stimmen als ihre Gegner. 1824 entschied das Repräsentantenhaus, weil niemand eine Mehrheit der Wahlleute hatte. 2024 passte beides zusammen: Trump lag auch nach Wählerstimmen vorn, mit 49,8 zu 48,3 Prozent.

## Dürfen Wahlleute abweichen?

Sieben stimmten 2016 für jemand anderen als den Bewerber, für den sie aufgestellt waren. Einige Staaten bestraften das, und die Sache kam vor den Obersten Gerichtshof. {{Ein Staat darf seine Wahlleute binden, entschied dieser am 6. Juli 2020 ohne Gegenstimme|a7}}. {{Das entspreche dem Vertrauen einer Nation darauf, dass „hier wir, das Volk, regieren“, schrieb Richterin Elena Kagan in der Begründung|a8}}.

## Der Plan ohne Verfassungsänderung

Eine Abschaffung brauchte drei Viertel der Staaten, also auch viele, die vom jetzigen Zustand Vorteile haben. Befürworter der Direktwahl gehen deshalb einen Umweg. In einem Abkommen sagen Staaten zu, ihre Wahlleute dem landesweiten Sieger zu geben, sobald die Unterzeichner zusammen 270 Stimmen stellen. Im April 2024 standen sie bei 209. Ob der Kongress zustimmen müsste, ist unter Juristen umstritten.`,
    attributions: {
      a1: { kind: 'data', documents: ['ausland-nara-wahlleute-2024'] },
      a2: { kind: 'reported', documents: ['ausland-us-verfassung'] },
      a3: { kind: 'fact', documents: ['ausland-us-verfassung'] },
      a4: { kind: 'data', documents: ['ausland-us-zensus-2020', 'ausland-nara-verteilung'] },
      a5: { kind: 'data', documents: ['ausland-us-zensus-2020', 'ausland-nara-verteilung'] },
      a6: { kind: 'fact', documents: ['ausland-nara-wahlleute-2024'] },
      a7: { kind: 'reported', documents: ['ausland-chiafalo-washington'], utteredOn: '2020-07-06' },
      a8: {
        kind: 'direct_partial',
        speakers: ['ausland-elena-kagan'],
        documents: ['ausland-chiafalo-washington'],
        utteredOn: '2020-07-06',
        original: { text: 'here, We the People rule', language: 'en' },
      },
    },
  },
]
