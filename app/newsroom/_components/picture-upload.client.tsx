'use client'

import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { PictureSnapshot } from '../../../model/story'
import { type SendAnswer, sendPicture } from './send-picture.client'
import { SentPictures } from './sent-pictures.client'

/** A file on its way into the library. */
export interface Sending {
  readonly number: number
  readonly name: string
  /** 0 to 1. */
  readonly share: number
  readonly answer: SendAnswer | null
}

interface PictureUploadProps {
  readonly language: Language
  /** Called for each picture that has come into the library. */
  readonly onUploaded: (picture: PictureSnapshot) => void
  /** Each line leads to the picture's own page. */
  readonly linked?: boolean
  readonly compact?: boolean
}

/** Takes pictures by dragging, pasting or choosing, and sends them one after another; each says in words how it went. */
export function PictureUpload({ language, onUploaded, linked = false, compact = false }: PictureUploadProps) {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const [isOver, setIsOver] = useState(false)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  const uploaded = useRef(onUploaded)
  uploaded.current = onUploaded
  const id = useId()
  const words = messagesIn(language).media.upload

  const take = useRef((files: Iterable<File>) => {
    for (const file of files) {
      const number = ++count.current
      const change = (next: Partial<Sending>) =>
        setSendings((all) => all.map((sending) => (sending.number === number ? { ...sending, ...next } : sending)))
      setSendings((all) => [{ number, name: file.name, share: 0, answer: null }, ...all])
      queue.current = queue.current.then(async () => {
        const answer = await sendPicture(file, (share) => change({ share }))
        change({ answer })
        if (answer.is === 'done') uploaded.current(answer.picture)
      })
    }
  })

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      take.current(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])

  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(event.type === 'dragover')
    if (event.type === 'drop') take.current([...event.dataTransfer.files])
  }

  return (
    <section aria-label={words.title} className="grid gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is one of three ways; the input inside is for the keyboard */}
      <div
        onDragOver={onDrag}
        onDragLeave={onDrag}
        onDrop={onDrag}
        className={`grid gap-1 border border-dashed px-4 text-center ${compact ? 'py-3' : 'py-6'} ${isOver ? 'border-focus bg-panel' : 'border-ink-soft'}`}
      >
        <p>
          {isOver ? (
            words.dropNow
          ) : (
            <>
              {words.drop}{' '}
              <label
                htmlFor={id}
                className="cursor-pointer font-medium underline underline-offset-2 focus-within:outline-2 focus-within:outline-focus"
              >
                {words.choose}
                <input
                  id={id}
                  type="file"
                  multiple
                  accept="image/jpeg,image/png,image/webp,image/avif,image/tiff,image/gif"
                  aria-describedby={`${id}-limits`}
                  className="sr-only"
                  onChange={(event) => {
                    take.current([...(event.target.files ?? [])])
                    event.target.value = ''
                  }}
                />
              </label>
            </>
          )}
        </p>
        <p id={`${id}-limits`} className="text-ink-soft text-tiny">
          {words.limits}
        </p>
      </div>
      <SentPictures sendings={sendings} language={language} linked={linked} />
    </section>
  )
}
