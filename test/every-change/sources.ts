import { changePicture, moveFocalPoint } from '../../domain/media/change'
import { creditPicture } from '../../domain/media/credit'
import { pictureById } from '../../domain/media/picture'
import { removePicture } from '../../domain/media/remove'
import { changeSource } from '../../domain/sources/change'
import { createSource } from '../../domain/sources/create'
import { removeSource } from '../../domain/sources/remove'
import { sourceById } from '../../domain/sources/source'
import type { PictureId, SourceId } from '../../model/ids'
import { PictureDetails } from '../../model/picture'
import { refuse } from '../../model/refusal'
import { SourceDetails } from '../../model/source'
import type { LivelyNewsroom } from '../lively-newsroom'
import { type Change, missing } from './change'

async function change(
  { house, admin, now }: LivelyNewsroom,
  id: SourceId,
  facts: Partial<SourceDetails> & { readonly approved?: boolean },
) {
  const row = (await sourceById(house.reader, id)) ?? refuse('notFound')
  const { identity: _kept, ...before } = SourceDetails.parse({ ...row, identity: '' })
  await house.act(changeSource, admin, { ...before, ...facts }, now)
}

async function word({ house, admin, now }: LivelyNewsroom, id: PictureId, words: Partial<PictureDetails>) {
  const row = (await pictureById(house.reader, id)) ?? refuse('notFound')
  await house.act(changePicture, admin, { ...PictureDetails.parse(row), ...words }, now)
}

const covered = { naming: 'unnamed', description: 'ein Bericht', anonymityReason: '' } as const

/** What becomes of sources and pictures. */
export const changesOfSources: readonly Change[] = [
  {
    what: 'a source is entered',
    make: ({ house, admin, now }) => house.act(createSource, admin, { kind: 'document', label: 'Neu', publisher: 'Xinhua' }, now),
    changes: [],
    besides: ['/sources/neu'],
  },
  {
    what: 'a source is called otherwise',
    make: (newsroom) => change(newsroom, newsroom.sources.report, { label: 'Ein Bericht' }),
    changes: [
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/pages.xml',
      '/sources/das-dossier',
      '/sources/der-bericht',
    ],
  },
  {
    what: 'the title of a source is put right',
    make: (newsroom) => change(newsroom, newsroom.sources.report, { title: 'Vom Gipfel' }),
    changes: ['/sources/das-dossier', '/sources/der-bericht'],
  },
  {
    what: 'a source is put down to another house',
    make: (newsroom) => change(newsroom, newsroom.sources.dossier, { publisher: 'Reuters' }),
    changes: ['/sources/das-dossier', '/sources/der-bericht'],
  },
  {
    what: 'a source is given cover',
    takesBack: true,
    make: (newsroom) => change(newsroom, newsroom.sources.report, covered),
    changes: [
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/pages.xml',
      '/sources/das-dossier',
      '/sources/der-bericht',
    ],
  },
  {
    what: 'the cover of a source is lifted',
    ready: (newsroom) => change(newsroom, newsroom.sources.report, covered),
    make: (newsroom) => change(newsroom, newsroom.sources.report, { naming: 'named', description: '' }),
    changes: [
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/feed.xml',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/pages.xml',
      '/sources/das-dossier',
      '/sources/der-bericht',
    ],
  },
  {
    what: 'a covered source goes off the record',
    takesBack: true,
    make: (newsroom) => change(newsroom, newsroom.sources.insider, { terms: 'off_record' }),
    changes: ['/ausland/feed.xml', '/ausland/gipfel', '/ausland/gipfel/history', '/feed.xml', '/people/ada-federkiel/feed.xml'],
    besides: ['/sources/der-bericht', '/sources/ein-beamter'],
  },
  { what: 'a covered source is approved', make: (newsroom) => change(newsroom, newsroom.sources.insider, { approved: true }), changes: [] },
  {
    what: 'a source that nothing rests on is called otherwise',
    make: (newsroom) => change(newsroom, newsroom.sources.unused, { label: 'Ungenutzt' }),
    changes: [],
    besides: ['/sources/unbenutzt'],
  },
  {
    what: 'a source that nothing rests on is removed',
    make: ({ house, admin, now, sources }) => house.act(removeSource, admin, { sourceId: sources.unused }, now),
    changes: [],
    besides: ['/sources/unbenutzt'],
  },
  {
    what: 'a picture is worded anew',
    make: (newsroom) => word(newsroom, newsroom.pictures.harbour, { caption: 'Der Hafen' }),
    changes: [
      ...missing,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/nachspiel',
      '/people/ada-federkiel',
      '/sources/der-bericht',
      '/topics/china',
    ],
  },
  {
    what: 'a portrait is worded anew',
    make: (newsroom) => word(newsroom, newsroom.pictures.face, { alt: 'Ada' }),
    changes: ['/people/ada-federkiel', '/people/ada-federkiel/feed.xml'],
  },
  {
    what: 'a picture is put down to somebody else',
    make: ({ house, admin, now, pictures, people }) =>
      house.act(creditPicture, admin, { id: pictures.harbour, credits: [{ contributorId: people.cora, role: 'photographer' }] }, now),
    changes: [
      ...missing,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/nachspiel',
      '/people/ada-federkiel',
      '/sources/der-bericht',
      '/topics/china',
    ],
  },
  {
    what: 'the focal point of a picture is moved',
    make: ({ house, admin, now, pictures }) =>
      house.act(moveFocalPoint, admin, { id: pictures.harbour, focal: { x: 100, y: 100 }, key: `${'a'.repeat(24)}x100y100` }, now),
    changes: [
      ...missing,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/ausland/nachspiel',
      '/feed.xml',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/[month].xml',
      '/sources/der-bericht',
      '/topics/china',
    ],
  },
  {
    what: 'a picture that nothing shows is removed',
    make: ({ house, admin, now, pictures }) => house.act(removePicture, admin, pictures.unused, now),
    changes: [],
  },
]
