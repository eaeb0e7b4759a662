import type { Messages } from '../../../../../messages/messages'
import type { ChangedField } from './changed'

/** A longer text is folded away. */
const longest = 120

/** What was before, struck, and what is now, field by field. */
export function ChangeCell({ fields, words }: { readonly fields: readonly ChangedField[]; readonly words: Messages['staff']['log'] }) {
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-0.5">
      {fields.map(({ name, was, is }) => (
        <div key={name} className="flex max-w-full flex-wrap gap-x-1.5">
          {name && <dt className="text-ink-soft">{name}</dt>}
          <dd className="min-w-0 max-w-[70ch] break-words">
            {was !== null && (
              <del className="text-ink-soft decoration-ink-soft/60">
                <span className="sr-only">{words.was}: </span>
                <Text text={was} words={words} />
              </del>
            )}
            {was !== null && is !== null && <span aria-hidden="true"> → </span>}
            {is !== null && (
              <ins className="no-underline">
                <span className="sr-only">{words.is}: </span>
                <Text text={is} words={words} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Text({ text, words }: { readonly text: string; readonly words: Messages['staff']['log'] }) {
  if (text.length <= longest) return text
  return (
    <details className="inline-block max-w-full align-top">
      <summary title={words.whole} className="cursor-pointer">
        {text.slice(0, longest - 20)}…
      </summary>
      <span className="whitespace-pre-wrap">{text}</span>
    </details>
  )
}
