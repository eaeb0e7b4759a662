'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { answered } from '../../../components/answered.client'
import { Button } from '../../../components/button'
import { controlClass } from '../../../components/field'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { PictureSnapshot } from '../../../model/story'
import { findPictures } from '../(desk)/media/actions'
import { Dialog } from './dialog.client'
import { PictureChoice } from './picture-choice.client'
import { PictureUpload } from './picture-upload.client'
import { refusalText } from './refusal-text'

interface PicturePickerProps {
  readonly open: boolean
  readonly language: Language
  readonly onClose: () => void
  /** The picture that was chosen; the dialog stays open until `open` says otherwise. */
  readonly onPick: (picture: PictureSnapshot) => void
}

/** A dialog that finds a picture in the library or takes a new one into it. */
export function PicturePicker({ open, language, onClose, onPick }: PicturePickerProps) {
  const { media, desk } = messagesIn(language)
  return (
    <Dialog open={open} title={media.picker.title} close={desk.common.close} onClose={onClose} wide>
      <Library language={language} onPick={onPick} />
    </Dialog>
  )
}

interface Found {
  readonly pictures: readonly PictureSnapshot[]
  readonly next: string | null
}

function Library({ language, onPick }: Pick<PicturePickerProps, 'language' | 'onPick'>) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [fault, setFault] = useState('')
  const asked = useRef(0)
  const id = useId()
  const words = messagesIn(language).media.picker

  async function ask(before?: string) {
    const number = ++asked.current
    const outcome = await answered(findPictures({ query, ...(before === undefined ? {} : { before }) }))
    // The last question wins.
    if (number !== asked.current) return
    setFault(outcome.is === 'done' ? '' : refusalText(outcome, language))
    if (outcome.is !== 'done') return
    const { pictures, next } = outcome.value
    setFound((earlier) => ({ pictures: before === undefined ? pictures : [...(earlier?.pictures ?? []), ...pictures], next }))
  }
  const latest = useRef(ask)
  latest.current = ask

  useEffect(() => {
    const timer = setTimeout(() => void latest.current(), query === '' ? 0 : 150)
    return () => clearTimeout(timer)
  }, [query])

  return (
    <div className="grid gap-4">
      <PictureUpload
        language={language}
        compact
        onUploaded={(picture) => {
          asked.current += 1
          setFound((earlier) => ({
            pictures: [picture, ...(earlier?.pictures ?? []).filter((other) => other.id !== picture.id)],
            next: earlier?.next ?? null,
          }))
        }}
      />
      <div className="grid gap-1">
        <label htmlFor={id} className="font-medium">
          {words.search}
        </label>
        <input
          id={id}
          type="search"
          value={query}
          autoComplete="off"
          className={controlClass}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <p role="status" className={fault ? 'text-danger' : 'text-ink-soft text-small'}>
        {fault || (found === null ? words.loading : found.pictures.length === 0 ? words.nothing : words.keys)}
      </p>
      {found !== null && found.pictures.length > 0 && <PictureChoice pictures={found.pictures} language={language} onPick={onPick} />}
      {found?.next && (
        <div>
          <Button onClick={() => void ask(found.next ?? undefined)}>{words.more}</Button>
        </div>
      )}
    </div>
  )
}
