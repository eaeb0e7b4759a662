'use client'

import { messagesIn } from '../../../../../../../messages/messages'
import type { ContributorId } from '../../../../../../../model/ids'
import type { Language } from '../../../../../../../model/language'
import { DeskForm } from '../../../../../_components/desk-form.client'
import { AreaField } from '../../../../../_components/fields.client'
import { merge } from '../../../actions'

interface MergeFormProps {
  readonly language: Language
  readonly from: { readonly id: ContributorId; readonly name: string }
  readonly into: { readonly id: ContributorId; readonly name: string }
}

/** Why, and the deed itself. */
export function MergeForm({ language, from, into }: MergeFormProps) {
  const text = messagesIn(language).register.contributors.merge
  return (
    <DeskForm
      action={merge}
      language={language}
      submit={text.confirm(from.name, into.name)}
      labels={{ note: text.note }}
      className="grid gap-4 border-t pt-4 [&_button]:whitespace-normal [&_button]:text-left"
    >
      <input type="hidden" name="from" value={from.id} />
      <input type="hidden" name="into" value={into.id} />
      <AreaField name="note" label={text.note} help={text.noteHelp} rows={2} />
    </DeskForm>
  )
}
