'use client'

import { useRouter } from 'next/navigation'
import { type ClipboardEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../../../../components/button'
import { controlClass } from '../../../../../components/field'
import { messagesIn } from '../../../../../messages/messages'
import { type Language, locale } from '../../../../../model/language'
import { Icon } from '../../../_components/icon'
import { useKept } from '../../../_components/use-kept.client'
import { KeyHint } from './key-hint'
import { isFormatted, nothingPasted, pastedInto, wasFormatted } from './pasted'
import { sendOriginal } from './send-original.client'
import { useDropped } from './use-dropped.client'

const accepted = '.txt,.text,.html,.htm,.xhtml,.docx,.pdf,.json,.xml,.rss,.atom,text/plain,text/html,application/pdf,application/json'

interface Refused {
  /** The file's name; empty for what was pasted. */
  readonly name: string
  readonly reasons: readonly string[]
}

/** Takes a report: pasted, dropped anywhere on the page, or chosen. What was typed survives refusals and reloads. */
export function ReadForm({ language }: { readonly language: Language }) {
  const words = messagesIn(language).originals.read
  const [pasted, setPasted] = useKept('masthead-original', nothingPasted)
  const [reading, setReading] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [kept, setKept] = useState<readonly string[]>([])
  const router = useRouter()
  const wrong = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const dayField = useRef<HTMLInputElement>(null)
  const id = useId()
  const formatted = isFormatted(pasted)

  // Whoever is quick has pasted before the page was ready to hear of it.
  const early = useRef(setPasted)
  useEffect(() => {
    const [text, date] = [field.current?.value ?? '', dayField.current?.value ?? '']
    if (text !== '') early.current({ ...nothingPasted, text, date })
  }, [])

  useEffect(() => {
    if (refused.length > 0) wrong.current?.focus()
  }, [refused])

  // A page that was left is kept for coming back to; it is not reading any more then.
  useEffect(() => () => setReading(null), [])

  const readText = async () => {
    const form = new FormData()
    if (formatted) form.set('html', pasted.html)
    form.set('text', pasted.text)
    form.set('date', pasted.date)
    setReading('')
    const answer = await sendOriginal(form, language)
    setReading(null)
    if (answer.is === 'refused') return setRefused([{ name: '', reasons: answer.reasons }])
    setRefused([])
    setPasted(nothingPasted)
    router.push(`/newsroom/originals/${answer.id}`)
  }

  const readFiles = async (files: readonly File[]) => {
    if (reading !== null || files.length === 0) return
    setRefused([])
    setKept([])
    const faults: Refused[] = []
    const done: string[] = []
    for (const file of files) {
      setReading(file.name)
      const form = new FormData()
      form.set('file', file)
      form.set('date', pasted.date)
      const answer = await sendOriginal(form, language)
      if (answer.is === 'refused') faults.push({ name: file.name, reasons: answer.reasons })
      else if (files.length === 1) return router.push(`/newsroom/originals/${answer.id}`)
      else done.push(file.name)
    }
    setReading(null)
    setKept(done)
    if (done.length > 0) router.refresh()
    setRefused(faults)
  }
  const isOver = useDropped({
    files: (files) => void readFiles(files),
    text: (copied) => {
      setPasted(pastedInto(pasted, copied.getData('text/plain'), copied.getData('text/html'), pasted.text.length, pasted.text.length))
      field.current?.focus()
    },
  })

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const plain = event.clipboardData.getData('text/plain')
    const html = event.clipboardData.getData('text/html')
    if (html === '' || plain === '') return
    const field = event.currentTarget
    const next = pastedInto(pasted, plain, html, field.selectionStart, field.selectionEnd)
    if (!isFormatted(next)) return
    event.preventDefault()
    setPasted(next)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (reading === null) void readText()
  }

  return (
    <form action="/api/originals" method="post" encType="multipart/form-data" onSubmit={onSubmit} className="grid gap-3">
      {refused.length > 0 && (
        <div ref={wrong} role="alert" tabIndex={-1} className="grid gap-2 border border-danger p-3 text-danger">
          {refused.map(({ name, reasons }) => (
            <div key={name}>
              <p className="font-medium">{words.refused(name)}</p>
              {reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </div>
          ))}
        </div>
      )}
      {kept.map((name) => (
        <p key={name} role="status" className="border-good border-l-2 bg-panel px-3 py-1">
          {words.kept(name)}
        </p>
      ))}
      <div className="grid gap-1">
        <label htmlFor={`${id}-text`} className="font-medium">
          {words.text}
        </label>
        <p id={`${id}-text-help`} className="text-ink-soft text-tiny">
          {words.textHelp}
        </p>
        <textarea
          ref={field}
          id={`${id}-text`}
          name="text"
          aria-describedby={`${id}-text-help`}
          placeholder={words.placeholder}
          spellCheck={false}
          className={`${controlClass} h-[max(16rem,calc(100dvh-31rem))] resize-y px-4 py-3 font-text text-[1.0625rem] leading-[1.55]`}
          value={pasted.text}
          onPaste={onPaste}
          onChange={(event) => setPasted({ ...pasted, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }
          }}
        />
        <p className="flex min-h-5 flex-wrap gap-x-3 text-ink-soft text-tiny">
          {pasted.text !== '' && <span>{words.characters(pasted.text.length.toLocaleString(locale[language]))}</span>}
          {formatted && (
            <>
              <span>{words.formatted}</span>
              <button type="button" className="underline" onClick={() => setPasted({ ...pasted, html: '', textOfHtml: '' })}>
                {words.plainOnly}
              </button>
            </>
          )}
          {wasFormatted(pasted) && <span>{words.changedAfter}</span>}
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <label className="grid gap-1 font-medium" htmlFor={`${id}-date`}>
          {words.date}
          <input
            ref={dayField}
            id={`${id}-date`}
            name="date"
            type="date"
            aria-describedby={`${id}-date-help`}
            className={`${controlClass} font-normal`}
            value={pasted.date}
            onChange={(event) => setPasted({ ...pasted, date: event.target.value })}
          />
        </label>
        <p id={`${id}-date-help`} className="max-w-72 pb-1 text-ink-soft text-tiny">
          {words.dateHelp}
        </p>
        <Button
          type="submit"
          kind="primary"
          className="min-h-10 px-5 sm:ml-auto"
          aria-disabled={reading !== null}
          aria-keyshortcuts="Control+Enter"
        >
          {reading === '' ? words.reading : words.submit}
          <KeyHint keys="Ctrl ↵" />
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border border-ink-soft border-dashed px-4 py-3">
        <Icon name="file" />
        <p className="min-w-0">
          {reading ? (
            words.readingFile(reading)
          ) : (
            <>
              {words.drop}{' '}
              <label
                htmlFor={`${id}-file`}
                className="cursor-pointer font-medium underline underline-offset-2 focus-within:outline-2 focus-within:outline-focus"
              >
                {words.choose}
                <input
                  id={`${id}-file`}
                  type="file"
                  multiple
                  accept={accepted}
                  aria-describedby={`${id}-limits`}
                  className="sr-only"
                  onChange={(event) => {
                    void readFiles([...(event.target.files ?? [])])
                    event.target.value = ''
                  }}
                />
              </label>
              .
            </>
          )}
        </p>
        <p id={`${id}-limits`} className="text-ink-soft text-tiny">
          {words.limits}
        </p>
        <p role="status" className="sr-only">
          {reading === null ? '' : reading === '' ? words.reading : words.readingFile(reading)}
        </p>
      </div>
      {isOver && (
        <div className="fixed inset-0 z-30 grid place-items-center border-4 border-focus border-dashed bg-paper/90">
          <p className="font-headline text-2xl">{words.dropNow}</p>
        </div>
      )}
    </form>
  )
}
