import { memo } from 'react'
import type { ProposedBlockKind, Stretch } from '../../../../../model/proposal'
import { beginning } from '../../../../../model/text'
import { BlockKind } from './block-kind.client'
import type { DeskBlock } from './desk-proposal'
import { type Mark, type Piece, piecesOf } from './pieces'

/** A proposal's stretch in the text. */
export interface SourceMark extends Mark {
  /** Stands behind its last word; none for a maker's name. */
  readonly number: number | null
}

/** What of the proposal that is looked at stands where. */
export interface Shown {
  readonly key: string
  readonly cue: Stretch | null
  readonly speakers: readonly Stretch[]
}

interface SourceBlockProps {
  readonly block: DeskBlock
  readonly text: string
  readonly marks: readonly SourceMark[]
  /** A letter for each mark: `o`pen, `a`ccepted, `r`ejected. */
  readonly states: string
  /** Only where it concerns this block. */
  readonly shown: Shown | null
  readonly reachable: boolean
  readonly onKind: ((block: DeskBlock, kind: ProposedBlockKind) => void) | null
}

const looks: Readonly<Record<ProposedBlockKind, string>> = {
  headline: 'font-headline font-medium text-xl leading-snug',
  kicker: 'text-accent',
  standfirst: 'font-medium',
  dateline: '',
  byline: 'text-ink-soft italic',
  subhead: 'font-label font-semibold text-[0.9375rem]',
  paragraph: '',
  list_item: 'pl-4',
  caption: 'text-ink-soft text-[0.9375rem]',
  end_credit: 'text-ink-soft italic',
  boilerplate: 'text-ink-soft text-[0.9375rem]',
}

const lines = { a: 'decoration-solid decoration-1', o: 'decoration-dotted decoration-2' } as const

/** A part of the report, every character as it came, with what it is in the margin. */
export const SourceBlock = memo(function SourceBlock({ block, text, marks, states, shown, reachable, onKind }: SourceBlockProps) {
  const own = text.slice(block.start, block.end)
  const hints = shown === null ? [] : hintsOf(shown)
  const pieces = piecesOf(block, [...marks, ...hints])
  const state = new Map(marks.map((mark, index) => [mark.key, states[index]]))
  const about = beginning(own, 40)
  return (
    <div
      data-block
      className="group/block grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-1.5 [contain-intrinsic-size:auto_6rem] [content-visibility:auto] max-sm:grid-cols-1"
    >
      <div className="min-w-0 select-none text-right text-tiny max-sm:text-left">
        <BlockKind
          kind={block.kind}
          about={about}
          tabIndex={reachable ? 0 : -1}
          onKind={onKind && ((kind) => onKind(block, kind))}
          className={`max-w-full truncate text-right ${block.kind === 'paragraph' ? 'text-ink-soft [@media(hover:hover)]:opacity-0 focus:opacity-100 group-hover/block:opacity-100' : 'text-ink-soft'}`}
        />
      </div>
      <p className={`min-w-0 whitespace-pre-wrap break-words font-text text-[1.0625rem] leading-[1.55] ${looks[block.kind]}`}>
        {pieces.map((piece) => (
          <PieceOfText
            key={piece.start}
            piece={piece}
            text={text.slice(piece.start, piece.end)}
            marks={marks}
            state={state}
            shown={shown}
          />
        ))}
      </p>
    </div>
  )
})

interface PieceProps {
  readonly piece: Piece
  readonly text: string
  readonly marks: readonly SourceMark[]
  readonly state: ReadonlyMap<string, string | undefined>
  readonly shown: Shown | null
}

function PieceOfText({ piece, text, marks, state, shown }: PieceProps) {
  const keys = piece.keys.filter((key) => state.has(key))
  const seen = keys.filter((key) => state.get(key) !== 'r')
  const top = seen.at(-1)
  const numbers = marks.flatMap(({ key, end, number }) => (end === piece.end && seen.includes(key) && number !== null ? [number] : []))
  const at = shown !== null && piece.keys.includes(shown.key)
  const cue = piece.keys.includes(hint.cue)
  const looks = [
    top === undefined ? '' : `underline decoration-attribution underline-offset-[0.22em] ${state.get(top) === 'a' ? lines.a : lines.o}`,
    at ? 'bg-attribution/15' : '',
    cue ? 'bg-attribution/30' : '',
    piece.keys.includes(hint.speaker) ? 'outline outline-1 outline-attribution' : '',
    keys.length > 0 ? 'cursor-pointer' : '',
    numbers.length > 0
      ? 'after:ml-px after:align-super after:font-label after:text-[0.625rem] after:text-attribution after:leading-none after:content-[attr(data-numbers)]'
      : '',
  ].filter((one) => one !== '')
  return (
    <span
      data-start={piece.start}
      data-keys={keys.length > 0 ? keys.join(' ') : undefined}
      data-numbers={numbers.length > 0 ? numbers.join(' ') : undefined}
      className={looks.length > 0 ? looks.join(' ') : undefined}
    >
      {text}
    </span>
  )
}

const hint = { cue: '#cue', speaker: '#speaker' } as const

function hintsOf({ cue, speakers }: Shown): Mark[] {
  return [
    ...(cue === null ? [] : [{ ...cue, key: hint.cue }]),
    ...speakers.filter(({ start, end }) => end > start).map((speaker) => ({ ...speaker, key: hint.speaker })),
  ]
}
