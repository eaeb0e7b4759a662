import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface ComboboxProps<Option> {
  readonly label: string
  readonly help?: string
  /** Asks the server what fits; the last question wins. */
  search(query: string): Promise<readonly Option[]>
  keyOf(option: Option): string
  show(option: Option): ReactNode
  onPick(option: Option): void
  /** Offered below the hits for words that nothing is called. */
  readonly create?: { label(query: string): string; act(query: string): void }
}

/** Finds something by typing: arrows move, Enter takes, Escape closes (WAI-ARIA combobox with a list). */
export function Combobox<Option>({ label, help, search, keyOf, show, onPick, create }: ComboboxProps<Option>) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState<readonly Option[]>([])
  // What the hits answer: before the answer is there, nobody is offered to create what may exist.
  const [answered, setAnswered] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const asked = useRef(0)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ask = useRef(search)
  ask.current = search

  useEffect(() => {
    if (!open) return
    const number = ++asked.current
    const timer = setTimeout(async () => {
      const found = await ask.current(query)
      if (asked.current === number) {
        setHits(found)
        setAnswered(query)
        setActive(0)
      }
    }, 120)
    return () => clearTimeout(timer)
  }, [query, open])

  const typed = query.trim()
  const creatable = create && typed !== '' && answered === query ? create : null
  const rows = hits.length + (creatable ? 1 : 0)

  const close = () => {
    setOpen(false)
    setQuery('')
    setHits([])
  }
  const take = (index: number) => {
    const hit = hits[index]
    if (hit !== undefined) onPick(hit)
    else if (creatable) creatable.act(typed)
    else return
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (rows > 0) setActive((at) => (at + (event.key === 'ArrowDown' ? 1 : rows - 1)) % rows)
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && open && rows > 0) {
      event.preventDefault()
      take(active)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    }
  }

  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        aria-expanded={open && rows > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && rows > 0 ? `${id}-${active}` : undefined}
        aria-describedby={help ? `${id}-help` : undefined}
        className="w-full border border-hairline bg-paper px-2 py-1.5"
        value={query}
        onFocus={() => {
          // Whoever left and is back at once did not leave.
          clearTimeout(leaving.current)
          setOpen(true)
        }}
        onBlur={() => {
          leaving.current = setTimeout(() => setOpen(false), 150)
        }}
        onChange={(event) => {
          setQuery(event.target.value)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      {help && (
        <p id={`${id}-help`} className="text-tiny text-ink-soft">
          {help}
        </p>
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!open || rows === 0}
        className="absolute top-full right-0 left-0 z-20 max-h-72 overflow-y-auto border border-ink-soft bg-paper"
      >
        {hits.map((hit, index) => (
          <Row key={keyOf(hit)} id={`${id}-${index}`} active={index === active} onTake={() => take(index)}>
            {show(hit)}
          </Row>
        ))}
        {creatable && (
          <Row id={`${id}-${hits.length}`} active={active === hits.length} onTake={() => take(hits.length)}>
            {creatable.label(typed)}
          </Row>
        )}
      </div>
    </div>
  )
}

interface RowProps {
  readonly id: string
  readonly active: boolean
  readonly children: ReactNode
  onTake(): void
}

function Row({ id, active, children, onTake }: RowProps) {
  return (
    // The keyboard reaches rows through the input, as the pattern has it.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="cursor-pointer border-b border-hairline px-2 py-1.5 last:border-b-0 hover:bg-panel aria-selected:bg-panel"
      onMouseDown={(event) => {
        event.preventDefault()
        onTake()
      }}
    >
      {children}
    </div>
  )
}
