import { type FormEvent, startTransition, useActionState, useEffect, useMemo, useRef } from 'react'
import { type FormValues, typed } from '../model/outcome'
import { type Unanswered, unanswered } from './answered.client'

interface NoAnswer extends Unanswered {
  readonly values: FormValues
  readonly particulars?: undefined
}

export interface FormAction<State> {
  readonly state: State | NoAnswer
  readonly pending: boolean
  /** For the `form` element. */
  readonly form: {
    readonly action: (form: FormData) => void
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
    readonly noValidate: true
  }
}

/**
 * What every form here is sent by. Without script it is the action itself that the form is sent to; with it, an answer
 * that does not come is an answer too, what was filled in stays, and a second click sends nothing twice.
 * @param clears empties the form once it is saved
 */
export function useFormAction<State extends { readonly is: string }>(
  action: (before: State | NoAnswer, form: FormData) => Promise<State>,
  initial: State,
  { clears = false }: { readonly clears?: boolean } = {},
): FormAction<State> {
  const tried = useMemo(() => (globalThis.document === undefined ? action : answering(action)), [action])
  const [state, send, pending] = useActionState<State | NoAnswer, FormData>(tried, initial as Awaited<State>)
  const underWay = useRef<HTMLFormElement>(null)

  // A page that was left is kept for coming back to: what was sent from it and led elsewhere must not be found there again.
  useEffect(
    () => () => {
      underWay.current?.reset()
      underWay.current = null
    },
    [],
  )

  useEffect(() => {
    if (clears && state.is === 'saved') underWay.current?.reset()
    // Nobody can put right what they cannot see.
    if (isWrongPassword(state)) for (const hidden of hiddenWords(underWay.current)) hidden.value = ''
    underWay.current = null
  }, [state, clears])

  // Sent by hand: a form action of React's empties the fields whatever the answer is.
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const form = event.currentTarget
    underWay.current = form
    const filled = new FormData(form)
    startTransition(() => send(filled))
  }

  return { state, pending, form: { action: send, onSubmit, noValidate: true } }
}

/** The same action, of which a form whose answer does not come hears that, with all that stands in it. */
function answering<State>(action: (before: State | NoAnswer, form: FormData) => Promise<State>) {
  return async (before: State | NoAnswer, form: FormData): Promise<State | NoAnswer> => {
    try {
      return await action(before, form)
    } catch (fault) {
      return { ...unanswered(fault), values: typed(form) }
    }
  }
}

function isWrongPassword(state: { readonly is: string; readonly code?: unknown }): boolean {
  return state.is === 'refused' && (state.code === 'wrongCredentials' || state.code === 'wrongPassword')
}

function hiddenWords(form: HTMLFormElement | null): readonly HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[type=password]') ?? [])]
}
