import { type Ref, useId } from 'react'

interface NoteProps {
  readonly label: string
  readonly value: string
  readonly help?: string
  readonly rows?: number
  readonly most?: number
  /** What is wrong, in words. */
  readonly fault?: string | null
  readonly ref?: Ref<HTMLTextAreaElement>
  onChange(value: string): void
}

/** Several lines of somebody's words. */
export function Note({ label, value, help, rows = 3, most = 1000, fault = null, ref, onChange }: NoteProps) {
  const id = useId()
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <textarea
        id={id}
        ref={ref}
        rows={rows}
        maxLength={most}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        className="w-full border border-hairline bg-paper px-2 py-1 aria-invalid:border-danger"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {help && (
        <p id={`${id}-help`} className="text-ink-soft text-tiny">
          {help}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="text-danger text-tiny">
          {fault}
        </p>
      )}
    </div>
  )
}
