import { messagesIn } from '../../messages/messages'
import { personAddress, storyAddress } from '../../model/addresses'
import type { CreditRole } from '../../model/credit'
import { fallbackAddress, fallbackWidth, heightAt } from '../../model/picture'
import { pictureCreditLine } from '../../model/picture-credit'
import type { PrintedStory } from '../../model/printed'
import { type FeedPart, roleMapping } from '../../model/role-mapping'
import type { PictureSnapshot } from '../../model/story'
import type { WordedCredit } from '../../model/wording/wording'
import { storyHtml } from '../story-html'
import { rightsWords } from '../terms'
import { type FeedEntry, type FeedOrigin, type FeedPerson, type FeedPicture, type FeedSite, lastingId } from './feed'

/** A story as an entry of a feed, whole. */
export function storyEntry(story: PrintedStory, site: FeedSite): FeedEntry {
  const { feeds } = messagesIn(story.language)
  const retracted = story.corrections.some((correction) => correction.kind === 'retraction')
  const authors = authorsOf(story.credits, site)
  return {
    id: lastingId(story.id),
    address: `${site.address}${storyAddress(story.section.slug, story.slug)}`,
    title: retracted ? feeds.retracted(story.headline) : story.headline,
    summary: story.standfirst,
    html: storyHtml(story, site),
    language: story.language,
    authors,
    contributors: people(story.credits, 'contributor', site).filter(
      (one) => !authors.some((author) => author.name === one.name && author.address === one.address),
    ),
    origins: originsOf(story, people(story.credits, 'via', site)),
    categories: [
      { name: story.section.name, slug: story.section.slug, scheme: site.address },
      ...story.topics.map(({ name, slug }) => ({ name, slug, scheme: `${site.address}/topics` })),
    ],
    picture: story.picture === null ? null : feedPicture(story.picture, story, site),
    rights: rightsWords(story.provenance, story.language).join(' '),
    published: story.firstPublishedAt,
    updated: new Date(Math.max(story.publishedAt.getTime(), ...story.corrections.map((correction) => correction.at.getTime()))),
  }
}

/** They are authors where they sign; anywhere else a feed has no word for them. */
const authorsWhoSign: readonly CreditRole[] = ['data_journalist', 'fact_checker', 'photographer', 'illustrator', 'producer']

/** What a feed makes of a credit. Makers of the report that a story rests on are none of ours, and what is not printed is not told. */
function feedPart({ role, placement, scope }: WordedCredit): FeedPart {
  if (scope === 'upstream' || placement === 'none') return 'nothing'
  return placement === 'byline' && authorsWhoSign.includes(role) ? 'author' : roleMapping[role].feed
}

/** Who signs; an agency where it signs alone. */
function authorsOf(credits: readonly WordedCredit[], site: FeedSite): FeedPerson[] {
  const authors = people(credits, 'author', site)
  const signed = credits.filter((credit) => credit.placement === 'byline')
  return authors.length > 0 ? authors : people(signed, 'via', site)
}

/** Everyone once, in printed order. */
function people(credits: readonly WordedCredit[], part: FeedPart, { address }: FeedSite): FeedPerson[] {
  const found = new Map<string, FeedPerson>()
  for (const credit of credits) {
    if (feedPart(credit) !== part) continue
    found.set(`${credit.slug} ${credit.name}`, {
      name: credit.name,
      address: credit.slug === '' ? '' : address + personAddress(credit.slug),
    })
  }
  return [...found.values()]
}

/** The reports that it rests on, nearest first, as far as they can be read; then the agencies whose material is in it. */
function originsOf({ provenance }: PrintedStory, agencies: readonly FeedPerson[]): FeedOrigin[] {
  const reports = provenance.upstream.flatMap((source) =>
    source.is === 'named' && source.url !== ''
      ? [{ is: 'report' as const, name: source.publisher || source.label, address: source.url }]
      : [],
  )
  const material = agencies.flatMap((agency) => (agency.address === '' ? [] : [{ is: 'agency' as const, ...agency }]))
  return [...reports, ...material]
}

function feedPicture(picture: PictureSnapshot, { language }: PrintedStory, { address }: FeedSite): FeedPicture {
  const width = fallbackWidth(picture)
  return {
    address: `${address}${fallbackAddress(picture)}`,
    width,
    height: heightAt(picture, 'full', width),
    alternative: picture.alt,
    credits: picture.credits.map(({ name, role }) => ({ name, role })),
    creditLine: pictureCreditLine(picture, language)
      .map((piece) => piece.text)
      .join(''),
  }
}
