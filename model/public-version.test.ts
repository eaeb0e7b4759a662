import { expect, test } from 'vitest'
import { aBody } from '../test/marked-body'
import type { PrintedSource, PublicSource } from './printed'
import { type ComparedStory, type PublicWords, publicVersion } from './public-version'
import type { PictureSnapshot } from './story'
import type { WordedCredit } from './wording/wording'

const words: PublicWords = {
  unnamedSource: 'Eine Quelle, die nicht genannt wird',
  relation: {
    based_on: 'Beruht auf',
    adapted_from: 'Bearbeitet nach',
    translation_of: 'Übersetzt nach',
    wire_pickup_verbatim: 'Agenturmeldung',
    wire_pickup_edited: 'Bearbeitete Agenturmeldung',
    press_release: 'Pressemitteilung',
  },
  ai: { assisted: 'Mit Hilfe von KI', generated: 'Von KI' },
  extent: (extent) => `Umfang: ${extent}`,
  licence: (licence) => `Lizenz: ${licence}`,
  rightsHolder: (holder) => `Rechte: ${holder}`,
}

const named = (label: string, publisher = ''): PublicSource => ({
  is: 'named',
  slug: 'quelle',
  kind: 'media_report',
  label,
  publisher,
  title: 'Ein Titel',
  url: 'https://example.org',
  archivedUrl: '',
  publishedOn: '',
  language: 'en',
})
const used = (source: PublicSource): PrintedSource => ({ source, parts: ['speaker'], kinds: [], passages: [1], via: [] })

const credit = (name: string, wish: Partial<WordedCredit> = {}): WordedCredit => ({
  slug: 'wer',
  name,
  initials: '',
  kind: 'person',
  role: 'author',
  placement: 'byline',
  scope: 'this_story',
  degree: 'equal',
  place: '',
  onBehalfOf: '',
  ...wish,
})

const picture = (id: string, caption: string): PictureSnapshot => ({
  id: id as PictureSnapshot['id'],
  key: 'k',
  width: 1,
  height: 1,
  alt: 'Kräne',
  caption,
  creditLine: 'Karte: Bote',
  credits: [],
  rights: 'cleared',
})

const story: ComparedStory = {
  language: 'de',
  kicker: 'Hafen',
  headline: 'Die Fähre fährt',
  standfirst: 'Endlich.',
  dateline: 'Wendhafen',
  body: aBody('Sie kostet 94 Euro.'),
  picture: null,
  pictures: [],
  credits: [],
  sources: [],
  provenance: { relation: 'original', upstream: [], extent: '', rightsHolder: '', licence: '', aiUse: 'none' },
}

test('a plain story is its running text, with nothing listed', () => {
  expect(publicVersion(story, words)).toEqual({
    kicker: 'Hafen',
    headline: 'Die Fähre fährt',
    standfirst: 'Endlich.',
    dateline: 'Wendhafen',
    text: 'Sie kostet 94 Euro.',
    pictures: [],
    credits: [],
    provenance: [],
    sources: [],
  })
})

test('credits are worded as below and above the text; those that are not printed are not there', () => {
  const credits = [
    credit('Ada'),
    credit('Bo', { role: 'translator', placement: 'end_credit' }),
    credit('Cleo', { role: 'responsible', placement: 'none' }),
    credit('Betsy', { scope: 'upstream', placement: 'end_credit' }),
  ]
  const provenance = { ...story.provenance, relation: 'translation_of' as const, upstream: [named('Ein Bericht', 'CNN')] }
  expect(publicVersion({ ...story, credits, provenance }, words).credits).toEqual([
    'Von Ada',
    'CNN-Bericht von Betsy.',
    'Aus dem Englischen von Bo.',
  ])
})

test('sources stand in order of the alphabet by their public names, unnamed ones by description', () => {
  const sources = [
    used(named('Zoll')),
    used({ is: 'unnamed', description: 'ein Matrose', anonymityReason: 'Angst' }),
    used(named('Bericht', 'CNN')),
    used(named('CNN-Bericht', 'CNN')),
    used({ is: 'unnamed', description: '', anonymityReason: '' }),
  ]
  expect(publicVersion({ ...story, sources }, words).sources).toEqual([
    'Bericht, CNN',
    'CNN-Bericht',
    'ein Matrose',
    'Eine Quelle, die nicht genannt wird',
    'Zoll',
  ])
})

test('what the story rests on is told in a line each', () => {
  const upstream = [named('Ein Bericht', 'CNN'), named('Erklärung')]
  const provenance = {
    relation: 'adapted_from',
    upstream,
    extent: 'alles',
    rightsHolder: 'CNN',
    licence: 'frei',
    aiUse: 'assisted',
  } as const
  expect(publicVersion({ ...story, provenance }, words).provenance).toEqual([
    'Bearbeitet nach: Ein Bericht, CNN ← Erklärung',
    'Umfang: alles',
    'Rechte: CNN',
    'Lizenz: frei',
    'Mit Hilfe von KI',
  ])
})

test('pictures are told by caption and credit, in the text with the caption that they have there', () => {
  const [top, inText] = [picture('a', ''), picture('b', 'Der Hafen')]
  const figure = { type: 'figure' as const, attrs: { pictureId: inText.id, caption: 'Der Hafen am Abend' } }
  const body = { ...story.body, content: [...story.body.content, figure] }
  expect(publicVersion({ ...story, picture: top, pictures: [top, inText], body }, words).pictures).toEqual([
    'Kräne · Karte: Bote',
    'Der Hafen am Abend · Karte: Bote',
  ])
})
