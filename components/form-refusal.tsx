import type { Messages } from '../messages/messages'
import type { FormState } from '../model/outcome'
import { RefusalWords } from './refusal-words'

/** Why a form was refused, in words; always there, so that the words are read out when they come. */
export function FormRefusal({ state, messages }: { readonly state: FormState; readonly messages: Messages }) {
  return (
    <div role="alert" className="empty:hidden">
      {state.is === 'refused' && (
        <p className="border-danger border-l-4 bg-panel px-3 py-2 text-danger">
          <RefusalWords code={state.code} particulars={state.particulars} messages={messages} />
        </p>
      )}
    </div>
  )
}
