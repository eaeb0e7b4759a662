import { locale } from '../../../../../../model/language'
import { useStoryDesk, useWords } from './desk-context.client'
import type { SaveState } from './use-autosave.client'

/** Whether the text is safe, in words. */
export function SaveLine({ state, onSave }: { readonly state: SaveState; onSave(): void }) {
  const { language, zone } = useStoryDesk()
  const { editor, refusals, fieldFaults } = useWords()
  const label = editor.save
  const bad = state.is === 'offline' || state.is === 'refused' || state.is === 'conflict'
  const words = () => {
    switch (state.is) {
      case 'saved':
        return label.saved(new Intl.DateTimeFormat(locale[language], { timeStyle: 'short', timeZone: zone }).format(state.at))
      case 'waiting':
        return label.waiting
      case 'saving':
        return label.saving
      case 'offline':
        return label.failed(`${label.offline}`)
      case 'refused':
        return `${label.failed(state.code === 'invalid' ? fieldFaults.invalid : refusals[state.code])} ${label.keptHere}`
      case 'conflict':
        return label.failed(refusals.revisedElsewhere)
    }
  }
  return (
    <p role="status" aria-live="polite" className={bad ? 'text-danger' : 'text-ink-soft'}>
      {words()}
      {(state.is === 'offline' || state.is === 'refused') && (
        <button type="button" className="ml-2 underline" onClick={onSave}>
          {label.now}
        </button>
      )}
    </p>
  )
}
