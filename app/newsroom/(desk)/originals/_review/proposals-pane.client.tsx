import { type FocusEvent, memo, type PointerEvent, type ReactNode, type RefObject, useId } from 'react'
import { beginning } from '../../../../../model/text'
import { AcceptAll } from './accept-all.client'
import { AttributionRow } from './attribution-row.client'
import { CreditRow } from './credit-row.client'
import type { Decidable, Item } from './items'
import { ProvenanceRow } from './provenance-row.client'
import { acceptable, attributionValue, creditValue, provenanceValue, type Review, stateOf } from './review'
import { useReviewDesk, useReviewWords } from './review-desk.client'
import { Row, type RowDeeds } from './row.client'
import type { useRowKeys } from './use-row-keys.client'

interface ProposalsPaneProps {
  readonly items: readonly Item[]
  readonly review: Review
  /** Passages outside of what becomes the story's text. */
  readonly outside: ReadonlySet<string>
  readonly current: string | null
  readonly pointed: string | null
  readonly editing: string | null
  readonly deeds: RowDeeds
  readonly list: RefObject<HTMLDivElement | null>
  readonly onKeyDown: ReturnType<typeof useRowKeys>
  readonly onCurrent: (key: string) => void
  readonly onHover: (key: string | null) => void
  readonly onEdited: () => void
  readonly onAccept: (items: readonly Decidable[]) => void
  /** The head and the parts, above the lists. */
  readonly structure: ReactNode
}

/** What is proposed, section by section, in the order in which one decides. */
export const ProposalsPane = memo(function ProposalsPane({
  items,
  review,
  outside,
  current,
  pointed,
  editing,
  deeds,
  list,
  onKeyDown,
  onCurrent,
  onHover,
  onEdited,
  onAccept,
  structure,
}: ProposalsPaneProps) {
  const { known, proposal } = useReviewDesk()
  const words = useReviewWords().originals.review
  const sure = acceptable(items, review, known)
  const keyAt = (target: EventTarget) => (target as Element).closest<HTMLElement>('[data-item]')?.dataset.item ?? null
  const of = <Is extends Item['is']>(is: Is) => items.filter((item): item is Extract<Item, { is: Is }> => item.is === is)
  const row = (item: Item) => ({
    state: stateOf(item, review),
    chosen: review.chosen,
    current: item.key === current,
    editing: item.key === editing,
    deeds,
    onEdited,
  })
  const [credits, attributions, warnings] = [of('credit'), of('attribution'), of('warning')]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work on the row in which the focus is; pointing only shows the place
    <div
      ref={list}
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent) => {
        const key = keyAt(event.target)
        if (key !== null) onCurrent(key)
      }}
      onPointerMove={(event: PointerEvent) => event.pointerType !== 'touch' && onHover(keyAt(event.target))}
      onPointerLeave={() => onHover(null)}
      className="grid content-start gap-4 px-4 py-4 lg:px-6"
    >
      <Section title={words.structure}>{structure}</Section>
      <Section title={words.provenance}>
        <ul className="border-b">
          {of('provenance').map((item) => (
            <ProvenanceRow key={item.key} item={item} value={provenanceValue(item, review)} {...row(item)} />
          ))}
        </ul>
      </Section>
      <Section title={words.credits} count={credits.length}>
        <AcceptAll of="credit" items={sure} review={review} onAccept={onAccept} />
        {credits.length === 0 && <p className="text-ink-soft">{words.noCredits}</p>}
        <ul className="border-b empty:hidden">
          {credits.map((item) => (
            <CreditRow key={item.key} item={item} value={creditValue(item, review)} pointed={item.key === pointed} {...row(item)} />
          ))}
        </ul>
      </Section>
      <Section title={words.attributions} count={attributions.length}>
        <AcceptAll of="attribution" items={sure} review={review} onAccept={onAccept} />
        {attributions.length === 0 && <p className="text-ink-soft">{words.noAttributions}</p>}
        <ol className="border-b empty:hidden">
          {attributions.map((item) => (
            <AttributionRow
              key={item.key}
              item={item}
              value={attributionValue(item, review)}
              outside={outside.has(item.key)}
              pointed={item.key === pointed}
              {...row(item)}
            />
          ))}
        </ol>
      </Section>
      {warnings.length > 0 && (
        <Section title={words.warnings} count={warnings.length}>
          <ul className="border-b">
            {warnings.map((item) => (
              <Row
                key={item.key}
                id={item.key}
                state="open"
                current={item.key === current}
                pointed={item.key === pointed}
                decidable={false}
                deeds={deeds}
                main={
                  <>
                    <span className="text-correction">{words.warning[item.proposed.code]} </span>
                    <span className="font-text text-base leading-snug">
                      {shorten(proposal.text.slice(item.proposed.start, item.proposed.end))}
                    </span>
                  </>
                }
              />
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
})

interface SectionProps {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}

function Section({ title, count = 0, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="flex items-baseline gap-2 border-ink border-t-2 pt-1.5 pb-1.5 font-semibold">
        {title}
        {count > 0 && <span className="font-normal text-ink-soft">{count}</span>}
      </h2>
      {children}
    </section>
  )
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 130 ? line : `${beginning(line, 129).trimEnd()}…`
}
