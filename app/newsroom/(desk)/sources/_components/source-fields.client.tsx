'use client'

import { type ReactNode, useState } from 'react'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { type SourceDetails, SourceNaming, SourceTerms, shownByName } from '../../../../../model/source'
import { choices } from '../../../_components/choices'
import { useForm } from '../../../_components/desk-form.client'
import { AreaField, FieldGroup, SelectField, TextField } from '../../../_components/fields.client'

interface SourceFieldsProps {
  readonly language: Language
  readonly source: Readonly<Partial<Omit<SourceDetails, 'id' | 'identity'>>>
  readonly isNew: boolean
  /** What belongs to one whose name is kept out. */
  readonly children?: ReactNode
}

/** Labels of the fields, for the summary of what is wrong. */
export function sourceLabels(language: Language): Record<string, string> {
  const {
    label,
    kind,
    publisher,
    titleField: title,
    url,
    archivedUrl,
    publishedOn,
    retrievedOn,
    language: tongue,
    naming,
    terms,
    description,
    anonymityReason,
    identity,
  } = messagesIn(language).register.sources
  return {
    label,
    kind,
    publisher,
    title,
    url,
    archivedUrl,
    publishedOn,
    retrievedOn,
    language: tongue,
    naming,
    terms,
    description,
    anonymityReason,
    identity,
  }
}

/** What is known of a source, to be typed. */
export function SourceFields({ language, source, isNew, children }: SourceFieldsProps) {
  const { register, words } = messagesIn(language)
  const text = register.sources
  const { shown } = useForm()
  const [naming, setNaming] = useState(shown('naming', source.naming ?? 'named'))
  const [terms, setTerms] = useState(shown('terms', source.terms ?? 'on_record'))
  const byName = shownByName({ naming: SourceNaming.catch('named').parse(naming), terms: SourceTerms.catch('on_record').parse(terms) })
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField
          name="label"
          label={text.label}
          help={text.labelHelp}
          initial={source.label ?? ''}
          required
          maxLength={200}
          autoFocus={isNew}
        />
        <SelectField name="kind" label={text.kind} initial={source.kind ?? 'media_report'} options={choices(words.sourceKind)} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="publisher" label={text.publisher} initial={source.publisher ?? ''} maxLength={200} />
        <TextField name="title" label={text.titleField} initial={source.title ?? ''} maxLength={300} />
        <TextField name="url" label={text.url} type="url" initial={source.url ?? ''} spellCheck={false} placeholder="https://" />
        <TextField
          name="archivedUrl"
          label={text.archivedUrl}
          type="url"
          initial={source.archivedUrl ?? ''}
          spellCheck={false}
          placeholder="https://"
        />
      </div>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <TextField name="publishedOn" label={text.publishedOn} type="date" initial={source.publishedOn ?? ''} />
        <TextField name="retrievedOn" label={text.retrievedOn} type="date" initial={source.retrievedOn ?? ''} />
        <TextField
          name="language"
          label={text.language}
          help={text.languageHelp}
          initial={source.language ?? ''}
          maxLength={20}
          spellCheck={false}
        />
      </div>
      <FieldGroup title={text.protection}>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            name="naming"
            label={text.naming}
            initial={source.naming ?? 'named'}
            options={choices(text.namingHelp)}
            onChosen={setNaming}
          />
          <SelectField
            name="terms"
            label={text.terms}
            initial={source.terms ?? 'on_record'}
            options={choices(words.sourceTerms)}
            onChosen={setTerms}
          />
        </div>
        <div hidden={byName} className={byName ? '' : 'grid gap-4'}>
          <TextField
            name="description"
            label={text.description}
            help={text.descriptionHelp}
            initial={source.description ?? ''}
            maxLength={300}
          />
          <AreaField name="anonymityReason" label={text.anonymityReason} initial={source.anonymityReason ?? ''} rows={2} />
          <AreaField name="identity" label={text.identity} help={text.identityHelp} rows={2} />
          {children}
        </div>
      </FieldGroup>
    </>
  )
}
