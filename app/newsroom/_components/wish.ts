import type { z } from 'zod'

/** What an address asks for: each name once or several times. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** The first value of a name; empty for none, and for what is too long to be meant. */
export function asked(params: Awaited<SearchParams>, name: string): string {
  const value = params[name]
  const first = (Array.isArray(value) ? value[0] : value) ?? ''
  return first.length > 300 ? '' : first
}

/** A wish that must be of a kind; anything else counts as not asked. */
export function askedAs<Schema extends z.ZodType>(
  params: Awaited<SearchParams>,
  name: string,
  schema: Schema,
): z.output<Schema> | undefined {
  return schema.safeParse(asked(params, name)).data
}
