import { type ReactNode, useId } from 'react'

/** What a control inside a `Field` must carry, so that label, help and error belong to it. */
export interface ControlProps {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly help?: string | undefined
  /** What is wrong, in words. */
  readonly error?: string | undefined
  /** First part of the control's id, for those who lead to it; else one that no other field of the document has. */
  readonly scope?: string
  readonly children: (control: ControlProps) => ReactNode
}

/** Label above, help and error below, wired to the one control inside. */
export function Field({ name, label, help, error, scope, children }: FieldProps) {
  // Pages that were left stay in the document, hidden: a name of our own would not be the only one.
  const own = useId()
  const id = `${scope ?? own}-${name}`
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children({
        id,
        name,
        ...(error ? { 'aria-invalid': true as const } : {}),
        ...(described ? { 'aria-describedby': described } : {}),
      })}
      {help && (
        <p id={`${id}-help`} className="text-tiny text-ink-soft">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-tiny text-danger">
          {error}
        </p>
      )}
    </div>
  )
}

/** Looks shared by text inputs, text areas and selects at the desk. */
export const controlClass =
  'w-full border border-hairline bg-paper px-2 py-1.5 text-ink placeholder:text-ink-soft aria-invalid:border-danger disabled:text-ink-soft'
