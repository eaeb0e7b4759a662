import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { PrintedStory } from '../model/printed'
import { byline } from '../model/wording/byline'
import { Byline } from './byline'
import { Moment } from './moment'

/** A publication later than the first by less than this is no update worth telling. */
const worthTelling = 60_000

interface DatelineProps {
  readonly story: Pick<PrintedStory, 'credits' | 'language' | 'dateline' | 'firstPublishedAt' | 'publishedAt'>
  readonly language: Language
  readonly zone: string
}

/** The line under the standfirst: byline · place · time · updated. */
export function Dateline({ story, language, zone }: DatelineProps) {
  const { updated } = messagesIn(language).reader.story
  const [before, after = ''] = updated('\0').split('\0')
  return (
    <div className="dateline">
      {byline(story.credits, story.language).length > 0 && (
        <p lang={story.language}>
          <Byline credits={story.credits} language={story.language} dateline={story.dateline} full />
        </p>
      )}
      <p lang={language}>
        {story.dateline !== '' && <span lang={story.language}>{story.dateline}</span>}
        <Moment at={story.firstPublishedAt} language={language} zone={zone} />
        {story.publishedAt.getTime() - story.firstPublishedAt.getTime() >= worthTelling && (
          <span>
            {before}
            <Moment at={story.publishedAt} language={language} zone={zone} />
            {after}
          </span>
        )}
      </p>
    </div>
  )
}
