import { plainText } from './body'
import { pictureCreditLine } from './picture-credit'
import type { PrintedProvenance, PrintedStory, PublicSource } from './printed'
import type { AiUse, ProvenanceRelation } from './provenance'
import type { PictureSnapshot } from './story'
import { byline } from './wording/byline'
import { endCredits } from './wording/end-credits'
import { plainWording } from './wording/wording'

export const runningParts = ['kicker', 'headline', 'standfirst', 'dateline', 'text'] as const
export const listedParts = ['pictures', 'credits', 'provenance', 'sources'] as const
export type PublicPart = (typeof runningParts)[number] | (typeof listedParts)[number]

/** A story as it was printed once, in plain words: running text, and lists of lines. */
export type PublicVersion = Readonly<Record<(typeof runningParts)[number], string>> &
  Readonly<Record<(typeof listedParts)[number], readonly string[]>>

/** The words, in one language, around what a version lists. */
export interface PublicWords {
  readonly unnamedSource: string
  readonly relation: Readonly<Record<Exclude<ProvenanceRelation, 'original'>, string>>
  readonly ai: Readonly<Record<Exclude<AiUse, 'none'>, string>>
  readonly extent: (extent: string) => string
  readonly licence: (licence: string) => string
  readonly rightsHolder: (holder: string) => string
}

/** What of a printed story its history compares. */
export type ComparedStory = Pick<
  PrintedStory,
  'language' | 'kicker' | 'headline' | 'standfirst' | 'dateline' | 'body' | 'picture' | 'pictures' | 'credits' | 'sources' | 'provenance'
>

/** A printed story in plain words. */
export function publicVersion(story: ComparedStory, words: PublicWords): PublicVersion {
  const { kicker, headline, standfirst, dateline } = story
  return {
    kicker,
    headline,
    standfirst,
    dateline,
    text: plainText(story.body),
    pictures: pictureLines(story),
    credits: creditLines(story),
    provenance: provenanceLines(story.provenance, words),
    // In order of the alphabet: a source that moved in the list is no change of the story.
    sources: story.sources.map(({ source }) => sourceName(source, words)).sort((one, other) => one.localeCompare(other, story.language)),
  }
}

function creditLines({ credits, language, dateline, provenance }: ComparedStory): string[] {
  const nearest = provenance.upstream[0]
  const report = nearest?.is === 'named' ? nearest : undefined
  const from = provenance.relation === 'translation_of' ? (report?.language ?? '') : ''
  const sentences = [byline(credits, language, dateline), ...endCredits(credits, language, { upstream: report?.publisher ?? '', from })]
  return sentences.map(plainWording).filter(said)
}

function pictureLines({ picture, pictures, body, language }: ComparedStory): string[] {
  const line = ({ caption, alt, ...made }: Pick<PictureSnapshot, 'caption' | 'alt' | 'credits' | 'creditLine'>) =>
    [caption || alt, wordsOf(pictureCreditLine(made, language))].filter(said).join(' · ')
  const inText = body.content.flatMap((block) => {
    const shown = block.type === 'figure' ? pictures.find(({ id }) => id === block.attrs.pictureId) : undefined
    return block.type === 'figure' && shown ? [line({ ...shown, caption: block.attrs.caption || shown.caption })] : []
  })
  return [...(picture === null ? [] : [line(picture)]), ...inText].filter(said)
}

function provenanceLines({ relation, upstream, extent, rightsHolder, licence, aiUse }: PrintedProvenance, words: PublicWords): string[] {
  const names = upstream.map((source) => sourceName(source, words)).join(' ← ')
  return [
    relation === 'original' ? '' : [words.relation[relation], names].filter(said).join(': '),
    extent && words.extent(extent),
    rightsHolder && words.rightsHolder(rightsHolder),
    licence && words.licence(licence),
    aiUse === 'none' ? '' : words.ai[aiUse],
  ].filter(said)
}

function sourceName(source: PublicSource, words: PublicWords): string {
  if (source.is === 'unnamed') return source.description || words.unnamedSource
  return source.label.includes(source.publisher) ? source.label : `${source.label}, ${source.publisher}`
}

const said = (words: string) => words !== ''
const wordsOf = (pieces: readonly { readonly text: string }[]) => pieces.map((piece) => piece.text).join('')
