'use client'

import { messagesIn } from '../../../../../../messages/messages'
import type { ContributorId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { DeskForm } from '../../../../_components/desk-form.client'
import { AreaField } from '../../../../_components/fields.client'
import { Look } from '../../../../_components/look.client'
import { look, note } from '../../actions'

interface IdentityProps {
  readonly language: Language
  readonly contributorId: ContributorId
  readonly known: boolean
  readonly mayLook: boolean
  readonly mayNote: boolean
}

/** Who stands behind a pseudonym: whether it is noted, a logged look, and a form for the admin. */
export function Identity({ language, contributorId, known, mayLook, mayNote }: IdentityProps) {
  const { register } = messagesIn(language)
  const text = register.contributors.identity
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft text-small">{text.help}</p>
      <p>{known ? text.known : text.unknown}</p>
      {known && mayLook && <Look language={language} look={look} input={{ contributorId }} label={text.look} nothing={text.unknown} />}
      {mayNote && (
        <DeskForm
          action={note}
          language={language}
          submit={text.save}
          labels={{ identity: text.note }}
          clears
          className="grid gap-3 bg-panel p-3"
        >
          <input type="hidden" name="contributorId" value={contributorId} />
          <AreaField name="identity" label={text.note} help={text.noteHelp} rows={2} />
        </DeskForm>
      )}
    </div>
  )
}
