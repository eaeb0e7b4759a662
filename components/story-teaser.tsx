import { storyAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { Teaser } from '../model/printed'
import { Byline } from './byline'
import { Moment } from './moment'
import { Picture } from './picture'
import { RetractedWord } from './retracted-word'

/** What a teaser shows beside its headline, from the largest to the smallest. */
const sizes = {
  lead: { picture: '(min-width: 64rem) 50rem, 100vw', standfirst: true, time: true },
  second: { picture: null, standfirst: true, time: true },
  third: { picture: null, standfirst: true, time: true },
  band: { picture: '(min-width: 64rem) 24rem, 45vw', standfirst: true, time: true },
  brief: { picture: null, standfirst: false, time: true },
  item: { picture: '12rem', standfirst: true, time: false },
} as const

interface StoryTeaserProps {
  readonly story: Teaser
  readonly size: keyof typeof sizes
  /** Level of the headline within the page. */
  readonly level: 2 | 3
  /** The site's. */
  readonly language: Language
  readonly zone: string
  /** Name the section where the list does not say it. */
  readonly section?: boolean
  readonly priority?: boolean
  /** What the person whose page this is did for it. */
  readonly note?: string
}

/** A story in a list: the headline leads to it. */
export function StoryTeaser({ story, size, level, language, zone, section = false, priority = false, note = '' }: StoryTeaserProps) {
  const shows = sizes[size]
  const Headline = `h${level}` as const
  const words = story.language === language ? {} : { lang: story.language }
  return (
    <article className={`teaser teaser-${size}`}>
      <div className="teaser-words">
        <Headline className="teaser-headline" {...words}>
          <RetractedWord story={story} language={language} />
          {story.kicker !== '' && <span className="kicker">{story.kicker} </span>}
          <a href={storyAddress(story.section.slug, story.slug)}>{story.headline}</a>
        </Headline>
        {shows.standfirst && story.standfirst !== '' && (
          <p className="teaser-standfirst" {...words}>
            {story.standfirst}
          </p>
        )}
        <p className="meta">
          {note !== '' && <span>{note}</span>}
          {section && <span>{story.section.name}</span>}
          <Byline credits={story.credits} language={story.language} />
          {shows.time && <Moment at={story.firstPublishedAt} language={language} zone={zone} as="short" />}
        </p>
      </div>
      {shows.picture !== null && story.picture !== null && (
        <div className="teaser-picture">
          <Picture picture={story.picture} shape="front" sizes={shows.picture} priority={priority} decorative />
        </div>
      )}
    </article>
  )
}
