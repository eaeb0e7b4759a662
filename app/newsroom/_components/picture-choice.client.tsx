import { type KeyboardEvent, useState } from 'react'
import { Picture } from '../../../components/picture'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { PictureSnapshot } from '../../../model/story'

interface PictureChoiceProps {
  readonly pictures: readonly PictureSnapshot[]
  readonly language: Language
  readonly onPick: (picture: PictureSnapshot) => void
}

/** Pictures as one stop of the Tab key: arrows go from one to the next, Enter or a click takes it. */
export function PictureChoice({ pictures, language, onPick }: PictureChoiceProps) {
  const [active, setActive] = useState(0)
  const { media, words } = messagesIn(language)
  const reached = Math.min(active, pictures.length - 1)

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const next = nextOf(event.key, buttons, reached)
    if (next === null) return
    event.preventDefault()
    setActive(next)
    buttons[next]?.focus()
  }

  return (
    <ul
      aria-label={media.picker.results}
      className="grid max-h-[50vh] grid-cols-2 gap-3 overflow-y-auto p-1 sm:grid-cols-3"
      onKeyDown={onKeyDown}
    >
      {pictures.map((picture, nth) => (
        <li key={picture.id}>
          <button
            type="button"
            tabIndex={nth === reached ? 0 : -1}
            className="grid w-full gap-1 text-left hover:underline"
            onFocus={() => setActive(nth)}
            onClick={() => onPick(picture)}
          >
            <Picture picture={picture} shape="front" sizes="13rem" decorative className="bg-panel" />
            <span className="line-clamp-2 text-small">{picture.caption || picture.alt || media.untitled}</span>
            {picture.rights !== 'cleared' && (
              <span className="text-danger text-tiny">
                {media.words.rights}: {words.rights[picture.rights]}
              </span>
            )}
            {picture.alt === '' && <span className="text-danger text-tiny">{media.altMissing}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Where a key leads from here: beside, or to the one above or below in the same column; `null` for other keys. */
function nextOf(key: string, buttons: readonly HTMLButtonElement[], from: number): number | null {
  const here = buttons[from]?.getBoundingClientRect()
  if (here === undefined) return null
  const inColumn = (nth: number) => Math.abs((buttons[nth]?.getBoundingClientRect().left ?? Number.NaN) - here.left) < 2
  const stay = (found: number) => (found === -1 ? from : found)
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, buttons.length - 1)
    case 'ArrowLeft':
      return Math.max(from - 1, 0)
    case 'ArrowDown':
      return stay(buttons.findIndex((_, nth) => nth > from && inColumn(nth)))
    case 'ArrowUp':
      return stay(buttons.findLastIndex((_, nth) => nth < from && inColumn(nth)))
    case 'Home':
      return 0
    case 'End':
      return buttons.length - 1
    default:
      return null
  }
}
