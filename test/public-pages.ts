import type { Reader } from '../db/client'
import { handlesOf } from '../domain/contributors/handles'
import { worksHere } from '../domain/contributors/works-here'
import { publicHistory } from '../domain/corrections/history'
import { correctionChoices, correctionPage, latestCorrections } from '../domain/corrections/list'
import { liveCardWords } from '../domain/media/share-card'
import { allSections } from '../domain/sections/sections'
import { siteSettings } from '../domain/settings/settings'
import { latestInFull, latestInFullBy } from '../domain/stories/live-feed'
import { frontPage } from '../domain/stories/live-front'
import { latestInSection, latestStories, liveSection, liveTopic, sectionPage, topicPage } from '../domain/stories/live-lists'
import { lastChanges, standingPages } from '../domain/stories/live-pages'
import { formerInitials, livePerson, personPage, rolesOn } from '../domain/stories/live-people'
import { publicRegister } from '../domain/stories/live-register'
import { relatedStories } from '../domain/stories/live-related'
import { monthOf, publishedMonths, storiesInTheNews, storiesOfMonth } from '../domain/stories/live-sitemap'
import { liveSource, restingOn, sameHouse } from '../domain/stories/live-sources'
import { liveStory } from '../domain/stories/live-story'
import { messagesIn } from '../messages/messages'
import type { PageKey } from '../model/page-key'
import type { LivelyNewsroom } from './lively-newsroom'

/** What a page is made of: everything that its address makes the queries answer. */
export type PublicPage = (reader: Reader, now: Date) => Promise<unknown>

/** A page with head and foot: all have the settings and the row of sections. */
const sheet =
  (page: PublicPage): PublicPage =>
  async (reader, now) => [await siteSettings(reader), await allSections(reader), await page(reader, now)]

/** What has no head: feeds and files for machines. */
const file =
  (page: PublicPage): PublicPage =>
  async (reader, now) => [await siteSettings(reader), await page(reader, now)]

const missing = (reader: Reader) => latestStories(reader, 4)

const section = (slug: string, before: PageKey | null = null): PublicPage =>
  sheet(async (reader) => {
    const found = await liveSection(reader, slug)
    if (found.is === 'missing') return missing(reader)
    return found.is === 'live' ? [found, await sectionPage(reader, found.found.id, before)] : found
  })

const topic = (slug: string): PublicPage =>
  sheet(async (reader) => {
    const found = await liveTopic(reader, slug)
    if (found.is === 'missing') return missing(reader)
    return found.is === 'live' ? [found, await topicPage(reader, found.found.id, null)] : found
  })

const person = (slug: string): PublicPage =>
  sheet(async (reader, now) => {
    const found = await livePerson(reader, slug)
    if (found.is === 'missing') return missing(reader)
    if (found.is === 'moved') return found
    const { ids } = found.found
    const page = await personPage(reader, ids, null, null)
    const roles = await rolesOn(
      reader,
      ids,
      page.items.map((story) => story.id),
    )
    return [found, page, roles, await formerInitials(reader, ids, now), await worksHere(reader, ids)]
  })

const source = (slug: string): PublicPage =>
  sheet(async (reader) => {
    const found = await liveSource(reader, slug)
    if (found.is === 'missing') return missing(reader)
    return found.is === 'live' ? [found, await restingOn(reader, found.found, null), await sameHouse(reader, found.found)] : found
  })

const story = (place: string, slug: string): PublicPage =>
  sheet(async (reader) => {
    const found = await liveStory(reader, place, slug)
    if (found.is === 'missing') return missing(reader)
    if (found.is === 'withdrawn') return [found, await latestInSection(reader, found.story.section.slug, 4)]
    if (found.is === 'moved') return found
    const slugs = found.story.credits.map((credit) => credit.slug)
    return [found, await handlesOf(reader, slugs), await relatedStories(reader, found.story.id, 4)]
  })

const { provenance, source: sourceWords } = messagesIn('de').reader

const history = (place: string, slug: string): PublicPage =>
  sheet(async (reader) => {
    const found = await liveStory(reader, place, slug)
    return found.is === 'live'
      ? [found, await publicHistory(reader, found.story, {}, { ...provenance, unnamedSource: sourceWords.unnamed })]
      : found
  })

const sectionFeed = (slug: string): PublicPage =>
  file(async (reader) => {
    const found = await liveSection(reader, slug)
    return found.is === 'live' ? [found, await latestInFull(reader, found.found.id)] : found
  })

const personFeed = (slug: string): PublicPage =>
  file(async (reader) => {
    const found = await livePerson(reader, slug)
    return found.is === 'live' ? [found, await latestInFullBy(reader, found.found.ids)] : found
  })

/**
 * Public addresses of a newsroom, each with the queries that answer it: one and more of every kind, what is missing too.
 * Written as `app/` has them; a journey asks the server for the same addresses.
 */
export function publicPages({ now, long, stories }: LivelyNewsroom): Readonly<Record<string, PublicPage>> {
  const [thisMonth, thatMonth] = [monthOf(now), monthOf(long)]
  return {
    '/': sheet(frontPage),
    '/ausland': section('ausland'),
    '/politik': section('politik'),
    '/sport': section('sport'),
    '/leer': section('leer'),
    '/neues': section('neues'),
    '/topics/china': topic('china'),
    '/topics/serie': topic('serie'),
    '/topics/ruhig': topic('ruhig'),
    '/topics/neu': topic('neu'),
    '/people': sheet((reader) => publicRegister(reader)),
    '/people/ada-federkiel': person('ada-federkiel'),
    '/people/a-federkiel': person('a-federkiel'),
    '/people/cora-blei': person('cora-blei'),
    '/people/bert-blende': person('bert-blende'),
    '/people/dora-durchschuss': person('dora-durchschuss'),
    '/people/emil-zeile': person('emil-zeile'),
    '/sources/der-bericht': source('der-bericht'),
    '/sources/das-dossier': source('das-dossier'),
    '/sources/ein-beamter': source('ein-beamter'),
    '/sources/unbenutzt': source('unbenutzt'),
    '/sources/neu': source('neu'),
    '/ausland/gipfel': story('ausland', 'gipfel'),
    '/ausland/nachspiel': story('ausland', 'nachspiel'),
    '/ausland/archiv': story('ausland', 'archiv'),
    '/ausland/entwurf': story('ausland', 'entwurf'),
    '/politik/gipfel': story('politik', 'gipfel'),
    '/politik/wahl': story('politik', 'wahl'),
    '/politik/folge-1': story('politik', 'folge-1'),
    '/politik/weg': story('politik', 'weg'),
    '/sport/geplant': story('sport', 'geplant'),
    '/neues/nichts': story('neues', 'nichts'),
    '/ausland/gipfel/history': history('ausland', 'gipfel'),
    '/ausland/nachspiel/history': history('ausland', 'nachspiel'),
    '/corrections': sheet(async (reader) => [
      await correctionPage(reader, { kind: '', section: '' }, null),
      await correctionChoices(reader),
    ]),
    '/imprint': sheet(async () => null),
    '/nirgends/nichts/hier': sheet(missing),
    '/feed.xml': file((reader) => latestInFull(reader)),
    '/ausland/feed.xml': sectionFeed('ausland'),
    '/politik/atom.xml': sectionFeed('politik'),
    '/neues/feed.json': sectionFeed('neues'),
    '/people/ada-federkiel/feed.xml': personFeed('ada-federkiel'),
    '/people/dora-durchschuss/feed.xml': personFeed('dora-durchschuss'),
    '/people/emil-zeile/feed.xml': personFeed('emil-zeile'),
    '/corrections/feed.xml': file((reader) => latestCorrections(reader, 30)),
    '/sitemap.xml': file(async (reader) => [await lastChanges(reader), await publishedMonths(reader)]),
    '/sitemaps/pages.xml': file(async (reader) => [await standingPages(reader), await lastChanges(reader)]),
    '/sitemaps/[month].xml': file((reader) => storiesOfMonth(reader, thisMonth)),
    '/sitemaps/[month before].xml': file((reader) => storiesOfMonth(reader, thatMonth)),
    '/news-sitemap.xml': file(storiesInTheNews),
    '/robots.txt': file(async () => null),
    '/media/card/[gipfel].png': file((reader) => liveCardWords(reader, stories.gipfel)),
    '/media/card/[entwurf].png': file((reader) => liveCardWords(reader, stories.entwurf)),
  }
}
