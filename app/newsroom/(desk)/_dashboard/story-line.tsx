import Link from 'next/link'
import type { ReactNode } from 'react'
import type { DeskRow } from '../../../../domain/stories/desk-rows'

interface StoryLineProps {
  readonly row: Pick<DeskRow, 'id' | 'title'>
  /** Before the headline, in small: section or kicker. */
  readonly before?: string | undefined
  /** At the right end: state, time. */
  readonly aside?: ReactNode
  /** Small print beneath. */
  readonly children?: ReactNode
}

/** A story in a panel: its headline leads to it, what matters here stands beside and beneath. */
export function StoryLine({ row, before, aside, children }: StoryLineProps) {
  return (
    <>
      <div className="flex items-baseline gap-x-4 max-sm:flex-wrap">
        <Link
          href={`/newsroom/stories/${row.id}`}
          data-main
          title={row.title}
          className="min-w-0 truncate font-medium hover:underline max-sm:basis-full sm:flex-1"
        >
          {before && <span className="font-normal text-ink-soft">{before} </span>}
          {row.title}
        </Link>
        {aside && <div className="flex shrink-0 items-baseline gap-x-4 text-ink-soft text-tiny">{aside}</div>}
      </div>
      {children && <div className="flex flex-wrap gap-x-3 text-ink-soft text-tiny">{children}</div>}
    </>
  )
}
