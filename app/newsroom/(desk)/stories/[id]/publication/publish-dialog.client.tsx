import { useCallback, useEffect, useRef, useState } from 'react'
import { answered } from '../../../../../../components/answered.client'
import { Button } from '../../../../../../components/button'
import type { ChangesToPublish } from '../../../../../../domain/stories/changes-to-publish'
import type { Hold } from '../../../../../../model/hold'
import { Dialog } from '../../../../_components/dialog.client'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { askChanges, correct, publish } from '../actions'
import { Changes, CreditsInPrint } from './changes.client'
import { Note } from './note.client'
import { type Notice, noNotice, passagesOf, placeOf } from './notice'
import { NoticeFields } from './notice-fields.client'
import { PublishChecks } from './publish-checks.client'

/** What an editor has written in the dialog; it outlives every refusal, and closing the dialog. */
export interface Writing {
  readonly notice: Notice
  readonly overrideReason: string
  readonly creditsReason: string
}

export const nothingWritten: Writing = { notice: noNotice, overrideReason: '', creditsReason: '' }

interface PublishDialogProps {
  readonly writing: Writing
  onWriting(writing: Writing): void
  onClose(): void
  onDone(): void
}

const kinds = ['none', 'update', 'correction', 'clarification'] as const

/** Publishes the draft: what holds it, and of a story that readers know, what changes for them and what they are told. */
export function PublishDialog({ writing, onWriting, onClose, onDone }: PublishDialogProps) {
  const { story, language, saveFirst, seen } = useStoryDesk()
  const { editor } = useWords()
  const label = editor.publication
  const { act, fault, busy } = useAct()
  const [changes, setChanges] = useState<ChangesToPublish | null>(null)
  const [held, setHeld] = useState<readonly Hold[] | null>(null)
  const [incomplete, setIncomplete] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const [overtaken, setOvertaken] = useState(false)
  const kindRef = useRef<HTMLInputElement>(null)
  const textRef = useRef<HTMLTextAreaElement>(null)
  const reasonRef = useRef<HTMLTextAreaElement>(null)
  const storyId = story.id

  const look = useCallback(async () => {
    const saved = await saveFirst()
    setUnsaved(!saved)
    if (!saved) return
    const found = await act(() => askChanges({ storyId }))
    if (found?.is === 'done') setChanges(found.value)
  }, [act, saveFirst, storyId])
  useEffect(() => void look(), [look])

  const beside = changes?.beside ?? null
  const { overrideReason, creditsReason } = writing
  // Where readers find no word changed, nothing needs to be said.
  const wordless = beside !== null && !beside.differences.some((difference) => difference.by === 'words')
  const notice: Notice = { ...writing.notice, as: writing.notice.as ?? (wordless ? 'none' : null) }
  const removes = beside?.differences.some((difference) => difference.pieces.some((piece) => piece.is === 'removed')) ?? false

  const complete = (): boolean => {
    if (beside === null) return true
    const missing =
      (notice.as === null && kindRef) ||
      (notice.as !== 'none' && notice.text.trim() === '' && textRef) ||
      (beside.credits !== null && creditsReason.trim() === '' && reasonRef)
    setIncomplete(Boolean(missing))
    if (missing) missing.current?.focus()
    return !missing
  }

  const go = async () => {
    if (changes === null || !complete()) return
    setOvertaken(false)
    const reasons = {
      // Of a story that readers know, what was read is the difference: it says of which version it speaks.
      seen: beside ? changes.version : seen(),
      ...(overrideReason.trim() === '' ? {} : { overrideReason }),
      ...(creditsReason.trim() === '' ? {} : { creditsReason }),
    }
    const outcome = await act<unknown>(() => {
      const { as, text, removal } = notice
      if (beside === null || as === null || as === 'none') return publish({ storyId, ...reasons })
      const said = { kind: as, text, place: placeOf(notice, as), passages: passagesOf(notice, beside.passages) }
      return correct({ storyId, ...reasons, ...said, removal: removes ? removal : 'none', withDraft: true })
    })
    if (outcome?.is === 'done') {
      onDone()
      // Somebody else's text was published with it: the fields still show the one before.
      if (reasons.seen !== seen()) window.location.reload()
    }
    if (outcome?.is !== 'refused') return
    setHeld(outcome.code === 'held' ? ((outcome.particulars as Hold[] | undefined) ?? []) : null)
    if (beside && outcome.code === 'changedMeanwhile') setOvertaken(true)
    if (outcome.code === 'changedMeanwhile' || outcome.code === 'creditsNeedReason') {
      const found = await answered(askChanges({ storyId }))
      if (found.is === 'done') setChanges(found.value)
    }
  }

  const title = story.live ? label.update : label.publish
  const unchanged = beside !== null && !beside.changed
  return (
    <Dialog open wide={story.live !== null} title={title} close={label.cancel} onClose={onClose}>
      {changes === null && !fault && !unsaved && <p className="text-ink-soft">{label.looking}</p>}
      {unchanged && (
        <>
          <p>{label.nothingChanged}</p>
          <p>
            <a className="underline" href={`/newsroom/stories/${storyId}/corrections`}>
              {label.onlyNotice}
            </a>
          </p>
        </>
      )}
      {changes !== null && !unchanged && (
        <>
          {beside && <Changes differences={beside.differences.filter(({ part }) => part !== 'credits' || beside.credits === null)} />}
          <PublishChecks
            held={held ?? changes.holds}
            reason={overrideReason}
            onReason={(reason) => onWriting({ ...writing, overrideReason: reason })}
          />
          {beside?.credits && (
            <section aria-label={label.creditsChange} className="grid gap-2 border-correction border-l-2 pl-3">
              <h3 className="font-medium">{label.creditsChange}</h3>
              <CreditsInPrint {...beside.credits} />
              <Note
                ref={reasonRef}
                label={label.creditsReason}
                help={label.creditsReasonHelp}
                rows={2}
                fault={incomplete && creditsReason.trim() === '' ? label.creditsReasonMissing : null}
                value={creditsReason}
                onChange={(reason) => onWriting({ ...writing, creditsReason: reason })}
              />
            </section>
          )}
          {beside && (
            <NoticeFields
              language={language}
              storyLanguage={story.text.language}
              title={label.as.title}
              kinds={kinds}
              notice={notice}
              passages={beside.passages}
              removes={removes}
              incomplete={incomplete}
              kindRef={kindRef}
              textRef={textRef}
              onNotice={(next) => onWriting({ ...writing, notice: next })}
            />
          )}
        </>
      )}
      {unsaved && <Fault text={label.notSaved} />}
      <Fault text={overtaken ? label.readAgain : held === null ? fault : null} />
      {!unchanged && (
        <div>
          {changes === null && (fault || unsaved) ? (
            <Button kind="primary" disabled={busy} onClick={() => void look()}>
              {label.lookAgain}
            </Button>
          ) : (
            <Button kind="primary" disabled={busy || changes === null} onClick={() => void go()}>
              {title}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  )
}
