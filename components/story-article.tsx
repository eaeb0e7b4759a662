import type { ReactNode } from 'react'
import { messagesIn } from '../messages/messages'
import { sectionAddress } from '../model/addresses'
import { picturesIn } from '../model/body'
import type { Language } from '../model/language'
import type { PrintedStory } from '../model/printed'
import { Dateline } from './dateline'
import { EndCredit } from './end-credit'
import { StoryFigure } from './picture'
import { ProvenanceLine } from './provenance-line'
import { SourceList } from './source-list'
import { StoryBody } from './story-body'
import { Topics } from './topics'

interface StoryArticleProps {
  readonly story: PrintedStory
  /** The site's. */
  readonly language: Language
  readonly zone: string
  /** What stands between the sources and the topics: passing on, reporting an error. */
  readonly children?: ReactNode
}

/** A story as it is printed: head, picture, text, credits, sources. The desk's preview is this too. */
export function StoryArticle({ story, language, zone, children }: StoryArticleProps) {
  const { reader } = messagesIn(language)
  const shownInText = story.picture !== null && picturesIn(story.body).includes(story.picture.id)
  return (
    <article className="story" lang={story.language}>
      <header className="story-head">
        <p className="story-kicker">
          <a href={sectionAddress(story.section.slug)} lang={language}>
            {story.section.name}
          </a>
          {story.kicker !== '' && <span>{story.kicker}</span>}
        </p>
        <h1>{story.headline}</h1>
        {story.standfirst !== '' && <p className="standfirst">{story.standfirst}</p>}
        <Dateline story={story} language={language} zone={zone} />
      </header>
      {story.picture !== null && !shownInText && (
        <div className="story-picture">
          <StoryFigure picture={story.picture} language={story.language} sizes="(min-width: 56rem) 52rem, 100vw" priority />
        </div>
      )}
      <StoryBody body={story.body} pictures={story.pictures} passages={story.passages} language={story.language} />
      <EndCredit story={story} />
      {(story.sources.length > 0 || story.provenance.relation !== 'original' || story.provenance.aiUse !== 'none') && (
        <section className="sources" aria-labelledby="sources" lang={language}>
          <h2 id="sources">{reader.story.sources}</h2>
          <ProvenanceLine provenance={story.provenance} language={language} />
          {story.sources.length > 0 && <SourceList sources={story.sources} language={language} />}
        </section>
      )}
      <div className="story-foot" lang={language}>
        <Topics topics={story.topics} language={language} />
        {children}
      </div>
    </article>
  )
}
