'use client'

import { useState } from 'react'
import { Button } from '../../../../../../components/button'
import { messagesIn } from '../../../../../../messages/messages'
import type { AliasDetails, AliasId } from '../../../../../../model/alias'
import type { ContributorId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { ActionButton } from '../../../../_components/action-button.client'
import { choices } from '../../../../_components/choices'
import { DeskForm } from '../../../../_components/desk-form.client'
import { SelectField, TextField } from '../../../../_components/fields.client'
import { aliasAdd, aliasChange, aliasRemove } from '../../actions'

/** An alias with its days as the desk types and reads them. */
export interface AliasShown extends Omit<AliasDetails, 'contributorId'> {
  readonly span: string
}

interface AliasesProps {
  readonly language: Language
  readonly contributorId: ContributorId
  readonly aliases: readonly AliasShown[]
  readonly mayEdit: boolean
}

/** Initials and other names of a contributor; an admin adds, changes and removes them where they stand. */
export function Aliases({ language, contributorId, aliases, mayEdit }: AliasesProps) {
  const [editing, setEditing] = useState<AliasId | null>(null)
  const { register, words, desk } = messagesIn(language)
  const text = register.contributors.aliases
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-small">{text.help}</p>
      {aliases.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className="border-t">
          {aliases.map((alias) => (
            <li key={alias.id} className="border-b py-1">
              <div className="flex min-h-8 flex-wrap items-center gap-x-4">
                <span className="w-28 text-ink-soft text-tiny">{words.aliasKind[alias.kind]}</span>
                <span className="font-medium">{alias.name}</span>
                <span className="flex-1 text-ink-soft text-tiny">{alias.span}</span>
                {mayEdit && editing !== alias.id && (
                  <span className="flex">
                    <Button
                      kind="quiet"
                      className="min-h-7 px-2! py-0 font-normal text-tiny"
                      aria-label={text.editing(alias.name)}
                      onClick={() => setEditing(alias.id)}
                    >
                      {desk.common.edit}
                    </Button>
                    <ActionButton
                      language={language}
                      run={aliasRemove}
                      input={{ id: alias.id, contributorId }}
                      kind="quiet"
                      className="-mr-3 min-h-7 py-0 font-normal text-tiny"
                      label={`${desk.common.remove}: ${alias.name}`}
                      done={text.removed}
                      confirm={{ title: text.removeConfirm, text: text.removeText(alias.name), yes: desk.common.remove }}
                    >
                      {desk.common.remove}
                    </ActionButton>
                  </span>
                )}
              </div>
              {editing === alias.id && (
                <AliasForm language={language} contributorId={contributorId} alias={alias} onDone={() => setEditing(null)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && <AliasForm language={language} contributorId={contributorId} />}
    </div>
  )
}

interface AliasFormProps {
  readonly language: Language
  readonly contributorId: ContributorId
  /** The one to change; without it, one is added. */
  readonly alias?: AliasShown
  readonly onDone?: () => void
}

function AliasForm({ language, contributorId, alias, onDone }: AliasFormProps) {
  const { register, words, desk } = messagesIn(language)
  const text = register.contributors.aliases
  return (
    <DeskForm
      action={alias ? aliasChange : aliasAdd}
      language={language}
      submit={alias ? desk.common.save : text.add}
      labels={{ kind: text.kind, name: text.name, validFrom: text.from, validUntil: text.until }}
      clears={!alias}
      {...(onDone ? { onSaved: onDone, buttons: <Button onClick={onDone}>{desk.common.cancel}</Button> } : {})}
      className="grid gap-3 bg-panel p-3"
    >
      <input type="hidden" name="contributorId" value={contributorId} />
      {alias && <input type="hidden" name="id" value={alias.id} />}
      <div className="grid grid-cols-2 gap-3 2xl:grid-cols-4">
        <SelectField name="kind" label={text.kind} initial={alias?.kind ?? 'initials'} options={choices(words.aliasKind)} />
        <TextField name="name" label={text.name} initial={alias?.name ?? ''} maxLength={160} spellCheck={false} />
        <TextField name="validFrom" label={text.from} type="date" initial={alias?.validFrom ?? ''} />
        <TextField name="validUntil" label={text.until} type="date" initial={alias?.validUntil ?? ''} />
      </div>
    </DeskForm>
  )
}
