import type { DemoSource, DemoStory } from '../shapes'

/** Work in progress, so that the desk has something on it. */
export interface DemoDraft {
  readonly story: DemoStory
  readonly stage: 'draft' | 'submitted' | 'scheduled'
  /** Told to the editors on submitting. */
  readonly note: string
}

export const sources: readonly DemoSource[] = [
  { key: 'entwurf-faehre', kind: 'document', label: 'Ratsvorlage zum Sonntagsfahrplan der Wendefähre', publisher: 'Stadt Wendhafen' },
  { key: 'entwurf-tidenhub', kind: 'person', label: 'Wiebke Tidenhub, Reederin' },
  { key: 'entwurf-regalmeter', kind: 'person', label: 'Insa Regalmeter, Leiterin der Stadtbücherei' },
  { key: 'entwurf-jahresbericht', kind: 'document', label: 'Jahresbericht der Stadtbücherei', publisher: 'Stadtbücherei Wendhafen' },
]

export const drafts: readonly DemoDraft[] = [
  {
    stage: 'submitted',
    note: 'Die Zahlen stimmen mit der Vorlage überein. Bitte vor der Ratssitzung am Abend.',
    story: {
      key: 'faehre-osterbrook-sonntagsfahrplan',
      section: 'politik',
      language: 'de',
      kicker: 'Fähre Osterbrook',
      headline: 'Sonntags setzt die Fähre wieder über',
      standfirst: 'Nach zwei Jahren Pause soll die Wendefähre an Sonn- und Feiertagen fahren. Bezahlen will das die Stadt zur Hälfte.',
      dateline: 'Wendhafen',
      published: 3,
      importance: 3,
      topics: ['verkehr', 'stadtrat-wendhafen'],
      writtenBy: 'spaltensatz',
      credits: [{ who: 'spaltensatz', role: 'author' }],
      body: `Wer sonntags von Osterbrook auf den Markt will, nimmt bislang den Umweg über die Eisenbahnbrücke. Vom Frühjahr an soll das anders werden: {{Die Wendefähre fährt an Sonn- und Feiertagen zwischen neun und achtzehn Uhr|a1}}, so steht es in der Vorlage, über die der Rat am Abend abstimmt.

## Was es kostet

{{94.000 Euro im Jahr|a2}} veranschlagt die Verwaltung für zwei zusätzliche Stellen und den Diesel. Die Hälfte trägt die Stadt, die andere Hälfte der Betreiber. {{„Für uns ist das eine schwarze Null“|a3}}, sagt Reederin Wiebke Tidenhub. Mehr werde es erst, wenn die Ausflügler wiederkämen.

## Was noch offen ist

Nicht geklärt ist, wer den Anleger auf der Osterbrooker Seite räumt, wenn im Winter Eis treibt. Die Vorlage schweigt dazu.`,
      attributions: {
        a1: { kind: 'indirect', documents: ['entwurf-faehre'] },
        a2: { kind: 'data', documents: ['entwurf-faehre'] },
        a3: { kind: 'direct', speakers: ['entwurf-tidenhub'] },
      },
    },
  },
  {
    stage: 'draft',
    note: '',
    story: {
      key: 'seekabel-bericht-uebernahme',
      section: 'ausland',
      language: 'de',
      kicker: 'Seekabel',
      headline: 'Wem die Leitungen am Meeresgrund gehören',
      standfirst: 'Ein Hintergrundbericht über Seekabel liegt vor. Ob wir ihn übernehmen dürfen, ist noch nicht geklärt.',
      published: 6,
      importance: 3,
      topics: ['handel'],
      writtenBy: 'federkiel',
      credits: [
        { who: 'federkiel', role: 'author' },
        { who: 'guardian', role: 'agency', scope: 'upstream', placement: 'end_credit' },
      ],
      provenance: { relation: 'adapted_from', upstream: [], rights: 'unknown', extent: 'Aufbau und Zahlen' },
      body: `Fast der gesamte Datenverkehr zwischen den Kontinenten läuft durch Kabel am Meeresgrund. {{Das erste Telegrafenkabel über den Atlantik ging am 16. August 1858 in Betrieb|a1}} und schwieg nach wenigen Wochen wieder.

Wem die heutigen Leitungen gehören, ist weniger bekannt. Betreiber sind Zusammenschlüsse von Telefongesellschaften, zunehmend aber einzelne Konzerne. Die Rechte am zugrunde liegenden Bericht sind angefragt.`,
      attributions: { a1: { kind: 'fact' } },
    },
  },
  {
    stage: 'scheduled',
    note: '',
    story: {
      key: 'stadtbuecherei-naechte',
      section: 'kultur',
      language: 'de',
      kicker: 'Stadtbücherei',
      headline: 'Lesen, bis der letzte Bus fährt',
      standfirst: 'Die Bücherei am Speicher bleibt künftig jeden Donnerstag bis 23 Uhr offen. Ein Versuch für ein halbes Jahr.',
      dateline: 'Wendhafen',
      published: 8,
      importance: 2,
      topics: ['literatur'],
      writtenBy: 'winkelhaken',
      credits: [
        { who: 'winkelhaken', role: 'author' },
        { who: 'korrektur', role: 'fact_checker' },
      ],
      body: `Um 22.40 Uhr fährt in Wendhafen der letzte Bus Richtung Kleinmoor. Bis dahin soll donnerstags auch in der Stadtbücherei Licht brennen. {{„Wir wollen die Leute, die um sechs noch arbeiten“|a1}}, sagt Büchereileiterin Insa Regalmeter.

## Ohne zusätzliches Personal

Den Spätdienst übernehmen zwei Angestellte, die dafür freitags frei haben. {{Im vergangenen Jahr zählte das Haus 61.400 Besuche, ein Zehntel davon nach 17 Uhr|a2}}.

- Ausleihe und Rückgabe am Automaten
- Lesesaal und Zeitungen bis zum Schluss
- Kinderabteilung bis 19 Uhr

Nach sechs Monaten wird gezählt, dann entschieden.`,
      attributions: {
        a1: { kind: 'direct', speakers: ['entwurf-regalmeter'] },
        a2: { kind: 'data', documents: ['entwurf-jahresbericht'] },
      },
    },
  },
]
