'use client'

import { messagesIn } from '../../../../../../messages/messages'
import type { ContributorId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { DeskForm } from '../../../../_components/desk-form.client'
import { TextField } from '../../../../_components/fields.client'
import { collectingNumber } from '../../actions'

interface CollectingNumberProps {
  readonly language: Language
  readonly contributorId: ContributorId
  readonly known: string
}

/** The private number for collecting fees; drawn for admins alone. */
export function CollectingNumber({ language, contributorId, known }: CollectingNumberProps) {
  const text = messagesIn(language).register.contributors.collecting
  return (
    <DeskForm action={collectingNumber} language={language} labels={{ collectingNumber: text.label }} className="grid gap-3 bg-panel p-3">
      <input type="hidden" name="contributorId" value={contributorId} />
      <TextField name="collectingNumber" label={text.label} help={text.help} initial={known} maxLength={40} spellCheck={false} />
    </DeskForm>
  )
}
