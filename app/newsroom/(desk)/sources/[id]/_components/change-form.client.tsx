'use client'

import { messagesIn } from '../../../../../../messages/messages'
import type { SourceId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import type { SourceDetails } from '../../../../../../model/source'
import { DeskForm } from '../../../../_components/desk-form.client'
import { CheckField } from '../../../../_components/fields.client'
import { SourceFields, sourceLabels } from '../../_components/source-fields.client'
import { change } from '../../actions'

interface ChangeFormProps {
  readonly language: Language
  readonly id: SourceId
  readonly source: Readonly<Omit<SourceDetails, 'id' | 'identity'>>
  readonly identityKnown: boolean
  /** Editors answer for keeping a name out; absent for those who may not. */
  readonly approved?: boolean
}

export function ChangeForm({ language, id, source, identityKnown, approved }: ChangeFormProps) {
  const text = messagesIn(language).register.sources
  return (
    <DeskForm action={change} language={language} labels={sourceLabels(language)}>
      <input type="hidden" name="id" value={id} />
      <SourceFields language={language} source={source} isNew={false}>
        {identityKnown && <CheckField name="forget" label={text.identityForget} />}
        {approved !== undefined && (
          <>
            <input type="hidden" name="asked" value="yes" />
            <CheckField name="approved" label={text.approved} initial={approved} />
          </>
        )}
      </SourceFields>
    </DeskForm>
  )
}
