import type { PrintedStory } from '../model/printed'
import { endCredits } from '../model/wording/end-credits'
import { Wording } from './wording'

interface EndCreditProps {
  readonly story: Pick<PrintedStory, 'credits' | 'provenance' | 'language'>
}

/** Below the text: who else had a hand in it, and the makers of the report it rests on. */
export function EndCredit({ story }: EndCreditProps) {
  const nearest = story.provenance.upstream[0]
  const report = nearest?.is === 'named' ? nearest : undefined
  const sentences = endCredits(story.credits, story.language, {
    upstream: report?.publisher ?? '',
    from: story.provenance.relation === 'translation_of' ? (report?.language ?? '') : '',
  })
  if (sentences.length === 0) return null
  return (
    <footer className="end-credit">
      {sentences.map((sentence, nth) => (
        // Sentences have no identity but their place, and never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={nth}>
          <Wording wording={sentence} />
        </p>
      ))}
    </footer>
  )
}
