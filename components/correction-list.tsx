import { messagesIn } from '../messages/messages'
import { historyAddress, storyAddress } from '../model/addresses'
import type { Language } from '../model/language'
import type { ListedCorrection } from '../model/printed'
import { CorrectionWords } from './correction-words'
import { Moment } from './moment'
import { RetractedWord } from './retracted-word'

interface CorrectionListProps {
  readonly corrections: readonly ListedCorrection[]
  readonly language: Language
  readonly zone: string
}

/** Corrections of the whole site one below the other: when, what kind, which story, in which words. */
export function CorrectionList({ corrections, language, zone }: CorrectionListProps) {
  const { reader, words } = messagesIn(language)
  return (
    <ol className="story-list correction-list">
      {corrections.map(({ id, kind, text, at, difference, story }) => (
        <li key={id}>
          <p className="when">
            <Moment at={at} language={language} zone={zone} as="short" />
          </p>
          <article className={kind === 'retraction' ? 'listed-correction listed-retraction' : 'listed-correction'}>
            <p className="correction-kind">
              {words.correctionKind[kind]}
              <span>{story.section.name}</span>
            </p>
            <h2 lang={story.language}>
              {kind !== 'retraction' && <RetractedWord story={story} language={language} />}
              <a href={storyAddress(story.section.slug, story.slug)}>{story.headline}</a>
            </h2>
            <CorrectionWords text={text} language={story.language} />
            {difference !== null && (
              <p className="correction-foot">
                <a href={historyAddress(story.section.slug, story.slug, difference)} aria-label={reader.history.titleOf(story.headline)}>
                  {reader.corrections.difference}
                </a>
              </p>
            )}
          </article>
        </li>
      ))}
    </ol>
  )
}
