import { expect, test } from 'vitest'
import { firstSettings } from '../../../../model/settings'
import { aCorrection, aCredit, aPrintedStory } from '../../../../test/printed-story'
import { storyMetadata } from './metadata'

const settings = { ...firstSettings, siteName: 'Wendhafener Bote', address: 'https://bote.example' }
const nobody = new Map<string, string>()

test('only whoever wrote the story and stands in its byline is its author', () => {
  const story = aPrintedStory({
    credits: [
      aCredit({ name: 'Vera Beispiel', slug: 'vera-beispiel' }),
      aCredit({ name: 'Ohne Seite', slug: '' }),
      aCredit({ name: 'Betsy Klein', slug: 'betsy-klein', scope: 'upstream', placement: 'end_credit' }),
      aCredit({ name: 'Uta Dritte', slug: 'uta-dritte', role: 'translator' }),
      aCredit({ name: 'Still Dabei', slug: 'still-dabei', placement: 'none' }),
    ],
  })
  const { authors, openGraph } = storyMetadata(story, settings, nobody)
  expect(authors).toEqual([{ name: 'Vera Beispiel', url: '/people/vera-beispiel' }, { name: 'Ohne Seite' }])
  expect(openGraph).toMatchObject({ authors: ['https://bote.example/people/vera-beispiel'] })
})

test('authors are found in the fediverse, each once, in the order of the byline', () => {
  const story = aPrintedStory({
    credits: [aCredit({ slug: 'zoe' }), aCredit({ slug: 'ada' }), aCredit({ slug: 'zoe' }), aCredit({ slug: 'kim' })],
  })
  const handles = new Map([
    ['ada', '@ada@social.example'],
    ['zoe', '@zoe@social.example'],
  ])
  expect(storyMetadata(story, settings, handles).other).toEqual({ 'fediverse:creator': ['@zoe@social.example', '@ada@social.example'] })
  expect(storyMetadata(story, settings, nobody)).not.toHaveProperty('other')
})

test('a correction is a change, also where the text was left as it is', () => {
  const at = new Date('2025-02-01T10:00:00Z')
  const { openGraph } = storyMetadata(aPrintedStory({ corrections: [aCorrection({ at, kind: 'clarification' })] }), settings, nobody)
  expect(openGraph).toMatchObject({ publishedTime: '2025-01-22T08:30:00.000Z', modifiedTime: at.toISOString() })
})

test('feed readers are told of the section’s feeds first, then of the site’s', () => {
  const { alternates } = storyMetadata(aPrintedStory(), settings, nobody)
  expect(alternates?.canonical).toBe('/ausland/gespraech')
  expect(alternates?.types?.['application/rss+xml']).toMatchObject([{ url: '/ausland/feed.xml' }, { url: '/feed.xml' }])
  expect(alternates?.types?.['application/feed+json']).toMatchObject([{ url: '/ausland/feed.json' }, { url: '/feed.json' }])
})
