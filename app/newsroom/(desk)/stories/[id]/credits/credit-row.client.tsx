import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { EditorCredit } from '../../../../../../domain/stories/editor-story'
import { creditPlacements, creditRoles } from '../../../../../../model/credit'
import { useWords } from '../_editor/desk-context.client'
import { Choice } from './choice.client'
import { CreditParticulars } from './credit-particulars.client'

/** A credit as the command that changes it takes it. */
export function detailsOf({ id, contributorId, nameAsCredited, role, placement, scope, degree, place, onScene, onBehalfOf }: EditorCredit) {
  return { id, contributorId, nameAsCredited, role, placement, scope, degree, place, onScene, onBehalfOfId: onBehalfOf?.id ?? null }
}

export type CreditDetails = ReturnType<typeof detailsOf>
export type CreditChange = Partial<CreditDetails>

interface CreditRowProps {
  readonly credit: EditorCredit
  readonly editable: boolean
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  /** Takes all of the credit as it is wanted now; true when it was done. */
  onChange(details: CreditDetails): Promise<boolean>
  onKeyDown(event: KeyboardEvent): void
  onRemove(): void
}

const tool = 'min-h-6 min-w-6 border border-hairline px-1.5 disabled:opacity-40'

/** One credit: role and placement at hand, the rest a step away. */
export function CreditRow({ credit: stored, editable, onChange, onUp, onDown, onKeyDown, onRemove }: CreditRowProps) {
  const { editor, words } = useWords()
  const label = editor.credits
  const { shown, change } = useChange(stored, onChange)
  const credit = { ...stored, ...shown }
  const { name } = credit
  return (
    // Alt and the arrows move the row that any of its controls is in.
    <li className="grid gap-1.5 border-hairline border-b py-2" data-credit={name} onKeyDown={onKeyDown}>
      <div className="flex items-center gap-1">
        <span className="min-w-0 grow">
          <span className="font-medium">{name}</span>
          {credit.printed.initials && <span className="text-ink-soft"> ({credit.printed.initials})</span>}
          {credit.scope === 'upstream' && <span className="text-attribution text-tiny"> · {words.creditScope.upstream}</span>}
        </span>
        <button type="button" className={tool} aria-label={label.up(name)} disabled={!editable || !onUp} onClick={() => onUp?.()}>
          ↑
        </button>
        <button type="button" className={tool} aria-label={label.down(name)} disabled={!editable || !onDown} onClick={() => onDown?.()}>
          ↓
        </button>
        <button type="button" className={`${tool} text-danger`} aria-label={label.remove(name)} disabled={!editable} onClick={onRemove}>
          ×
        </button>
      </div>
      <div className="grid grid-cols-2 gap-1">
        <Choice
          label={`${label.role}: ${name}`}
          options={creditRoles}
          words={words.creditRole}
          value={credit.role}
          disabled={!editable}
          onChoose={(role) => change({ role })}
        />
        <Choice
          label={`${label.placement}: ${name}`}
          options={creditPlacements}
          words={words.creditPlacement}
          value={credit.placement}
          disabled={!editable}
          onChoose={(placement) => change({ placement })}
        />
      </div>
      <CreditParticulars credit={credit} editable={editable} onChange={change} />
    </li>
  )
}

/**
 * Changes that follow each other faster than they are saved: each carries those before it, what was chosen shows at once,
 * and what was refused goes back. What is typed stays in its own field until it is saved.
 */
function useChange(stored: EditorCredit, onChange: CreditRowProps['onChange']) {
  const wanted = useRef<CreditChange>({})
  const underWay = useRef(0)
  const latest = useRef(stored)
  const [shown, setShown] = useState<CreditChange>({})

  const show = useCallback(() => {
    const { nameAsCredited: _name, place: _place, ...chosen } = wanted.current
    setShown(chosen)
  }, [])
  const settle = useCallback(() => {
    if (underWay.current > 0) return
    wanted.current = {}
    show()
  }, [show])
  // What the newsroom has now is what was wanted, or what somebody else made of it.
  useEffect(() => {
    latest.current = stored
    settle()
  }, [stored, settle])

  const change = async (wish: CreditChange) => {
    const before = latest.current
    wanted.current = { ...wanted.current, ...wish }
    show()
    underWay.current += 1
    const done = await onChange({ ...detailsOf(before), ...wanted.current })
    underWay.current -= 1
    if (!done) wanted.current = without(wanted.current, wish)
    // Until the screen was drawn anew, what was saved is known here alone.
    if (!done || latest.current !== before) settle()
    return done
  }
  return { shown, change }
}

/** What is wanted beside a wish that was refused. */
function without(wanted: CreditChange, wish: CreditChange): CreditChange {
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => wish[field as keyof CreditChange] !== value))
}
