'use client'

import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from './icon'
import { usePressBeside } from './press-beside.client'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly close: string
  readonly onClose: () => void
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A modal window: the browser keeps focus inside, closes on Esc and puts focus back where it was. */
export function Dialog({ open, title, close, onClose, wide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const beside = usePressBeside(onClose)

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])

  // Taken out of the page while it is open, it would leave focus nowhere.
  useLayoutEffect(() => {
    const element = dialog.current
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      {...beside}
      className={`m-auto w-[calc(100%-2rem)] border bg-paper p-0 text-ink backdrop:bg-black/40 ${wide ? 'max-w-2xl' : 'max-w-md'}`}
    >
      {open && (
        <div className="grid gap-4 p-5">
          <div className="flex items-start gap-4">
            <h2 id={id} className="flex-1 font-headline font-medium text-lg leading-snug">
              {title}
            </h2>
            <button
              type="button"
              aria-label={close}
              title={close}
              className="-mt-1 -mr-2 p-2 text-ink-soft hover:text-ink"
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
