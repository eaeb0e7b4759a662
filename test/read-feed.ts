import { parseFeed } from '@rowanmanning/feed-parser'
import { z } from 'zod'

/*
 * Feeds as programs of others read them.
 */

/** RSS and Atom, read by a parser that has nothing to do with how they were written. */
export const readXmlFeed = (xml: string) => parseFeed(xml).toJSON()

const address = z.url({ protocol: /^https?$/ })
const Author = z
  .strictObject({ name: z.string().min(1).optional(), url: address.optional(), avatar: address.optional() })
  .refine((author) => Object.keys(author).length > 0)

const Item = z.strictObject({
  id: z.string().min(1),
  url: address,
  external_url: address.optional(),
  title: z.string().min(1),
  content_html: z.string().min(1),
  summary: z.string().min(1).optional(),
  image: address.optional(),
  date_published: z.iso.datetime(),
  date_modified: z.iso.datetime(),
  authors: z.array(Author).min(1).optional(),
  tags: z.array(z.string().min(1)).optional(),
  language: z.string().regex(/^[a-z]{2}$/),
})

/** What jsonfeed.org asks of a feed of version 1.1, as far as we write it, and nothing beside. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().min(1),
  icon: address.optional(),
  favicon: address,
  authors: z.array(Author).min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  items: z.array(Item),
})

/** @throws where it is no JSON Feed */
export const readJsonFeed = (json: string) => JsonFeed.parse(JSON.parse(json))
