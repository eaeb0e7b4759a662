import Link from 'next/link'
import type { DeskRow } from '../../../../../domain/stories/desk-rows'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { ActionButton } from '../../../_components/action-button.client'
import { bin, unbin } from '../actions'

const lineClass = 'min-h-7 border-0 px-1.5 py-0 font-normal text-ink-soft text-tiny hover:text-ink hover:underline'

/** What one can do with a story from its line in a list; seen where pointer or focus is, over what stands there. */
export function RowActions({ row, language, mayEdit }: { readonly row: DeskRow; readonly language: Language; readonly mayEdit: boolean }) {
  const { stories } = messagesIn(language).desk
  const neverPublished = row.state === 'draft' || row.state === 'submitted' || row.state === 'scheduled' || row.state === 'held'
  if (row.state === 'binned') {
    return (
      mayEdit && (
        <ActionButton
          language={language}
          run={unbin}
          input={{ storyId: row.id }}
          done={stories.unbinned}
          className="min-h-7 py-0"
          label={`${stories.unbin}: ${row.title}`}
        >
          {stories.unbin}
        </ActionButton>
      )
    )
  }
  return (
    // While it asks whether to bin, neither pointer nor focus may be on the line; what is hidden can not ask.
    <div className="absolute inset-y-0 right-0 hidden items-center bg-panel pr-4 pl-2 group-focus-within:flex group-hover:flex has-[dialog[open]]:flex max-sm:hidden! lg:pr-6">
      <Link
        href={`/newsroom/stories/${row.id}/preview`}
        className={`${lineClass} inline-flex items-center`}
        aria-label={`${stories.preview}: ${row.title}`}
      >
        {stories.preview}
      </Link>
      {row.address && (
        <a href={`/${row.address}`} className={`${lineClass} inline-flex items-center`} aria-label={`${stories.view}: ${row.title}`}>
          {stories.view}
        </a>
      )}
      {mayEdit && neverPublished && !row.address && (
        <ActionButton
          language={language}
          run={bin}
          input={{ storyId: row.id }}
          done={stories.binned}
          kind="quiet"
          className={`${lineClass}`}
          confirm={{ title: stories.binConfirm, text: stories.binConfirmText(row.title), yes: stories.bin_ }}
        >
          {stories.bin}
        </ActionButton>
      )}
    </div>
  )
}
