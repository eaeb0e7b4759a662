import { expect, test } from 'vitest'
import { printedStory } from '../../domain/stories/printed-story'
import { AttributionId, SourceId, StoryId } from '../../model/ids'
import type { SourceNaming, SourceTerms } from '../../model/source'
import type { SourceSnapshot, StoryContent } from '../../model/story'
import { aMarkedBody } from '../../test/marked-body'
import { schemaFaults } from '../../test/schema-org'
import { storyData } from './pages'

const site = { siteName: 'Bote', tagline: '', address: 'https://bote.example', language: 'de', contactEmail: '', imprint: '' } as const

/** A source all of whose fields but what readers are told carry a word that must not get out. */
const secret = (naming: SourceNaming, terms: SourceTerms): SourceSnapshot => ({
  id: SourceId.parse(crypto.randomUUID()),
  slug: 'geheim-slug',
  kind: 'person',
  label: 'GEHEIM Name',
  publisher: 'GEHEIM Haus',
  title: 'GEHEIM Titel',
  url: 'https://geheim.example/',
  archivedUrl: 'https://archiv.example/geheim',
  publishedOn: '1999-09-09',
  language: 'tlh',
  naming,
  terms,
  description: terms === 'off_record' ? 'GEHEIM beschrieben' : 'ein Beamter',
  anonymityReason: '',
})

test.each([
  ['named', 'off_record'],
  ['unnamed', 'off_record'],
  ['named', 'background'],
  ['described', 'on_record'],
  ['unnamed', 'deep_background'],
] as const)('a source that is %s and %s gets into no machine’s reading, wherever the story rests on it', (naming, terms) => {
  const mark = AttributionId.parse(crypto.randomUUID())
  const source = secret(naming, terms)
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
    body: aMarkedBody('Er sagte: ', ['„Nein.“', mark]),
    credits: [],
    topics: [],
    attributions: [
      {
        id: mark,
        kind: 'direct',
        state: 'confirmed',
        speakers: [source],
        documents: [source],
        via: [source],
        utteredOn: '1999-09-09',
        originalText: '',
        originalLanguage: '',
      },
    ],
    pictures: [],
    provenance: {
      relation: 'based_on',
      upstream: [source],
      extent: '',
      rightsHolder: '',
      licence: '',
      usageTerms: 'GEHEIM verabredet',
      rights: 'cleared',
      aiUse: 'none',
    },
  }
  const at = new Date('2025-01-21T20:40:00Z')
  const story = printedStory(content, {
    id: StoryId.parse(crypto.randomUUID()),
    section: { slug: 'ausland', name: 'Ausland' },
    slug: 'ein-gipfel',
    topics: [],
    credits: [],
    corrections: [],
    publications: 1,
    firstPublishedAt: at,
    publishedAt: at,
  })
  const data = storyData(story, site)
  expect(schemaFaults(data)).toEqual([])
  expect(JSON.stringify(data)).not.toMatch(/geheim|1999|tlh/i)
})
