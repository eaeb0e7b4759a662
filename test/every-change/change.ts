import type { LivelyNewsroom } from '../lively-newsroom'

type Do = (newsroom: LivelyNewsroom) => Promise<unknown>

/** Something that somebody at the desk does, and which public addresses have another answer afterwards. */
export interface Change {
  readonly what: string
  /** What must have happened before. */
  readonly ready?: Do
  readonly make: Do
  /** Addresses that answer something else afterwards. */
  readonly changes: readonly string[]
  /** Addresses that come out as they were and are made anew all the same: it would cost more to know than to make them. */
  readonly besides?: readonly string[]
  /** Something is taken from readers that must not be shown again, not even where no new page can be made. */
  readonly takesBack?: true
}

/** The newsroom's time, so many seconds on. */
export const soon = ({ now }: LivelyNewsroom, seconds: number) => new Date(now.getTime() + seconds * 1000)

/** Addresses at which nothing is: their page lists the latest stories. */
export const missing = [
  '/ausland/entwurf',
  '/neues',
  '/neues/nichts',
  '/nirgends/nichts/hier',
  '/people/bert-blende',
  '/people/dora-durchschuss',
  '/people/emil-zeile',
  '/sources/ein-beamter',
  '/sources/neu',
  '/sources/unbenutzt',
  '/sport/geplant',
  '/topics/neu',
  '/topics/ruhig',
] as const

/** What tells search engines of a story of this month. */
export const sitemaps = ['/sitemap.xml', '/sitemaps/[month].xml', '/sitemaps/pages.xml'] as const

/** Every page that has head and foot. */
export const sheets = [
  ...missing,
  '/',
  '/ausland',
  '/ausland/archiv',
  '/ausland/gipfel',
  '/ausland/gipfel/history',
  '/ausland/nachspiel',
  '/ausland/nachspiel/history',
  '/corrections',
  '/imprint',
  '/leer',
  '/people',
  '/people/a-federkiel',
  '/people/ada-federkiel',
  '/people/cora-blei',
  '/politik',
  '/politik/folge-1',
  '/politik/gipfel',
  '/politik/wahl',
  '/politik/weg',
  '/sources/das-dossier',
  '/sources/der-bericht',
  '/sport',
  '/topics/china',
  '/topics/serie',
] as const

/** What has no head: feeds, and files for machines. */
export const files = [
  ...sitemaps,
  '/ausland/feed.xml',
  '/corrections/feed.xml',
  '/feed.xml',
  '/media/card/[entwurf].png',
  '/media/card/[gipfel].png',
  '/neues/feed.json',
  '/news-sitemap.xml',
  '/people/ada-federkiel/feed.xml',
  '/people/dora-durchschuss/feed.xml',
  '/people/emil-zeile/feed.xml',
  '/politik/atom.xml',
  '/robots.txt',
  '/sitemaps/[month before].xml',
] as const
