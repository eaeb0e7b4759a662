import type { Messages } from '../messages/messages'
import type { FormState } from '../model/outcome'

interface SavedMeanwhileProps {
  readonly state: FormState
  readonly messages: Messages
  /** As it is kept now. */
  readonly saved: object
  readonly labels: Readonly<Record<string, string>>
  /** What a single value is called, where it is not its own word. */
  readonly inWords: (name: string, value: string) => string
}

/** With the refusal of a form that was overtaken: what is kept now, wherever the form says something else. */
export function SavedMeanwhile({ state, messages, saved, labels, inWords }: SavedMeanwhileProps) {
  if (state.is !== 'refused' || state.code !== 'changedElsewhere') return null
  const kept: Readonly<Record<string, unknown>> = { ...saved }
  const names = Object.keys(labels).filter((name) => same(kept[name]) !== same(state.values[name]))
  if (names.length === 0) return null
  return (
    <div className="grid gap-2 border-danger border-l-4 bg-panel px-3 py-2">
      <p className="font-medium">{messages.staff.savedMeanwhile}</p>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {names.map((name) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{labels[name]}</dt>
            <dd className="max-h-60 min-w-0 overflow-y-auto whitespace-pre-line break-words">
              {all(kept[name])
                .map((value) => inWords(name, value))
                .join(', ') || messages.staff.log.nothing}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** What is chosen or filled in; nothing is no value. */
function all(value: unknown): string[] {
  return [value ?? []].flat().map(String).filter(Boolean)
}

/** To be compared by: in a form line ends are others, and of what is chosen there is no order. */
function same(value: unknown): string {
  return all(value)
    .map((one) => one.replaceAll('\r\n', '\n').trim())
    .sort()
    .join('\n')
}
