'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { answered } from '../../../components/answered.client'
import { Button, type buttonClass } from '../../../components/button'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { Outcome } from '../../../model/outcome'
import { Dialog } from './dialog.client'
import { refusalText } from './refusal-text'
import { say } from './status.client'

interface ActionButtonProps<Input> {
  readonly language: Language
  readonly run: (input: Input) => Promise<Outcome<unknown>>
  readonly input: Input
  readonly children: ReactNode
  /** What it does in words, where `children` is only a sign. */
  readonly label?: string
  readonly kind?: Parameters<typeof buttonClass>[0]
  readonly className?: string
  /** Asks before it is done. */
  readonly confirm?: { readonly title: string; readonly text: string; readonly yes: string }
  /** Said when it is done. */
  readonly done?: string
  /** Where to go when it is done. */
  readonly goTo?: string
  readonly disabled?: boolean
}

/** Does one thing, asks before if need be, and says at the foot of the desk how it went. */
export function ActionButton<Input>({
  language,
  run,
  input,
  children,
  label,
  kind,
  className,
  confirm,
  done,
  goTo,
  disabled,
}: ActionButtonProps<Input>) {
  const [asking, setAsking] = useState(false)
  const [pending, start] = useTransition()
  const router = useRouter()
  const words = messagesIn(language).desk.common

  const perform = () =>
    start(async () => {
      const outcome = await answered(run(input))
      setAsking(false)
      if (outcome.is !== 'done') return say(refusalText(outcome, language), 'refused')
      if (done) say(done)
      if (goTo) router.push(goTo)
    })

  return (
    <>
      <Button
        {...(kind ? { kind } : {})}
        {...(className ? { className } : {})}
        {...(label ? { 'aria-label': label, title: label } : {})}
        disabled={disabled || pending}
        onClick={() => (confirm ? setAsking(true) : perform())}
      >
        {children}
      </Button>
      {confirm && (
        <Dialog open={asking} title={confirm.title} close={words.close} onClose={() => setAsking(false)}>
          <p>{confirm.text}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button kind="danger" disabled={pending} onClick={perform}>
              {confirm.yes}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
