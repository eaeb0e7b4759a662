import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { ProposedBlockKind } from '../../../../../model/proposal'
import type { DeskBlock } from './desk-proposal'
import { keysOf, showPassage } from './in-sight'
import type { Item } from './items'
import { marksByBlock } from './pieces'
import { attributionValue, type Review, stateOf, unreviewed } from './review'
import { type Shown, SourceBlock, type SourceMark } from './source-block.client'

interface SourcePaneProps {
  readonly text: string
  /** The report's language, for hyphens and voices. */
  readonly language: string
  readonly blocks: readonly DeskBlock[]
  readonly items?: readonly Item[]
  readonly review?: Review
  /** The proposal that is looked at, here or in the lists. */
  readonly shown?: string | null
  /** The proposal to bring into sight. */
  readonly current?: string | null
  readonly onHover?: (key: string | null) => void
  readonly onTake?: (key: string) => void
  readonly onKind?: (block: DeskBlock, kind: ProposedBlockKind) => void
}

const nothing: readonly Item[] = []
const noMarks: readonly SourceMark[] = []

/** The report exactly as it is, with what was found in it gently marked. */
export const SourcePane = memo(function SourcePane({
  text,
  language,
  blocks,
  items = nothing,
  review = unreviewed,
  shown = null,
  current = null,
  onHover,
  onTake,
  onKind,
}: SourcePaneProps) {
  const pane = useRef<HTMLDivElement>(null)
  const [reachable, setReachable] = useState(0)
  const { attributions } = review

  const marks = useMemo(() => {
    const all = items.flatMap((item): SourceMark[] => {
      if (item.is === 'credit') return [{ key: item.key, start: item.proposed.start, end: item.proposed.end, number: null }]
      if (item.is === 'warning') return [{ key: item.key, start: item.proposed.start, end: item.proposed.end, number: null }]
      if (item.is !== 'attribution') return []
      const { start, end } = attributionValue(item, { ...unreviewed, attributions })
      return [{ key: item.key, start, end, number: item.number }]
    })
    return marksByBlock(blocks, all)
  }, [items, blocks, attributions])
  const byKey = useMemo(() => new Map(items.map((item) => [item.key, item])), [items])
  const looked = useMemo(() => shownOf(shown === null ? undefined : byKey.get(shown)), [shown, byKey])
  const letter = (key: string) => {
    const item = byKey.get(key)
    // Warnings are marked while they are looked at, and only then.
    return item === undefined || item.is === 'warning' ? 'r' : stateOf(item, review).charAt(0)
  }

  useEffect(() => {
    if (current !== null) showPassage(current, pane.current)
  }, [current])

  const onPointer = (event: PointerEvent) => {
    // While words are being marked, nothing is drawn anew below the pointer.
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    onHover?.(keysAt(event.target).at(-1) ?? null)
  }
  const onClick = (event: MouseEvent) => {
    const keys = keysAt(event.target)
    // Whoever marks words with the mouse does not mean the passage.
    if (keys.length === 0 || getSelection()?.isCollapsed === false) return
    const at = current === null ? -1 : keys.indexOf(current)
    const key = keys[at > 0 ? at - 1 : keys.length - 1]
    if (key !== undefined) onTake?.(key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || !(event.target as HTMLElement).matches('[data-kind]')) return
    const buttons = [...(pane.current?.querySelectorAll<HTMLElement>('[data-kind]') ?? [])]
    const next = buttons.indexOf(event.target as HTMLElement) + by
    if (buttons[next] === undefined) return
    event.preventDefault()
    setReachable(next)
    buttons[next].focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lists beside it do the same by keyboard; here one points at the words
    <div
      ref={pane}
      data-source
      lang={language}
      className="px-4 py-4 lg:px-6"
      onPointerMove={onPointer}
      onPointerLeave={() => onHover?.(null)}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {blocks.map((block, index) => {
        const own = marks[index] ?? noMarks
        return (
          <SourceBlock
            key={block.start}
            block={block}
            text={text}
            marks={own}
            states={own.map(({ key }) => letter(key)).join('')}
            shown={looked !== null && concerns(looked, block, own) ? looked : null}
            reachable={index === reachable}
            onKind={onKind ?? null}
          />
        )
      })}
    </div>
  )
})

const keysAt = (target: EventTarget): string[] => {
  const piece = (target as Element).closest<HTMLElement>('[data-keys]')
  return piece === null ? [] : keysOf(piece)
}

function shownOf(item: Item | undefined): Shown | null {
  if (item === undefined || item.is === 'provenance') return null
  if (item.is !== 'attribution') return { key: item.key, cue: null, speakers: [] }
  return { key: item.key, cue: item.proposed.cue, speakers: item.proposed.speakers }
}

function concerns({ key, cue, speakers }: Shown, block: DeskBlock, marks: readonly SourceMark[]): boolean {
  const inside = ({ start, end }: { start: number; end: number }) => start < block.end && end > block.start
  return marks.some((mark) => mark.key === key) || (cue !== null && inside(cue)) || speakers.some(inside)
}
