import { storyAddress } from '../../model/addresses'
import type { Language } from '../../model/language'
import { fallbackAddress } from '../../model/picture'
import type { PictureSnapshot } from '../../model/story'
import { lastmod, sitemapIndex, urlset } from './urlset'

/** A page that search engines are told of. */
export interface ListedPage {
  /** Path on the site. */
  readonly path: string
  readonly changedAt: Date | null
}

export interface ListedStory {
  readonly section: string
  readonly slug: string
  readonly changedAt: Date | null
  readonly picture: Pick<PictureSnapshot, 'key' | 'width' | 'height'> | null
}

export interface NewsStory {
  readonly section: string
  readonly slug: string
  readonly language: Language
  readonly headline: string
  readonly firstPublishedAt: Date
}

/** The name of the part for what is no story. */
export const pagesPart = 'pages'

/** Where a part of the sitemap is: `/sitemaps/2025-01.xml`. */
export const partAddress = (part: string) => `/sitemaps/${part}.xml`

/** The part that the last portion of an address names; `null` where it names none. */
export function partOf(file: string): { readonly is: 'pages' } | { readonly is: 'month'; readonly month: string } | null {
  const name = /^(.+)\.xml$/.exec(file)?.[1] ?? ''
  if (name === pagesPart) return { is: 'pages' }
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(name) ? { is: 'month', month: name } : null
}

/**
 * The index of all parts.
 * @param address where the site is found, without a trailing slash
 */
export async function sitemapOf(
  address: string,
  pages: Pick<ListedPage, 'changedAt'>,
  months: readonly { readonly month: string; readonly changedAt: Date | null }[],
): Promise<string> {
  const part = (name: string, changedAt: Date | null) => ({ url: address + partAddress(name), ...lastmod(changedAt) })
  return sitemapIndex([part(pagesPart, pages.changedAt), ...months.map(({ month, changedAt }) => part(month, changedAt))])
}

export async function pagesSitemap(address: string, pages: readonly ListedPage[]): Promise<string> {
  return urlset(pages.map(({ path, changedAt }) => ({ url: address + path, ...lastmod(changedAt) })))
}

/** Stories with their lead pictures. */
export async function storiesSitemap(address: string, stories: readonly ListedStory[]): Promise<string> {
  return urlset(
    stories.map(({ section, slug, changedAt, picture }) => ({
      url: address + storyAddress(section, slug),
      ...lastmod(changedAt),
      ...(picture === null ? {} : { img: [{ url: address + fallbackAddress(picture) }] }),
    })),
    'image',
  )
}

/** The stories of the last two days, as news (Google's vocabulary, version 0.9). */
export async function newsSitemap(address: string, siteName: string, stories: readonly NewsStory[]): Promise<string> {
  return urlset(
    stories.map(({ section, slug, language, headline, firstPublishedAt }) => ({
      url: address + storyAddress(section, slug),
      news: {
        publication: { name: siteName, language },
        publication_date: firstPublishedAt.toISOString(),
        title: headline,
      },
    })),
    'news',
  )
}
