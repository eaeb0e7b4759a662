'use client'

import { useState } from 'react'
import { answered } from '../../../../../../components/answered.client'
import { Button } from '../../../../../../components/button'
import { messagesIn } from '../../../../../../messages/messages'
import type { RevisionId, StoryId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { say } from '../../../../_components/status.client'
import { restore } from '../actions'

interface RestoreButtonProps {
  readonly storyId: StoryId
  readonly revisionId: RevisionId
  readonly number: number
  readonly language: Language
}

/** Makes an old text the draft again; nothing is lost, so nothing is asked. */
export function RestoreButton({ storyId, revisionId, number, language }: RestoreButtonProps) {
  const { editor, refusals, fieldFaults } = messagesIn(language)
  const [busy, setBusy] = useState(false)
  const act = async () => {
    setBusy(true)
    const outcome = await answered(restore({ storyId, revisionId }))
    if (outcome.is === 'done') say(editor.revisions.restored)
    else say(outcome.is === 'refused' ? refusals[outcome.code] : fieldFaults.invalid, 'refused')
    setBusy(false)
  }
  return (
    <Button disabled={busy} onClick={act} aria-label={`${editor.revisions.restore}: ${editor.revisions.number(number)}`}>
      {editor.revisions.restore}
    </Button>
  )
}
