'use client'

import { Button } from '../../../../../components/button'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import type { FormState } from '../../../../../model/outcome'
import { DeskForm } from '../../../_components/desk-form.client'
import { AreaField, TextField } from '../../../_components/fields.client'

interface PlaceFormProps {
  readonly language: Language
  readonly action: (before: FormState, form: FormData) => Promise<FormState>
  /** What there is; absent for a new one. */
  readonly place?: { readonly id: string; readonly name: string; readonly slug: string; readonly description: string }
  readonly slugHelp: string
  readonly onDone: () => void
}

/** Name, address and description of a section or a topic. */
export function PlaceForm({ language, action, place, slugHelp, onDone }: PlaceFormProps) {
  const { register, desk } = messagesIn(language)
  const text = register.sections
  return (
    <DeskForm
      action={action}
      language={language}
      submit={place ? desk.common.save : desk.common.create}
      labels={{ name: text.name, slug: text.slug, description: text.description }}
      onSaved={onDone}
      buttons={<Button onClick={onDone}>{desk.common.cancel}</Button>}
      className="grid gap-3 bg-panel p-3"
    >
      {place && <input type="hidden" name="id" value={place.id} />}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField name="name" label={text.name} initial={place?.name ?? ''} required maxLength={80} autoFocus />
        <TextField name="slug" label={text.slug} help={slugHelp} initial={place?.slug ?? ''} maxLength={80} spellCheck={false} />
      </div>
      <AreaField name="description" label={text.description} help={text.descriptionHelp} initial={place?.description ?? ''} rows={2} />
    </DeskForm>
  )
}
