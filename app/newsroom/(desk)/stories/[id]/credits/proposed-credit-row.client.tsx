import { answered } from '../../../../../../components/answered.client'
import type { EditorProposedCredit } from '../../../../../../domain/credits/proposed'
import type { ContributorId } from '../../../../../../model/ids'
import { areInitials } from '../../../../_components/initials'
import { ruleWords } from '../../../../_components/rule-words'
import { Combobox } from '../_editor/combobox.client'
import { useStoryDesk, useWords } from '../_editor/desk-context.client'
import { findContributors } from '../actions'

/** It is not clear who is meant: whoever accepts it says so first. */
export function needsLook({ name, role, candidates, doubtful }: EditorProposedCredit): boolean {
  return doubtful || (candidates.length === 0 && role !== 'agency' && areInitials(name))
}

interface ProposedCreditRowProps {
  readonly credit: EditorProposedCredit
  /** The choice of who it is stands open. */
  readonly choosing: boolean
  readonly onChoosing: (open: boolean) => void
  /** Takes the entry of the register that it is; `null` makes a new one. Absent for whoever may not edit. */
  readonly onAccept: ((id: ContributorId | null) => void) | null
  readonly onReject: () => void
}

const tool = 'min-h-6 border border-hairline px-1.5 text-tiny hover:border-ink-soft'

/** One proposed credit: what the report says, and who of the register that is. */
export function ProposedCreditRow({ credit, choosing, onChoosing, onAccept, onReject }: ProposedCreditRowProps) {
  const { language } = useStoryDesk()
  const { editor, originals, words } = useWords()
  const label = editor.attributions
  const { review } = originals
  const { name, role, placement, scope, onBehalfOf, rule } = credit
  const doubtful = needsLook(credit)
  const candidates = credit.candidates.filter(({ deactivated }) => !deactivated)
  const first = candidates[0]
  return (
    <li
      data-proposal-row={credit.id}
      className="border-hairline border-t border-l-2 border-l-attribution/60 py-1.5 pl-2 [border-left-style:dotted]"
    >
      <button
        type="button"
        data-row-focus
        className="block w-full text-left"
        aria-expanded={choosing}
        onClick={() => onChoosing(!choosing)}
      >
        <span className="font-medium">{name}</span>
        <span className={doubtful ? 'text-correction' : 'text-ink-soft'}>
          {first === undefined && doubtful ? (
            ` ${review.whoseInitials}`
          ) : first === undefined ? (
            <span className="ml-1.5 border border-hairline px-1 text-tiny" title={review.newMaker}>
              {review.isNew}
            </span>
          ) : doubtful ? (
            ` → ${review.means} ${first.name} (${review.foundBy[first.by]})`
          ) : first.name === name ? (
            ` ${review.inRegister}`
          ) : (
            ` → ${first.name}`
          )}
        </span>
      </button>
      <p className="text-ink-soft text-small">
        {words.creditRole[role]} · {words.creditPlacement[placement]}
        {scope === 'upstream' && <span className="text-attribution"> · {words.creditScope.upstream}</span>}
        {onBehalfOf !== '' && ` · ${review.behalf(onBehalfOf)}`}
        <span className="block text-tiny">{ruleWords(rule, language)}</span>
      </p>
      {onAccept && !choosing && (
        <div className="mt-1 flex flex-wrap gap-1">
          <Small
            words={doubtful ? review.choose : label.accept}
            hotkey="a"
            onClick={() => (doubtful ? onChoosing(true) : onAccept(first?.id ?? null))}
          />
          <Small words={label.reject} hotkey="r" onClick={onReject} />
          {!doubtful && <Small words={review.whoIs(name)} hotkey="e" onClick={() => onChoosing(true)} />}
        </div>
      )}
      {onAccept && choosing && (
        <fieldset
          className="mt-1.5 grid gap-1.5 border border-attribution p-2"
          onKeyDown={(event) => {
            if (event.key === 'Escape') onChoosing(false)
          }}
        >
          <legend className="px-1 font-medium">{review.whoIs(name)}</legend>
          {candidates.map((one, index) => (
            <button
              key={one.id}
              ref={index === 0 ? focusAtFirst : undefined}
              type="button"
              className="border border-hairline px-2 py-1 text-left hover:border-ink-soft"
              onClick={() => onAccept(one.id)}
            >
              {one.name}{' '}
              <span className="text-ink-soft text-tiny">
                {[one.jobTitle, words.contributorKind[one.kind], review.foundBy[one.by]].filter(Boolean).join(' · ')}
              </span>
            </button>
          ))}
          <Combobox
            label={review.chooseOther}
            search={async (query) => {
              const found = await answered(findContributors({ query }))
              return found.is === 'done' ? found.value.filter((hit) => !hit.deactivated) : []
            }}
            keyOf={(hit) => hit.id}
            show={(hit) => hit.name}
            onPick={(hit) => onAccept(hit.id)}
          />
          <div className="flex flex-wrap gap-1">
            <button type="button" className={tool} onClick={() => onAccept(null)}>
              {review.createNew(name)}
            </button>
            <button type="button" className={tool} onClick={() => onChoosing(false)}>
              {label.cancel}
            </button>
          </div>
        </fieldset>
      )}
    </li>
  )
}

/** The choice was just opened. The same function at each render, so it runs once. */
function focusAtFirst(element: HTMLElement | null): void {
  element?.focus()
}

interface SmallProps {
  readonly words: string
  readonly hotkey: string
  readonly onClick: () => void
}

function Small({ words, hotkey, onClick }: SmallProps) {
  return (
    <button type="button" className={tool} aria-keyshortcuts={hotkey} onClick={onClick}>
      {words}
      <span aria-hidden="true" className="ml-1 text-ink-soft">
        {hotkey}
      </span>
    </button>
  )
}
