import { channel } from 'node:diagnostics_channel'
import { type WorkNote, workChannel } from '../model/watching'

const notes = channel(workChannel)

/** Says what came of something that was wanted at the desk, to whoever counts; costs nothing while nobody listens. */
export function noteWork(note: WorkNote): void {
  if (notes.hasSubscribers) notes.publish(note)
}
