'use client'

import { useEffect } from 'react'
import { Button } from '../../../components/button'
import { messagesIn } from '../../../messages/messages'

/** In place of a page that failed; the frame around it still works. */
export function Fault({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  const words = messagesIn(globalThis.document?.documentElement.lang === 'en' ? 'en' : 'de').desk.common
  useEffect(() => console.error(error), [error])
  return (
    <div role="alert" className="grid justify-items-start gap-3 px-4 py-8 lg:px-6">
      <h1 className="font-headline font-medium text-xl">{words.fault}</h1>
      <p>{words.faultHelp}</p>
      <Button onClick={reset}>{words.again}</Button>
    </div>
  )
}
