import type { Language } from '../model/language'
import type { Teaser } from '../model/printed'
import { StoryTeaser } from './story-teaser'

interface TeaserRowProps {
  readonly stories: readonly Teaser[]
  readonly level: 2 | 3
  readonly language: Language
  readonly zone: string
  /** Name each story's section. */
  readonly sections?: boolean
}

/** Up to four stories side by side, divided by hairlines. */
export function TeaserRow({ stories, level, language, zone, sections = true }: TeaserRowProps) {
  return (
    <div className="teaser-row">
      {stories.map((story) => (
        <StoryTeaser key={story.id} story={story} size="third" level={level} language={language} zone={zone} section={sections} />
      ))}
    </div>
  )
}
