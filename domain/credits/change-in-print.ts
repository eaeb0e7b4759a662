import type { Reader } from '../../db/client'
import { creditsDiffer, type PrintedCredit } from '../../model/credit'
import type { DeskStory } from '../stories/story'
import { lastPrinted } from './printed'

/** How a credit stands in the log. */
const logged = ({ name, role, scope, placement, place, onBehalfOf }: PrintedCredit) =>
  [name, role, scope === 'upstream' ? scope : '', placement, place, onBehalfOf].filter((word) => word !== '').join(', ')

/**
 * What publishing the story would change in the credits that readers were last given, also of a story that was withdrawn
 * since; `null` where nothing, or where they were never given any.
 */
export async function changeOfCredits(
  reader: Reader,
  story: Pick<DeskStory, 'id'>,
  next: readonly PrintedCredit[],
): Promise<{ readonly before: { credits: string[] }; readonly after: { credits: string[] } } | null> {
  const printed = await lastPrinted(reader, story.id)
  if (printed === null || !creditsDiffer(printed, next)) return null
  return { before: { credits: printed.map(logged) }, after: { credits: next.map(logged) } }
}
