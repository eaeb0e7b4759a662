import { eq } from 'drizzle-orm'
import { pictures as pictureRows } from '../../db/schema'
import { storyById } from '../../domain/stories/story'
import type { Staff } from '../../model/staff'
import { aPicture } from '../../test/pictures'
import { pictureFiles } from '../confidential-newsroom'
import { admins, everybody, type Person, whoseItIs, whoWorksHere } from './people'
import type { World } from './world'

export interface RouteDoor {
  readonly may: readonly Person[]
  /** What is asked for: an address, or a request with a body. */
  readonly sent: (world: World, who: Staff) => Asked | Promise<Asked>
  /** What is answered to whoever may. */
  readonly status?: number
  /** And to whoever works here and may not. */
  readonly refused?: number
  /** And to whoever is let in nowhere: `sign-in` leads to that page. */
  readonly outside?: number | 'sign-in'
  /** It is a change: nothing is different after a refusal, and something is after it was done. */
  readonly changes?: true
}

export interface Asked {
  readonly path: string
  readonly init?: RequestInit
}

const open = (path: string, status = 200): RouteDoor => ({ may: everybody, status, sent: () => ({ path }) })
const feeds = (door: string, place: string) =>
  Object.fromEntries(
    ['feed.xml', 'atom.xml', 'feed.json'].map((feed) => [`/(feeds)${door}/${feed}/route`, open(`${place}/${feed}`)] as const),
  )

async function formWith(file: Blob, name: string): Promise<RequestInit> {
  const body = new FormData()
  body.set('file', file, name)
  return { method: 'POST', body, headers: { accept: 'application/json' } }
}

const sentJson = (method: string, path: string, body: unknown): Asked => ({
  path,
  init: { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
})

async function fileOfOwnPicture({ house, pictures }: World): Promise<string> {
  const [picture] = await house.reader.select({ key: pictureRows.key }).from(pictureRows).where(eq(pictureRows.id, pictures.own))
  return pictureFiles(house.folder).find((name) => name.startsWith(`${picture?.key}-`)) ?? 'none'
}

const ninjs = JSON.stringify({ standard: { name: 'ninjs', version: '3.1' }, uri: 'tag:bote.example,2026:eins', type: 'text' })

/** Every route handler of the build: what it is asked for, and what it answers whom. */
export const everyRoute: Readonly<Record<string, RouteDoor>> = {
  '/(feeds)/.well-known/security.txt/route': open('/.well-known/security.txt'),
  '/(feeds)/favicon.ico/route': open('/favicon.ico', 308),
  '/(feeds)/news-sitemap.xml/route': open('/news-sitemap.xml'),
  '/(feeds)/robots.txt/route': open('/robots.txt'),
  '/(feeds)/sitemap.xml/route': open('/sitemap.xml'),
  '/(feeds)/sitemaps/[part]/route': open('/sitemaps/pages.xml'),
  '/icon.svg/route': open('/icon.svg'),
  ...feeds('', ''),
  ...feeds('/[section]', '/ausland'),
  ...feeds('/people/[slug]', '/people/ada-federkiel'),
  ...feeds('/corrections', '/corrections'),

  '/api/[[...missing]]/route': open('/api/nothing/of/this/name', 404),
  '/api/auth/[...nextauth]/route': open('/api/auth/csrf'),
  '/media/card/[story]/route': {
    may: everybody,
    status: 307,
    sent: ({ stories }) => ({ path: `/media/card/${stories.printed}-000000000000.png` }),
  },
  // Of a picture that no story in print shows.
  '/media/[file]/route': {
    may: whoWorksHere,
    outside: 404,
    sent: async (world) => ({ path: `/media/${await fileOfOwnPicture(world)}` }),
  },

  '/api/reports/route': {
    may: everybody,
    status: 303,
    changes: true,
    sent: ({ stories }) => ({
      path: '/api/reports',
      init: {
        method: 'POST',
        body: new URLSearchParams({ storyId: stories.printed, message: 'Da fehlt etwas.', contact: '', website: '' }),
      },
    }),
  },
  '/api/media/route': {
    may: whoWorksHere,
    status: 201,
    outside: 401,
    changes: true,
    sent: async () => ({ path: '/api/media', init: await formWith(new Blob([new Uint8Array(await aPicture())]), 'neu.jpg') }),
  },
  '/api/originals/route': {
    may: whoWorksHere,
    status: 201,
    outside: 401,
    changes: true,
    sent: async () => ({ path: '/api/originals', init: await formWith(new Blob(['Ein Bericht.\n\nMit einem Satz.']), 'bericht.txt') }),
  },
  '/api/import/route': {
    may: whoWorksHere,
    status: 201,
    outside: 401,
    changes: true,
    sent: async () => ({ path: '/api/import', init: await formWith(new Blob([ninjs]), 'bericht.json') }),
  },

  '/newsroom/find/route': { may: whoWorksHere, outside: 401, sent: () => ({ path: '/newsroom/find?q=eigen' }) },
  '/newsroom/(desk)/contributors/export/file/route': {
    may: admins,
    refused: 403,
    outside: 'sign-in',
    sent: () => ({ path: '/newsroom/contributors/export/file?from=2020-01-01&to=2040-01-01' }),
  },
  '/newsroom/(desk)/contributors/import/rows/route': {
    may: admins,
    refused: 403,
    outside: 401,
    sent: () => ({
      path: '/newsroom/contributors/import/rows',
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'Name;Art\nNeu Hier;Person\n', fileName: 'register.csv' }),
      },
    }),
  },
  '/newsroom/(desk)/contributors/import/template/route': {
    may: whoWorksHere,
    outside: 'sign-in',
    sent: () => ({ path: '/newsroom/contributors/import/template' }),
  },
  '/newsroom/(desk)/originals/[id]/file/route': {
    may: whoseItIs,
    refused: 404,
    outside: 'sign-in',
    sent: ({ original }) => ({ path: `/newsroom/originals/${original}/file` }),
  },
  '/newsroom/(desk)/stories/[id]/draft/route': {
    may: whoseItIs,
    refused: 403,
    outside: 401,
    changes: true,
    sent: async ({ house, stories }, who) => {
      const story = await storyById(house.reader, stories.draft)
      if (story === null) throw new Error('no story')
      const text = { ...story.draft, headline: 'Andere Wörter' }
      return sentJson('PUT', `/newsroom/stories/${story.id}/draft`, { as: who.id, seen: story.version, over: false, text, copies: {} })
    },
  },
  '/newsroom/(desk)/stories/[id]/presence/route': {
    may: whoWorksHere,
    outside: 401,
    sent: ({ stories }) => sentJson('POST', `/newsroom/stories/${stories.draft}/presence`, { page: 'a'.repeat(32) }),
  },
  '/newsroom/(desk)/stories/[id]/ninjs/route': {
    may: whoseItIs,
    refused: 403,
    outside: 'sign-in',
    sent: ({ stories }) => ({ path: `/newsroom/stories/${stories.draft}/ninjs` }),
  },
}
