'use client'

import { useSyncExternalStore } from 'react'

export interface Said {
  readonly text: string
  readonly tone: 'done' | 'refused'
}

let said: Said | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function tell(next: Said | null): void {
  said = next
  for (const listener of listeners) listener()
}

/** Says at the foot of the desk what has been done, or why not. Refusals stay until the next word. */
export function say(text: string, tone: Said['tone'] = 'done'): void {
  clearTimeout(timer)
  tell({ text, tone })
  if (tone === 'done') timer = setTimeout(() => tell(null), 6000)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where `say` is heard and seen. One a page, always there, so that screen readers know it. */
export function StatusLine({ close }: { readonly close: string }) {
  const now = useSyncExternalStore(
    subscribe,
    () => said,
    () => null,
  )
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-4 print:hidden"
    >
      {now && (
        <p
          className={`pointer-events-auto flex items-center gap-4 border bg-ink px-4 py-2 text-paper ${now.tone === 'refused' ? 'border-danger' : 'border-ink'}`}
        >
          {now.text}
          <button type="button" className="underline" onClick={() => tell(null)}>
            {close}
          </button>
        </p>
      )}
    </div>
  )
}
