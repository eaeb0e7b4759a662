import type { NewSource, Passage } from './story-desk'

/*
 * The reference story as somebody writes it at the desk: its seventeen passages in words of their own.
 */

const cnn: NewSource = { label: 'CNN-Bericht vom 21. Januar', kind: 'media_report' }
const xi: NewSource = { label: 'Xi Jinping, Staatspräsident', kind: 'person' }
const putin: NewSource = { label: 'Wladimir Putin, Präsident', kind: 'person' }
const trump: NewSource = { label: 'Donald Trump, US-Präsident', kind: 'person' }
const ministry: NewSource = { label: 'Mitteilung des chinesischen Außenministeriums', kind: 'statement' }
const trade: NewSource = { label: 'Chinesische Handelszahlen', kind: 'dataset' }

const via = [cnn]

export const passages: readonly Passage[] = [
  { text: 'In diesem Jahr wolle man die Beziehungen auf eine neue Stufe heben, kündigte Xi an', kind: 'indirect', speakers: [xi], via },
  { text: 'Rund um jeden Jahreswechsel sprechen die beiden miteinander, und seit dem Krieg umso enger', kind: 'fact', via },
  {
    text: 'Den „Ungewissheiten“ von außen begegne man mit „Stabilität“',
    kind: 'direct_partial',
    speakers: [xi],
    documents: [ministry],
    via,
  },
  { text: 'Er nannte auch die „strategische Abstimmung“ und gegenseitigen Rückhalt', kind: 'direct_partial', speakers: [xi], via },
  { text: 'Putin hob den wachsenden Warenaustausch hervor', kind: 'reported', speakers: [putin], via },
  { text: 'Der Handel erreichte im vergangenen Jahr einen Höchststand', kind: 'data', documents: [trade], via },
  { text: 'Er warb für eine Weltordnung ohne amerikanisches Übergewicht', kind: 'reported', speakers: [putin], via },
  { text: '„Gerechter und vielstimmiger“ solle die Welt werden', kind: 'direct', speakers: [putin], via },
  { text: 'Beide wünschten sich ein besseres Verhältnis zu Washington', kind: 'reported', speakers: [xi, putin], via },
  { text: 'Trump möchte beide bald treffen', kind: 'reported', speakers: [trump], via },
  { text: 'Wie hart die neue Regierung auftreten wird, ist offen', kind: 'fact', via },
  { text: 'Für beide hat Trump Bewunderung bekundet', kind: 'reported', speakers: [trump], via },
  { text: 'Es wird erwartet, dass er von beiden Zugeständnisse verlangt', kind: 'indirect', via },
  { text: 'Weitere Sanktionen schloss er am Dienstag nicht aus', kind: 'indirect', speakers: [trump], via },
  { text: 'Xi gilt als interessiert an guten Beziehungen, um Zölle zu vermeiden', kind: 'indirect', via },
  { text: 'Die Partnerschaft mit Moskau dürfte er dafür kaum aufs Spiel setzen', kind: 'fact', via },
  { text: 'Auch über das Gedenken zum achtzigsten Jahrestag des Kriegsendes wurde gesprochen', kind: 'fact', via },
]

export const head = {
  kicker: 'China und Russland',
  headline: 'Ein Gespräch nach Washingtons Feier',
  standfirst: 'Kaum ist Donald Trump vereidigt, sprechen Xi Jinping und Wladimir Putin miteinander.',
  dateline: 'Hongkong',
} as const

const sentence = (nth: number) => `${passages[nth]?.text}.`
const sentences = (...numbers: readonly number[]) => numbers.map((number) => sentence(number - 1)).join(' ')

export const text = [
  sentences(1, 2),
  '## Wie Peking es sagt',
  sentences(3, 4),
  '## Was der Handel hergibt',
  sentences(5, 6),
  '## Welche Ordnung Moskau will',
  sentences(7, 8, 9),
  '## Was Trump vorhat',
  sentences(10, 11, 12),
  '## Was er fordern könnte',
  sentences(13, 14, 15),
  '## Woran beide festhalten',
  sentences(16, 17),
].join('\n')

export const upstream = cnn
