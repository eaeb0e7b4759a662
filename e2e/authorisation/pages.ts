import { admins, everybody, type Person, whoseItIs, whoWorksHere } from './people'
import type { World } from './world'

export interface PageDoor {
  readonly may: readonly Person[]
  readonly at: (world: World) => string
  /** Whoever works here and may not is told so in words, unless the page is not there for them. */
  readonly otherwise?: 404
}

const open = (address: string): PageDoor => ({ may: everybody, at: () => address })
const desk = (address: string): PageDoor => ({ may: whoWorksHere, at: () => address })
const adminsOnly = (address: string): PageDoor => ({ may: admins, at: () => address })

/** Every page of the build: who is let in, and an address at which there is something to see. */
export const everyPage: Readonly<Record<string, PageDoor>> = {
  '/(reader)/page': open('/'),
  '/(reader)/[...missing]/page': open('/gibt/es/hier/nicht'),
  '/(reader)/[section]/page': open('/ausland'),
  '/(reader)/[section]/[slug]/page': open('/ausland/eigener-druck'),
  '/(reader)/[section]/[slug]/history/page': open('/ausland/eigener-druck/history'),
  '/(reader)/corrections/page': open('/corrections'),
  '/(reader)/imprint/page': open('/imprint'),
  '/(reader)/people/page': open('/people'),
  '/(reader)/people/[slug]/page': open('/people/ada-federkiel'),
  '/(reader)/privacy/page': open('/privacy'),
  '/(reader)/search/page': open('/search?q=eigener'),
  '/(reader)/sources/[slug]/page': open('/sources/der-bericht'),
  '/(reader)/topics/[slug]/page': open('/topics/china'),

  '/newsroom/login/page': open('/newsroom/login'),
  '/newsroom/login/forgotten/page': open('/newsroom/login/forgotten'),
  '/newsroom/login/link/page': open('/newsroom/login/link?token=nobodys'),
  '/newsroom/login/setup/page': open('/newsroom/login/setup?token=nobodys'),
  '/newsroom/login/confirm/page': desk('/newsroom/login/confirm'),
  // Whoever is not halfway in is led to the beginning.
  '/newsroom/login/second/page': open('/newsroom/login/second'),
  '/newsroom/login/second-factor/page': desk('/newsroom/login/second-factor'),

  '/newsroom/(desk)/page': desk('/newsroom'),
  '/newsroom/(desk)/[...missing]/page': desk('/newsroom/nowhere/at/all'),
  '/newsroom/(desk)/account/page': desk('/newsroom/account'),
  '/newsroom/(desk)/contributors/page': desk('/newsroom/contributors'),
  '/newsroom/(desk)/contributors/[id]/page': { may: whoWorksHere, at: ({ pseudonym }) => `/newsroom/contributors/${pseudonym}` },
  '/newsroom/(desk)/contributors/[id]/merge/page': { may: admins, at: ({ people }) => `/newsroom/contributors/${people.short}/merge` },
  '/newsroom/(desk)/contributors/export/page': adminsOnly('/newsroom/contributors/export'),
  '/newsroom/(desk)/contributors/import/page': adminsOnly('/newsroom/contributors/import'),
  '/newsroom/(desk)/contributors/new/page': desk('/newsroom/contributors/new'),
  '/newsroom/(desk)/log/page': adminsOnly('/newsroom/log'),
  '/newsroom/(desk)/media/page': desk('/newsroom/media'),
  '/newsroom/(desk)/media/[id]/page': { may: whoWorksHere, at: ({ pictures }) => `/newsroom/media/${pictures.own}` },
  '/newsroom/(desk)/originals/page': desk('/newsroom/originals'),
  '/newsroom/(desk)/originals/[id]/page': { may: whoseItIs, at: ({ original }) => `/newsroom/originals/${original}`, otherwise: 404 },
  '/newsroom/(desk)/sections/page': desk('/newsroom/sections'),
  '/newsroom/(desk)/settings/page': adminsOnly('/newsroom/settings'),
  '/newsroom/(desk)/sources/page': desk('/newsroom/sources'),
  '/newsroom/(desk)/sources/[id]/page': { may: whoWorksHere, at: ({ sources }) => `/newsroom/sources/${sources.insider}` },
  '/newsroom/(desk)/sources/new/page': desk('/newsroom/sources/new'),
  '/newsroom/(desk)/staff/page': adminsOnly('/newsroom/staff'),
  '/newsroom/(desk)/staff/[id]/page': { may: admins, at: ({ accounts }) => `/newsroom/staff/${accounts.other.id}` },
  '/newsroom/(desk)/staff/invite/page': adminsOnly('/newsroom/staff/invite'),
  '/newsroom/(desk)/stories/page': desk('/newsroom/stories'),
  // Whoever works here may read what is being written; who may change it, the actions decide.
  '/newsroom/(desk)/stories/[id]/page': { may: whoWorksHere, at: ({ stories }) => `/newsroom/stories/${stories.draft}` },
  '/newsroom/(desk)/stories/[id]/corrections/page': {
    may: whoWorksHere,
    at: ({ stories }) => `/newsroom/stories/${stories.printed}/corrections`,
  },
  '/newsroom/(desk)/stories/[id]/revisions/page': {
    may: whoWorksHere,
    at: ({ stories }) => `/newsroom/stories/${stories.printed}/revisions`,
  },
  '/(preview)/newsroom/stories/[id]/preview/page': { may: whoWorksHere, at: ({ stories }) => `/newsroom/stories/${stories.draft}/preview` },
}

/** What these answer everybody who is let in. */
export const otherStatuses: Readonly<Record<string, number>> = {
  '/(reader)/[...missing]/page': 404,
  '/newsroom/(desk)/[...missing]/page': 404,
  '/newsroom/login/second/page': 307,
}

/** Addresses at which what is not out would stand, and those that tell what is new: nobody outside may learn of it here. */
export const whereItWouldBe = (world: World): readonly string[] => [
  ...['eigener-entwurf', 'eigene-sperre', 'anderer-entwurf'].flatMap((slug) => [`/ausland/${slug}`, `/ausland/${slug}/history`]),
  '/politik/gesperrt',
  '/sport/geplant',
  `/search?q=${encodeURIComponent('Unveröffentlichtes')}`,
  '/sitemap.xml',
  '/sitemaps/pages.xml',
  `/sitemaps/${world.now.toISOString().slice(0, 7)}.xml`,
  '/news-sitemap.xml',
  ...['', '/ausland', '/politik', '/people/ada-federkiel', '/corrections'].flatMap((place) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((feed) => `${place}/${feed}`),
  ),
  ...[world.stories.draft, world.stories.embargoed].map((id) => `/media/card/${id}-000000000000.png`),
  `/newsroom/stories/${world.stories.embargoed}/ninjs`,
  `/newsroom/find?q=${encodeURIComponent('Unveröffentlichtes')}`,
]
