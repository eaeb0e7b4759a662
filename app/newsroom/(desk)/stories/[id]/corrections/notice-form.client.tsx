'use client'

import { useRef, useState } from 'react'
import { answered } from '../../../../../../components/answered.client'
import { Button } from '../../../../../../components/button'
import type { ConcernedPassage } from '../../../../../../domain/stories/changes-to-publish'
import { messagesIn } from '../../../../../../messages/messages'
import type { CorrectionKind } from '../../../../../../model/correction'
import type { StoryId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { refusalText } from '../../../../_components/refusal-text'
import { say } from '../../../../_components/status.client'
import { useKept } from '../../../../_components/use-kept.client'
import { correct } from '../actions'
import { type Notice, noNotice, passagesOf, placeOf } from '../publication/notice'
import { NoticeFields } from '../publication/notice-fields.client'

interface NoticeFormProps {
  readonly storyId: StoryId
  readonly language: Language
  readonly storyLanguage: Language
  /** It was said already that the story no longer stands. */
  readonly retracted: boolean
  readonly draftChanged: boolean
  readonly passages: readonly ConcernedPassage[]
}

const kinds: readonly CorrectionKind[] = ['clarification', 'right_of_reply', 'retraction']

/** Says something about a live story, and leaves its text alone. */
export function NoticeForm({ storyId, language, storyLanguage, retracted, draftChanged, passages }: NoticeFormProps) {
  const { editor, words, fieldFaults } = messagesIn(language)
  const label = editor.corrections
  const [notice, setNotice] = useKept<Notice>(`masthead:notice:${storyId}`, noNotice)
  const [incomplete, setIncomplete] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const kindRef = useRef<HTMLInputElement>(null)
  const textRef = useRef<HTMLTextAreaElement>(null)

  const go = async () => {
    const { as, text } = notice
    const missing = as === null || as === 'none' ? kindRef : text.trim() === '' ? textRef : null
    setIncomplete(missing !== null)
    if (missing !== null || as === null || as === 'none') return missing?.current?.focus()
    setBusy(true)
    setFault(null)
    const said = { kind: as, text, place: placeOf(notice, as), passages: passagesOf(notice, passages), removal: 'none' as const }
    const outcome = await answered(correct({ storyId, ...said, withDraft: false }))
    if (outcome.is === 'done') {
      setNotice(noNotice)
      say(label.published)
    } else setFault(outcome.is === 'refused' ? refusalText(outcome, language) : fieldFaults.invalid)
    setBusy(false)
  }

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      {draftChanged && <p className="border-correction border-l-2 pl-2">{label.draftWaits}</p>}
      <NoticeFields
        language={language}
        storyLanguage={storyLanguage}
        title={label.kind}
        kinds={retracted ? kinds.filter((kind) => kind !== 'retraction') : kinds}
        notice={notice}
        passages={passages}
        removes={false}
        incomplete={incomplete}
        kindRef={kindRef}
        textRef={textRef}
        onNotice={setNotice}
      />
      <p role="alert" className="text-danger empty:hidden">
        {fault}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" kind="primary" disabled={busy}>
          {notice.as === null || notice.as === 'none' ? label.publish : label.publishAs(words.correctionKind[notice.as])}
        </Button>
        <p className="text-ink-soft text-tiny">{label.fixedSoon}</p>
      </div>
    </form>
  )
}
