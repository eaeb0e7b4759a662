import { useState } from 'react'
import { Picture } from '../../../../../../components/picture'
import { PictureCredit } from '../../../../../../components/picture-credit'
import type { PictureId } from '../../../../../../model/ids'
import type { PictureSnapshot } from '../../../../../../model/story'
import { PicturePicker } from '../../../../_components/picture-picker.client'
import { useStoryDesk, useWords } from '../_editor/desk-context.client'

interface LeadPictureProps {
  readonly pictureId: PictureId | null
  readonly picture: PictureSnapshot | undefined
  onPick(picture: PictureSnapshot | null): void
}

/** The picture above the text, as it will be printed, and the way to another one. */
export function LeadPicture({ pictureId, picture, onPick }: LeadPictureProps) {
  const { story, language } = useStoryDesk()
  const { editor } = useWords()
  const [open, setOpen] = useState(false)
  const button = 'min-h-8 border border-hairline px-2 hover:border-ink-soft'
  if (!story.may.edit && pictureId === null) return null
  return (
    <figure className="mb-3 flex flex-wrap items-end gap-3 text-small" aria-label={editor.fields.picture}>
      {picture && (
        <>
          <div className="w-40">
            <Picture picture={picture} shape="front" sizes="10rem" />
          </div>
          <figcaption className="max-w-xs text-ink-soft">
            {picture.caption} <PictureCredit picture={picture} language={story.text.language} />
          </figcaption>
        </>
      )}
      {story.may.edit && (
        <div className="flex flex-wrap gap-2">
          <button type="button" className={button} onClick={() => setOpen(true)}>
            {pictureId ? editor.details.changePicture : editor.details.choosePicture}
          </button>
          {pictureId && (
            <button type="button" className={button} onClick={() => onPick(null)}>
              {editor.details.removePicture}
            </button>
          )}
        </div>
      )}
      <PicturePicker
        open={open}
        language={language}
        onClose={() => setOpen(false)}
        onPick={(chosen) => {
          setOpen(false)
          onPick(chosen)
        }}
      />
    </figure>
  )
}
