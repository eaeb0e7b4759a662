'use client'

import Link from 'next/link'
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button, buttonClass } from '../../../../../../components/button'
import { controlClass, Field } from '../../../../../../components/field'
import { textOfBytes } from '../../../../../../interchange/text-of-bytes'
import { messagesIn } from '../../../../../../messages/messages'
import type { Language } from '../../../../../../model/language'
import { mostRegisterBytes } from '../../../../../../model/register-import'
import { PlanTable } from './plan-table.client'
import { type ImportState, useImport } from './use-import.client'

/** A table is chosen or pasted, shown row by row with what would become of it, and read in as it was shown. */
export function ImportForm({ language }: { readonly language: Language }) {
  const [text, setText] = useState('')
  const [fileName, setFileName] = useState('')
  const { state, ask, reset, refuse } = useImport()
  const said = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const words = messagesIn(language).register.contributors.import
  const shown = 'shown' in state ? state.shown : null
  const busy = state.is === 'busy'

  useEffect(() => {
    if (state.is !== 'idle' && state.is !== 'busy') said.current?.focus()
  }, [state])

  async function choose(file: File | undefined) {
    if (file === undefined) return
    if (file.size > mostRegisterBytes * 2) return refuse('tooLarge')
    const read = textOfBytes(new Uint8Array(await file.arrayBuffer()))
    setText(read)
    setFileName(file.name)
    await ask(read, file.name)
  }

  // A file that was chosen before this page came to life told nobody.
  const early = useEffectEvent(() => void choose(input.current?.files?.[0]))
  useEffect(() => early(), [])

  function check(event: FormEvent) {
    event.preventDefault()
    if (!busy) void ask(text, fileName)
  }

  function again() {
    setText('')
    setFileName('')
    reset()
  }

  if (state.is === 'done') {
    return (
      <div ref={said} tabIndex={-1} role="status" className="grid justify-items-start gap-3 outline-none">
        <p className="font-headline text-xl">{words.done(state.counts.new, state.counts.completed)}</p>
        <p className="flex flex-wrap gap-2">
          <Link href="/newsroom/contributors?sort=newest" className={buttonClass('primary')}>
            {words.toRegister}
          </Link>
          <Button onClick={again}>{words.again}</Button>
        </p>
      </div>
    )
  }
  return (
    <div className="grid gap-6">
      <form onSubmit={check} className="grid gap-4">
        <Field name="file" label={words.file} help={words.fileHelp}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
              ref={input}
              onChange={(event) => void choose(event.target.files?.[0])}
              className="max-w-full py-1 file:mr-3 file:border file:border-hairline file:bg-paper file:px-3 file:py-1 file:font-medium file:text-ink"
            />
          )}
        </Field>
        <Field name="text" label={words.text} help={words.textHelp}>
          {(control) => (
            <textarea
              {...control}
              rows={shown === null ? 8 : 4}
              value={text}
              spellCheck={false}
              wrap="off"
              onChange={(event) => setText(event.target.value)}
              className={`${controlClass} font-mono text-small`}
            />
          )}
        </Field>
        <p className="flex flex-wrap items-center gap-3">
          <Button type="submit" kind={shown === null || shown.text !== text ? 'primary' : 'plain'} aria-disabled={busy}>
            {words.check}
          </Button>
          <span role="status" className="text-ink-soft text-small">
            {state.is === 'busy' ? (state.doing === 'run' ? words.running : words.checking) : ''}
          </span>
        </p>
      </form>
      <div ref={said} tabIndex={-1} className="grid gap-4 outline-none empty:hidden">
        <Wrong state={state} language={language} />
        {shown && (
          <PlanTable
            shown={shown}
            stale={shown.text !== text}
            language={language}
            busy={busy}
            onRun={() => void ask(shown.text, fileName, shown.plan.digest)}
          />
        )}
      </div>
    </div>
  )
}

/** Why the table could not be read, or the deed not be done. */
function Wrong({ state, language }: { readonly state: ImportState; readonly language: Language }) {
  const { refusals, register } = messagesIn(language)
  const words = register.contributors.import
  if (state.is !== 'unreadable' && state.is !== 'refused') return null
  return (
    <p role="alert" className="border border-danger p-3 text-danger">
      {state.is === 'unreadable'
        ? [words.unreadable[state.why], state.line === undefined ? '' : words.atLine(state.line)].filter(Boolean).join(' ')
        : state.code === 'unexpected'
          ? words.unexpected
          : refusals[state.code]}
    </p>
  )
}
