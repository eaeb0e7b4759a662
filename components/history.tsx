import { messagesIn } from '../messages/messages'
import { sectionAddress, storyAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { PrintedStory } from '../model/printed'
import type { PublicPartDifference } from '../model/public-difference'
import { HistoryChoice } from './history-choice'
import { Proof } from './history-proof'
import { HistoryTimeline, type TimelineEntry } from './history-timeline'
import { RetractedWord } from './retracted-word'

interface HistoryProps {
  readonly story: Pick<PrintedStory, 'section' | 'slug' | 'language' | 'headline' | 'corrections'>
  readonly history: {
    readonly entries: readonly TimelineEntry[]
    readonly compared: { readonly from: number; readonly to: number; readonly differences: readonly PublicPartDifference[] } | null
  }
  readonly language: Language
  readonly zone: string
}

/** What became of a story since it was published: each publication, and two of them side by side. */
export function History({ story, history, language, zone }: HistoryProps) {
  const { history: words } = messagesIn(language).reader
  const { entries, compared } = history
  const publications = entries.filter((entry) => entry.is === 'publication')
  const address = storyAddress(story.section.slug, story.slug)
  const withGaps = compared?.differences.some(({ pieces }) => pieces.some(({ withheld }) => withheld !== null)) ?? false
  const retracted = story.corrections.some(({ kind }) => kind === 'retraction')
  return (
    <div className="history">
      <header className="history-head">
        <p className="story-kicker">
          <a href={sectionAddress(story.section.slug)}>{story.section.name}</a>
          <a href={address}>{words.back}</a>
        </p>
        <h1>{words.title}</h1>
        <p className="history-story" lang={story.language}>
          <RetractedWord story={{ retracted }} language={language} />
          <a href={address}>{story.headline}</a>
        </p>
      </header>
      {compared !== null && (
        <section className="history-proof" aria-labelledby="difference">
          <h2 id="difference">{words.difference(compared.from, compared.to)}</h2>
          <HistoryChoice story={story} publications={publications} compared={compared} language={language} zone={zone} />
          <div className="history-key">
            <p>{compared.differences.length === 0 ? words.nothing : words.key}</p>
            {withGaps && <p>{words.gaps}</p>}
          </div>
          {compared.differences.map((difference) => (
            <Proof key={difference.part} difference={difference} language={language} storyLanguage={story.language} />
          ))}
        </section>
      )}
      <section className="history-side" aria-labelledby="timeline">
        <h2 id="timeline">{words.timeline}</h2>
        {compared === null && <p className="history-once">{words.once}</p>}
        <HistoryTimeline
          story={story}
          entries={entries}
          current={compared !== null && compared.to - compared.from === 1 ? compared.to : null}
          language={language}
          zone={zone}
        />
      </section>
    </div>
  )
}
