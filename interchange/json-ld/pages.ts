import { messagesIn } from '../../messages/messages'
import { personAddress, sectionAddress, sourceAddress, storyAddress, topicAddress } from '../../model/addresses'
import type { ListedCorrection, PrintedStory, PublicContributor, PublicProfile, SectionName, Teaser, TopicName } from '../../model/printed'
import type { PublicSourceRecord } from '../../model/source-page'
import { makerId } from './maker'
import { correctionId, newsArticle } from './news-article'
import { profile } from './profile'
import { publisher, type Site, webSite } from './site'
import { asWork, sourceInShort } from './source'
import { dataOf, type Thing, thing } from './thing'

/*
 * What each page of the site says to machines: one block of data a page.
 */

interface Step {
  readonly name: string
  readonly path: string
}

type ListedStory = Pick<Teaser, 'section' | 'slug' | 'headline' | 'language'> & Partial<Pick<Teaser, 'firstPublishedAt'>>

/** The front page: the site, who brings it out, how to search it. */
export const frontData = (site: Site) => dataOf(webSite(site))

export const storyData = (story: PrintedStory, site: Site) => dataOf(newsArticle(story, site), breadcrumbs(stepsTo(story), site))

export function sectionData(section: SectionName & { readonly description: string }, stories: readonly ListedStory[], site: Site) {
  const path = sectionAddress(section.slug)
  return dataOf(storyListPage(section, path, stories, site), breadcrumbs([{ name: section.name, path }], site))
}

export function topicData(topic: TopicName & { readonly description: string }, stories: readonly ListedStory[], site: Site) {
  const path = topicAddress(topic.slug)
  return dataOf(storyListPage(topic, path, stories, site), breadcrumbs([{ name: topic.name, path }], site))
}

/** A contributor's page: who they are, and what of theirs it lists. */
export function personData(person: PublicProfile, worksHere: boolean, stories: readonly ListedStory[], site: Site) {
  const { people } = messagesIn(site.language).reader
  const path = personAddress(person.slug)
  const page = thing('ProfilePage', {
    '@id': `${site.address}${path}`,
    url: `${site.address}${path}`,
    name: person.name,
    inLanguage: site.language,
    mainEntity: profile(person, worksHere, site),
    hasPart: stories.map((story) => inShort(story, site)),
  })
  const steps = [
    { name: people.title, path: '/people' },
    { name: person.name, path },
  ]
  return dataOf(page, breadcrumbs(steps, site))
}

/** The register of everyone who is credited with something. */
export function registerData(people: readonly PublicContributor[], site: Site) {
  const { title, intro } = messagesIn(site.language).reader.people
  const entries = people.map((person) => ({
    name: person.name,
    item: thing(person.kind === 'person' || person.kind === 'pseudonym' ? 'Person' : 'Organization', {
      '@id': makerId(person.slug, site),
      name: person.name,
      url: `${site.address}${personAddress(person.slug)}`,
    }),
  }))
  const page = collection({ name: title, description: intro }, '/people', entries, site)
  return dataOf(page, breadcrumbs([{ name: title, path: '/people' }], site))
}

/** A source's own page, with the stories that rest on it. A source that is not named has none. */
export function sourceData(record: PublicSourceRecord, stories: readonly ListedStory[], site: Site) {
  const path = sourceAddress(record.slug)
  const source = { is: 'named', ...record } as const
  const page = {
    ...storyListPage({ name: record.label, description: '' }, path, stories, site),
    about: [sourceInShort(source, site), asWork(source, site)].filter((about) => about !== null),
  }
  return dataOf(page, breadcrumbs([{ name: record.label, path }], site))
}

/** The page of everything that was put right. */
export function correctionsData(corrections: readonly Pick<ListedCorrection, 'id' | 'text' | 'at' | 'story'>[], site: Site) {
  const { title, intro } = messagesIn(site.language).reader.corrections
  const entries = corrections.map(({ id, text, at, story }) => ({
    name: story.headline,
    item: thing('CorrectionComment', {
      '@id': correctionId(id, story, site),
      text,
      datePublished: at.toISOString(),
      inLanguage: story.language,
      parentItem: inShort(story, site),
    }),
  }))
  const page = { ...collection({ name: title, description: intro }, '/corrections', entries, site), publisher: publisher(site) }
  return dataOf(page, breadcrumbs([{ name: title, path: '/corrections' }], site))
}

function stepsTo({ section, slug, headline }: PrintedStory): Step[] {
  return [
    { name: section.name, path: sectionAddress(section.slug) },
    { name: headline, path: storyAddress(section.slug, slug) },
  ]
}

/** Where a page stands, from the front page down. */
function breadcrumbs(steps: readonly Step[], site: Site): Thing {
  return thing('BreadcrumbList', {
    itemListElement: [{ name: site.siteName, path: '/' }, ...steps].map(({ name, path }, nth) =>
      thing('ListItem', { position: nth + 1, name, item: thing('WebPage', { '@id': `${site.address}${path}`, name }) }),
    ),
  })
}

function storyListPage(
  about: { readonly name: string; readonly description: string },
  path: string,
  stories: readonly ListedStory[],
  site: Site,
): Thing {
  return collection(
    about,
    path,
    stories.map((story) => ({ name: story.headline, item: inShort(story, site) })),
    site,
  )
}

function collection(
  { name, description }: { readonly name: string; readonly description: string },
  path: string,
  entries: readonly { readonly name: string; readonly item: Thing }[],
  site: Site,
): Thing {
  return thing('CollectionPage', {
    '@id': `${site.address}${path}`,
    url: `${site.address}${path}`,
    name,
    description,
    inLanguage: site.language,
    mainEntity:
      entries.length === 0
        ? null
        : thing('ItemList', { itemListElement: entries.map((entry, nth) => thing('ListItem', { position: nth + 1, ...entry })) }),
  })
}

/** A story where it is only listed. */
function inShort(story: ListedStory, site: Site): Thing {
  const url = `${site.address}${storyAddress(story.section.slug, story.slug)}`
  return thing('NewsArticle', {
    '@id': `${url}#article`,
    url,
    headline: story.headline,
    inLanguage: story.language,
    datePublished: story.firstPublishedAt?.toISOString(),
  })
}
