import { z } from 'zod'

/** Where a page of a list ended: the next one holds what is older. */
export interface PageKey {
  readonly at: Date
  readonly id: string
}

const Id = z.uuid()
/** The last instant that a `Date` can hold. */
const lastInstant = 8.64e15

/** A place in a list as it stands in an address: `1737492000000.6f1c…`. */
export function writePageKey({ at, id }: PageKey): string {
  return `${at.getTime()}.${id}`
}

/** The place that an address names; `null` for none, and for anything that is no such place. */
export function readPageKey(written: string | undefined): PageKey | null {
  const [, instant = '', id = ''] = /^(\d{1,16})\.([0-9a-f-]{36})$/.exec(written ?? '') ?? []
  const at = Number(instant)
  if (instant === '' || at > lastInstant || !Id.safeParse(id).success) return null
  return { at: new Date(at), id }
}
