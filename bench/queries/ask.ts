import type { Newsroom } from '../../db/client'

/** Everything that one page or file asks the database for. */
export interface Ask {
  readonly name: string
  /** What it costs grows with what it lists or finds, and is stated apart. */
  readonly apart?: boolean
  /** @param nth varies what is asked for */
  run(newsroom: Pick<Newsroom, 'reader' | 'write'>, nth: number): Promise<unknown>
}

/** The one for a number, beginning again at the end. */
export function sample<Item>(items: readonly Item[], nth: number): Item {
  const item = items[nth % items.length]
  if (item === undefined) throw new Error('the newsroom has nothing of this kind')
  return item
}
