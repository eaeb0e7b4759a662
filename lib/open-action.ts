import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { type Newsroom, newsroom } from '../db/client'
import { type FormState, type Outcome, typed } from '../model/outcome'
import { invalid, refused } from './staff-action'
import { noteWork } from './work-note'

type Work<Input, Value> = (house: Newsroom, input: Input, now: Date) => Promise<Value>

/**
 * Work that opens transactions of its own, because part of it must hold nobody up (hashing a password), and asks itself
 * who may: nobody need be signed in.
 */
export function openWork<Schema extends z.ZodType, Value>(
  schema: Schema,
  work: Work<z.output<Schema>, Value>,
): (input: unknown) => Promise<Outcome<Value>> {
  return async (input) => {
    const parsed = schema.safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    const now = new Date()
    try {
      const value = await work(newsroom(), parsed.data, now)
      noteWork({ is: 'done' })
      return { is: 'done', value, at: now.getTime() }
    } catch (fault) {
      return refused(fault)
    }
  }
}

/**
 * The same for a form that works without script too: `useActionState(action, idle)`.
 * @param read makes the work's input from the form
 * @param goTo where to go when it is done
 */
export function formWork<Schema extends z.ZodType, Value>(
  schema: Schema,
  read: (form: FormData) => unknown,
  work: Work<z.output<Schema>, Value>,
  { goTo }: { readonly goTo?: (value: Value, form: FormData) => string } = {},
): (before: FormState, form: FormData) => Promise<FormState> {
  const perform = openWork(schema, work)
  return async (_before, form) => {
    const outcome = await perform(read(form))
    if (outcome.is !== 'done') return { ...outcome, values: typed(form) }
    if (goTo !== undefined) redirect(goTo(outcome.value, form))
    return { is: 'saved', at: outcome.at }
  }
}
