import { channel } from 'node:diagnostics_channel'
import { type ReadNote, readChannel } from '../../model/freshness'

const notes = channel(readChannel)

/**
 * Says what a query read, to whoever keeps the page that is being made of it; costs nothing while nobody listens.
 * @param keys names that `stale` gives: a change that touches one of them makes another answer possible
 */
export function reads(...keys: readonly string[]): void {
  if (notes.hasSubscribers) notes.publish({ keys } satisfies ReadNote)
}

/** Says when the clock alone may make another answer of a query. */
export function holdsUntil(until: Date): void {
  if (notes.hasSubscribers) notes.publish({ until } satisfies ReadNote)
}
