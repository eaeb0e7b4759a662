import type { Body } from '../../model/body'
import type { ListedCorrection, PrintedStory, PublicProfile, PublicSource, Teaser } from '../../model/printed'
import { firstSettings, type Settings } from '../../model/settings'
import {
  aCorrection,
  aCredit,
  aNamedSource,
  aNote,
  anUnnamedSource,
  aPictureCredit,
  aPrintedPicture,
  aPrintedStory,
  aProfile,
} from '../printed-story'

/*
 * Everything that leaves the newsroom for readers, with somebody's words wherever words are somebody's.
 */

export const now = new Date('2025-01-22T08:30:00Z')
const address = 'https://example.org/quelle'

export const settings = (words: string): Settings => ({
  ...firstSettings,
  siteName: words,
  tagline: words,
  place: words,
  address: 'https://bote.example',
  contactEmail: 'hallo@bote.example',
  imprint: words,
  privacy: words,
})

export const source = (words: string): Extract<PublicSource, { is: 'named' }> =>
  aNamedSource({ kind: 'media_report', label: words, publisher: words, title: words, url: address, archivedUrl: address, language: words })

const picture = (words: string) =>
  aPrintedPicture({
    alt: words,
    caption: words,
    creditLine: words,
    credits: [aPictureCredit({ name: words }), aPictureCredit({ name: words, slug: '' })],
  })

/** A text with these words in every block and under every mark. */
export function hostileBody(words: string, pictureId?: PrintedStory['pictures'][number]['id']): Body {
  const text = { type: 'text' as const, text: words }
  const link = { type: 'link' as const, attrs: { href: address } }
  const paragraph = {
    type: 'paragraph' as const,
    content: [
      text,
      { ...text, marks: [link, { type: 'bold' as const }, { type: 'italic' as const }] },
      { type: 'hardBreak' as const },
      text,
    ],
  }
  const item = { type: 'listItem' as const, content: [paragraph] }
  return {
    type: 'doc',
    content: [
      paragraph,
      { type: 'heading', attrs: { level: 2 }, content: [text] },
      { type: 'heading', attrs: { level: 3 }, content: [text] },
      { type: 'blockquote', attrs: { cite: address }, content: [paragraph] },
      { type: 'bulletList', content: [item] },
      { type: 'orderedList', attrs: { start: 3 }, content: [item] },
      ...(pictureId === undefined ? [] : [{ type: 'figure' as const, attrs: { pictureId, caption: words } }]),
    ],
  }
}

export function hostileStory(words: string): PrintedStory {
  const [lead, inText] = [picture(words), picture(words)]
  const named = source(words)
  const unnamed = anUnnamedSource(words, words)
  const credit = { name: words, initials: words, place: words, onBehalfOf: words }
  return aPrintedStory({
    section: { slug: 'ausland', name: words },
    kicker: words,
    headline: words,
    standfirst: words,
    dateline: words,
    body: hostileBody(words, inText.id),
    picture: lead,
    pictures: [lead, inText],
    credits: [
      aCredit(credit),
      aCredit({ ...credit, slug: '', role: 'contributing_reporter', placement: 'end_credit' }),
      aCredit({ ...credit, kind: 'agency', role: 'agency', placement: 'end_credit' }),
      aCredit({ ...credit, slug: '', scope: 'upstream', placement: 'end_credit' }),
    ],
    topics: [{ slug: 'thema', name: words }],
    sources: [named, unnamed].map((one) => ({ source: one, parts: ['speaker'], kinds: ['direct'], passages: [1], via: [named] })),
    notes: [
      aNote({
        passage: words,
        speakers: [named],
        documents: [named],
        via: [named],
        originalText: words,
        originalLanguage: words,
        utteredOn: '2025-01-21',
      }),
      aNote({ number: 2, passage: words, speakers: [unnamed] }),
    ],
    corrections: [aCorrection({ text: words }), aCorrection({ kind: 'update', text: words, place: 'foot' })],
    publications: 2,
    provenance: { relation: 'based_on', upstream: [named, unnamed], extent: words, rightsHolder: words, licence: words, aiUse: 'assisted' },
  })
}

export function hostileTeaser(words: string): Teaser {
  const { id, section, slug, language, kicker, headline, standfirst, picture: shown, credits, firstPublishedAt } = hostileStory(words)
  return {
    id,
    section,
    slug,
    language,
    kicker,
    headline,
    standfirst,
    picture: shown,
    credits: credits.slice(0, 1),
    firstPublishedAt,
    importance: 3,
    retracted: true,
  }
}

export function person(words: string): PublicProfile {
  return aProfile({
    name: words,
    sortName: words,
    initials: words,
    jobTitle: words,
    biography: words,
    place: words,
    publicContact: words,
    fediverse: words,
    languages: [words],
    expertise: [words],
    links: [address],
    portrait: picture(words),
  })
}

export function listedCorrection(words: string): ListedCorrection {
  const { id, kind, text, at, difference } = aCorrection({ text: words })
  return { id, kind, text, at, difference, story: hostileTeaser(words) }
}
