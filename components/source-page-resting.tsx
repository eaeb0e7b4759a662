import { messagesIn } from '../messages/messages'
import { sourceAddress, storyAddress } from '../model/addresses'
import { type Language, locale } from '../model/language'
import type { PublicSource, Teaser } from '../model/printed'
import type { RestingPassage, RestingStory } from '../model/source-page'
import { Byline } from './byline'
import { Moment } from './moment'
import { passageAnchor } from './passage-note'

/** Passages of a story that are shown at once; the others open below them. */
const shownAtOnce = 4
/** Characters of a passage that are repeated here; the rest is read where it stands. */
const longest = 420

interface RestingListProps {
  readonly items: readonly RestingStory[]
  /** The site's. */
  readonly language: Language
  readonly zone: string
}

/** Stories that rest on a source, the newest first, each with what was taken from it. */
export function RestingList({ items, language, zone }: RestingListProps) {
  return (
    <ol className="story-list">
      {items.map((item) => (
        <li key={item.story.id}>
          <p className="when">
            <Moment at={item.story.firstPublishedAt} language={language} zone={zone} as="short" />
          </p>
          <Resting item={item} language={language} />
        </li>
      ))}
    </ol>
  )
}

function Resting({ item: { story, upstream, passages }, language }: { readonly item: RestingStory; readonly language: Language }) {
  const { sourcePage, corrections } = messagesIn(language).reader
  const [first, more] = [passages.slice(0, shownAtOnce), passages.slice(shownAtOnce)]
  return (
    <article className="resting">
      <h3 className="teaser-headline" {...(story.language === language ? {} : { lang: story.language })}>
        {story.kicker !== '' && <span className="kicker">{story.kicker} </span>}
        <a href={storyAddress(story.section.slug, story.slug)}>{story.headline}</a>
      </h3>
      <p className="meta">
        {story.retracted && <strong className="retracted">{corrections.retractedShort}</strong>}
        <span>{story.section.name}</span>
        <Byline credits={story.credits} language={story.language} />
      </p>
      {upstream && <p className="resting-whole">{sourcePage.whole}</p>}
      <Taken passages={first} story={story} language={language} />
      {more.length > 0 && (
        <details>
          <summary>{sourcePage.more(more.length)}</summary>
          <Taken passages={more} story={story} language={language} />
        </details>
      )}
    </article>
  )
}

interface TakenProps {
  readonly passages: readonly RestingPassage[]
  readonly story: Teaser
  readonly language: Language
}

/** The passages in the words of the story; each number leads to where it stands. */
function Taken({ passages, story, language }: TakenProps) {
  const { sourcePage } = messagesIn(language).reader
  if (passages.length === 0) return null
  const address = storyAddress(story.section.slug, story.slug)
  return (
    <ul className="taken">
      {passages.map((passage) => (
        <li key={passage.number}>
          <a
            className="taken-number"
            href={`${address}#${passageAnchor(passage.number)}`}
            aria-label={sourcePage.passage(passage.number, story.headline)}
          >
            {passage.number}
          </a>
          <p {...(story.language === language ? {} : { lang: story.language })}>{shortened(passage.passage)}</p>
          <p className="taken-how">
            <How passage={passage} language={language} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function shortened(passage: string): string {
  if (passage.length <= longest) return passage
  return `${passage.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

/** In which way the passage rests on the source, who else stands behind it, and through whom it came. */
function How({ passage, language }: { readonly passage: RestingPassage; readonly language: Language }) {
  const { reader, words } = messagesIn(language)
  return (
    <>
      <span>{words.attributionKind[passage.kind]}</span>
      <Others sources={passage.speakers} say={reader.sourcePage.saidBy} language={language} />
      <Others sources={passage.documents} say={reader.sourcePage.writtenIn} language={language} />
      <Others sources={passage.via} say={reader.source.via} language={language} chain />
    </>
  )
}

interface OthersProps {
  readonly sources: readonly PublicSource[]
  readonly say: (names: string) => string
  readonly language: Language
  /** Reports, the nearest first, rather than several at once. */
  readonly chain?: boolean
}

/** Names within a phrase, each leading to its own page. */
function Others({ sources, say, language, chain = false }: OthersProps) {
  if (sources.length === 0) return null
  const [before = '', after = ''] = say('\n').split('\n')
  const pieces = new Intl.ListFormat(locale[language], { type: 'conjunction' }).formatToParts(sources.map((_, nth) => String(nth)))
  const parts = chain
    ? sources.flatMap((source, nth) => (nth === 0 ? [source] : [' ← ', source]))
    : pieces.map((piece) => (piece.type === 'literal' ? piece.value : (sources[Number(piece.value)] ?? '')))
  return (
    <span>
      {before}
      {parts.map((part, nth) => {
        if (typeof part === 'string') return part
        const name = nameWithin(part, chain, language)
        // Parts have no identity but their place, and never move.
        const key = `${nth} ${name}`
        if (part.is === 'unnamed') return <span key={key}>{name}</span>
        return (
          <a key={key} href={sourceAddress(part.slug)}>
            {name}
          </a>
        )
      })}
      {after}
    </span>
  )
}

/** What a source is called within a phrase; a report by its house. */
function nameWithin(source: PublicSource, house: boolean, language: Language): string {
  if (source.is === 'unnamed') return source.description || messagesIn(language).reader.sourcePage.unnamed
  return (house && source.publisher) || source.label
}
