'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '../../../../../components/button'
import { controlClass } from '../../../../../components/field'
import { messagesIn } from '../../../../../messages/messages'
import { type ImportAnswer, mostImportBytes } from '../../../../../model/imported-story'
import type { Language } from '../../../../../model/language'
import { Dialog } from '../../../_components/dialog.client'

/** Makes a draft of another house's report that came as a file of ninjs, and opens it. */
export function ReadNinjs({ language }: { readonly language: Language }) {
  const { ninjs, desk } = messagesIn(language)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {ninjs.read}
      </Button>
      <Dialog open={open} title={ninjs.read} close={desk.common.close} onClose={() => setOpen(false)}>
        <FileForm language={language} />
      </Dialog>
    </>
  )
}

function FileForm({ language }: { readonly language: Language }) {
  const { ninjs, refusals } = messagesIn(language)
  const [reading, setReading] = useState(false)
  const [refused, setRefused] = useState<Extract<ImportAnswer, { is: 'refused' }> | null>(null)
  const router = useRouter()
  const wrong = useRef<HTMLDivElement>(null)
  const scope = useId()

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (reading) return
    setReading(true)
    const answer = await send(new FormData(event.currentTarget), ninjs.fileTooLarge, refusals.unexpected)
    if (answer.is === 'done') return router.push(`/newsroom/stories/${answer.storyId}`)
    setReading(false)
    setRefused(answer)
    requestAnimationFrame(() => wrong.current?.focus())
  }

  return (
    <form action="/api/import" method="post" encType="multipart/form-data" onSubmit={onSubmit} className="grid gap-4">
      {refused && (
        <div ref={wrong} role="alert" tabIndex={-1} className="grid gap-1 border border-danger p-3 text-danger">
          <p className="font-medium">{ninjs.whatIsWrong}</p>
          <ul className="grid max-h-60 gap-1 overflow-y-auto break-words">
            {refused.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {refused.storyId && (
            <Link href={`/newsroom/stories/${refused.storyId}`} className="justify-self-start underline">
              {ninjs.open}
            </Link>
          )}
        </div>
      )}
      <div className="grid gap-1">
        <label htmlFor={`${scope}-file`} className="font-medium">
          {ninjs.file}
        </label>
        <input
          id={`${scope}-file`}
          name="file"
          type="file"
          accept="application/json,.json"
          required
          aria-describedby={`${scope}-help`}
          className={controlClass}
        />
        <p id={`${scope}-help`} className="text-ink-soft text-small">
          {ninjs.readHelp}
        </p>
      </div>
      {refused?.storyId && (
        <label className="flex items-center gap-2">
          <input type="checkbox" name="again" value="yes" />
          {ninjs.again}
        </label>
      )}
      <Button type="submit" kind="primary" aria-disabled={reading} className="justify-self-start">
        {reading ? ninjs.reading : ninjs.read}
      </Button>
    </form>
  )
}

async function send(form: FormData, tooLarge: string, unexpected: string): Promise<ImportAnswer> {
  const file = form.get('file')
  if (file instanceof File && file.size > mostImportBytes) return { is: 'refused', reasons: [tooLarge] }
  try {
    const response = await fetch('/api/import', { method: 'POST', body: form, headers: { accept: 'application/json' } })
    return (await response.json()) as ImportAnswer
  } catch {
    return { is: 'refused', reasons: [unexpected] }
  }
}
