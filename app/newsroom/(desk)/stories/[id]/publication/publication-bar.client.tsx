import { useState } from 'react'
import { Button, buttonClass } from '../../../../../../components/button'
import type { Hold } from '../../../../../../model/hold'
import { inputFromInstant, instantFromInput } from '../../../../../../model/local-time'
import type { Outcome } from '../../../../../../model/outcome'
import { Dialog } from '../../../../_components/dialog.client'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { publish, schedule, sendBack, submit, unschedule, withdraw } from '../actions'

type Step = 'submit' | 'publish' | 'return' | 'schedule' | 'withdraw'

/** The one next step, with what holds it back, and the steps beside it. */
export function PublicationBar() {
  const { story, saveFirst, seen, zone } = useStoryDesk()
  const { editor } = useWords()
  const label = editor.publication
  const { act, fault, busy, clear } = useAct()
  const [step, setStep] = useState<Step | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [dueAt, setDueAt] = useState('')
  const [held, setHeld] = useState<readonly Hold[]>([])
  const storyId = story.id

  const open = (next: Step) => {
    clear()
    setHeld([])
    setNote('')
    setDueAt(story.schedule ? inputFromInstant(new Date(story.schedule.dueAt), zone) : '')
    setStep(next)
  }
  const run = async <Value,>(doing: () => Promise<Outcome<Value>>, words: string) => {
    if (!(await saveFirst())) return
    const outcome = await act(doing)
    if (outcome?.is === 'done') {
      setStep(null)
      setDone(words)
    }
    if (outcome?.is === 'refused' && outcome.code === 'held') setHeld((outcome.particulars as Hold[] | undefined) ?? [])
  }
  const publishNow = () =>
    run(() => publish({ storyId, seen: seen(), ...(note.trim() === '' ? {} : { overrideReason: note }) }), label.done.published)
  const due = dueAt === '' ? null : instantFromInput(dueAt, zone)

  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <p role="status" className="text-good empty:hidden">
        {done}
      </p>
      {step === null && <Fault text={fault} />}
      <a
        className={buttonClass('quiet')}
        href={`/newsroom/stories/${storyId}/preview`}
        target="_blank"
        rel="noreferrer"
        onClick={() => void saveFirst()}
      >
        {label.preview}
      </a>
      {story.live && (
        <a className={buttonClass('quiet')} href={story.live.path} target="_blank" rel="noreferrer">
          {label.view}
        </a>
      )}
      {story.may.publish && story.live && <Button onClick={() => open('withdraw')}>{label.withdraw}</Button>}
      {story.submitted && story.may.edit && (
        <Button onClick={() => open('return')}>{story.may.publish ? label.return : label.takeBack}</Button>
      )}
      {story.may.publish && (
        <>
          {story.schedule ? (
            <Button disabled={busy} onClick={() => run(() => unschedule({ storyId }), label.done.unscheduled)}>
              {label.unschedule}
            </Button>
          ) : (
            <Button onClick={() => open('schedule')}>{label.schedule}</Button>
          )}
          <Button kind="primary" onClick={() => open('publish')}>
            {story.live ? label.update : label.publish}
          </Button>
        </>
      )}
      {!story.may.publish && story.may.edit && !story.submitted && (
        <Button kind="primary" onClick={() => open('submit')}>
          {label.submit}
        </Button>
      )}

      {step === 'submit' && (
        <Dialog open title={label.submit} close={label.cancel} onClose={() => setStep(null)}>
          <Note label={label.noteForEditors} value={note} onChange={setNote} />
          <Fault text={fault} />
          <Button kind="primary" disabled={busy} onClick={() => run(() => submit({ storyId, note }), label.done.submitted)}>
            {label.submit}
          </Button>
        </Dialog>
      )}
      {step === 'return' && (
        <Dialog open title={story.may.publish ? label.return : label.takeBack} close={label.cancel} onClose={() => setStep(null)}>
          <Note label={label.returnNote} value={note} onChange={setNote} />
          <Fault text={fault} />
          <Button kind="primary" disabled={busy} onClick={() => run(() => sendBack({ storyId, note }), label.done.returned)}>
            {story.may.publish ? label.return : label.takeBack}
          </Button>
        </Dialog>
      )}
      {step === 'withdraw' && (
        <Dialog open title={label.confirmWithdraw} close={label.cancel} onClose={() => setStep(null)}>
          <Note label={label.noticeForReaders} value={note} onChange={setNote} />
          <Fault text={fault} />
          <Button kind="danger" disabled={busy} onClick={() => run(() => withdraw({ storyId, notice: note }), label.done.withdrawn)}>
            {label.withdraw}
          </Button>
        </Dialog>
      )}
      {step === 'schedule' && (
        <Dialog open title={label.schedule} close={label.cancel} onClose={() => setStep(null)}>
          <label className="grid gap-1 font-medium">
            {label.dueAt}
            <input
              type="datetime-local"
              className="border border-hairline bg-paper px-2 py-1"
              value={dueAt}
              onChange={(event) => setDueAt(event.target.value)}
            />
            <span className="font-normal text-ink-soft text-tiny">{label.zone(zone)}</span>
          </label>
          <Fault text={fault} />
          <Button
            kind="primary"
            disabled={busy || due === null}
            onClick={() => due && run(() => schedule({ storyId, seen: seen(), dueAt: due.getTime() }), label.done.scheduled)}
          >
            {label.schedule}
          </Button>
        </Dialog>
      )}
      {step === 'publish' && (
        <Dialog open title={story.live ? label.update : label.publish} close={label.cancel} onClose={() => setStep(null)}>
          <PublishChecks held={held.length > 0 ? held : story.holds} note={note} onNote={setNote} />
          <Fault text={held.length > 0 ? null : fault} />
          <Button kind="primary" disabled={busy} onClick={publishNow}>
            {story.live ? label.update : label.publish}
          </Button>
        </Dialog>
      )}
    </div>
  )
}

interface NoteProps {
  readonly label: string
  readonly value: string
  readonly help?: string
  onChange(value: string): void
}

function Note({ label, value, help, onChange }: NoteProps) {
  return (
    <label className="grid gap-1 font-medium">
      {label}
      <textarea
        rows={4}
        maxLength={1000}
        className="border border-hairline bg-paper px-2 py-1 font-normal"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {help && <span className="font-normal text-ink-soft text-tiny">{help}</span>}
    </label>
  )
}

interface PublishChecksProps {
  readonly held: readonly Hold[]
  readonly note: string
  onNote(note: string): void
}

function PublishChecks({ held, note, onNote }: PublishChecksProps) {
  const { editor } = useWords()
  const blocking = held.filter((hold) => hold.blocking)
  const warnings = held.filter((hold) => !hold.blocking)
  const overridable = blocking.some((hold) => hold.code === 'rightsUnknown' || hold.code === 'upstreamMissing')
  return (
    <>
      {held.length === 0 && <p>{editor.checks.none}</p>}
      {blocking.length > 0 && (
        <div role="alert" className="border-danger border-l-2 pl-2">
          <p className="font-medium">{editor.publication.held}</p>
          <ul className="list-disc pl-4">
            {[...new Set(blocking.map((hold) => hold.code))].map((code) => (
              <li key={code}>{editor.checks.codes[code]}</li>
            ))}
          </ul>
        </div>
      )}
      {warnings.length > 0 && (
        <div className="border-correction border-l-2 pl-2">
          <p className="font-medium">{editor.checks.warnings}</p>
          <ul className="list-disc pl-4">
            {[...new Set(warnings.map((hold) => hold.code))].map((code) => (
              <li key={code}>{editor.checks.codes[code]}</li>
            ))}
          </ul>
        </div>
      )}
      {overridable && (
        <Note label={editor.publication.overrideReason} help={editor.publication.overrideHelp} value={note} onChange={onNote} />
      )}
    </>
  )
}
