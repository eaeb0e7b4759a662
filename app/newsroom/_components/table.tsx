import Link from 'next/link'
import type { ReactNode } from 'react'

/** Looks of a dense table with a head that stays; rows of 34 pixels. */
export const tableClass =
  'w-full border-collapse text-left [&_td]:h-[34px] [&_td]:px-3 [&_td]:py-1 [&_th]:px-3 [&_td:first-child]:pl-4 [&_th:first-child]:pl-4 lg:[&_td:first-child]:pl-6 lg:[&_th:first-child]:pl-6 lg:[&_td:last-child]:pr-6 lg:[&_th:last-child]:pr-6'

/** Looks of a row: its rule, and where pointer and focus are. */
export const rowClass = 'group border-b hover:bg-panel focus-within:bg-panel'

/** What is left of a table on a narrow screen. */
export const shownFrom = {
  sm: 'hidden sm:table-cell',
  md: 'hidden md:table-cell',
  lg: 'hidden lg:table-cell',
  xl: 'hidden xl:table-cell',
  widest: 'hidden 2xl:table-cell',
} as const

interface HeadCellProps {
  readonly children: ReactNode
  readonly className?: string
  /** Makes the column sortable. */
  readonly sort?: {
    readonly href: string
    /** Which way the column runs now; absent where another column decides. */
    readonly now?: 'up' | 'down' | undefined
    /** The way in words. */
    readonly words: string
  }
  readonly title?: string
}

/** The head of a column; sortable ones are links, so that they work by keyboard and without script. */
export function HeadCell({ children, className = '', sort, title }: HeadCellProps) {
  const sorted = sort?.now === undefined ? undefined : sort.now === 'up' ? 'ascending' : 'descending'
  return (
    <th
      scope="col"
      title={title}
      aria-sort={sorted}
      className={`h-8 whitespace-nowrap border-b bg-paper font-medium text-ink-soft text-tiny md:sticky md:top-(--bar) md:z-10 ${className}`}
    >
      {sort ? (
        <Link href={sort.href} scroll={false} className={`hover:text-ink hover:underline ${sorted ? 'font-semibold text-ink' : ''}`}>
          {children}
          {sorted && (
            <>
              <span aria-hidden="true">{sort.now === 'up' ? ' ↑' : ' ↓'}</span>
              <span className="sr-only"> ({sort.words})</span>
            </>
          )}
        </Link>
      ) : (
        children
      )}
    </th>
  )
}

/** Below a list: on to the next page, or back to the first. */
export function Paging({
  next,
  start,
  words,
}: {
  readonly next: string | null
  readonly start: string | null
  readonly words: { readonly next: string; readonly start: string }
}) {
  if (next === null && start === null) return null
  return (
    <nav className="flex gap-4 px-4 py-3 lg:px-6" aria-label={`${words.start} / ${words.next}`}>
      {start !== null && (
        <Link href={start} className="underline">
          {words.start}
        </Link>
      )}
      {next !== null && (
        <Link href={next} className="underline" data-next>
          {words.next}
        </Link>
      )}
    </nav>
  )
}
