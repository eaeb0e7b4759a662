import type { Reader } from '../../db/client'
import { handlesOf } from '../../domain/contributors/handles'
import { worksHere } from '../../domain/contributors/works-here'
import { publicHistory } from '../../domain/corrections/history'
import { correctionChoices, correctionPage, latestCorrections } from '../../domain/corrections/list'
import { searchStories } from '../../domain/search/search-stories'
import { allSections } from '../../domain/sections/sections'
import { siteSettings } from '../../domain/settings/settings'
import { latestInFull, latestInFullBy, storiesAFeed } from '../../domain/stories/live-feed'
import { frontPage } from '../../domain/stories/live-front'
import { liveSection, liveTopic, sectionPage, topicPage } from '../../domain/stories/live-lists'
import { lastChanges, standingPages } from '../../domain/stories/live-pages'
import { formerInitials, livePerson, personPage, rolesOn } from '../../domain/stories/live-people'
import { frequentPeople, publicRegister } from '../../domain/stories/live-register'
import { relatedStories } from '../../domain/stories/live-related'
import { publishedMonths, storiesInTheNews, storiesOfMonth } from '../../domain/stories/live-sitemap'
import { liveSource, restingOn, sameHouse } from '../../domain/stories/live-sources'
import { liveStory } from '../../domain/stories/live-story'
import { messagesIn } from '../../messages/messages'
import type { PageKey } from '../../model/page-key'
import { readSearch } from '../../model/search'
import { commonWord, rareName } from '../fill/words'
import { type Ask, sample } from './ask'
import { deskAsks } from './desk-asks'
import type { Samples } from './samples'

/** What readers, machines and the desk ask for, as the pages do. */
export function asksFor(samples: Samples, now: Date): Ask[] {
  const { sections, topics, people, sources, stories, corrected, places, months } = samples
  return [
    page('front', (reader) => frontPage(reader)),
    page('section, first page', (reader, nth) => section(reader, sample(sections, nth).slug, null)),
    page('section, far down', (reader, nth) => section(reader, sample(sections, nth % 3).slug, sample(places, nth))),
    page('topic, first page', (reader, nth) => topic(reader, sample(topics, nth), null)),
    page('topic, far down', (reader, nth) => topic(reader, sample(topics, nth % 5), sample(places, nth))),
    page('person, first page', (reader, nth) => person(reader, sample(people, nth), null, now)),
    page('person, far down', (reader, nth) => person(reader, sample(people, nth % 5), sample(places, nth), now)),
    page('register of people', (reader) => publicRegister(reader)),
    page('register, far down', (reader, nth) => publicRegister(reader, { filedAs: 'abcdefghijklmnopqrst'.charAt(nth % 20), id: '' })),
    page('source, first page', (reader, nth) => source(reader, sample(sources, nth), null)),
    page('source, far down', (reader, nth) => source(reader, sample(sources, nth % 5), sample(places, nth))),
    page('story', (reader, nth) => story(reader, sample(stories, nth))),
    page('story, corrected', (reader, nth) => story(reader, sample(corrected, nth))),
    page('history of a story', (reader, nth) => history(reader, sample(corrected, nth))),
    page('no such story', async (reader, nth) => liveStory(reader, sample(sections, nth).slug, `nirgends-${nth}`)),
    page('corrections', async (reader) => [await correctionPage(reader, { kind: '', section: '' }, null), await correctionChoices(reader)]),
    page('corrections of a section', (reader, nth) =>
      correctionPage(reader, { kind: 'clarification', section: sample(sections, nth).slug }, sample(places, nth)),
    ),
    { ...page('search, common word', (reader) => search(reader, { q: commonWord })), apart: true },
    {
      ...page('search, common word in a section', (reader, nth) => search(reader, { q: commonWord, section: sample(sections, nth).slug })),
      apart: true,
    },
    { ...page('search, rare word', (reader, nth) => search(reader, { q: rareName(nth) })), apart: true },
    file('feed of the site', (reader) => latestInFull(reader)),
    file('feed of a section', (reader, nth) => latestInFull(reader, sample(sections, nth).id)),
    file('feed of a person', async (reader, nth) => {
      const found = await livePerson(reader, sample(people, nth))
      return found.is === 'live' ? latestInFullBy(reader, found.found.ids) : found
    }),
    file('feed of corrections', (reader) => latestCorrections(reader, storiesAFeed)),
    { ...file('sitemap, index', async (reader) => [await lastChanges(reader), await publishedMonths(reader)]), apart: true },
    { ...file('sitemap, a month', (reader, nth) => storiesOfMonth(reader, sample(months, nth))), apart: true },
    { ...file('sitemap, pages', (reader) => standingPages(reader)), apart: true },
    file('sitemap, news', (reader) => storiesInTheNews(reader, now)),
    ...deskAsks(samples, now),
  ]
}

/** A page has the settings and the sections, too. */
function page(name: string, run: (reader: Reader, nth: number) => Promise<unknown>): Ask {
  return {
    name,
    async run({ reader }, nth) {
      await siteSettings(reader)
      await allSections(reader)
      return run(reader, nth)
    },
  }
}

function file(name: string, run: (reader: Reader, nth: number) => Promise<unknown>): Ask {
  return {
    name,
    async run({ reader }, nth) {
      await siteSettings(reader)
      return run(reader, nth)
    },
  }
}

async function section(reader: Reader, slug: string, before: PageKey | null) {
  const found = await liveSection(reader, slug)
  return found.is === 'live' ? sectionPage(reader, found.found.id, before) : found
}

async function topic(reader: Reader, slug: string, before: PageKey | null) {
  const found = await liveTopic(reader, slug)
  return found.is === 'live' ? topicPage(reader, found.found.id, before) : found
}

async function person(reader: Reader, slug: string, before: PageKey | null, now: Date) {
  const found = await livePerson(reader, slug)
  if (found.is !== 'live') return found
  const { ids, profile } = found.found
  const whole = await personPage(reader, ids, null, before)
  const [rarest = { role: null }] = profile.counts.slice(-1)
  const roles = await rolesOn(
    reader,
    ids,
    whole.items.map((one) => one.id),
  )
  return [
    whole,
    roles,
    await personPage(reader, ids, rarest.role, before),
    await formerInitials(reader, ids, now),
    await worksHere(reader, ids),
  ]
}

async function source(reader: Reader, slug: string, before: PageKey | null) {
  const found = await liveSource(reader, slug)
  return found.is === 'live' ? [await restingOn(reader, found.found, before), await sameHouse(reader, found.found)] : found
}

async function story(reader: Reader, at: { readonly section: string; readonly slug: string }) {
  const found = await liveStory(reader, at.section, at.slug)
  if (found.is !== 'live') return found
  const handles = await handlesOf(
    reader,
    found.story.credits.map((credit) => credit.slug),
  )
  return [found, handles, await relatedStories(reader, found.story.id, 4)]
}

async function history(reader: Reader, at: { readonly section: string; readonly slug: string }) {
  const found = await liveStory(reader, at.section, at.slug)
  if (found.is !== 'live') return found
  const { source: unnamed, provenance } = messagesIn('de').reader
  return publicHistory(reader, found.story, { from: undefined, to: undefined }, { ...provenance, unnamedSource: unnamed.unnamed })
}

async function search(reader: Reader, wish: Readonly<Record<string, string>>) {
  const read = readSearch(wish)
  return [await frequentPeople(reader, read.person), await searchStories(reader, read, 'Europe/Berlin')]
}
