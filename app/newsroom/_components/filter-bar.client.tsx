'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ChangeEvent, type FormEvent, useEffect, useRef, useTransition } from 'react'
import { Button } from '../../../components/button'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { hrefWith } from './href-with'
import { Icon } from './icon'

interface Choice {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What the empty choice says; none where one must be chosen. */
  readonly any?: string
}

interface FilterBarProps {
  readonly language: Language
  readonly search: { readonly label: string; readonly hint: string }
  readonly choices: readonly Choice[]
  /** What the address asks for now, by field. */
  readonly values: Readonly<Record<string, string>>
  /** Wishes that are no field here and stay: the order. */
  readonly kept?: Readonly<Record<string, string | undefined>>
}

/** Milliseconds of rest after which a typed search is done. */
const rest = 200

const controlClass = 'h-8 border border-hairline bg-paper px-2 text-ink'

/** Search and filters in the head of a list. The address holds them; without script the button sends them. */
export function FilterBar({ language, search, choices, values, kept = {} }: FilterBarProps) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pending, start] = useTransition()
  const router = useRouter()
  const path = usePathname()
  const words = messagesIn(language).desk.common
  const filtered = Object.entries(values).some(
    ([name, value]) => value !== '' && (name === 'q' || choices.some((choice) => choice.name === name && choice.any !== undefined)),
  )

  // Back, forward and links into the list change the wishes from outside.
  useEffect(() => {
    for (const [name, value] of Object.entries(values)) {
      const field = form.current?.elements.namedItem(name)
      if (
        (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
        field !== document.activeElement &&
        field.value !== value
      )
        field.value = value
    }
  }, [values])

  function send() {
    // Whoever has gone on to a row meanwhile is not brought back to the list.
    if (form.current === null || window.location.pathname !== path) return
    const wishes = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value).trim()]))
    start(() => router.replace(hrefWith(path, wishes), { scroll: false }))
  }

  function onChange(event: ChangeEvent<HTMLFormElement>) {
    clearTimeout(timer.current)
    const target: EventTarget = event.target
    if (target instanceof HTMLSelectElement) send()
    else timer.current = setTimeout(send, rest)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    clearTimeout(timer.current)
    send()
  }

  return (
    <search className="z-20 border-b bg-paper md:sticky md:top-0">
      <form
        ref={form}
        method="get"
        onChange={onChange}
        onSubmit={onSubmit}
        aria-busy={pending}
        className="grid min-h-[44px] grid-cols-2 items-center gap-2 px-4 py-1.5 md:flex lg:px-6"
      >
        {Object.entries(kept).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        <div className="relative col-span-2 md:w-56 md:shrink">
          <span className="absolute top-2 left-2 text-ink-soft">
            <Icon name="search" />
          </span>
          <input
            type="search"
            name="q"
            defaultValue={values.q}
            maxLength={200}
            aria-label={search.label}
            placeholder={search.hint}
            data-search
            className={`${controlClass} w-full pl-8`}
          />
        </div>
        {choices.map((choice) => (
          <select
            key={choice.name}
            name={choice.name}
            defaultValue={values[choice.name]}
            aria-label={choice.label}
            className={`${controlClass} min-w-0 md:max-w-44 md:shrink ${values[choice.name] && choice.any !== undefined ? 'border-ink font-medium' : ''}`}
          >
            {choice.any !== undefined && <option value="">{`${choice.label}: ${choice.any}`}</option>}
            {choice.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ))}
        <noscript>
          <Button type="submit">{words.filter}</Button>
        </noscript>
        {filtered && (
          <Button
            kind="quiet"
            onClick={() => {
              for (const field of form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[type=search], select') ??
                []) {
                const choice = choices.find((one) => one.name === field.name)
                if (field.name === 'q' || choice?.any !== undefined) field.value = ''
              }
              send()
            }}
          >
            {words.reset}
          </Button>
        )}
        <span className="sr-only" role="status">
          {pending ? messagesIn(language).desk.palette.searching : ''}
        </span>
      </form>
    </search>
  )
}
