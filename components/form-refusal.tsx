import type { Messages } from '../messages/messages'
import type { FormState } from '../model/outcome'

/** Seconds to wait, if that is what the refusal says. */
function secondsIn(particulars: unknown): number | null {
  const seconds = (particulars as { seconds?: unknown } | undefined)?.seconds
  return typeof seconds === 'number' ? seconds : null
}

/** Why a form was refused, in words; always there, so that the words are read out when they come. */
export function FormRefusal({ state, messages }: { readonly state: FormState; readonly messages: Messages }) {
  return (
    <div role="alert" className="empty:hidden">
      {state.is === 'refused' && (
        <p className="border-danger border-l-4 bg-panel px-3 py-2 text-danger">
          {state.code === 'tooManyTries' && secondsIn(state.particulars) !== null
            ? messages.staff.signIn.wait(secondsIn(state.particulars) ?? 0)
            : messages.refusals[state.code]}
        </p>
      )}
    </div>
  )
}
