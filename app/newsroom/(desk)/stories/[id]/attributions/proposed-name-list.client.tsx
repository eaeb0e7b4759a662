import { useWords } from '../_editor/desk-context.client'

interface ProposedNameListProps {
  readonly names: readonly string[]
  readonly onNames: (names: readonly string[]) => void
}

/** Names that are no sources yet; those that stay become sources when the form is saved. */
export function ProposedNameList({ names, onNames }: ProposedNameListProps) {
  const { editor, originals } = useWords()
  if (names.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1">
      {names.map((name) => (
        <li key={name} className="flex items-center gap-1 border border-attribution border-dotted px-1.5">
          {name}
          <span className="text-ink-soft text-tiny" title={originals.review.newSource}>
            {originals.review.isNew}
          </span>
          <button
            type="button"
            className="min-h-6 min-w-6 text-danger"
            aria-label={editor.sources.remove(name)}
            onClick={() => onNames(names.filter((one) => one !== name))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
