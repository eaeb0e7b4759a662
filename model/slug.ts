import { z } from 'zod'

const longest = 80

const letters: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  і: 'i',
  ї: 'yi',
  ґ: 'g',
}

/**
 * The last part of an address, from a headline: German umlauts and Cyrillic are transliterated, other
 * accents dropped, everything else becomes single hyphens. At most 80 characters, cut at a hyphen.
 * A headline without a Latin or Cyrillic letter or digit gives `''`.
 */
export function slugFrom(headline: string): string {
  const plain = [...headline.normalize('NFC').toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest + 1)
  const hyphen = cut.lastIndexOf('-')
  return hyphen > 20 ? cut.slice(0, hyphen) : plain.slice(0, longest)
}

/** The slug with a number after it, for where it is taken; `1` is the slug itself. No longer than any other. */
export function numberedSlug(slug: string, number: number): string {
  if (number === 1) return slug
  const ending = `-${number}`
  return slug.slice(0, longest - ending.length).replace(/-+$/, '') + ending
}

/** First parts of addresses that belong to Masthead itself (PRODUCT.md, Addresses). */
const takenByTheHouse = new Set([
  'people',
  'sources',
  'topics',
  'corrections',
  'search',
  'imprint',
  'privacy',
  'media',
  'feed',
  'atom',
  'sitemap',
  'sitemaps',
  'news-sitemap',
  'robots',
  'api',
  'newsroom',
  'fonts',
  'favicon',
  'icon',
  'apple-icon',
  'manifest',
  'opengraph-image',
  '_next',
  'public',
  'static',
  'well-known',
  'health',
  'edge',
  'index',
])

/** Second parts below a section that are feeds, never stories. */
const takenBelowASection = new Set(['feed', 'atom', 'feed-xml', 'atom-xml', 'feed-json', 'history', 'opengraph-image'])

/** A slug as typed or generated: `a-z0-9` in groups joined by single hyphens. */
export const Slug = z
  .string()
  .trim()
  .toLowerCase()
  .max(longest, 'tooLong')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'notASlug')

/** A section's slug, which must not shadow another address. */
export const SectionSlug = Slug.refine((slug) => !takenByTheHouse.has(slug), 'slugTaken')

/** A story's slug, which must not shadow a section's feeds. */
export const StorySlug = Slug.refine((slug) => !takenBelowASection.has(slug), 'slugTaken')
