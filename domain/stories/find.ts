import type { Reader } from '../../db/client'
import { searchDesk } from '../../db/search'
import type { StoryId } from '../../model/ids'
import { type DeskRow, deskRowsByIds } from './desk-rows'

/** Stories of the desk that hold all words of a query, best first; those in the bin are not among them. */
export async function findStories(reader: Reader, query: string, limit: number): Promise<DeskRow[]> {
  const ids = ((await searchDesk(reader, 'story', query, limit * 2)) ?? []) as StoryId[]
  return (await deskRowsByIds(reader, ids)).filter((row) => row.state !== 'binned').slice(0, limit)
}
