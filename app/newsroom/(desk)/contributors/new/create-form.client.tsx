'use client'

import { messagesIn } from '../../../../../messages/messages'
import { contributorKinds } from '../../../../../model/contributor'
import type { Language } from '../../../../../model/language'
import { DeskForm } from '../../../_components/desk-form.client'
import { ProfileFields, profileLabels } from '../_components/profile-fields.client'
import { create } from '../actions'

export function CreateForm({ language }: { readonly language: Language }) {
  return (
    <DeskForm action={create} language={language} submit={messagesIn(language).desk.common.create} labels={profileLabels(language)}>
      <ProfileFields language={language} profile={{}} kinds={contributorKinds} isNew />
    </DeskForm>
  )
}
