'use client'

import { messagesIn } from '../../../../../../messages/messages'
import { contributorKinds } from '../../../../../../model/contributor'
import type { ContributorId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { DeskForm } from '../../../../_components/desk-form.client'
import { type Profile, ProfileFields, profileLabels } from '../../_components/profile-fields.client'
import { change } from '../../actions'

interface ProfileFormProps {
  readonly language: Language
  readonly id: ContributorId
  readonly profile: Profile
}

export function ProfileForm({ language, id, profile }: ProfileFormProps) {
  const masked = profile.kind === 'pseudonym'
  const kinds = masked ? (['pseudonym'] as const) : contributorKinds.filter((kind) => kind !== 'pseudonym')
  return (
    <DeskForm action={change} language={language} labels={profileLabels(language)}>
      <input type="hidden" name="id" value={id} />
      <p className="text-ink-soft text-small">{messagesIn(language).register.contributors.profileHelp}</p>
      <ProfileFields language={language} profile={profile} kinds={kinds} isNew={false} />
    </DeskForm>
  )
}
