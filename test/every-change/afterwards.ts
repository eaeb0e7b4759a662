import { correctStory } from '../../domain/corrections/correct'
import { redact } from '../../domain/redaction/redact'
import { withdrawStory } from '../../domain/stories/withdraw'
import { aBody } from '../marked-body'
import { type Change, files, missing, sheets, sitemaps } from './change'

const said = { text: 'Gemeint war Mittwoch.', passages: [], place: 'foot' as const, removal: 'none' as const }

/** Where the headline of one story is told. */
const namingWahl = [
  ...missing,
  '/',
  '/feed.xml',
  '/news-sitemap.xml',
  '/people/cora-blei',
  '/politik',
  '/politik/atom.xml',
  '/politik/wahl',
  '/politik/weg',
  '/sitemaps/[month].xml',
  '/sources/das-dossier',
] as const

/** What is said of stories afterwards, and their withdrawal. */
export const changesAfterwards: readonly Change[] = [
  {
    what: 'words are added about a story',
    make: ({ house, admin, now, stories }) =>
      house.act(correctStory, admin, { storyId: stories.wahl, ...said, kind: 'clarification', withDraft: false }, now),
    changes: [...sitemaps, '/corrections', '/corrections/feed.xml', '/feed.xml', '/politik/atom.xml', '/politik/wahl'],
    besides: ['/sources/das-dossier'],
  },
  {
    what: 'the text of a story is corrected',
    ready: ({ edit, stories }) => edit(stories.nachspiel, { body: aBody('Es war am Mittwoch.') }),
    make: ({ house, admin, now, stories }) =>
      house.act(correctStory, admin, { storyId: stories.nachspiel, ...said, kind: 'correction', withDraft: true }, now),
    changes: [
      ...sitemaps,
      '/ausland/feed.xml',
      '/ausland/nachspiel',
      '/ausland/nachspiel/history',
      '/corrections',
      '/corrections/feed.xml',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
    ],
  },
  {
    what: 'words are removed from a story for good',
    takesBack: true,
    ready: ({ edit, stories }) => edit(stories.gipfel, { body: aBody('Darüber sagen wir nichts mehr.') }),
    make: ({ house, admin, now, stories }) =>
      house.act(correctStory, admin, { storyId: stories.gipfel, ...said, kind: 'correction', removal: 'privacy', withDraft: true }, now),
    changes: [
      ...sitemaps,
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/corrections',
      '/corrections/feed.xml',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
    ],
    besides: ['/sources/der-bericht'],
  },
  {
    what: 'a story is retracted',
    make: ({ house, admin, now, stories }) =>
      house.act(correctStory, admin, { storyId: stories.gipfel, ...said, kind: 'retraction', withDraft: false }, now),
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
      '/corrections',
      '/corrections/feed.xml',
      '/feed.xml',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
      '/sources/der-bericht',
      '/topics/china',
    ],
    besides: ['/media/card/[gipfel].png'],
  },
  {
    what: 'a story is withdrawn',
    takesBack: true,
    make: ({ house, admin, now, stories }) => house.act(withdrawStory, admin, { storyId: stories.gipfel, notice: 'Ein Irrtum.' }, now),
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
      '/sources/das-dossier',
      '/sources/der-bericht',
      '/topics/china',
    ],
    besides: ['/politik/gipfel'],
  },
  {
    what: 'a story is withdrawn that corrections were made of',
    takesBack: true,
    make: ({ house, admin, now, stories }) => house.act(withdrawStory, admin, { storyId: stories.nachspiel, notice: '' }, now),
    changes: [
      ...missing,
      ...sitemaps,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/nachspiel',
      '/ausland/nachspiel/history',
      '/corrections',
      '/corrections/feed.xml',
      '/feed.xml',
      '/news-sitemap.xml',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
      '/topics/china',
    ],
  },
  {
    what: 'words are erased by law',
    takesBack: true,
    make: ({ house, admin, now, stories }) =>
      house.act(redact, admin, { of: 'passage', id: stories.wahl, words: ['Über wahl'], reason: 'Urteil' }, now),
    changes: namingWahl,
    besides: [...sheets, ...files].filter((address) => !namingWahl.some((one) => one === address)),
  },
]
