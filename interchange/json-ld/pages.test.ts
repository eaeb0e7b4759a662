import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributorKinds } from '../../model/contributor'
import { creditDegrees, creditPlacements, creditRoles, creditScopes } from '../../model/credit'
import type { PublicSource } from '../../model/printed'
import { sourceKinds } from '../../model/source'
import {
  aCorrection,
  aCredit,
  aNamedSource,
  aNote,
  aPrintedPicture,
  aPrintedStory,
  aProfile,
  everySource,
  everyStory,
} from '../../test/printed-story'
import { schemaFaults } from '../../test/schema-org'
import { correctionsData, frontData, personData, registerData, sectionData, sourceData, storyData, topicData } from './pages'
import type { Site } from './site'

const site: Site = {
  siteName: 'Wendhafener Bote',
  tagline: 'Was am Wasser geschieht',
  address: 'https://bote.example',
  language: 'de',
  contactEmail: 'redaktion@bote.example',
  imprint: 'Verantwortlich: Vera Beispiel',
}
const bare: Site = { ...site, tagline: '', contactEmail: '', imprint: '', language: 'en' }

test.each(everyStory().map((story, nth) => [nth, story] as const))('story %i of all kinds keeps to the vocabulary', (_nth, story) => {
  expect(schemaFaults(storyData(story, site))).toEqual([])
  expect(schemaFaults(storyData(story, bare))).toEqual([])
})

test.each(contributorKinds)('the page of a contributor of the kind %s keeps to the vocabulary', (kind) => {
  const nothing = {
    biography: '',
    jobTitle: '',
    place: '',
    publicContact: '',
    fediverse: '',
    initials: '',
    languages: [],
    expertise: [],
    links: [],
  }
  const shown = aPrintedStory()
  for (const worksHere of [true, false]) {
    expect(schemaFaults(personData(aProfile({ kind, portrait: aPrintedPicture() }), worksHere, [shown], site))).toEqual([])
    expect(schemaFaults(personData(aProfile({ kind, ...nothing }), worksHere, [], bare))).toEqual([])
  }
})

describe('the other pages keep to the vocabulary', () => {
  const stories = [aPrintedStory(), aPrintedStory({ slug: 'anderes' })]
  test('the front page', () => {
    expect(schemaFaults(frontData(site))).toEqual([])
    expect(schemaFaults(frontData(bare))).toEqual([])
  })
  test('sections and topics, also empty ones', () => {
    const place = { slug: 'ausland', name: 'Ausland', description: 'Von draußen' }
    for (const data of [sectionData, topicData]) {
      expect(schemaFaults(data(place, stories, site))).toEqual([])
      expect(schemaFaults(data({ ...place, description: '' }, [], bare))).toEqual([])
    }
  })
  test('the register', () => {
    const people = contributorKinds.map((kind) => ({ ...aProfile({ kind }), roles: [] }))
    expect(schemaFaults(registerData(people, site))).toEqual([])
  })
  test('sources of every kind', () => {
    for (const source of everySource())
      if (source.is === 'named') expect(schemaFaults(sourceData({ ...source, retrievedOn: '', stories: 2 }, stories, site))).toEqual([])
  })
  test('corrections', () => {
    const listed = stories.map((story) => ({ ...aCorrection(), story: { ...story, retracted: false } }))
    expect(schemaFaults(correctionsData(listed, site))).toEqual([])
    expect(schemaFaults(correctionsData([], site))).toEqual([])
  })
})

const typed = fc.string({ unit: 'grapheme', maxLength: 30 })
const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text)
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
const anyCredit = fc
  .record({
    slug: maybe(slug),
    name: typed.filter((name) => name.trim() !== ''),
    kind: fc.constantFrom(...contributorKinds),
    role: fc.constantFrom(...creditRoles),
    placement: fc.constantFrom(...creditPlacements),
    scope: fc.constantFrom(...creditScopes),
    degree: fc.constantFrom(...creditDegrees),
    place: maybe(typed),
    onBehalfOf: maybe(typed),
  })
  .map(aCredit)
const anySource: fc.Arbitrary<PublicSource> = fc.oneof(
  fc
    .record({
      slug,
      kind: fc.constantFrom(...sourceKinds),
      label: typed.filter((label) => label.trim() !== ''),
      publisher: maybe(typed),
      title: maybe(typed),
      url: maybe(fc.webUrl()),
      language: maybe(fc.constantFrom('de', 'zh-Hant')),
    })
    .map(aNamedSource),
  fc.record({ is: fc.constant('unnamed' as const), description: maybe(typed), anonymityReason: maybe(typed) }),
)

test('whatever the credits and sources are, what a story says keeps to the vocabulary', () => {
  const sources = fc.array(anySource, { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(anyCredit, { maxLength: 8 }), sources, sources, sources, (credits, speakers, via, upstream) => {
      const story = aPrintedStory({
        credits,
        notes: [aNote({ speakers, documents: upstream, via, originalText: 'other words' })],
        sources: [...speakers, ...via].map((source) => ({ source, parts: [], kinds: [], passages: [], via: [] })),
        provenance: { ...aPrintedStory().provenance, relation: 'adapted_from', upstream },
      })
      expect(schemaFaults(storyData(story, site))).toEqual([])
    }),
  )
})
