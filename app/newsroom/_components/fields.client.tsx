'use client'

import type { InputHTMLAttributes, ReactNode } from 'react'
import { controlClass, Field } from '../../../components/field'
import { useForm } from './desk-form.client'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly help?: string | undefined
  readonly initial?: string
}

type TextFieldProps = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'placeholder' | 'maxLength' | 'spellCheck' | 'required' | 'autoFocus'
  >

/** One line. */
export function TextField({ name, label, help, initial = '', type = 'text', ...rest }: TextFieldProps) {
  const { scope, error, shown } = useForm()
  return (
    <Field name={name} label={label} help={help} error={error(name)} scope={scope}>
      {({ name: _name, ...control }) => (
        <input
          {...control}
          {...rest}
          name={name}
          type={type}
          defaultValue={shown(name, initial)}
          className={controlClass}
          autoComplete={rest.autoComplete ?? 'off'}
        />
      )}
    </Field>
  )
}

/** Several lines. */
export function AreaField({ name, label, help, initial = '', rows = 4 }: FieldProps & { readonly rows?: number }) {
  const { scope, error, shown } = useForm()
  return (
    <Field name={name} label={label} help={help} error={error(name)} scope={scope}>
      {(control) => <textarea {...control} rows={rows} defaultValue={shown(name, initial)} className={controlClass} />}
    </Field>
  )
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChosen?: (value: string) => void
}

/** One of several. Drawn anew when its value comes back another: browsers forget a select's default. */
export function SelectField({ name, label, help, initial = '', options, onChosen }: SelectFieldProps) {
  const { scope, error, shown } = useForm()
  const value = shown(name, initial)
  return (
    <Field name={name} label={label} help={help} error={error(name)} scope={scope}>
      {(control) => (
        <select key={value} {...control} defaultValue={value} className={controlClass} onChange={(event) => onChosen?.(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Yes or no; the label stands beside the box. */
export function CheckField({
  name,
  label,
  initial = false,
  help,
}: {
  readonly name: string
  readonly label: string
  readonly initial?: boolean
  readonly help?: string
}) {
  const { scope, shown } = useForm()
  const id = `${scope}-${name}`
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="flex items-start gap-2">
        <input
          id={id}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={shown(name, initial ? 'yes' : '') === 'yes'}
          className="mt-0.5 accent-ink"
          aria-describedby={help ? `${id}-help` : undefined}
        />
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="text-ink-soft text-tiny">
          {help}
        </p>
      )}
    </div>
  )
}

/** Fields that belong together. */
export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="grid gap-4 border-t pt-3">
      <legend className="pr-3 font-semibold text-small">{title}</legend>
      {children}
    </fieldset>
  )
}
