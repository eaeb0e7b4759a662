import { expect, test } from 'vitest'
import { lengthOf, passages, plainText } from '../../model/body'
import { AttributionId } from '../../model/ids'
import { StorySlug } from '../../model/slug'
import { SourceDetails } from '../../model/source'
import { bodyFrom } from './body'
import { contributors } from './contributors'
import type { DemoStory } from './shapes'
import { sections } from './site'
import * as ausland from './stories/ausland'
import { sources as draftSources, drafts } from './stories/drafts'
import * as kultur from './stories/kultur'
import * as politik from './stories/politik'
import * as sport from './stories/sport'
import * as wirtschaft from './stories/wirtschaft'
import * as wissen from './stories/wissen'
import { topics } from './topics'

const parts = [politik, ausland, wirtschaft, wissen, kultur, sport]
const published = parts.flatMap((part) => part.stories)
const all = [...published, ...drafts.map((draft) => draft.story)]
const sources = [...parts.flatMap((part) => part.sources), ...draftSources]
const sourceKeys = new Set(sources.map((source) => source.key))
const byKey = (stories: readonly DemoStory[]) => stories.map((story) => [story.key, story] as const)

const idsOf = (story: DemoStory) => new Map(Object.keys(story.attributions).map((key) => [key, AttributionId.parse(crypto.randomUUID())]))
const keysIn = (story: DemoStory) => [...story.body.matchAll(/\|([a-z0-9]+)\}\}/g)].map((match) => match[1])
const twice = (keys: readonly string[]) => keys.filter((key, nth) => keys.indexOf(key) !== nth)

test('the demo is large enough, in six sections and two languages', () => {
  expect(published.length).toBeGreaterThanOrEqual(48)
  expect(published.filter((story) => story.language === 'en').length).toBeGreaterThanOrEqual(6)
  expect(published.filter((story) => story.language === 'de').length).toBeGreaterThan(published.length / 2)
  expect(sections.map(([slug]) => slug).filter((slug) => published.some((story) => story.section === slug))).toHaveLength(6)
  expect(contributors.filter((one) => one.account)).not.toHaveLength(0)
})

test('no key stands for two things', () => {
  for (const keys of [
    all.map((story) => story.key),
    [...sources.map((source) => source.key)],
    contributors.map((one) => one.key),
    topics.map(([slug]) => slug),
  ]) {
    expect(twice(keys)).toEqual([])
  }
  expect(twice(contributors.flatMap((one) => one.initials ?? []))).toEqual([])
})

test('every source that is described says how, and has an address only if it is one', () => {
  const rest = { id: crypto.randomUUID(), archivedUrl: '', retrievedOn: '', identity: '' }
  const given = {
    publisher: '',
    title: '',
    url: '',
    publishedOn: '',
    language: '',
    naming: 'named',
    terms: 'on_record',
    description: '',
    anonymityReason: '',
  }
  for (const { key, ...source } of sources)
    expect([key, SourceDetails.safeParse({ ...rest, ...given, ...source }).error?.issues ?? []]).toEqual([key, []])
  for (const source of sources)
    if (source.naming === 'unnamed') expect([source.key, source.anonymityReason]).toEqual([source.key, expect.stringMatching(/./)])
})

test.each(byKey(all))('%s names only what is there', (_key, story) => {
  const people = new Set(contributors.map((one) => one.key))
  const staff = new Set(contributors.filter((one) => one.account).map((one) => one.key))
  const themes = new Set(topics.map(([slug]) => slug))
  expect(staff).toContain(story.writtenBy)
  expect(story.credits.flatMap((credit) => [credit.who, credit.onBehalfOf ?? credit.who]).filter((key) => !people.has(key))).toEqual([])
  expect(story.topics.filter((slug) => !themes.has(slug))).toEqual([])
  const named = Object.values(story.attributions).flatMap(({ speakers = [], documents = [], via = [] }) => [
    ...speakers,
    ...documents,
    ...via,
  ])
  expect([...named, ...(story.provenance?.upstream ?? [])].filter((key) => !sourceKeys.has(key))).toEqual([])
  expect(StorySlug.safeParse(story.key).success).toBe(true)
})

test.each(byKey(all))('%s uses each of its attributions once', (_key, story) => {
  expect(keysIn(story).toSorted()).toEqual(Object.keys(story.attributions).toSorted())
  const ids = idsOf(story)
  expect([...passages(bodyFrom(story.body, ids)).keys()].toSorted()).toEqual([...ids.values()].toSorted())
})

test.each(byKey(published))('%s has 300 to 900 words, and no notation is left in them', (_key, story) => {
  const text = plainText(bodyFrom(story.body, idsOf(story)))
  expect(text).not.toMatch(/\{\{|\}\}|\]\(|^## |^> |^- /m)
  const { words } = lengthOf(text)
  expect(words).toBeGreaterThanOrEqual(300)
  expect(words).toBeLessThanOrEqual(900)
})

test.each(byKey(published))(
  '%s is fit to be printed: rights cleared, upstream named, nobody off the record, upstream makers out of the byline',
  (_key, story) => {
    const { relation = 'original', rights = 'unknown', upstream = [] } = story.provenance ?? {}
    if (relation !== 'original') expect([rights, upstream.length > 0]).toEqual(['cleared', true])
    const offRecord = new Set(sources.filter((source) => source.terms === 'off_record').map((source) => source.key))
    const named = Object.values(story.attributions).flatMap(({ speakers = [], documents = [], via = [] }) => [
      ...speakers,
      ...documents,
      ...via,
    ])
    expect(named.filter((key) => offRecord.has(key))).toEqual([])
    expect(story.credits.filter((credit) => credit.scope === 'upstream' && credit.placement === 'byline')).toEqual([])
    if (story.picture) expect([story.picture.alt, story.picture.caption].every((words) => words.length > 0)).toBe(true)
    expect([story.headline, story.standfirst].every((words) => words.length > 0)).toBe(true)
  },
)

const reference = published.find((story) => story.key === 'xi-putin-videogespraech')

test('the reference story came through CNN, supported by Betsy Klein and Fred He, and has no byline', () => {
  const names = new Map(contributors.map((one) => [one.key, one.name]))
  expect(reference?.credits.map((credit) => names.get(credit.who))).toEqual(expect.arrayContaining(['Betsy Klein', 'Fred He']))
  expect(reference?.credits.every((credit) => credit.scope === 'upstream' && credit.placement === 'end_credit')).toBe(true)
  const upstream = reference?.provenance?.upstream?.map((key) => sources.find((source) => source.key === key)?.publisher)
  expect(upstream).toEqual(['CNN'])
  expect([reference?.provenance?.relation, reference?.dateline, reference?.section]).toEqual(['adapted_from', 'Hongkong', 'ausland'])
})

test('the reference story has its seventeen passages, each by whom it is said', () => {
  const by = { xi: 'ausland-xi-jinping', putin: 'ausland-wladimir-putin', trump: 'ausland-donald-trump' }
  const speakers = Object.values(reference?.attributions ?? {}).map((attribution) => attribution.speakers ?? [])
  expect(speakers).toEqual([
    [by.xi],
    [],
    [by.xi],
    [by.xi],
    [by.putin],
    [],
    [by.putin],
    [by.putin],
    [by.xi, by.putin],
    [by.trump],
    [],
    [by.trump],
    [],
    [by.trump],
    [],
    [],
    [],
  ])
  expect(reference && keysIn(reference)).toEqual(Array.from({ length: 17 }, (_, nth) => `a${nth + 1}`))
  expect(Object.values(reference?.attributions ?? {}).every((attribution) => attribution.via?.length === 1)).toBe(true)
  expect(reference?.body.match(/^## /gm)).toHaveLength(6)
})
