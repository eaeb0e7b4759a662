import { addCredit } from '../../domain/credits/credit'
import { changeProvenance, liftEmbargo, setEmbargo } from '../../domain/provenance/change'
import { pinStory } from '../../domain/stories/pin'
import { publishDue } from '../../domain/stories/publish-due'
import { reportError } from '../../domain/stories/report-error'
import { scheduleStory } from '../../domain/stories/schedule'
import { setTopics } from '../../domain/stories/topics'
import { aBody } from '../marked-body'
import { type Change, missing, sitemaps, soon } from './change'

const nothingSaid = { extent: '', rightsHolder: '', licence: '', usageTerms: '', rights: 'cleared', aiUse: 'none' } as const

/** How stories come before readers, and what is put before them anew. */
export const changesOfStories: readonly Change[] = [
  {
    what: 'a draft is saved, credited and set under an embargo',
    make: async ({ edit, house, admin, now, stories, people }) => {
      await edit(stories.gipfel, { headline: 'Noch nicht' })
      await house.act(addCredit, admin, { storyId: stories.gipfel, contributorId: people.dora, role: 'author', scope: 'this_story' }, now)
      await house.act(setEmbargo, admin, { storyId: stories.entwurf, until: null, note: '' }, now)
    },
    changes: [],
  },
  {
    what: 'a reader reports an error',
    make: async ({ house, stories, now }) => {
      const report = { storyId: stories.gipfel, message: 'Es war Dienstag.', contact: '', website: '' }
      await house.write((tx) => reportError(tx, report, '192.0.2.1', new Map(), now))
    },
    changes: [],
  },
  {
    what: 'a story is published for the first time, by somebody who was never credited',
    make: ({ publish, stories }) => publish(stories.entwurf),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/nachspiel',
      '/feed.xml',
      '/media/card/[entwurf].png',
      '/news-sitemap.xml',
      '/people',
      '/people/dora-durchschuss/feed.xml',
    ],
  },
  {
    what: 'a story is published for the first time, by somebody who is known',
    make: ({ published, sections, people, now }) => published('meldung', now, { sectionId: sections.ausland, by: [people.ada] }),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/nachspiel',
      '/feed.xml',
      '/news-sitemap.xml',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
    ],
  },
  {
    what: 'a story is published for the first time, with topic and source',
    make: ({ published, sections, people, topics, sources, now }) =>
      published('neues', now, { sectionId: sections.sport, by: [people.cora], about: [topics.ruhig], from: [sources.unused] }),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/feed.xml',
      '/news-sitemap.xml',
      '/people/cora-blei',
      '/sources/das-dossier',
      '/sources/der-bericht',
      '/sport',
    ],
  },
  {
    what: 'the text of a story is updated',
    ready: ({ edit, stories }) => edit(stories.gipfel, { body: aBody('Es dauerte noch länger.') }),
    make: ({ publish, stories }) => publish(stories.gipfel),
    changes: [
      ...sitemaps,
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
    ],
    besides: ['/sources/der-bericht'],
  },
  {
    what: 'the headline of a story is updated',
    ready: ({ edit, stories }) => edit(stories.wahl, { headline: 'Die Wahl ist vorbei' }),
    make: ({ publish, stories }) => publish(stories.wahl),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/feed.xml',
      '/news-sitemap.xml',
      '/people/cora-blei',
      '/politik',
      '/politik/atom.xml',
      '/politik/wahl',
      '/politik/weg',
      '/sources/das-dossier',
    ],
  },
  {
    what: 'the headline of a story of the archive is updated',
    ready: ({ edit, stories }) => edit(stories.archiv, { headline: 'Aus dem Archiv' }),
    make: ({ publish, stories }) => publish(stories.archiv),
    changes: [
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/nachspiel',
      '/feed.xml',
      '/people/a-federkiel',
      '/sitemap.xml',
      '/sitemaps/[month before].xml',
      '/sitemaps/pages.xml',
    ],
  },
  {
    what: 'a story weighs more than before',
    ready: ({ edit, stories }) => edit(stories.wahl, { importance: 5 }),
    make: ({ publish, stories }) => publish(stories.wahl),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/feed.xml',
      '/people/cora-blei',
      '/politik',
      '/politik/atom.xml',
      '/politik/wahl',
      '/politik/weg',
      '/sources/das-dossier',
    ],
  },
  {
    what: 'a story moves to another section',
    ready: ({ edit, stories, sections }) => edit(stories.gipfel, { sectionId: sections.politik }),
    make: ({ publish, stories }) => publish(stories.gipfel),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/ausland/nachspiel',
      '/feed.xml',
      '/media/card/[gipfel].png',
      '/news-sitemap.xml',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
      '/politik',
      '/politik/atom.xml',
      '/politik/gipfel',
      '/politik/wahl',
      '/politik/weg',
      '/sources/der-bericht',
      '/topics/china',
    ],
  },
  {
    what: 'a story gets another topic',
    ready: ({ house, admin, now, stories, topics }) =>
      house.act(setTopics, admin, { storyId: stories.nachspiel, topics: [topics.ruhig] }, now),
    make: ({ publish, stories }) => publish(stories.nachspiel),
    changes: [
      ...sitemaps,
      '/ausland/feed.xml',
      '/ausland/nachspiel',
      '/ausland/nachspiel/history',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
      '/topics/china',
      '/topics/ruhig',
    ],
    besides: ['/ausland/gipfel'],
  },
  {
    what: 'somebody else is credited with a story',
    ready: ({ house, admin, now, stories, people }) =>
      house.act(addCredit, admin, { storyId: stories.wahl, contributorId: people.bert, role: 'author', scope: 'this_story' }, now),
    make: ({ publish, stories }) => publish(stories.wahl),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/feed.xml',
      '/people',
      '/people/ada-federkiel/feed.xml',
      '/people/cora-blei',
      '/politik',
      '/politik/atom.xml',
      '/politik/wahl',
      '/politik/weg',
      '/sources/das-dossier',
    ],
  },
  {
    what: 'a story rests on another source',
    ready: ({ house, admin, now, stories, sources }) =>
      house.act(changeProvenance, admin, { storyId: stories.wahl, relation: 'based_on', upstream: [sources.report], ...nothingSaid }, now),
    make: ({ publish, stories }) => publish(stories.wahl),
    changes: [...sitemaps, '/feed.xml', '/politik/atom.xml', '/politik/wahl', '/sources/das-dossier', '/sources/der-bericht'],
  },
  {
    what: 'a withdrawn story is published again',
    make: ({ publish, stories }) => publish(stories.weg),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/feed.xml',
      '/news-sitemap.xml',
      '/people/cora-blei',
      '/politik',
      '/politik/atom.xml',
      '/politik/folge-1',
      '/politik/wahl',
      '/politik/weg',
      '/topics/serie',
    ],
  },
  {
    what: 'a story falls due',
    ready: async (newsroom) => {
      const { house, admin, stories } = newsroom
      await house.act(scheduleStory, admin, { storyId: stories.geplant, dueAt: soon(newsroom, 1).getTime() }, newsroom.now)
    },
    make: (newsroom) => newsroom.house.write((tx) => publishDue(tx, soon(newsroom, 2))),
    changes: [...missing, ...sitemaps, '/', '/feed.xml', '/news-sitemap.xml', '/people/cora-blei', '/sport'],
  },
  {
    what: 'an embargo is lifted',
    make: ({ house, admin, now, stories }) => house.act(liftEmbargo, admin, { storyId: stories.gesperrt }, now),
    changes: [],
  },
  {
    what: 'a story is published whose embargo was lifted',
    ready: ({ house, admin, now, stories }) => house.act(liftEmbargo, admin, { storyId: stories.gesperrt }, now),
    make: ({ publish, stories }) => publish(stories.gesperrt),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/feed.xml',
      '/news-sitemap.xml',
      '/people/cora-blei',
      '/politik',
      '/politik/atom.xml',
      '/politik/wahl',
      '/politik/weg',
    ],
  },
  {
    what: 'a story is pinned to the front page',
    make: ({ house, admin, now, stories }) => house.act(pinStory, admin, { storyId: stories.folge, place: 1 }, now),
    changes: ['/'],
  },
  {
    what: 'a story is pinned no more',
    ready: ({ house, admin, now, stories }) => house.act(pinStory, admin, { storyId: stories.folge, place: 1 }, now),
    make: ({ house, admin, now, stories }) => house.act(pinStory, admin, { storyId: stories.folge, place: null }, now),
    changes: ['/'],
  },
]
