import type { ReactNode } from 'react'

/** Nothing here: says so, and what to do first. */
export function Empty({ text, help, children }: { readonly text: string; readonly help?: string; readonly children?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-2 px-4 py-8 lg:px-6">
      <p className="font-medium">{text}</p>
      {help && <p className="max-w-prose text-ink-soft">{help}</p>}
      {children && <div className="flex gap-2 pt-1">{children}</div>}
    </div>
  )
}
