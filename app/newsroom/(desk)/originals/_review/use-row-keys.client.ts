import { type KeyboardEvent, useCallback, useRef } from 'react'

/** What the keys of the lists do; each is given the row in which the focus is. */
export interface RowKeys {
  readonly nextOpen: (from: string, by: 1 | -1) => void
  readonly next: (from: string, by: 1 | -1) => void
  readonly accept: (key: string) => void
  readonly reject: (key: string) => void
  readonly edit: (key: string) => void
  readonly undo: () => void
}

/** Milliseconds in which the second letter of one of the desk's own shortcuts ("g e") follows the first. */
const patience = 1500

/**
 * Single keys for the lists of proposals. They work while the focus is on a row and nowhere else (WCAG 2.1.4), never while
 * somebody types, and leave the desk's own shortcuts of two letters alone.
 */
export function useRowKeys(keys: RowKeys) {
  const deeds = useRef(keys)
  deeds.current = keys
  const waitingSince = useRef(0)

  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    if (target.closest('input, textarea, select, form, fieldset')) return
    const key = target.closest<HTMLElement>('[data-item]')?.dataset.item
    if (key === undefined) return
    const since = waitingSince.current
    waitingSince.current = event.key === 'g' ? event.timeStamp : 0
    if (event.key === 'g' || (since > 0 && event.timeStamp - since < patience)) return
    if (!run(deeds.current, event.key, key)) return
    event.preventDefault()
  }, [])
}

function run({ nextOpen, next, accept, reject, edit, undo }: RowKeys, pressed: string, key: string): boolean {
  switch (pressed) {
    case 'j':
      nextOpen(key, 1)
      return true
    case 'k':
      nextOpen(key, -1)
      return true
    case 'J':
    case 'ArrowDown':
      next(key, 1)
      return true
    case 'K':
    case 'ArrowUp':
      next(key, -1)
      return true
    case 'a':
      accept(key)
      return true
    case 'r':
      reject(key)
      return true
    case 'e':
      edit(key)
      return true
    case 'u':
      undo()
      return true
    default:
      return false
  }
}
