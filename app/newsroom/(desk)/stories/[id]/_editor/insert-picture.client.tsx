import { useState } from 'react'
import type { PictureSnapshot } from '../../../../../../model/story'
import { PicturePicker } from '../../../../_components/picture-picker.client'
import { useStoryDesk, useWords } from './desk-context.client'

/** The toolbar's button that puts a picture of the library, or a new one, into the text. */
export function InsertPicture({ onPick }: { onPick(picture: PictureSnapshot): void }) {
  const { language } = useStoryDesk()
  const { editor } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="min-h-8 px-2 hover:bg-panel" onClick={() => setOpen(true)}>
        {editor.toolbar.picture}
      </button>
      <PicturePicker
        open={open}
        language={language}
        onClose={() => setOpen(false)}
        onPick={(picture) => {
          setOpen(false)
          onPick(picture)
        }}
      />
    </>
  )
}
