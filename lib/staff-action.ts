import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { type Newsroom, newsroom, type Reader, type Writer } from '../db/client'
import { type Trouble, troubleIn } from '../db/trouble'
import { type FieldCode, type FieldFaults, type FormState, fieldCodes, type Outcome, typed } from '../model/outcome'
import { Refusal, type RefusalCode } from '../model/refusal'
import type { Staff } from '../model/staff'
import { announce } from './announce'
import { logFault } from './report'
import { type Asked, actingStaff } from './session'
import { noteWork } from './work-note'

interface Doing {
  readonly tx: Writer
  readonly staff: Staff
  readonly now: Date
}

interface Looking {
  readonly reader: Reader
  readonly staff: Staff
  readonly now: Date
}

type Command<Input, Value> = (doing: Doing, input: Input) => Promise<Value>

/**
 * An action of the desk: who is it → is it valid → do it in one transaction → tell what it touched. The page is drawn
 * anew afterwards, unless `quiet`.
 */
export function staffAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  command: Command<z.output<Schema>, Value>,
  { quiet = false, ...asked }: Asked & { readonly quiet?: boolean } = {},
): (input: z.input<Schema>) => Promise<Outcome<Value>> {
  return async (input) => {
    const outcome = await perform(schema, command, input, asked)
    if (outcome.is === 'done' && !quiet) refresh()
    return outcome
  }
}

/**
 * The same for a form that works without script too: `useActionState(action, idle)`. Text comes back with a refusal.
 * @param read makes the command's input from the form
 * @param goTo where to go when it is done; without it, the page is drawn anew
 */
export function formAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  read: (form: FormData) => unknown,
  command: Command<z.output<Schema>, Value>,
  { goTo, ...asked }: Asked & { readonly goTo?: (value: Value) => string } = {},
): (before: FormState, form: FormData) => Promise<FormState> {
  return async (_before, form) => {
    const outcome = await perform(schema, command, read(form), asked)
    if (outcome.is === 'done') {
      if (goTo !== undefined) redirect(goTo(outcome.value))
      refresh()
      return { is: 'saved', at: outcome.at }
    }
    // Whoever was overtaken is shown what is kept now.
    if (outcome.is === 'refused' && outcome.code === 'changedElsewhere') refresh()
    return { ...outcome, values: typed(form) }
  }
}

/** A question the desk asks (a search while typing): no transaction, nothing changes. */
export function staffQuery<Schema extends z.ZodType, Value>(
  schema: Schema,
  query: (looking: Looking, input: z.output<Schema>) => Promise<Value>,
): (input: z.input<Schema>) => Promise<Outcome<Value>> {
  return async (input) => {
    const staff = await actingStaff()
    if (typeof staff === 'string') return refused(new Refusal(staff))
    const parsed = schema.safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    const now = new Date()
    try {
      return { is: 'done', value: await query({ reader: newsroom().reader, staff, now }, parsed.data), at: now.getTime() }
    } catch (fault) {
      return refused(fault)
    }
  }
}

interface Working {
  readonly house: Newsroom
  readonly staff: Staff
  readonly now: Date
}

/** An action that also works on files, which no transaction undoes: it brings its own transactions, in the right order. */
export function staffTask<Schema extends z.ZodType, Value>(
  schema: Schema,
  task: (working: Working, input: z.output<Schema>) => Promise<Value>,
  { quiet = false }: { readonly quiet?: boolean } = {},
): (input: z.input<Schema>) => Promise<Outcome<Value>> {
  const perform = staffQuery(schema, async ({ staff, now }, input: z.output<Schema>) => {
    const house = newsroom()
    const value = await task({ house, staff, now }, input)
    await announce(house.reader)
    noteWork({ is: 'done' })
    return value
  })
  return async (input) => {
    const outcome = await perform(input)
    if (outcome.is === 'done' && !quiet) refresh()
    return outcome
  }
}

async function perform<Schema extends z.ZodType, Value>(
  schema: Schema,
  command: Command<z.output<Schema>, Value>,
  input: unknown,
  asked: Asked,
): Promise<Outcome<Value>> {
  const staff = await actingStaff(asked)
  if (typeof staff === 'string') return refused(new Refusal(staff))

  const parsed = schema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)

  const { write, reader } = newsroom()
  const now = new Date()
  try {
    const value = await write((tx) => command({ tx, staff, now }, parsed.data))
    await announce(reader)
    noteWork({ is: 'done' })
    return { is: 'done', value, at: now.getTime() }
  } catch (fault) {
    return refused(fault)
  }
}

/** A refusal goes back as its code; a fault is logged and goes back as what the person can do about it. */
export function refused(fault: unknown): { is: 'refused'; code: RefusalCode; particulars?: unknown } {
  const refusal = refusalOf(fault)
  noteWork({ is: 'refused', code: refusal.code })
  return refusal
}

function refusalOf(fault: unknown): { is: 'refused'; code: RefusalCode; particulars?: unknown } {
  if (fault instanceof Refusal) return { is: 'refused', code: fault.code, particulars: fault.particulars }
  logFault('action failed', fault)
  const trouble = troubleIn(fault)
  return { is: 'refused', code: trouble === null ? 'unexpected' : troubles[trouble] }
}

const troubles = {
  full: 'storageFull',
  readOnly: 'storageReadOnly',
  busy: 'busy',
  damaged: 'storageDamaged',
} as const satisfies Record<Trouble, RefusalCode>

/** What was filled in cannot be worked with. */
export function invalid(error: z.ZodError): { is: 'invalid'; fields: FieldFaults } {
  noteWork({ is: 'invalid' })
  return { is: 'invalid', fields: faults(error) }
}

/** What is wrong with each field, as its first fault says. */
function faults(error: z.ZodError): FieldFaults {
  const found: Record<string, FieldCode> = {}
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    found[path] ??= fieldCodes.find((code) => code === issue.message) ?? (issue.code === 'too_big' ? 'tooLong' : 'invalid')
  }
  return found
}
