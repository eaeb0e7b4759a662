import { expect, test } from 'vitest'
import { aBody, aMark, aMarkedBody } from '../test/marked-body'
import { type Circumstances, checkStory } from './checks'
import { PictureId, SectionId, SourceId } from './ids'
import type { AttributionSnapshot, PictureSnapshot, SourceSnapshot, StoryContent } from './story'

const now = new Date('2025-01-22T08:30:00Z')
const [one, two, three] = [aMark(), aMark(), aMark()]

function aSource(wish: Partial<SourceSnapshot> = {}): SourceSnapshot {
  const empty = {
    slug: 's',
    publisher: '',
    title: '',
    url: '',
    archivedUrl: '',
    publishedOn: '',
    language: '',
    description: '',
    anonymityReason: '',
  }
  return {
    id: SourceId.parse(crypto.randomUUID()),
    kind: 'person',
    label: 'Xi Jinping',
    naming: 'named',
    terms: 'on_record',
    ...empty,
    ...wish,
  }
}
function said(id: AttributionSnapshot['id'], wish: Partial<AttributionSnapshot> = {}): AttributionSnapshot {
  const nobody = { speakers: [], documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '' }
  return { id, kind: 'indirect', state: 'confirmed', ...nobody, ...wish }
}
const cleared: StoryContent['provenance'] = {
  relation: 'original',
  upstream: [],
  extent: '',
  rightsHolder: '',
  licence: '',
  usageTerms: '',
  rights: 'cleared',
  aiUse: 'none',
}
const aPicture = (wish: Partial<PictureSnapshot>): PictureSnapshot => ({
  id: PictureId.parse(crypto.randomUUID()),
  key: 'k',
  width: 1,
  height: 1,
  alt: 'Kräne',
  caption: 'Hafen',
  creditLine: '',
  credits: [],
  rights: 'cleared',
  ...wish,
})
function aCredit(name: string, onBehalfOf = ''): StoryContent['credits'][number] {
  return {
    contributorId: crypto.randomUUID() as never,
    slug: 's',
    name,
    initials: '',
    kind: 'person',
    role: 'author',
    placement: 'byline',
    scope: 'this_story',
    degree: 'equal',
    place: '',
    onScene: false,
    onBehalfOf,
  }
}

function codes(wish: Partial<StoryContent>, around: Partial<Circumstances> = {}): string[] {
  const content: StoryContent = {
    kicker: '',
    headline: 'Ein Anruf',
    standfirst: '',
    dateline: '',
    slug: '',
    sectionId: SectionId.parse(crypto.randomUUID()),
    language: 'de',
    importance: 3,
    pictureId: null,
    body: aBody('Das Gespräch dauerte lange.'),
    credits: [],
    topics: [],
    attributions: [],
    pictures: [],
    provenance: cleared,
    ...wish,
  }
  return checkStory(content, { embargo: null, lostMarks: [], outlets: [], now, ...around }).map((hold) => hold.code)
}

test('a whole story of the house’s own is held by nothing', () => {
  expect(codes({})).toEqual([])
})

test('what blocks is told before what warns', () => {
  expect(codes({ headline: '', body: aBody('Es heißt, er komme.') })).toEqual(['headlineMissing', 'passiveWithoutSource'])
})

test.each([
  ['headlineMissing', { headline: '' }],
  ['sectionMissing', { sectionId: null }],
  ['bodyEmpty', { body: aBody(' \u00a0') }],
  ['rightsUnknown', { provenance: { ...cleared, relation: 'based_on', rights: 'unknown', upstream: [aSource()] } }],
  ['rightsRefused', { provenance: { ...cleared, relation: 'translation_of', rights: 'refused', upstream: [aSource()] } }],
  ['upstreamMissing', { provenance: { ...cleared, relation: 'wire_pickup_edited', upstream: [] } }],
  ['pictureRightsMissing', { pictures: [aPicture({ rights: 'unknown' })] }],
  ['pictureRightsMissing', { pictures: [aPicture({ rights: 'refused' })] }],
  ['pictureAltMissing', { pictures: [aPicture({ alt: '' })] }],
] as const)('%s blocks', (code, wish) => {
  expect(codes(wish)).toEqual([code])
})

test.each([
  ['our own work needs no rights', { provenance: { ...cleared, rights: 'unknown' } }],
  ['cleared rights and a named report are enough', { provenance: { ...cleared, relation: 'adapted_from', upstream: [aSource()] } }],
  ['a cleared picture with a description is enough', { pictures: [aPicture({})] }],
] as const)('%s', (_rule, wish) => {
  expect(codes(wish)).toEqual([])
})

test('an embargo blocks until its instant; one without an instant until it is lifted', () => {
  const at = (until: Date | null) => codes({}, { embargo: { until } })
  expect(at(new Date(now.getTime() + 1))).toEqual(['embargoed'])
  expect(at(null)).toEqual(['embargoed'])
  expect(at(now)).toEqual([])
})

test.each(['speakers', 'documents', 'via'] as const)(
  'an off-record source among the %s of a passage blocks, as long as the passage stands there',
  (part) => {
    const attributions = [said(one, { [part]: [aSource(), aSource({ terms: 'off_record' })] })]
    expect(codes({ attributions, body: aMarkedBody(['Er ist müde', one]) })).toContain('offRecordPassage')
    expect(codes({ attributions })).not.toContain('offRecordPassage')
    const background = [said(one, { [part]: [aSource({ terms: 'deep_background' })], speakers: [aSource()] })]
    expect(codes({ attributions: background, body: aMarkedBody(['Er ist müde', one]) })).toEqual([])
  },
)

const quoted = [
  '„Wir haben lange darüber gesprochen“, sagte er.',
  '»Wir haben lange darüber gesprochen«, sagte er.',
  '«Wir haben lange darüber gesprochen», sagte er.',
  '“We talked about it for long,” he said.',
  '"We talked about it for long," he said.',
  'Er sagte: „Wir haben geredet. Dann haben wir aufgelegt.“',
  'Er sagte: „Das hat Dr. Meyer am 80. Jahrestag erklärt.“',
]
test.each(quoted)('a quotation that nobody is named for is noticed: %s', (words) => {
  expect(codes({ body: aBody(words) })).toEqual(['quoteUnattributed'])
})

test.each(quoted)('it is not when it is attributed: %s', (words) => {
  expect(codes({ body: aMarkedBody([words, one]), attributions: [said(one, { speakers: [aSource()] })] })).toEqual([])
})

test.each([
  'Der Film „Das Boot“ läuft.',
  'Er sprach von „strategischer Abstimmung“ und später am selben Abend von „praktischer Zusammenarbeit“.',
  'Er nannte es "Nähe" und meinte damit wohl das Gegenteil, aber "Ferne" sagte er nicht.',
  'Er nannte es »Nähe« und meinte damit wohl das Gegenteil, aber »Ferne« sagte er nicht.',
  'Ein einzelnes „ Zeichen macht noch kein Zitat.',
])('names and part-quotes are no quotations: %s', (words) => {
  expect(codes({ body: aBody(words) })).toEqual([])
})

test('a quotation beside an attributed passage is not attributed by it, nor by one that was rejected', () => {
  const body = aMarkedBody(['Xi lobte das.', one], ' Und: „Wir haben lange darüber gesprochen“.')
  expect(codes({ body, attributions: [said(one, { speakers: [aSource()] })] })).toEqual(['quoteUnattributed'])
  expect(codes({ body: aMarkedBody(['„Wir haben lange darüber gesprochen“', two]) })).toEqual(['quoteUnattributed'])
})

const passives = [
  ['de', 'Er gilt als Mann des Ausgleichs.', 'Das Gesetz gilt seit Montag.'],
  ['de', 'Es wird erwartet, dass er beiden etwas abverlangt.', 'Er erwartet, dass beide etwas geben.'],
  ['de', 'Wie es heißt, kommt er morgen.', 'Er heißt Peter.'],
  ['de', 'Im Amt wurde ein Rücktritt befürchtet.', 'Er fürchtet den Rücktritt.'],
  ['en', 'He is expected to ask for concessions.', 'He expects concessions.'],
  ['en', 'Xi is widely seen as cautious.', 'Xi has seen the report.'],
  ['en', 'It is understood that talks go on.', 'They understood that talks go on.'],
] as const

test.each(passives)('in %s, “%s” has nobody behind it, “%s” has', (language, nobody, somebody) => {
  expect(codes({ language, body: aBody(nobody) })).toEqual(['passiveWithoutSource'])
  expect(codes({ language, body: aBody(somebody) })).toEqual([])
})

test('a passive with a speaker or a document behind it is no riddle; one that merely came through a report is', () => {
  const body = aMarkedBody(['Es wird erwartet, dass er geht.', one])
  for (const part of ['speakers', 'documents'] as const)
    expect(codes({ body, attributions: [said(one, { [part]: [aSource()] })] })).toEqual([])
  expect(codes({ body, attributions: [said(one, { via: [aSource()] })] })).toEqual(['passiveWithoutSource'])
})

test('an outlet that is named in the text wants a credit or a source', () => {
  const body = aBody('Das meldet AP am Abend.')
  const around = { outlets: ['AP', 'CNN'] }
  expect(codes({ body }, around)).toEqual(['outletUncredited'])
  expect(codes({ body, credits: [aCredit('Marta Kapellmann')] }, around)).toEqual(['outletUncredited'])
  expect(codes({ body, credits: [aCredit('AP')] }, around)).toEqual([])
  expect(codes({ body, credits: [aCredit('Vera', 'AP')] }, around)).toEqual([])
  expect(codes({ body, provenance: { ...cleared, upstream: [aSource({ publisher: 'AP' })] } }, around)).toEqual([])
  expect(codes({ body, attributions: [said(one, { via: [aSource({ label: 'AP-Meldung' })] })] }, around)).toEqual([])
  expect(codes({ body: aBody('Der Kapitän und die APO.') }, around)).toEqual([])
  expect(codes({ body: aBody('Was (C++) ist.') }, { outlets: ['C++', '[x', '*'] })).toEqual(['outletUncredited'])
})

test('three speakers through one report are one source, unless the report is credited', () => {
  const cnn = aSource({ kind: 'media_report', label: 'CNN-Bericht' })
  const marks = [one, two, three]
  const attributions = marks.map((id) => said(id, { speakers: [aSource()], via: [cnn] }))
  expect(codes({ attributions })).toEqual(['singleUpstream'])
  expect(codes({ attributions: [said(aMark(), { documents: [aSource()] }), ...attributions] })).toEqual(['singleUpstream'])
  expect(codes({ attributions, provenance: { ...cleared, relation: 'based_on', upstream: [cnn] } })).toEqual([])
  expect(codes({ attributions: attributions.slice(1) })).toEqual([])
  expect(codes({ attributions: marks.map((id) => said(id, { speakers: [aSource()] })) })).toEqual([])
})

test('open proposals, attributions without a source, and lost passages are told', () => {
  expect(codes({ attributions: [said(one, { state: 'proposed' })] })).toEqual(['undecidedProposals'])
  expect(codes({ attributions: [said(one)] })).toEqual(['markWithoutSource'])
  expect(codes({ attributions: [said(one, { kind: 'fact' })] })).toEqual([])
  expect(codes({}, { lostMarks: [{ attributionId: one, passage: 'Weg' }] })).toEqual(['markLostText'])
})

test.each([
  ['„', 'quotation marks'],
  ['"', 'straight ones'],
  ['»', 'guillemets'],
  ['«', 'guillemets the other way'],
  ['„"“”»«', 'all of them'],
  ['gilt ', 'passives that lead nowhere'],
  ['wird ', 'others'],
  ['is ', 'English ones'],
  ['a. ', 'sentences'],
  ['„a b c d ', 'open quotations'],
  ['a', 'letters'],
  [' ', 'blanks'],
  ['AP ', 'outlets'],
  ['🎉', 'emoji'],
  ['\u0301', 'accents'],
])('a very long run of %s (%s) comes to an end', (odd) => {
  // A paragraph of the schema holds 100,000 characters a piece.
  const half = odd.repeat(Math.floor(100_000 / odd.length))
  for (const language of ['de', 'en'] as const) {
    expect(Array.isArray(codes({ language, body: aMarkedBody(half, [half, one]) }, { outlets: ['AP', 'CNN'] }))).toBe(true)
  }
})
