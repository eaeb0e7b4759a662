import { messagesIn } from '../../messages/messages'
import { storyAddress, topicAddress } from '../../model/addresses'
import { lengthOf, plainText } from '../../model/body'
import type { CorrectionId } from '../../model/ids'
import type { PrintedCorrection, PrintedProvenance, PrintedStory } from '../../model/printed'
import { aiMapping, roleMapping } from '../../model/role-mapping'
import type { WordedCredit } from '../../model/wording/wording'
import { makersOf } from './credits'
import { imageObject } from './picture'
import { quotation } from './quotation'
import { publisher, type Site } from './site'
import { citation } from './source'
import { known, schemaTerm, type Thing, thing, type Value } from './thing'
import { basis } from './upstream'

/** When a story last changed for its readers: its text, or what was said about it. */
export function lastChanged(story: Pick<PrintedStory, 'publishedAt' | 'corrections'>): Date {
  return new Date(Math.max(story.publishedAt.getTime(), ...story.corrections.map((correction) => correction.at.getTime())))
}

/** A story as schema.org's vocabulary has it: what is printed, who made it, on what it rests, what was put right. */
export function newsArticle(story: PrintedStory, site: Site): Thing {
  const url = `${site.address}${storyAddress(story.section.slug, story.slug)}`
  // Not printed is not told, to machines neither.
  const credits = story.credits.filter((credit) => credit.placement !== 'none')
  const body = plainText(story.body)
    .replace(/\n{2,}/g, '\n')
    .trim()
  return thing('NewsArticle', {
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    alternativeHeadline: story.kicker,
    abstract: story.standfirst,
    description: story.standfirst,
    articleBody: body,
    wordCount: lengthOf(body).words,
    inLanguage: story.language,
    datePublished: story.firstPublishedAt.toISOString(),
    dateModified: lastChanged(story).toISOString(),
    dateline: story.dateline,
    locationCreated: places(story, credits),
    articleSection: story.section.name,
    keywords: story.topics.map((topic) => topic.name),
    about: story.topics.map((topic) => {
      const address = `${site.address}${topicAddress(topic.slug)}`
      return thing('Thing', { '@id': `${address}#topic`, name: topic.name, url: address })
    }),
    image: images(story, credits, site),
    ...ourMakers(story, credits, site),
    publisher: publisher(site),
    ...basis(story, credits, site),
    citation: story.sources.flatMap(({ source }) => citation(source, site) ?? []),
    hasPart: story.notes.flatMap((note) => quotation(note, story.language, url, site) ?? []),
    correction: story.corrections.map((correction) => correctionComment(correction, story, site)),
    creativeWorkStatus: story.corrections.some(({ kind }) => kind === 'retraction') ? 'Retracted' : 'Published',
    digitalSourceType: digitalSource(story.provenance, credits),
    isAccessibleForFree: true,
  })
}

function ourMakers(story: PrintedStory, credits: readonly WordedCredit[], site: Site): Record<string, Value> {
  const ours = credits.filter((credit) => credit.scope === 'this_story')
  return known(makersOf(ours, story.language, site, story.picture !== null))
}

/** The story's picture first, then those in the text, each once. */
function images(story: PrintedStory, credits: readonly WordedCredit[], site: Site): Thing[] {
  const others = story.pictures.filter((picture) => picture.id !== story.picture?.id)
  const makers = credits.filter((credit) => credit.scope === 'this_story' && roleMapping[credit.role].schema.on === 'image')
  return [
    ...(story.picture === null ? [] : [imageObject(story.picture, story.language, site, makers)]),
    ...others.map((picture) => imageObject(picture, story.language, site)),
  ]
}

/** Where it was written: as the dateline has it, and as its reporters were placed. */
function places(story: PrintedStory, credits: readonly WordedCredit[]): Thing[] {
  const reported = credits.filter(({ scope, role }) => scope === 'this_story' && (role === 'author' || role === 'contributing_reporter'))
  const names = new Set([story.dateline, ...reported.map((credit) => credit.place)].filter((place) => place !== ''))
  return [...names].map((name) => thing('Place', { name }))
}

function correctionComment(correction: PrintedCorrection, story: PrintedStory, site: Site): Thing {
  return thing('CorrectionComment', {
    '@id': correctionId(correction.id, story, site),
    name: messagesIn(story.language).words.correctionKind[correction.kind],
    text: correction.text,
    datePublished: correction.at.toISOString(),
    inLanguage: story.language,
  })
}

/** Whoever is credited with prompting an AI had it work on this, whatever else is noted. */
function digitalSource({ aiUse }: PrintedProvenance, credits: readonly WordedCredit[]): string {
  const prompted = credits.some((credit) => credit.scope === 'this_story' && credit.role === 'ai_prompting')
  const use = aiMapping[aiUse] ?? (prompted ? aiMapping.assisted : null)
  return use === null ? '' : schemaTerm(use.schema)
}

/** Which correction it is, on its story and wherever else it is listed. */
export function correctionId(id: CorrectionId, story: Pick<PrintedStory, 'section' | 'slug'>, site: Site): string {
  return `${site.address}${storyAddress(story.section.slug, story.slug)}#correction-${id}`
}
