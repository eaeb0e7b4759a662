import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AttributionId } from '../model/ids'
import type { PassageNote, PrintedSource, PrintedStory, PublicSource } from '../model/printed'
import type { WordedCredit } from '../model/wording/wording'
import { StorySources } from './story-sources'

type Named = Extract<PublicSource, { is: 'named' }>
const named = (slug: string, wish: Partial<Named>): Named => ({
  is: 'named',
  slug,
  kind: 'media_report',
  label: slug,
  publisher: '',
  title: '',
  url: '',
  archivedUrl: '',
  publishedOn: '',
  language: '',
  ...wish,
})
const xi = named('xi', { kind: 'person', label: 'Xi Jinping, Staatspräsident' })
const ministry = named('erklaerung', { kind: 'statement', label: 'Erklärung zum Gespräch', publisher: 'Außenministerium China' })
const cnn = named('cnn', { label: 'CNN-Bericht', publisher: 'CNN', publishedOn: '2025-01-21', language: 'en', title: 'Xi and Putin' })
const clerk: PublicSource = { is: 'unnamed', description: 'eine Sachbearbeiterin', anonymityReason: 'Sie fürchtet um ihre Stelle.' }

const entry = (source: PublicSource, wish: Partial<PrintedSource>): PrintedSource => ({
  source,
  parts: ['speaker'],
  kinds: [],
  passages: [],
  via: [],
  ...wish,
})
const note = (number: number, wish: Partial<PassageNote>): PassageNote => ({
  number,
  attributionId: AttributionId.parse('6f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f'),
  kind: 'indirect',
  passage: '',
  speakers: [],
  documents: [],
  via: [],
  utteredOn: '',
  originalText: '',
  originalLanguage: '',
  ...wish,
})
const maker = (name: string, role: WordedCredit['role']): WordedCredit => ({
  slug: '',
  name,
  initials: '',
  kind: role === 'agency' ? 'agency' : 'person',
  role,
  placement: 'end_credit',
  scope: 'upstream',
  degree: 'equal',
  place: '',
  onBehalfOf: '',
})

type Told = Pick<PrintedStory, 'sources' | 'notes' | 'provenance' | 'credits' | 'language'>
const original: PrintedStory['provenance'] = {
  relation: 'original',
  upstream: [],
  extent: '',
  rightsHolder: '',
  licence: '',
  aiUse: 'none',
}
const html = (wish: Partial<Told>, language: 'de' | 'en' = 'de') =>
  renderToStaticMarkup(
    <StorySources story={{ sources: [], notes: [], provenance: original, credits: [], language: 'de', ...wish }} language={language} />,
  )
const lines = (markup: string) =>
  markup
    .replace(/<\/(p|h2|h3|dd|ol)>/g, '\n')
    .replace(/<\/(dt|li)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const adapted = { ...original, relation: 'adapted_from', upstream: [cnn] } as const

test('one sentence says what the whole rests on, of which day and language, and who made it', () => {
  const credits = [
    maker('Simone McCarthy', 'author'),
    maker('Betsy Klein', 'contributing_reporter'),
    maker('Fred He', 'contributing_reporter'),
    maker('CNN', 'agency'),
  ]
  expect(lines(html({ provenance: adapted, credits }))[1]).toBe(
    'Dieser Beitrag ist bearbeitet nach: CNN-Bericht (21. Januar 2025, auf Englisch), geschrieben von Simone McCarthy, unter Mitarbeit von Betsy Klein und Fred He.',
  )
  expect(lines(html({ provenance: adapted, credits }, 'en'))[1]).toBe(
    'This story is adapted from: CNN-Bericht (21 January 2025), written by Simone McCarthy, with contributions from Betsy Klein and Fred He.',
  )
})

test('a report that itself rests on another is told as such', () => {
  expect(lines(html({ provenance: { ...adapted, upstream: [cnn, ministry] } }))[1]).toBe(
    'Dieser Beitrag ist bearbeitet nach: CNN-Bericht (21. Januar 2025, auf Englisch). Diese Vorlage stützt sich auf: Erklärung zum Gespräch.',
  )
})

test('extent, rights, licence, translated quotations and the part of AI are told in words', () => {
  const notes = [note(1, { originalText: 'More', originalLanguage: 'en' })]
  const provenance = { ...adapted, extent: 'ganz', rightsHolder: 'CNN', licence: 'einmalig', aiUse: 'assisted' } as const
  expect(lines(html({ provenance, notes })).slice(2)).toEqual([
    'Umfang ganz',
    'Rechte CNN',
    'Lizenz einmalig',
    'Übersetzt Zitate, im Original auf Englisch; den Wortlaut zeigt die Anmerkung.',
    'KI Bei diesem Beitrag hat künstliche Intelligenz geholfen.',
  ])
})

test('a hurried reader sees how many sources there are, each source stands once, and the one report behind all of them is named', () => {
  const sources = [
    entry(cnn, { parts: ['upstream', 'via'], kinds: ['indirect'], passages: [1, 2] }),
    entry(xi, { kinds: ['indirect'], passages: [1, 2], via: [cnn] }),
    entry(ministry, { parts: ['document'], kinds: ['data'], passages: [2], via: [cnn] }),
  ]
  const notes = [note(1, { speakers: [xi], via: [cnn] }), note(2, { speakers: [xi], documents: [ministry], via: [cnn] })]
  const markup = html({ sources, notes, provenance: adapted })
  expect(lines(markup)).toEqual([
    'Quellen und Zuschreibung',
    '2 Quellen, 1 Bericht',
    'Dieser Beitrag ist bearbeitet nach: CNN-Bericht (21. Januar 2025, auf Englisch).',
    'Wer es sagt, wo es steht',
    'Xi Jinping, Staatspräsident',
    'Person · indirekt',
    'Stellen 12',
    'Xi Jinping CNN diese Redaktion',
    'Erklärung zum Gespräch',
    'Erklärung · Außenministerium China · Daten',
    'Stelle 2',
    'Außenministerium China CNN diese Redaktion',
    'Worüber es zu uns kam',
    'Alles, was andere sagen, erreichte uns über einen einzigen Bericht: CNN.',
    'CNN-Bericht',
    'Medienbericht · Grundlage des Beitrags · 21. Januar 2025 · auf Englisch · Xi and Putin',
    'Stellen 12',
  ])
  expect(markup).toContain('<a href="/sources/xi">')
  expect(markup).toContain('<a href="#passage-2" aria-label="Zur Stelle 2">2</a>')
  expect(markup).toContain('<cite lang="en">Xi and Putin</cite>')
})

test('sources that reached us in several ways are not said to rest on one report', () => {
  const sources = [entry(cnn, { parts: ['via'] }), entry(xi, { via: [cnn] }), entry(ministry, {})]
  const notes = [note(1, { speakers: [xi], via: [cnn] }), note(2, { documents: [ministry] })]
  expect(html({ sources, notes })).not.toContain('einzigen Bericht')
})

test('each way on which words of a source reached us is told, those that came straight too', () => {
  const agency = named('agentur', { kind: 'wire_item', label: 'Agenturmeldung' })
  const sources = [
    entry(xi, { passages: [1, 2, 3] }),
    entry(agency, { parts: ['via'], passages: [2] }),
    entry(cnn, { parts: ['via'], passages: [2] }),
  ]
  const notes = [
    note(1, { speakers: [xi] }),
    note(2, { speakers: [xi], via: [cnn, agency] }),
    note(3, { speakers: [xi], via: [cnn, agency] }),
  ]
  expect(lines(html({ sources, notes })).filter((line) => line.endsWith('diese Redaktion'))).toEqual([
    'Xi Jinping diese Redaktion',
    'Xi Jinping Agenturmeldung CNN diese Redaktion',
    'Agenturmeldung CNN diese Redaktion',
  ])
})

test('a source that is not named has its description and the reason, and no link', () => {
  const markup = html({ sources: [entry(clerk, { kinds: ['direct'], passages: [1] })], notes: [note(1, { speakers: [clerk] })] })
  expect(lines(markup)).toEqual([
    'Quellen und Zuschreibung',
    '1 Quelle',
    'Dieser Beitrag ist eine eigene Arbeit dieser Redaktion.',
    'Eine Sachbearbeiterin',
    'wörtlich',
    'Nicht genannt, weil: Sie fürchtet um ihre Stelle.',
    'Stelle 1',
  ])
  expect(markup.match(/href="[^"]*"/g)).toEqual(['href="#passage-1"'])
})

test('the house’s own work without any source has no such section', () => {
  expect(html({})).toBe('')
})
