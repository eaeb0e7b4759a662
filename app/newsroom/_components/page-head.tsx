import Link from 'next/link'
import type { ReactNode } from 'react'

interface PageHeadProps {
  readonly title: string
  /** How many there are, or since when. */
  readonly detail?: ReactNode
  readonly back?: { readonly href: string; readonly label: string }
  /** Buttons at the right end. */
  readonly children?: ReactNode
}

/** The head of a page of the desk: where one is, how much there is, what one can do. */
export function PageHead({ title, detail, back, children }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2.5 lg:px-6">
      <div className="min-w-0 flex-1 basis-60">
        {back && (
          <Link href={back.href} className="text-ink-soft text-tiny hover:underline">
            <span aria-hidden="true">← </span>
            {back.label}
          </Link>
        )}
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h1 className="min-w-0 break-words font-headline font-medium text-xl leading-tight">{title}</h1>
          {detail && <p className="text-ink-soft text-small">{detail}</p>}
        </div>
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </header>
  )
}
