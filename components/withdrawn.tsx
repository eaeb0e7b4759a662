import { messagesIn } from '../messages/messages'
import { sectionAddress } from '../model/addresses'
import type { Language } from '../model/language'
import { momentWords } from '../model/moment'
import type { SectionName, Teaser } from '../model/printed'
import { Outcome } from './outcome'
import { TeaserRow } from './teaser-row'

interface WithdrawnProps {
  readonly story: { readonly section: SectionName; readonly notice: string; readonly withdrawnAt: Date }
  readonly latest: readonly Teaser[]
  readonly language: Language
  readonly zone: string
}

/** A story stood here and was taken off the site: says so, says why if the newsroom did, and leads on. */
export function Withdrawn({ story, latest, language, zone }: WithdrawnProps) {
  const { withdrawn } = messagesIn(language).reader
  return (
    <>
      <Outcome status={410} />
      <div className="outcome">
        <p className="story-kicker">
          <a href={sectionAddress(story.section.slug)}>{story.section.name}</a>
        </p>
        <h1>{withdrawn.title}</h1>
        <p className="standfirst">{withdrawn.text}</p>
        {story.notice !== '' && (
          <div className="notice">
            {story.notice.split(/\n+/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
        <p className="meta">{withdrawn.when(momentWords(story.withdrawnAt, language, zone))}</p>
      </div>
      {latest.length > 0 && (
        <section className="related" aria-labelledby="latest">
          <h2 id="latest">{withdrawn.more(story.section.name)}</h2>
          <TeaserRow stories={latest} level={3} language={language} zone={zone} sections={false} />
        </section>
      )}
    </>
  )
}
