import { type ReactNode, useState } from 'react'
import { Button, buttonClass } from '../../../../../../components/button'
import type { Outcome } from '../../../../../../model/outcome'
import { useKept } from '../../../../_components/use-kept.client'
import { Fault, useAct, useStoryDesk, useStoryState, useWords } from '../_editor/desk-context.client'
import { drop, schedule, sendBack, submit, unschedule, withdraw } from '../actions'
import { nothingWritten, PublishDialog } from './publish-dialog.client'
import { ConfirmDialog, NoteDialog, ScheduleDialog } from './step-dialogs.client'

type Step = 'submit' | 'publish' | 'return' | 'schedule' | 'withdraw' | 'drop'

/** The one next step, with what holds it back, and the steps beside it. */
export function PublicationBar() {
  const { story, saveFirst, seen } = useStoryDesk()
  const state = useStoryState()
  const { editor } = useWords()
  const label = editor.publication
  const { act, fault, busy, clear } = useAct()
  const [step, setStep] = useState<Step | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const storyId = story.id
  const [writing, setWriting] = useKept(`masthead:publishing:${storyId}`, nothingWritten)
  const { may, live } = story
  const changed = live !== null && (live.changed || state === 'changed')
  const close = () => setStep(null)

  const open = (next: Step) => {
    clear()
    setDone(null)
    setStep(next)
  }
  const run = async <Value,>(doing: () => Promise<Outcome<Value>>, words: string): Promise<boolean> => {
    const outcome = await act(async () => ((await saveFirst()) ? doing() : { is: 'refused', code: 'textUnsaved' }))
    if (outcome?.is !== 'done') return false
    setStep(null)
    setDone(words)
    return true
  }
  const dropped = async () => {
    // The fields are drawn anew from what is the draft now.
    if (await run(() => drop({ storyId }), label.done.dropped)) window.location.reload()
  }
  const dialog = { fault, busy, onClose: close }

  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <p role="status" className="text-good empty:hidden">
        {done}
      </p>
      {step === null && <Fault text={fault} />}
      <Beside href={`/newsroom/stories/${storyId}/preview`} onLeave={() => void saveFirst()}>
        {label.preview}
      </Beside>
      {live && <Beside href={live.path}>{label.view}</Beside>}
      {(live ?? story.withdrawn) && (
        <a className={buttonClass('quiet')} href={`/newsroom/stories/${storyId}/corrections`}>
          {label.corrections}
        </a>
      )}
      {may.publish && live && <Button onClick={() => open('withdraw')}>{label.withdraw}</Button>}
      {may.publish && changed && <Button onClick={() => open('drop')}>{label.drop}</Button>}
      {story.submitted && may.edit && <Button onClick={() => open('return')}>{may.publish ? label.return : label.takeBack}</Button>}
      {may.publish && (
        <>
          {story.schedule ? (
            <Button disabled={busy} onClick={() => run(() => unschedule({ storyId }), label.done.unscheduled)}>
              {label.unschedule}
            </Button>
          ) : (
            // Of a story that readers know as it is, there is nothing to plan.
            (live === null || changed) && <Button onClick={() => open('schedule')}>{label.schedule}</Button>
          )}
          <Button kind="primary" onClick={() => open('publish')}>
            {live ? label.update : label.publish}
          </Button>
        </>
      )}
      {!may.publish && may.edit && !story.submitted && (
        <Button kind="primary" onClick={() => open('submit')}>
          {label.submit}
        </Button>
      )}

      {step === 'submit' && (
        <NoteDialog
          {...dialog}
          title={label.submit}
          deed={label.submit}
          noteLabel={label.noteForEditors}
          onGo={(note) => run(() => submit({ storyId, note }), label.done.submitted)}
        />
      )}
      {step === 'return' && (
        <NoteDialog
          {...dialog}
          title={may.publish ? label.return : label.takeBack}
          deed={may.publish ? label.return : label.takeBack}
          noteLabel={label.returnNote}
          onGo={(note) => run(() => sendBack({ storyId, note }), label.done.returned)}
        />
      )}
      {step === 'withdraw' && (
        <NoteDialog
          {...dialog}
          title={label.confirmWithdraw}
          deed={label.withdraw}
          kind="danger"
          noteLabel={label.noticeForReaders}
          onGo={(notice) => run(() => withdraw({ storyId, notice }), label.done.withdrawn)}
        />
      )}
      {step === 'drop' && <ConfirmDialog {...dialog} title={label.confirmDrop} text={label.dropHelp} deed={label.drop} onGo={dropped} />}
      {step === 'schedule' && (
        <ScheduleDialog {...dialog} onGo={(dueAt) => run(() => schedule({ storyId, seen: seen(), dueAt }), label.done.scheduled)} />
      )}
      {step === 'publish' && (
        <PublishDialog
          writing={writing}
          onWriting={setWriting}
          onClose={close}
          onDone={() => {
            setStep(null)
            setWriting(nothingWritten)
            setDone(label.done.published)
          }}
        />
      )}
    </div>
  )
}

interface BesideProps {
  readonly href: string
  readonly children: ReactNode
  onLeave?(): void
}

/** Another page, beside the one being worked on. */
function Beside({ href, children, onLeave }: BesideProps) {
  return (
    <a className={buttonClass('quiet')} href={href} target="_blank" rel="noreferrer" onClick={onLeave}>
      {children}
    </a>
  )
}
