import type { Language } from '../model/language'
import type { Teaser } from '../model/printed'
import { StoryList } from './story-list'
import { StoryTeaser } from './story-teaser'

interface SectionFrontProps {
  /** The newest first. */
  readonly stories: readonly Teaser[]
  readonly language: Language
  readonly zone: string
}

/** Stories that take part in choosing what leads the section. */
const recent = 6

/** The first page of a section: what weighs most of the latest stands large on top, the others follow by time. */
export function SectionFront({ stories, language, zone }: SectionFrontProps) {
  const [lead] = stories.slice(0, recent).sort((one, other) => other.importance - one.importance)
  if (lead === undefined) return null
  return (
    <>
      <div className="section-lead">
        <StoryTeaser story={lead} size="lead" level={2} language={language} zone={zone} priority />
      </div>
      <StoryList stories={stories.filter((story) => story.id !== lead.id)} language={language} zone={zone} />
    </>
  )
}
