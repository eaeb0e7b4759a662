import { type KeyboardEvent, useEffect, useRef } from 'react'

interface Listed {
  readonly id: string
}

type Deeds<One> = Readonly<Record<string, (one: One) => unknown>>

/**
 * Single keys for a list of proposals: j and k (or the arrows) walk, the others do something to the row in which the
 * focus is. They work within the list alone (WCAG 2.1.4), and never while somebody types.
 */
export function useRowKeys<One extends Listed>(shown: readonly One[], deeds: Deeds<One>) {
  const list = useRef<HTMLOListElement>(null)
  const next = useRef<string | null>(null)

  const focus = (id: string | undefined) =>
    id !== undefined && list.current?.querySelector<HTMLElement>(`[data-proposal-row="${id}"] [data-row-focus]`)?.focus()

  // A row that was decided may leave the list; the focus goes on to the one after it.
  useEffect(() => {
    const wanted = next.current
    if (wanted === null || !shown.some((one) => one.id === wanted)) return
    if (list.current?.contains(document.activeElement) || document.activeElement === document.body) focus(wanted)
    next.current = null
  })

  return {
    list,
    focusAfter(id: string) {
      const at = shown.findIndex((one) => one.id === id)
      next.current = (shown[at + 1] ?? shown[at - 1])?.id ?? null
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const target = event.target as HTMLElement
      if (event.altKey || event.ctrlKey || event.metaKey || target.closest('input, textarea, select, form')) return
      const row = target.closest<HTMLElement>('[data-proposal-row]')?.dataset.proposalRow
      const at = shown.findIndex((one) => one.id === row)
      const one = shown[at]
      if (one === undefined) return
      const key = event.key.toLowerCase()
      if (key === 'j' || key === 'arrowdown') focus(shown[at + 1]?.id)
      else if (key === 'k' || key === 'arrowup') focus(shown[at - 1]?.id)
      else if (deeds[key]) deeds[key](one)
      else return
      event.preventDefault()
    },
  }
}
