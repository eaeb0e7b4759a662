'use client'

import { messagesIn } from '../../../../../messages/messages'
import type { ContributorDetails, ContributorKind } from '../../../../../model/contributor'
import type { Language } from '../../../../../model/language'
import { choices } from '../../../_components/choices'
import { AreaField, FieldGroup, SelectField, TextField } from '../../../_components/fields.client'

export type Profile = Readonly<Partial<Omit<ContributorDetails, 'id' | 'languages' | 'expertise' | 'links'>>> & {
  readonly languages?: readonly string[]
  readonly expertise?: readonly string[]
  readonly links?: readonly string[]
}

interface ProfileFieldsProps {
  readonly language: Language
  readonly profile: Profile
  /** Which kinds it may be: a pseudonym stays one, and nobody becomes one. */
  readonly kinds: readonly ContributorKind[]
  /** First entry: initials are given along with it. */
  readonly isNew: boolean
}

/** Labels of the fields, for the summary of what is wrong. */
export function profileLabels(language: Language): Record<string, string> {
  const {
    name,
    sortName,
    givenName,
    familyName,
    initials,
    jobTitle,
    place,
    biography,
    expertise,
    languages,
    links,
    publicContact,
    fediverse,
    kind,
  } = messagesIn(language).register.contributors
  return {
    name,
    sortName,
    givenName,
    familyName,
    initials,
    jobTitle,
    place,
    biography,
    expertise,
    languages,
    links,
    publicContact,
    fediverse,
    kind,
  }
}

/** What is known of a contributor, to be typed. */
export function ProfileFields({ language, profile, kinds, isNew }: ProfileFieldsProps) {
  const { register, words } = messagesIn(language)
  const text = register.contributors
  const offered = choices(words.contributorKind).filter((choice) => kinds.includes(choice.value))
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField
          name="name"
          label={text.name}
          help={text.nameHelp}
          initial={profile.name ?? ''}
          required
          maxLength={160}
          autoFocus={isNew}
        />
        <SelectField name="kind" label={text.kind} initial={profile.kind ?? 'person'} options={offered} />
        <TextField name="jobTitle" label={text.jobTitle} initial={profile.jobTitle ?? ''} maxLength={120} />
        {isNew ? (
          <TextField name="initials" label={text.initials} help={text.initialsHelp} maxLength={12} spellCheck={false} />
        ) : (
          <TextField name="place" label={text.place} initial={profile.place ?? ''} maxLength={120} />
        )}
      </div>
      {isNew && <TextField name="place" label={text.place} initial={profile.place ?? ''} maxLength={120} />}
      <AreaField name="biography" label={text.biography} help={text.biographyHelp} initial={profile.biography ?? ''} rows={5} />
      <FieldGroup title={text.more}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="expertise" label={text.expertise} help={text.listHelp} initial={profile.expertise?.join(', ') ?? ''} />
          <TextField name="languages" label={text.languages} help={text.listHelp} initial={profile.languages?.join(', ') ?? ''} />
          <TextField name="publicContact" label={text.publicContact} initial={profile.publicContact ?? ''} maxLength={200} />
          <TextField
            name="fediverse"
            label={text.fediverse}
            help={text.fediverseHelp}
            initial={profile.fediverse ?? ''}
            maxLength={120}
            spellCheck={false}
          />
        </div>
        <AreaField name="links" label={text.links} help={text.linksHelp} initial={profile.links?.join('\n') ?? ''} rows={2} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="givenName" label={text.givenName} initial={profile.givenName ?? ''} maxLength={80} />
          <TextField name="familyName" label={text.familyName} initial={profile.familyName ?? ''} maxLength={80} />
        </div>
        <TextField name="sortName" label={text.sortName} help={text.sortNameHelp} initial={profile.sortName ?? ''} maxLength={160} />
      </FieldGroup>
    </>
  )
}
