import { z } from 'zod'
import { asLine, day, line } from './text'

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)

/** What readers search for, as it stands in the address. What makes no sense counts as not said. */
export const Search = z.object({
  q: line(200).catch((context) => asLine(asLine(String(context.input ?? '')).slice(0, 200))),
  section: slug.catch(''),
  person: slug.catch(''),
  /** Calendar days, inclusive; empty for an open end. */
  from: day.catch(''),
  to: day.catch(''),
  before: z.string().max(60).catch(''),
})
export type Search = z.infer<typeof Search>

/** The query of a reader's address; of what is there twice, the first. */
export function readSearch(query: Readonly<Record<string, string | readonly string[] | undefined>>): Search {
  const once = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : value?.[0]]))
  return Search.parse(once)
}
