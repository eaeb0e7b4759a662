import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { PublicRole, Teaser } from '../model/printed'
import { Moment } from './moment'
import { StoryTeaser } from './story-teaser'

interface StoryListProps {
  readonly stories: readonly Teaser[]
  readonly language: Language
  readonly zone: string
  readonly level?: 2 | 3
  /** Name each story's section. */
  readonly sections?: boolean
  /** What the person whose page this is did for each. */
  readonly roles?: ReadonlyMap<Teaser['id'], readonly PublicRole[]>
}

/** Stories one below the other, the newest first. */
export function StoryList({ stories, language, zone, level = 2, sections = false, roles }: StoryListProps) {
  const { people } = messagesIn(language).reader
  return (
    <ol className="story-list">
      {stories.map((story) => (
        <li key={story.id}>
          <p className="when">
            <Moment at={story.firstPublishedAt} language={language} zone={zone} as="short" />
          </p>
          <StoryTeaser
            story={story}
            size="item"
            level={level}
            language={language}
            zone={zone}
            section={sections}
            note={(roles?.get(story.id) ?? []).map((role) => people.roles[role]).join(', ')}
          />
        </li>
      ))}
    </ol>
  )
}
