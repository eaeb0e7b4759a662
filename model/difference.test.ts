import { expect, test } from 'vitest'
import { words as vocabulary } from '../messages/de/words'
import { differenceOf as difference, type PartDifference } from './difference'
import type { StoryContent } from './story'

const words = { ...vocabulary, section: (id: string | null) => id ?? '', importance: (weight: number) => `Gewicht ${weight}` }
const differenceOf = (older: StoryContent, newer: StoryContent) => difference(older, newer, words)

const story: StoryContent = {
  kicker: '',
  headline: 'Die Fähre fährt wieder',
  standfirst: 'Nach zwei Jahren.',
  dateline: 'Wendhafen',
  slug: 'faehre',
  sectionId: null,
  language: 'de',
  importance: 3,
  pictureId: null,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sie kostet 94.000 Euro im Jahr.' }] }] },
  credits: [],
  topics: [],
  attributions: [],
  pictures: [],
  provenance: {
    relation: 'original',
    upstream: [],
    extent: '',
    rightsHolder: '',
    licence: '',
    usageTerms: '',
    rights: 'cleared',
    aiUse: 'none',
  },
}

const withText = (text: string): StoryContent => ({
  ...story,
  body: {
    type: 'doc',
    content: text.split('\n').map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
  },
})

const read = (difference: PartDifference | undefined, without: 'added' | 'removed') =>
  difference?.pieces
    .filter((piece) => piece.is !== without)
    .map((piece) => piece.text)
    .join('')

test('two equal revisions do not differ', () => {
  expect(differenceOf(story, structuredClone(story))).toEqual([])
})

test('a changed figure shows as one word struck and one added', () => {
  const [found] = differenceOf(story, withText('Sie kostet 49.000 Euro im Jahr.'))
  expect(found?.part).toBe('body')
  expect(found?.pieces.find((piece) => piece.is === 'removed')?.text).toBe('94.000')
  expect(found?.pieces.find((piece) => piece.is === 'added')?.text).toBe('49.000')
})

test('leaving out what was added gives the older text, leaving out what was removed the newer', () => {
  const texts = ['', 'Ein Satz.', 'Ein anderer  Satz.\nUnd noch einer.', 'Ganz anders\n\nals zuvor', 'Ein Satz.\nUnd noch einer.']
  for (const older of texts) {
    for (const newer of texts) {
      const found = differenceOf(withText(older), withText(newer)).find((one) => one.part === 'body')
      if (older === newer) expect(found).toBeUndefined()
      else {
        expect(read(found, 'added')).toBe(older)
        expect(read(found, 'removed')).toBe(newer)
      }
    }
  }
})

test('a credit that moved to another role is struck and added', () => {
  const credit = {
    contributorId: '9b2c7f2e-6a1e-4c9e-8d2b-1f0e3d4c5b6a' as StoryContent['credits'][number]['contributorId'],
    slug: 'ada-federkiel',
    name: 'Ada Federkiel',
    initials: 'af',
    kind: 'person',
    role: 'author',
    placement: 'byline',
    scope: 'this_story',
    degree: 'equal',
    place: '',
    onScene: false,
    onBehalfOf: '',
  } as const
  const [found] = differenceOf({ ...story, credits: [credit] }, { ...story, credits: [{ ...credit, role: 'editor' }] })
  expect(found?.pieces.map((piece) => piece.is)).toEqual(['removed', 'added'])
})

test('a reworded phrase is struck and added whole, not in crumbs', () => {
  const [found] = differenceOf(withText('Das Amt sprach. Der Satz der Kollegin.'), withText('Das Amt sprach. Mein eigener Satz.'))
  expect(found?.pieces).toEqual([
    { is: 'same', text: 'Das Amt sprach. ' },
    { is: 'removed', text: 'Der Satz der Kollegin' },
    { is: 'added', text: 'Mein eigener Satz' },
    { is: 'same', text: '.' },
  ])
})

test('another section or weight shows among the details', () => {
  const [found] = differenceOf(story, { ...story, importance: 5 })
  expect(found).toMatchObject({ part: 'details' })
  expect(found?.pieces.filter((piece) => piece.is !== 'same').map((piece) => piece.text)).toEqual(['Gewicht 3', 'Gewicht 5'])
})
