'use client'

import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { DeskForm } from '../../../_components/desk-form.client'
import { SourceFields, sourceLabels } from '../_components/source-fields.client'
import { create } from '../actions'

export function CreateForm({ language }: { readonly language: Language }) {
  return (
    <DeskForm action={create} language={language} submit={messagesIn(language).desk.common.create} labels={sourceLabels(language)}>
      <SourceFields language={language} source={{}} isNew />
    </DeskForm>
  )
}
