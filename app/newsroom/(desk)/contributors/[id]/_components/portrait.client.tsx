'use client'

import { useState, useTransition } from 'react'
import { answered } from '../../../../../../components/answered.client'
import { Button } from '../../../../../../components/button'
import { Picture } from '../../../../../../components/picture'
import { messagesIn } from '../../../../../../messages/messages'
import type { ContributorId, PictureId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import type { PictureSnapshot } from '../../../../../../model/story'
import { PicturePicker } from '../../../../_components/picture-picker.client'
import { refusalText } from '../../../../_components/refusal-text'
import { say } from '../../../../_components/status.client'
import { portrait as choose } from '../../actions'

interface PortraitProps {
  readonly language: Language
  readonly contributorId: ContributorId
  readonly picture: PictureSnapshot | null
  readonly mayEdit: boolean
}

/** The picture on a contributor's page; an admin chooses it from the library. */
export function Portrait({ language, contributorId, picture, mayEdit }: PortraitProps) {
  const [open, setOpen] = useState(false)
  const [pending, start] = useTransition()
  const { register, desk } = messagesIn(language)
  const text = register.contributors.portrait

  const put = (pictureId: PictureId | null) =>
    start(async () => {
      setOpen(false)
      const outcome = await answered(choose({ contributorId, pictureId }))
      if (outcome.is === 'done') say(desk.common.saved)
      else say(refusalText(outcome, language), 'refused')
    })

  return (
    <div className="flex flex-wrap items-start gap-4">
      {picture && (
        <div className="w-28">
          <Picture picture={picture} shape="front" sizes="7rem" />
        </div>
      )}
      <div className="grid flex-1 basis-60 gap-2">
        <p className="text-ink-soft text-small">{text.help}</p>
        {mayEdit && (
          <div className="flex flex-wrap gap-2">
            <Button disabled={pending} onClick={() => setOpen(true)}>
              {picture ? text.change : text.choose}
            </Button>
            {picture && (
              <Button kind="quiet" disabled={pending} onClick={() => put(null)}>
                {text.remove}
              </Button>
            )}
          </div>
        )}
      </div>
      <PicturePicker open={open} language={language} onClose={() => setOpen(false)} onPick={(chosen) => put(chosen.id)} />
    </div>
  )
}
