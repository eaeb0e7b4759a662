import Link from 'next/link'
import { Button } from '../../../../../components/button'
import { KeyHint } from '../_components/key-hint'
import { useReviewDesk, useReviewWords } from './review-desk.client'

interface ReviewHeadProps {
  readonly original: { readonly name: string; readonly facts: string }
  readonly earlier: { readonly storyId: string; readonly headline: string } | null
  readonly progress: string
  /** Decided, 0 to 1. */
  readonly share: number
  readonly open: number
  readonly beginning: boolean
  readonly onBegin: () => void
  readonly tab: 'source' | 'draft'
  readonly onTab: (tab: 'source' | 'draft') => void
}

/** What is reviewed, how far one is, and the one next step. */
export function ReviewHead({ original, earlier, progress, share, open, beginning, onBegin, tab, onTab }: ReviewHeadProps) {
  const { proposal } = useReviewDesk()
  const words = useReviewWords()
  const { review } = words.originals
  return (
    <header className="top-0 z-20 border-b bg-paper max-lg:sticky">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2 lg:px-6">
        <div className="min-w-0 flex-1 basis-60">
          <p className="flex flex-wrap gap-x-2 text-ink-soft text-tiny">
            <Link href="/newsroom/originals" className="hover:underline">
              <span aria-hidden="true">← </span>
              {review.back}
            </Link>
            <span className="max-sm:hidden">{original.facts}</span>
          </p>
          <h1 className="truncate font-headline font-medium text-xl leading-tight">
            {proposal.headline || original.name || review.untitled}
          </h1>
        </div>
        <div className="flex items-center gap-3">
          <div className="grid justify-items-start sm:justify-items-end">
            <p className="whitespace-nowrap font-medium">{progress}</p>
            {/* As wide as what is decided. */}
            <svg width="112" height="2" aria-hidden="true" className="block bg-hairline">
              <rect width={Math.round(share * 112)} height="2" className="fill-attribution" />
            </svg>
          </div>
          <Button
            kind="primary"
            aria-disabled={beginning}
            aria-keyshortcuts="Control+Enter"
            title={review.beginHelp(open)}
            onClick={onBegin}
          >
            {beginning ? review.beginning : review.begin}
            <KeyHint keys="Ctrl ↵" />
          </Button>
        </div>
      </div>
      {earlier && (
        <p className="border-correction border-l-2 bg-panel px-4 py-1 lg:px-6">
          {review.earlier}{' '}
          <Link href={`/newsroom/stories/${earlier.storyId}`} className="underline">
            {earlier.headline}
          </Link>
        </p>
      )}
      <div role="tablist" aria-label={`${review.source}, ${review.draft}`} className="flex border-t lg:hidden">
        {(['source', 'draft'] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={tab === one}
            onClick={() => onTab(one)}
            className="min-h-10 flex-1 border-transparent border-b-2 px-3 aria-selected:border-ink aria-selected:font-semibold"
          >
            {review[one]}
          </button>
        ))}
      </div>
    </header>
  )
}
