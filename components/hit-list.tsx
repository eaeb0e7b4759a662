import { storyAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { MarkedText, Teaser } from '../model/printed'
import { Byline } from './byline'
import { Marked } from './marked'
import { Moment } from './moment'
import { RetractedWord } from './retracted-word'

interface HitListProps {
  readonly hits: readonly { readonly teaser: Teaser; readonly headline: MarkedText; readonly passage: MarkedText }[]
  readonly language: Language
  readonly zone: string
}

/** What a search found: headline and the passage that fits, the words found marked. */
export function HitList({ hits, language, zone }: HitListProps) {
  return (
    <ol className="story-list hits">
      {hits.map(({ teaser, headline, passage }) => (
        <li key={teaser.id}>
          <p className="when">
            <Moment at={teaser.firstPublishedAt} language={language} zone={zone} as="short" />
          </p>
          <article className="teaser teaser-item">
            <div className="teaser-words" {...(teaser.language === language ? {} : { lang: teaser.language })}>
              <h2 className="teaser-headline">
                <RetractedWord story={teaser} language={language} />
                {teaser.kicker !== '' && <span className="kicker">{teaser.kicker} </span>}
                <a href={storyAddress(teaser.section.slug, teaser.slug)}>
                  <Marked text={headline} />
                </a>
              </h2>
              <p className="teaser-standfirst">
                <Marked text={passage} />
              </p>
              <p className="meta" lang={language}>
                <span>{teaser.section.name}</span>
                <Byline credits={teaser.credits} language={teaser.language} />
              </p>
            </div>
          </article>
        </li>
      ))}
    </ol>
  )
}
