import type { ReactNode } from 'react'

/** A part of a page about one thing: a head, and what belongs to it. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="grid min-w-0 content-start gap-3">
      <h2 className="border-ink border-t-2 pt-2 font-semibold">{title}</h2>
      {children}
    </section>
  )
}
