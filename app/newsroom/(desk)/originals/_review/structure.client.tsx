import { memo } from 'react'
import type { ProposedBlockKind } from '../../../../../model/proposal'
import { beginning } from '../../../../../model/text'
import { BlockKind } from './block-kind.client'
import type { DeskBlock } from './desk-proposal'
import { useReviewWords } from './review-desk.client'

interface StructureProps {
  readonly text: string
  readonly language: string
  readonly blocks: readonly DeskBlock[]
  readonly onKind: ((block: DeskBlock, kind: ProposedBlockKind) => void) | null
  readonly onShow: (block: DeskBlock) => void
}

const head: readonly ProposedBlockKind[] = ['kicker', 'headline', 'standfirst', 'dateline']
const aside: readonly ProposedBlockKind[] = ['byline', 'end_credit', 'caption', 'boilerplate']

const looks: Partial<Record<ProposedBlockKind, string>> = {
  kicker: 'text-accent',
  headline: 'font-headline font-medium text-2xl leading-tight text-balance',
  standfirst: 'font-text text-base leading-snug',
  dateline: 'font-text text-base',
}

/** The head as it would be printed, how the text is built, and what is not taken into it. */
export const Structure = memo(function Structure({ text, language, blocks, onKind, onShow }: StructureProps) {
  const { review } = useReviewWords().originals
  const ofKinds = (kinds: readonly ProposedBlockKind[]) => blocks.filter(({ kind }) => kinds.includes(kind))
  const heads = ofKinds(head)
  const subheads = ofKinds(['subhead'])
  const set = ofKinds(aside)
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list_item').length
  const line = (block: DeskBlock, look = '') => (
    <li key={block.start} className="grid grid-cols-[6rem_minmax(0,1fr)] items-baseline gap-x-3 py-0.5">
      <span className="min-w-0 text-ink-soft text-tiny">
        <BlockKind
          kind={block.kind}
          about={beginning(text.slice(block.start, block.end), 40)}
          onKind={onKind && ((kind) => onKind(block, kind))}
          className="max-w-full truncate text-left"
        />
      </span>
      <button
        type="button"
        lang={language}
        className={`min-w-0 break-words text-left hover:underline ${look}`}
        onClick={() => onShow(block)}
      >
        {shorten(text.slice(block.start, block.end), block.kind === 'standfirst' ? 400 : 160)}
      </button>
    </li>
  )
  return (
    <div className="grid gap-2 pb-2">
      <ul>{heads.map((block) => line(block, looks[block.kind]))}</ul>
      {!heads.some(({ kind }) => kind === 'headline') && <p className="text-correction">{review.noHeadline}</p>}
      <details>
        <summary className="cursor-pointer text-ink-soft">
          {review.parts(paragraphs, subheads.length)}
          {set.length > 0 && ` · ${review.setAside(set.length)}`}
        </summary>
        <p className="py-1 text-ink-soft text-tiny">{review.structureHelp}</p>
        {subheads.length > 0 && <ul className="border-t py-1">{subheads.map((block) => line(block, 'font-medium'))}</ul>}
        {set.length > 0 && <ul className="border-t py-1">{set.map((block) => line(block, 'text-ink-soft'))}</ul>}
      </details>
    </div>
  )
})

function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${beginning(line, most - 1).trimEnd()}…`
}
