'use client'

import { useEffect, useState, useTransition } from 'react'
import { answered } from '../../../components/answered.client'
import { Button } from '../../../components/button'
import type { Language } from '../../../model/language'
import type { Outcome } from '../../../model/outcome'
import { refusalText } from './refusal-text'
import { say } from './status.client'

interface LookProps<Input> {
  readonly language: Language
  /** A command that logs the look and tells who it is. */
  readonly look: (input: Input) => Promise<Outcome<string>>
  readonly input: Input
  readonly label: string
  readonly nothing: string
}

/** Milliseconds after which a screen that was left alone says nothing any more. */
const inSight = 60_000

/** Who stands behind a name, after a button: the answer is on this screen alone, and gone when one leaves it or after a minute. */
export function Look<Input>({ language, look, input, label, nothing }: LookProps<Input>) {
  const [seen, setSeen] = useState<string | null>(null)
  const [pending, start] = useTransition()

  useEffect(() => {
    if (seen === null) return
    const timer = setTimeout(() => setSeen(null), inSight)
    return () => clearTimeout(timer)
  }, [seen])
  // A page that was left stays in the document for coming back to; this must not.
  useEffect(() => () => setSeen(null), [])

  if (seen !== null) {
    return (
      <p role="status" className="whitespace-pre-line border-attribution border-l-2 bg-panel px-3 py-2">
        {seen === '' ? nothing : seen}
      </p>
    )
  }
  return (
    <div>
      <Button
        disabled={pending}
        onClick={() =>
          start(async () => {
            const outcome = await answered(look(input))
            if (outcome.is === 'done') setSeen(outcome.value)
            else say(refusalText(outcome, language), 'refused')
          })
        }
      >
        {label}
      </Button>
    </div>
  )
}
