'use client'

import { type KeyboardEvent, type MouseEvent, useEffect, useId, useState, useTransition } from 'react'
import { answered } from '../../../../../components/answered.client'
import { Button } from '../../../../../components/button'
import { Picture } from '../../../../../components/picture'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { boxAround, type Focal } from '../../../../../model/picture'
import type { PictureSnapshot } from '../../../../../model/story'
import { refusalText } from '../../../_components/refusal-text'
import { say } from '../../../_components/status.client'
import { refocus } from '../actions'

interface FocalPickerProps {
  readonly picture: PictureSnapshot
  readonly focal: Focal
  readonly language: Language
}

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const within = (thousandths: number) => Math.min(Math.max(Math.round(thousandths), 0), 1000)

/** Sets the point that stays in view when a picture is cut, by click or arrow keys, and shows what the front will show. */
export function FocalPicker({ picture, focal, language }: FocalPickerProps) {
  const [point, setPoint] = useState(focal)
  const [pending, start] = useTransition()
  const id = useId()
  const words = messagesIn(language).media.focal
  const moved = point.x !== focal.x || point.y !== focal.y

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was saved, here or elsewhere, moves the point
  useEffect(() => setPoint(focal), [focal.x, focal.y])

  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    // Enter and the space bar click too, at no place.
    if (event.detail === 0) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    setPoint({ x: within(((event.clientX - left) / width) * 1000), y: within(((event.clientY - top) / height) * 1000) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (arrow === undefined) return
    event.preventDefault()
    const step = event.shiftKey ? 100 : 10
    setPoint(({ x, y }) => ({ x: within(x + arrow[0] * step), y: within(y + arrow[1] * step) }))
  }
  const save = () =>
    start(async () => {
      const outcome = await answered(refocus({ id: picture.id, focal: point }))
      if (outcome.is === 'done') say(words.saved)
      else say(refusalText(outcome, language), 'refused')
    })

  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="font-semibold">
        {words.title}
      </h2>
      <div className="relative max-w-3xl">
        <Picture picture={picture} sizes="(min-width: 64rem) 50vw, 100vw" priority />
        <button
          type="button"
          aria-label={`${words.point}: ${words.at(Math.round(point.x / 10), Math.round(point.y / 10))}`}
          aria-describedby={`${id}-help`}
          aria-live="polite"
          className="absolute inset-0 cursor-crosshair"
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <Frame picture={picture} point={point} />
        </button>
      </div>
      <p id={`${id}-help`} className="max-w-prose text-ink-soft text-small">
        {words.help}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" disabled={!moved || pending} onClick={save}>
          {pending ? words.saving : words.save}
        </Button>
        <Button disabled={!moved || pending} onClick={() => setPoint(focal)}>
          {words.reset}
        </Button>
      </div>
    </section>
  )
}

/** What is cut off lies in the shade; the point is a ring that can be told from any picture. */
function Frame({ picture, point }: { readonly picture: PictureSnapshot; readonly point: Focal }) {
  const { width, height } = picture
  const box = boxAround(picture, 'front', point)
  const [x, y, radius] = [(point.x / 1000) * width, (point.y / 1000) * height, width / 50]
  const inside = `M${box.left},${box.top}h${box.width}v${box.height}h${-box.width}z`
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="h-full w-full" aria-hidden="true">
      <path d={`M0,0h${width}v${height}h${-width}z${inside}`} fillRule="evenodd" className="fill-black/55" />
      <path d={inside} fill="none" vectorEffect="non-scaling-stroke" strokeWidth="2" className="stroke-white" />
      <circle cx={x} cy={y} r={radius} fill="none" vectorEffect="non-scaling-stroke" strokeWidth="6" className="stroke-black/70" />
      <circle cx={x} cy={y} r={radius} fill="none" vectorEffect="non-scaling-stroke" strokeWidth="2.5" className="stroke-white" />
    </svg>
  )
}
