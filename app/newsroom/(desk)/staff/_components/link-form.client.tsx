'use client'
import { Button } from '../../../../../components/button'
import { RefusalWords } from '../../../../../components/refusal-words'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { makeLink } from '../actions'
import type { LinkState } from './link-state'
import { NewLink } from './new-link.client'

const untouched: LinkState = { is: 'idle' }

/** Makes a link by which somebody chooses a password. */
export function LinkForm({ id, language, zone }: { readonly id: string; readonly language: Language; readonly zone: string }) {
  const { state, pending, form } = useFormAction(makeLink, untouched)
  const messages = messagesIn(language)
  return (
    <form {...form} className="grid gap-3">
      <input type="hidden" name="id" value={id} />
      <div>
        <Button type="submit" aria-disabled={pending}>
          {messages.staff.accessLink.submit}
        </Button>
      </div>
      <div role="status">
        {state.is === 'refused' && (
          <p className="text-danger">
            <RefusalWords code={state.code} messages={messages} />
          </p>
        )}
        {state.is === 'linked' && <NewLink link={state} language={language} zone={zone} />}
      </div>
    </form>
  )
}
