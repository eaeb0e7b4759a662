import { keepOriginal } from '../domain/originals/keep'
import type { OriginalId } from '../model/ids'
import { Reviewed, type ReviewedAttribution, type ReviewedBlock, type ReviewedCredit } from '../model/original'
import type { ProposedBlockKind } from '../model/proposal'
import type { Staff } from '../model/staff'
import type { TestNewsroom } from './newsroom'

/** A report of which every part is named: `[kind, words]`, in order. */
export type Parts = readonly (readonly [ProposedBlockKind, string])[]

/** The report that most tests read in. */
export const report: Parts = [
  ['kicker', 'Diplomatie'],
  ['headline', 'Zwei Staatschefs am Bildschirm'],
  ['standfirst', 'Xi und Putin haben telefoniert.'],
  ['byline', 'Von Vera Beispiel'],
  ['dateline', 'HONGKONG (CNN) –'],
  ['paragraph', 'Xi kündigte an, die Beziehungen zu heben. Putin lobte den Handel.'],
  ['subhead', 'Noch ein Rekord'],
  ['paragraph', 'Chinesischen Daten zufolge war der Handel nie so groß.'],
  ['caption', 'Der Bildschirm. Foto: Max Muster'],
  ['end_credit', 'Mitarbeit: Fred He'],
  ['boilerplate', 'Lesen Sie auch: Geheimes Rezept'],
]

export function textOf(parts: Parts): string {
  return parts.map(([, words]) => words).join('\n\n')
}

export function blocksOf(parts: Parts): ReviewedBlock[] {
  let at = 0
  return parts.map(([kind, words]) => {
    const start = at
    at += words.length + 2
    return { kind, start, end: start + words.length }
  })
}

/** Has somebody read a report in. */
export async function anOriginal(
  house: TestNewsroom,
  by: Staff,
  parts: Parts = report,
  wish: { name?: string; date?: string } = {},
): Promise<OriginalId> {
  const text = textOf(parts)
  const input = {
    name: '',
    format: 'text',
    bytes: Buffer.from(text),
    raw: text,
    text,
    language: 'de',
    date: '2025-01-21',
    ...wish,
  } as const
  return house.write((tx) => keepOriginal(tx, by, input, house.now))
}

/** What somebody made of it; nothing accepted but the text unless said. */
export function aReview(originalId: OriginalId, parts: Parts = report, wish: Partial<Reviewed> = {}): Reviewed {
  return Reviewed.parse({
    originalId,
    language: 'de',
    date: '2025-01-21',
    dateline: 'Hongkong',
    blocks: blocksOf(parts),
    credits: [],
    provenance: null,
    attributions: [],
    rejected: 0,
    ...wish,
  })
}

/** An attribution of the words that stand somewhere in the report. */
export function saying(words: string, wish: Partial<ReviewedAttribution> = {}, parts: Parts = report): ReviewedAttribution {
  const start = textOf(parts).indexOf(words)
  if (start === -1) throw new Error(`the report does not say: ${words}`)
  return {
    start,
    end: start + words.length,
    kind: 'indirect',
    state: 'undecided',
    speakers: [],
    documents: [],
    via: [],
    utteredOn: '',
    rule: 'verb',
    ...wish,
  }
}

/** A name that is no source, unless one is given. */
export const party = (name: string, sourceId: ReviewedAttribution['speakers'][number]['sourceId'] = null) => ({ name, sourceId })

export function crediting(name: string, wish: Partial<ReviewedCredit> = {}): ReviewedCredit {
  return {
    name,
    role: 'author',
    placement: 'byline',
    scope: 'this_story',
    onBehalfOf: '',
    rule: 'byline',
    state: 'accepted',
    contributorId: null,
    ...wish,
  }
}
