'use client'

import { answered } from '../../../../../components/answered.client'
import { messagesIn } from '../../../../../messages/messages'
import type { OriginalId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import { ActionButton } from '../../../_components/action-button.client'
import { useForgetting } from '../_review/use-session.client'
import { drop } from '../actions'

interface DropOriginalProps {
  readonly id: OriginalId
  readonly title: string
  readonly language: Language
}

/** Throws away what was read in and is not wanted, and what was decided about it. */
export function DropOriginal({ id, title, language }: DropOriginalProps) {
  const { waiting } = messagesIn(language).originals
  const forget = useForgetting(id)
  return (
    <ActionButton
      language={language}
      kind="quiet"
      run={async (input: { readonly id: OriginalId }) => {
        const outcome = await answered(drop(input))
        if (outcome.is === 'done') forget()
        return outcome
      }}
      input={{ id }}
      label={waiting.dropLabel(title)}
      confirm={{ title: waiting.dropTitle, text: waiting.dropText(title), yes: waiting.drop }}
      done={waiting.dropped}
    >
      {waiting.drop}
    </ActionButton>
  )
}
