import { messagesIn } from '../messages/messages'
import { sectionAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { SectionName, Teaser } from '../model/printed'
import { StoryTeaser } from './story-teaser'
import { TeaserRow } from './teaser-row'

/** Stories beside the lead that have a standfirst; the others fill the column with their headlines. */
const fullSeconds = 3

interface FrontProps {
  readonly front: {
    readonly lead: Teaser | null
    readonly seconds: readonly Teaser[]
    readonly thirds: readonly Teaser[]
    readonly bands: readonly { readonly section: SectionName; readonly stories: readonly Teaser[] }[]
  }
  readonly language: Language
  readonly zone: string
}

/** The front page below the nameplate: lead and seconds, a row of thirds, a band a section. */
export function Front({ front, language, zone }: FrontProps) {
  const { lead, seconds, thirds, bands } = front
  const words = messagesIn(language).reader.front
  if (lead === null) return <p className="remark">{words.empty}</p>
  return (
    <>
      <div className="front-top">
        <StoryTeaser story={lead} size="lead" level={2} language={language} zone={zone} section priority />
        {seconds.length > 0 && (
          <div className="seconds">
            {seconds.map((story, nth) => (
              <StoryTeaser
                key={story.id}
                story={story}
                size={nth < fullSeconds ? 'second' : 'brief'}
                level={2}
                language={language}
                zone={zone}
                section
              />
            ))}
          </div>
        )}
      </div>
      {thirds.length > 0 && (
        <section className="thirds" aria-label={words.more}>
          <TeaserRow stories={thirds} level={2} language={language} zone={zone} />
        </section>
      )}
      {bands.map((band) => (
        <Band key={band.section.slug} {...band} language={language} zone={zone} />
      ))}
    </>
  )
}

interface BandProps {
  readonly section: SectionName
  readonly stories: readonly Teaser[]
  readonly language: Language
  readonly zone: string
}

/** What else a section has: the first with a picture larger, the others beside it; without pictures all alike. */
function Band({ section, stories, language, zone }: BandProps) {
  const larger = stories.find((story) => story.picture !== null)
  const others = stories.filter((story) => story !== larger)
  const anchor = `band-${section.slug}`
  return (
    <section className="band" aria-labelledby={anchor}>
      <h2 id={anchor} className="band-name">
        <a href={sectionAddress(section.slug)}>{section.name}</a>
      </h2>
      {larger === undefined ? (
        <TeaserRow stories={stories} level={3} language={language} zone={zone} sections={false} />
      ) : (
        <div className="band-stories">
          <StoryTeaser story={larger} size="band" level={3} language={language} zone={zone} />
          {others.length > 0 && (
            <div className="briefs">
              {others.map((story) => (
                <StoryTeaser key={story.id} story={story} size="brief" level={3} language={language} zone={zone} />
              ))}
            </div>
          )}
        </div>
      )}
    </section>
  )
}
