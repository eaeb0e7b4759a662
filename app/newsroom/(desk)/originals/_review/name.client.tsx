import { type Candidate, nameKey, type Resolved } from './known'
import { NameChoice } from './name-choice.client'
import { useReviewDesk, useReviewWords } from './review-desk.client'

interface NameProps {
  readonly who: Resolved
  /** Found further off than in the sentence itself. */
  readonly inferred?: boolean
  /** Whether the choice of who it is stands open; the row says, for it stands below the line. */
  readonly onChoose?: (() => void) | undefined
  /** Another may be chosen where nothing is in doubt, too. */
  readonly choosable?: boolean
}

/** A name of the report, and who it is taken for. */
export function Name({ who, inferred = false, onChoose, choosable = false }: NameProps) {
  const { review } = useReviewWords().originals
  return (
    <span>
      <span className="text-ink">{who.name}</span>
      {inferred && (
        <span className="italic" title={review.inferredHelp}>
          {' '}
          ({review.inferred})
        </span>
      )}
      <Match who={who} onChoose={onChoose} choosable={choosable} />
    </span>
  )
}

interface MatchProps {
  readonly who: Resolved
  readonly onChoose?: (() => void) | undefined
  /** Says so, too, where nothing is in doubt. */
  readonly told?: boolean
  readonly choosable?: boolean
}

/** Who a name is taken for: somebody whom we know, somebody new, or we are not sure. */
export function Match({ who, onChoose, told = false, choosable = false }: MatchProps) {
  const { review } = useReviewWords().originals
  const { part, name, id, label, sure, candidates, gone, chosen } = who
  const likeliest = candidates[0]
  return (
    <>
      {id !== null && sure && label !== name && <span className="text-ink">{` → ${label}`}</span>}
      {id !== null && sure && label === name && told && <span> {part === 'maker' ? review.inRegister : review.isSource}</span>}
      {id !== null && !sure && likeliest && (
        <span className="text-correction">{` → ${review.means} ${label === name ? particulars(likeliest) : label} (${review.foundBy[likeliest.by]})`}</span>
      )}
      {id === null && sure && (
        <span className="ml-1 border border-hairline px-1 text-tiny" title={part === 'maker' ? review.newMaker : review.newSource}>
          {review.isNew}
        </span>
      )}
      {id === null && !sure && !gone && <span className="text-correction"> {review.whoseInitials}</span>}
      {gone && !chosen && <span className="text-correction"> {review.gone}</span>}
      {(choosable || !sure) && onChoose && (
        <button
          type="button"
          className={`ml-1.5 min-h-6 border px-1.5 text-tiny ${sure ? 'border-hairline hover:border-ink-soft' : 'border-correction text-correction'}`}
          onClick={onChoose}
        >
          {review.choose}
          <span className="sr-only">: {review.whoIs(name)}</span>
        </button>
      )}
    </>
  )
}

const particulars = (candidate: Candidate) => candidate.detail || candidate.label

/** The choice of who a name is, below the line that has it. */
export function NameChoosing({ who, onDone }: { readonly who: Resolved; readonly onDone: () => void }) {
  const { dispatch } = useReviewDesk()
  return (
    <NameChoice
      who={who}
      onChosen={(chosen) => {
        dispatch({ do: 'choose', name: nameKey(who.part, who.name), chosen })
        onDone()
      }}
      onCancel={onDone}
    />
  )
}
