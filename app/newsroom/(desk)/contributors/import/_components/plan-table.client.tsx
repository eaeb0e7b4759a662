'use client'

import { useState } from 'react'
import { Button } from '../../../../../../components/button'
import { messagesIn } from '../../../../../../messages/messages'
import type { Language } from '../../../../../../model/language'
import { type RowFate, rowFates } from '../../../../../../model/register-import'
import { rowClass, tableClass } from '../../../../_components/table'
import { fateWords } from './fate-words'
import type { Planned } from './use-import.client'

/** Rows shown at a time. */
const step = 200

interface PlanTableProps {
  readonly shown: Planned
  /** The text was changed since. */
  readonly stale: boolean
  readonly language: Language
  readonly busy: boolean
  readonly onRun: () => void
}

/** What becomes of each row, refused ones first in sight by a filter; and the button that has it done. */
export function PlanTable({ shown, stale, language, busy, onRun }: PlanTableProps) {
  const { plan, unknownColumns, changed } = shown
  const [only, setOnly] = useState<RowFate['is'] | null>(null)
  const [most, setMost] = useState(step)
  const words = messagesIn(language).register.contributors.import
  const rows = only === null ? plan.fates : plan.fates.filter((fate) => fate.is === only)
  const doing = plan.counts.new + plan.counts.completed

  return (
    <section aria-label={words.plan} className="grid gap-3">
      <h2 className="border-ink border-t-2 pt-2 font-semibold">{words.plan}</h2>
      {changed && (
        <p role="alert" className="border-correction border-l-4 bg-correction-panel px-3 py-2">
          {words.changed}
        </p>
      )}
      {unknownColumns.length > 0 && <p className="text-ink-soft">{words.unknownColumns(unknownColumns.join(', '))}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <fieldset className="contents">
          <legend className="sr-only">{words.show}</legend>
          <Choice chosen={only === null} onChoose={() => setOnly(null)}>{`${words.showAll} (${plan.fates.length})`}</Choice>
          {rowFates.map((is) => (
            <Choice key={is} chosen={only === is} disabled={plan.counts[is] === 0} onChoose={() => setOnly(is)}>
              {`${words.counts[is]} (${plan.counts[is]})`}
            </Choice>
          ))}
        </fieldset>
        <span className="flex-1" />
        {stale ? (
          <span className="text-ink-soft">{words.changedText}</span>
        ) : doing === 0 ? (
          <span className="text-ink-soft">{words.nothingToDo}</span>
        ) : (
          <Button kind="primary" aria-disabled={busy} onClick={() => !busy && onRun()}>
            {words.run(doing)}
          </Button>
        )}
      </div>
      <table className={`${tableClass} [&_td:first-child]:pl-0! [&_th:first-child]:pl-0! ${stale ? 'opacity-60' : ''}`}>
        <thead>
          <tr className="border-b text-ink-soft text-tiny [&_th]:h-8 [&_th]:font-medium">
            <th scope="col" className="w-14">
              {words.line}
            </th>
            <th scope="col" className="w-1/4">
              {words.row}
            </th>
            <th scope="col">{words.fate}</th>
          </tr>
        </thead>
        <tbody className="align-baseline">
          {rows.slice(0, most).map((fate) => (
            <tr key={fate.line} className={rowClass}>
              <td className="text-ink-soft tabular-nums">{fate.line}</td>
              <th scope="row" className="break-words font-medium">
                {fate.name || '—'}
              </th>
              <td>
                <span className={fate.is === 'refused' ? 'font-medium text-danger' : fate.is === 'known' ? 'text-ink-soft' : 'font-medium'}>
                  {words.fates[fate.is]}
                </span>{' '}
                <span className="text-ink-soft">{fateWords(fate, language)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <p>
          <Button onClick={() => setMost(most + 5 * step)}>{words.more(Math.min(5 * step, rows.length - most))}</Button>
        </p>
      )}
    </section>
  )
}

interface ChoiceProps {
  readonly chosen: boolean
  readonly disabled?: boolean
  readonly onChoose: () => void
  readonly children: string
}

function Choice({ chosen, disabled = false, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      disabled={disabled}
      onClick={onChoose}
      className="min-h-7 border border-hairline px-2 text-small disabled:opacity-50 aria-pressed:border-ink aria-pressed:font-medium"
    >
      {children}
    </button>
  )
}
