import type { ReactNode } from 'react'

interface PanelProps {
  readonly title: string
  /** How many there are in all. */
  readonly count?: number
  /** At the right end of the head. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of the dashboard: a rule, a head, lines. */
export function Panel({ title, count, action, children }: PanelProps) {
  return (
    <section aria-label={title} className="min-w-0 border-ink border-t-2">
      <div className="flex h-9 items-center justify-between gap-4 border-b">
        <h2 className="font-semibold">
          {title}
          {count !== undefined && count > 0 && <span className="font-normal text-ink-soft"> {count}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}

/** A line in a panel. */
export function PanelLine({ children }: { readonly children: ReactNode }) {
  return (
    <li data-row className="group border-b py-1.5 focus-within:bg-panel hover:bg-panel">
      {children}
    </li>
  )
}

/** What a panel says when there is nothing in it. */
export function PanelEmpty({ children }: { readonly children: ReactNode }) {
  return <div className="py-2 text-ink-soft">{children}</div>
}
