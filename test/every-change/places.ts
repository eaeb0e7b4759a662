import { changeSection, moveSection, removeSection } from '../../domain/sections/change-section'
import { changeTopic, removeTopic } from '../../domain/sections/change-topic'
import { createSection, createTopic } from '../../domain/sections/sections'
import { changeSettings, siteSettings } from '../../domain/settings/settings'
import { type Change, files, sheets } from './change'

const abroad = { name: 'Ausland', slug: 'ausland', description: '' }
const china = { name: 'China', slug: 'china', description: '' }

/** What becomes of sections, topics and the site as a whole. */
export const changesOfPlaces: readonly Change[] = [
  {
    what: 'a section is opened',
    make: ({ house, admin, now }) => house.act(createSection, admin, { name: 'Neues', slug: 'neues', description: '' }, now),
    changes: [...sheets, '/neues/feed.json', '/sitemaps/pages.xml'],
  },
  {
    what: 'a section is renamed',
    make: ({ house, admin, now, sections }) => house.act(changeSection, admin, { id: sections.ausland, ...abroad, name: 'Welt' }, now),
    changes: [
      ...sheets,
      '/ausland/feed.xml',
      '/corrections/feed.xml',
      '/feed.xml',
      '/media/card/[gipfel].png',
      '/people/ada-federkiel/feed.xml',
    ],
    besides: ['/news-sitemap.xml', '/sitemaps/[month before].xml', '/sitemaps/[month].xml'],
  },
  {
    what: 'a section moves to another address',
    make: ({ house, admin, now, sections }) => house.act(changeSection, admin, { id: sections.ausland, ...abroad, slug: 'neues' }, now),
    changes: [
      ...sheets,
      '/ausland/feed.xml',
      '/corrections/feed.xml',
      '/feed.xml',
      '/neues/feed.json',
      '/news-sitemap.xml',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/[month before].xml',
      '/sitemaps/[month].xml',
      '/sitemaps/pages.xml',
    ],
    besides: ['/media/card/[gipfel].png'],
  },
  {
    what: 'a section is moved up',
    make: ({ house, admin, now, sections }) => house.act(moveSection, admin, { sectionId: sections.politik, by: -1 }, now),
    changes: [...sheets, '/sitemaps/pages.xml'],
  },
  {
    what: 'a section is removed',
    make: ({ house, admin, now, sections }) => house.act(removeSection, admin, { sectionId: sections.leer }, now),
    changes: [...sheets, '/sitemaps/pages.xml'],
  },
  {
    what: 'a topic is added',
    make: ({ house, admin, now }) => house.act(createTopic, admin, { name: 'Neu' }, now),
    changes: [],
    besides: ['/topics/neu'],
  },
  {
    what: 'a topic is renamed',
    make: ({ house, admin, now, topics }) => house.act(changeTopic, admin, { id: topics.china, ...china, name: 'Volksrepublik' }, now),
    changes: [
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/ausland/nachspiel',
      '/ausland/nachspiel/history',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
      '/topics/china',
    ],
  },
  {
    what: 'a topic moves to another address',
    make: ({ house, admin, now, topics }) => house.act(changeTopic, admin, { id: topics.china, ...china, slug: 'neu' }, now),
    changes: [
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/ausland/nachspiel',
      '/ausland/nachspiel/history',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/pages.xml',
      '/topics/china',
      '/topics/neu',
    ],
  },
  {
    what: 'a topic that no story carries is removed',
    make: ({ house, admin, now, topics }) => house.act(removeTopic, admin, { topicId: topics.ruhig }, now),
    changes: [],
    besides: ['/topics/ruhig'],
  },
  {
    what: 'the site gets another name',
    make: async ({ house, admin, now }) =>
      house.act(changeSettings, admin, { ...(await siteSettings(house.reader)), siteName: 'Der Bote' }, now),
    changes: [...sheets, ...files],
  },
]
