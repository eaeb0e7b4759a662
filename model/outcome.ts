import type { RefusalCode } from './refusal'

/** Codes of what is wrong with a field; the catalogues own the words. */
export const fieldCodes = [
  'required',
  'tooLong',
  'tooMany',
  'notAnAddress',
  'notADate',
  'notAnEmail',
  'notASlug',
  'slugTaken',
  'notAZone',
  'passwordTooShort',
  'passwordsDiffer',
  'descriptionNeeded',
  'upstreamInByline',
  'endBeforeBeginning',
  'invalid',
] as const
export type FieldCode = (typeof fieldCodes)[number]

/** What is wrong, by the field's path (`links.2`). */
export type FieldFaults = Readonly<Record<string, FieldCode>>

/** The answer to an action. What was typed is never in danger: the form keeps it, or gets it back in `values`. */
export type Outcome<Value = void> =
  | { readonly is: 'done'; readonly value: Value; readonly at: number }
  | { readonly is: 'invalid'; readonly fields: FieldFaults }
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly particulars?: unknown }

/** What a form shows: nothing yet, or the answer to what was last sent. */
export type FormState =
  | { readonly is: 'idle' }
  | { readonly is: 'invalid'; readonly fields: FieldFaults; readonly values: FormValues }
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly particulars?: unknown; readonly values: FormValues }
  | { readonly is: 'saved'; readonly at: number }

/** Text fields as they were sent. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

export const idle: FormState = { is: 'idle' }

/** The text of a form, to be given back with a refusal; passwords and codes never are. */
export function typed(form: FormData): FormValues {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$') && !/password|^again$|^code$/i.test(name))
  // Not by assignment: a field called __proto__ is a field.
  return Object.fromEntries(
    names.map((name) => {
      const all = form.getAll(name).filter((value): value is string => typeof value === 'string')
      return [name, all.length === 1 ? (all[0] ?? '') : all]
    }),
  )
}
