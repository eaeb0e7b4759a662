import type { ReactNode } from 'react'
import { sectionAddress } from '../model/addresses'
import { picturesIn } from '../model/body'
import type { Language } from '../model/language'
import type { PrintedStory } from '../model/printed'
import { CorrectionsAbove, CorrectionsBelow, RetractionNotice } from './corrections'
import { Dateline } from './dateline'
import { EndCredit } from './end-credit'
import { PassageNotes } from './passage-note'
import { PaperNotes } from './passage-note-paper'
import { StoryFigure } from './picture'
import { StoryBody } from './story-body'
import { StorySources } from './story-sources'
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
  const shownInText = story.picture !== null && picturesIn(story.body).includes(story.picture.id)
  return (
    <article className="story" lang={story.language}>
      <RetractionNotice story={story} language={language} zone={zone} />
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
      <CorrectionsAbove story={story} language={language} zone={zone} />
      {story.picture !== null && !shownInText && (
        <div className="story-picture">
          <StoryFigure picture={story.picture} language={story.language} sizes="(min-width: 56rem) 52rem, 100vw" priority />
        </div>
      )}
      <StoryBody body={story.body} pictures={story.pictures} notes={story.notes} language={story.language} siteLanguage={language} />
      <EndCredit story={story} />
      <CorrectionsBelow story={story} language={language} zone={zone} />
      <PassageNotes notes={story.notes} language={language} />
      <PaperNotes notes={story.notes} language={language} />
      <StorySources story={story} language={language} />
      <div className="story-foot" lang={language}>
        <Topics topics={story.topics} language={language} />
        {children}
      </div>
    </article>
  )
}
