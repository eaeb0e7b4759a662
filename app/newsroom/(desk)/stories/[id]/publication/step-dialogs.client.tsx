import { useState } from 'react'
import { Button, type ButtonKind } from '../../../../../../components/button'
import { inputFromInstant, instantFromInput } from '../../../../../../model/local-time'
import { Dialog } from '../../../../_components/dialog.client'
import { useKept } from '../../../../_components/use-kept.client'
import { Fault, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { Note } from './note.client'

interface StepDialogProps {
  readonly fault: string | null
  readonly busy: boolean
  onClose(): void
}

interface NoteDialogProps extends StepDialogProps {
  readonly title: string
  /** What the button says. */
  readonly deed: string
  readonly kind?: ButtonKind
  readonly noteLabel: string
  /** True when it is done. */
  onGo(note: string): Promise<boolean>
}

/** A step that takes a few words. */
export function NoteDialog({ title, deed, kind = 'primary', noteLabel, fault, busy, onClose, onGo }: NoteDialogProps) {
  const { editor } = useWords()
  const { story } = useStoryDesk()
  const [note, setNote] = useKept(`masthead:note:${story.id}:${deed}`, '')
  const go = async () => {
    if (await onGo(note)) setNote('')
  }
  return (
    <Dialog open title={title} close={editor.publication.cancel} onClose={onClose}>
      <Note label={noteLabel} rows={4} value={note} onChange={setNote} />
      <Fault text={fault} />
      <div>
        <Button kind={kind} disabled={busy} onClick={() => void go()}>
          {deed}
        </Button>
      </div>
    </Dialog>
  )
}

/** A step that only wants to be confirmed. */
export function ConfirmDialog({ title, text, deed, fault, busy, onClose, onGo }: ConfirmDialogProps) {
  const { editor } = useWords()
  return (
    <Dialog open title={title} close={editor.publication.cancel} onClose={onClose}>
      <p>{text}</p>
      <Fault text={fault} />
      <div className="flex flex-wrap gap-2">
        <Button kind="danger" disabled={busy} onClick={onGo}>
          {deed}
        </Button>
        <Button onClick={onClose}>{editor.publication.cancel}</Button>
      </div>
    </Dialog>
  )
}

interface ConfirmDialogProps extends StepDialogProps {
  readonly title: string
  readonly text: string
  readonly deed: string
  onGo(): void
}

interface ScheduleDialogProps extends StepDialogProps {
  onGo(dueAt: number): void
}

/** When the clock shall publish the story. */
export function ScheduleDialog({ fault, busy, onClose, onGo }: ScheduleDialogProps) {
  const { story, zone } = useStoryDesk()
  const label = useWords().editor.publication
  const [typed, setTyped] = useState(story.schedule ? inputFromInstant(new Date(story.schedule.dueAt), zone) : '')
  const due = typed === '' ? null : instantFromInput(typed, zone)
  return (
    <Dialog open title={label.schedule} close={label.cancel} onClose={onClose}>
      <label className="grid gap-1 font-medium">
        {label.dueAt}
        <input
          type="datetime-local"
          className="border border-hairline bg-paper px-2 py-1"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className="font-normal text-ink-soft text-tiny">{label.zone(zone)}</span>
      </label>
      {story.creditsChange && <p className="border-correction border-l-2 pl-2">{label.creditsHoldSchedule}</p>}
      <Fault text={fault} />
      <div>
        <Button kind="primary" disabled={busy || due === null} onClick={() => due && onGo(due.getTime())}>
          {label.schedule}
        </Button>
      </div>
    </Dialog>
  )
}
