'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { answered } from '../../../../../components/answered.client'
import { controlClass } from '../../../../../components/field'
import type { FoundContributor } from '../../../../../domain/contributors/search'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { findMakers } from '../actions'

interface MakerSearchProps {
  readonly language: Language
  readonly onPick: (maker: FoundContributor) => void
}

/** Finds a contributor by typing: arrows move, Enter takes, Escape closes. */
export function MakerSearch({ language, onPick }: MakerSearchProps) {
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState<readonly FoundContributor[]>([])
  const [active, setActive] = useState(0)
  const asked = useRef(0)
  const id = useId()
  const { media, words } = messagesIn(language)
  const open = hits.length > 0

  useEffect(() => {
    const number = ++asked.current
    if (query.trim() === '') return setHits([])
    const timer = setTimeout(async () => {
      const outcome = await answered(findMakers({ query: query.slice(0, 100) }))
      if (number !== asked.current) return
      setHits(outcome.is === 'done' ? outcome.value.filter((maker) => !maker.deactivated) : [])
      setActive(0)
    }, 120)
    return () => clearTimeout(timer)
  }, [query])

  const pick = (maker: FoundContributor | undefined) => {
    if (maker === undefined) return
    onPick(maker)
    setQuery('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      pick(hits[active])
    } else if (event.key === 'Escape') setQuery('')
    else if (step !== undefined && open) {
      event.preventDefault()
      setActive((at) => (at + step + hits.length) % hits.length)
    }
  }

  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="font-medium">
        {media.credits.add}
      </label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        placeholder={media.credits.addHelp}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        value={query}
        className={controlClass}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={media.credits.add}
        hidden={!open}
        className="absolute top-full right-0 left-0 z-20 max-h-64 overflow-y-auto border border-ink-soft bg-paper"
      >
        {hits.map((maker, nth) => (
          // The keyboard stays in the field, which says which one is meant.
          <div
            key={maker.id}
            id={`${id}-${nth}`}
            role="option"
            tabIndex={-1}
            aria-selected={nth === active}
            className="flex cursor-pointer gap-2 border-b px-2 py-1.5 last:border-b-0 hover:bg-panel aria-selected:bg-panel"
            onMouseDown={(event) => {
              event.preventDefault()
              pick(maker)
            }}
          >
            <span className="font-medium">{maker.name}</span>
            <span className="text-ink-soft">{[maker.initials, words.contributorKind[maker.kind]].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
