import { expect, test } from 'vitest'
import type { AttributionId } from '../../model/ids'
import { AttributionId as Id, SourceId, StoryId } from '../../model/ids'
import type { AttributionSnapshot, SourceSnapshot, StoryContent } from '../../model/story'
import { printedStory } from './printed-story'

const id = (nth: number) => `${nth}f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f`

const source = (nth: number, wish: Partial<SourceSnapshot> = {}): SourceSnapshot => ({
  id: SourceId.parse(id(nth)),
  slug: `quelle-${nth}`,
  kind: 'person',
  label: `Quelle ${nth}`,
  publisher: '',
  title: '',
  url: '',
  archivedUrl: '',
  publishedOn: '',
  language: '',
  naming: 'named',
  terms: 'on_record',
  description: '',
  anonymityReason: '',
  ...wish,
})

const attribution = (nth: number, wish: Partial<AttributionSnapshot>): AttributionSnapshot => ({
  id: Id.parse(id(nth)),
  kind: 'indirect',
  state: 'confirmed',
  speakers: [],
  documents: [],
  via: [],
  utteredOn: '',
  originalText: '',
  originalLanguage: '',
  ...wish,
})

function printed(attributions: readonly AttributionSnapshot[], upstream: readonly SourceSnapshot[] = []) {
  const marked = attributions.map(({ id: of }: { id: AttributionId }) => ({
    type: 'text' as const,
    text: `Satz ${of}.`,
    marks: [{ type: 'attribution' as const, attrs: { id: of } }],
  }))
  const content: StoryContent = {
    kicker: '',
    headline: 'Ein Gipfel',
    standfirst: '',
    dateline: '',
    slug: 'ein-gipfel',
    sectionId: null,
    language: 'de',
    importance: 3,
    pictureId: null,
    body: { type: 'doc', content: [{ type: 'paragraph', content: marked }] },
    credits: [],
    topics: [],
    attributions,
    pictures: [],
    provenance: {
      relation: 'adapted_from',
      upstream,
      extent: '',
      rightsHolder: '',
      licence: '',
      usageTerms: 'VERTRAULICH',
      rights: 'cleared',
      aiUse: 'none',
    },
  }
  const at = new Date('2025-01-21T20:40:00Z')
  return printedStory(content, {
    id: StoryId.parse(id(9)),
    section: { slug: 'ausland', name: 'Ausland' },
    slug: 'ein-gipfel',
    topics: [],
    credits: [],
    corrections: [],
    publications: 1,
    firstPublishedAt: at,
    publishedAt: at,
  })
}

const cnn = source(1, { kind: 'media_report', label: 'CNN-Bericht', publisher: 'CNN' })
const xi = source(2, { label: 'Xi' })

test('each source stands once, the upstream report first, with the passages that rest on it', () => {
  const story = printed(
    [attribution(1, { speakers: [xi], via: [cnn] }), attribution(2, { kind: 'direct', speakers: [xi], via: [cnn] })],
    [cnn],
  )
  expect(story.sources).toMatchObject([
    { source: { label: 'CNN-Bericht' }, parts: ['upstream', 'via'], passages: [1, 2] },
    { source: { label: 'Xi' }, parts: ['speaker'], kinds: ['indirect', 'direct'], passages: [1, 2], via: [{ label: 'CNN-Bericht' }] },
  ])
})

test('what is not decided, and what rests on nothing that may be named, has no number', () => {
  const secret = source(3, { label: 'GEHEIM', terms: 'off_record' })
  const story = printed([
    attribution(1, { state: 'proposed', speakers: [xi] }),
    attribution(2, { speakers: [secret] }),
    attribution(3, { speakers: [xi] }),
  ])
  expect([...story.passages.values()]).toEqual([1])
  expect(story.passages.get(Id.parse(id(3)))).toBe(1)
  expect(story.sources).toHaveLength(1)
})

test('nothing confidential is part of what readers get', () => {
  const confidential = {
    label: 'GEHEIM',
    publisher: 'GEHEIM',
    title: 'GEHEIM',
    url: 'https://geheim.example/GEHEIM',
    slug: 'GEHEIM',
    description: 'jemand',
  }
  const sources = [
    source(1, { ...confidential, terms: 'off_record' }),
    source(2, { ...confidential, naming: 'described' }),
    source(3, { ...confidential, naming: 'unnamed' }),
    source(4, { ...confidential, terms: 'background' }),
    source(5, { ...confidential, terms: 'deep_background' }),
  ]
  const story = printed([attribution(1, { speakers: sources, documents: sources, via: sources })], sources)
  const told = JSON.stringify({ ...story, passages: [...story.passages] })
  expect(told).not.toContain('GEHEIM')
  expect(told).not.toContain('VERTRAULICH')
  for (const one of sources) expect(JSON.stringify(story.sources)).not.toContain(one.id)
})

test('when and in which words a covered source spoke is not told, not even where the report that it came by is named', () => {
  const said = { via: [cnn], utteredOn: '2025-01-20', originalText: 'GEHEIM', originalLanguage: 'ka' }
  const covered = [source(3, { terms: 'off_record' }), source(4, { naming: 'described', description: 'jemand' })]
  const story = printed([
    attribution(1, { ...said, speakers: covered.slice(0, 1) }),
    attribution(2, { ...said, speakers: covered }),
    attribution(3, { ...said, documents: covered }),
  ])
  const untold = { utteredOn: '', originalText: '', originalLanguage: '' }
  expect(story.notes).toMatchObject([untold, untold, untold])
})

test('of a named source both are told, and where a report names nobody', () => {
  const said = { via: [cnn], utteredOn: '2025-01-20', originalText: 'More', originalLanguage: 'en' }
  const story = printed([attribution(1, { ...said, speakers: [xi] }), attribution(2, said)])
  const told = { utteredOn: '2025-01-20', originalText: 'More', originalLanguage: 'en' }
  expect(story.notes).toMatchObject([told, told])
})
