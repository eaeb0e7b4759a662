import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { showPassage, showRow } from './in-sight'

export type Side = 'source' | 'list'

/** Milliseconds for which one rests on a proposal before the other side moves: passing over many is to stay calm. */
const rest = 180

interface Pointed {
  /** The proposal below the pointer, on either side. */
  readonly pointed: string | null
  /** To be called as the pointer moves, never as something moves below it. */
  readonly point: (key: string | null, on: Side) => void
  /** Whoever takes to the keys looks where the keys are, wherever the pointer was left. */
  readonly lookAway: () => void
}

/** Pointing at a proposal on one side shows it on the other, also where that one has to move for it. */
export function usePointed(source: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): Pointed {
  const [pointed, setPointed] = useState<string | null>(null)
  const last = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const point = useCallback(
    (key: string | null, on: Side) => {
      if (key === last.current) return
      last.current = key
      clearTimeout(timer.current)
      setPointed(key)
      if (key === null) return
      timer.current = setTimeout(() => (on === 'list' ? showPassage(key, source.current) : showRow(key, list.current)), rest)
    },
    [source, list],
  )
  const lookAway = useCallback(() => point(null, 'list'), [point])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { pointed, point, lookAway }
}
