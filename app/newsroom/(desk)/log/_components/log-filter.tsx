import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button, buttonClass } from '../../../../../components/button'
import { controlClass } from '../../../../../components/field'
import { logActions } from '../../../../../domain/log/record'
import type { Messages } from '../../../../../messages/messages'
import type { LogQuery } from './log-query'

interface LogFilterProps {
  readonly query: LogQuery
  readonly names: readonly { readonly id: string; readonly name: string }[]
  readonly words: Messages['staff']['log']
}

const groups = [...new Set(logActions.map((action) => action.split('.')[0] ?? ''))]

/** A plain form: what it asks for stands in the address and can be kept and sent. */
export function LogFilterForm({ query, names, words }: LogFilterProps) {
  const filtered = Object.values(query).some((value) => value !== undefined)
  return (
    <form action="/newsroom/log" className="flex flex-wrap items-end gap-3 border-b px-4 py-3 lg:px-6">
      {query.of && <input type="hidden" name="of" value={query.of} />}
      <Labelled name="who" label={words.who} className="w-40">
        <select id="log-who" name="who" defaultValue={query.who ?? ''} className={controlClass}>
          <option value="">{words.everybody}</option>
          <option value="system">
            {words.system} ({words.systemHelp})
          </option>
          {names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled name="what" label={words.what} className="w-52">
        <select id="log-what" name="what" defaultValue={query.what ?? ''} className={controlClass}>
          <option value="">{words.everything}</option>
          {groups.map((group) => (
            <optgroup key={group} label={words.groups[group] ?? group}>
              <option value={group}>{words.allOf(words.groups[group] ?? group)}</option>
              {logActions
                .filter((action) => action.startsWith(`${group}.`))
                .map((action) => (
                  <option key={action} value={action}>
                    {words.actions[action] ?? action}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Labelled>
      <Labelled name="subject" label={words.subject} className="min-w-44 flex-1">
        <input
          id="log-subject"
          name="subject"
          type="search"
          defaultValue={query.subject}
          placeholder={words.subjectHelp}
          className={controlClass}
        />
      </Labelled>
      <Labelled name="from" label={words.from}>
        <input id="log-from" name="from" type="date" defaultValue={query.from} className={controlClass} />
      </Labelled>
      <Labelled name="to" label={words.to}>
        <input id="log-to" name="to" type="date" defaultValue={query.to} className={controlClass} />
      </Labelled>
      <span className="flex gap-2">
        <Button type="submit">{words.filter}</Button>
        {filtered && (
          <Link href="/newsroom/log" className={buttonClass('quiet')}>
            {words.clear}
          </Link>
        )}
      </span>
    </form>
  )
}

interface LabelledProps {
  readonly name: string
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

function Labelled({ name, label, className = '', children }: LabelledProps) {
  return (
    <div className={`grid gap-1 ${className}`}>
      <label htmlFor={`log-${name}`} className="text-ink-soft text-tiny">
        {label}
      </label>
      {children}
    </div>
  )
}
