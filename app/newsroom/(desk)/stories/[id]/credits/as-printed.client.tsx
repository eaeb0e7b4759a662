import { Wording } from '../../../../../../components/wording'
import type { EditorCredit } from '../../../../../../domain/stories/editor-story'
import type { Language } from '../../../../../../model/language'
import { byline } from '../../../../../../model/wording/byline'
import { endCredits } from '../../../../../../model/wording/end-credits'
import type { WordedCredit } from '../../../../../../model/wording/wording'
import { useStoryDesk, useWords } from '../_editor/desk-context.client'

/** The byline and the end credit as the story's language words them, with the names that would be printed. */
export function AsPrinted({ credits, language }: { readonly credits: readonly EditorCredit[]; readonly language: Language }) {
  const { story } = useStoryDesk()
  const label = useWords().editor.credits
  const worded: WordedCredit[] = credits.map(({ printed, ...credit }) => ({ ...credit, ...printed, slug: '' }))
  const nearest = story.provenance.upstream[0]
  const above = byline(worded, language, story.text.dateline)
  const below = endCredits(worded, language, {
    upstream: nearest?.naming === 'named' ? nearest.publisher : '',
    from: story.provenance.relation === 'translation_of' ? (nearest?.language ?? '') : '',
  })
  return (
    <section aria-label={label.preview} className="border-ink border-t-2 pt-2">
      <h3 className="text-ink-soft text-tiny">{label.preview}</h3>
      <div lang={language} className="grid gap-1 text-small">
        {above.length > 0 && (
          <p>
            <Wording wording={above} />
          </p>
        )}
        {below.map((sentence, nth) => (
          // Sentences have no identity but their place, and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={nth}>
            <Wording wording={sentence} />
          </p>
        ))}
        {above.length + below.length === 0 && <p className="text-ink-soft">{label.nothingPrinted}</p>}
      </div>
    </section>
  )
}
