import { locale } from '../../../../../../model/language'
import type { StoryText } from '../../../../../../model/story'
import { CopyText } from './copy-text.client'
import { useStoryDesk, useWords } from './desk-context.client'
import type { SaveState } from './save-state'
import { useTroubleWords } from './trouble-words'

interface SaveLineProps {
  readonly state: SaveState
  readonly kept: boolean
  text(): StoryText
  onSave(): void
  /** Shows both versions, where there are two. */
  onCompare(): void
}

/** Whether the text is safe, in words; and where it is not saved, what there is to do. */
export function SaveLine({ state, kept, text, onSave, onCompare }: SaveLineProps) {
  const { language, zone } = useStoryDesk()
  const { editor } = useWords()
  const label = editor.save
  const trouble = useTroubleWords(state, kept)
  const words = () => {
    if (trouble !== null) return trouble
    if (state.is === 'saved')
      return label.saved(new Intl.DateTimeFormat(locale[language], { timeStyle: 'short', timeZone: zone }).format(state.at))
    return state.is === 'saving' ? label.saving : label.waiting
  }
  return (
    <div className={`flex flex-wrap gap-x-2 ${trouble === null ? 'text-ink-soft' : 'text-danger'}`}>
      <p role="status" aria-live="polite">
        {words()}
      </p>
      {state.is === 'conflict' && (
        <button type="button" className="underline" onClick={onCompare}>
          {editor.conflict.compare}
        </button>
      )}
      {state.is === 'refused' && state.code === 'signedOut' && (
        <a href="/newsroom/login" target="_blank" rel="noreferrer" className="underline">
          {label.signIn}
        </a>
      )}
      {trouble !== null && state.is !== 'conflict' && (
        <>
          <button type="button" className="underline" onClick={onSave}>
            {label.now}
          </button>
          <CopyText text={text} />
        </>
      )}
    </div>
  )
}
