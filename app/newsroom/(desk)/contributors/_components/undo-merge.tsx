import { messagesIn } from '../../../../../messages/messages'
import type { MergeId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import { ActionButton } from '../../../_components/action-button.client'
import { unmerge } from '../actions'

interface UndoMergeProps {
  readonly language: Language
  readonly mergeId: MergeId
  /** The entry that went. */
  readonly name: string
  readonly className?: string
}

/** Takes a merge back, from the log or from the page of either entry. */
export function UndoMerge({ language, mergeId, name, className }: UndoMergeProps) {
  const text = messagesIn(language).register.contributors.merge
  return (
    <ActionButton
      language={language}
      run={unmerge}
      input={{ mergeId }}
      label={text.undoLabel(name)}
      done={text.undone}
      confirm={{ title: text.undoConfirm, text: text.undoText(name), yes: text.undo }}
      {...(className ? { className } : {})}
    >
      {text.undo}
    </ActionButton>
  )
}
