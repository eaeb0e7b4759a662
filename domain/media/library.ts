import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { pictures } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { PictureId } from '../../model/ids'
import type { PictureSnapshot } from '../../model/story'
import { pictureSnapshots } from './snapshot'

/** A picture as the library lists it. */
export interface LibraryPicture extends PictureSnapshot {
  readonly fileName: string
  readonly createdAt: Date
}

export interface LibraryPage {
  readonly pictures: readonly LibraryPicture[]
  /** Where the next page begins; `null` on the last. */
  readonly next: string | null
}

/** The newest pictures, or those that came before the place where an earlier page ended. */
export async function listPictures(
  reader: Reader,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<LibraryPage> {
  const place = before === undefined ? null : placeOf(before)
  const rows = await reader
    .select({ id: pictures.id, createdAt: pictures.createdAt })
    .from(pictures)
    .where(
      place === null ? undefined : or(lt(pictures.createdAt, place.at), and(eq(pictures.createdAt, place.at), lt(pictures.id, place.id))),
    )
    .orderBy(desc(pictures.createdAt), desc(pictures.id))
    .limit(limit + 1)
  const last = rows[limit - 1]
  return {
    pictures: await libraryPictures(
      reader,
      rows.slice(0, limit).map((row) => row.id),
    ),
    next: rows.length > limit && last ? `${last.createdAt.getTime()}_${last.id}` : null,
  }
}

/** Pictures that fit what was typed, best first; the newest where nothing was typed that could be searched for. */
export async function searchPictures(reader: Reader, query: string, limit: number): Promise<readonly LibraryPicture[]> {
  const ids = (await searchDesk(reader, 'picture', query, limit)) as PictureId[] | null
  return ids === null ? (await listPictures(reader, { limit })).pictures : libraryPictures(reader, ids)
}

async function libraryPictures(reader: Reader, ids: readonly PictureId[]): Promise<LibraryPicture[]> {
  if (ids.length === 0) return []
  const files = await reader
    .select({ id: pictures.id, fileName: pictures.fileName, createdAt: pictures.createdAt })
    .from(pictures)
    .where(inArray(pictures.id, [...ids]))
  const byId = new Map(files.map((file) => [file.id, file]))
  const snapshots = await pictureSnapshots(reader, ids)
  return snapshots.flatMap((snapshot) => {
    const file = byId.get(snapshot.id)
    return file ? [{ ...snapshot, ...file }] : []
  })
}

function placeOf(before: string): { at: Date; id: PictureId } | null {
  const parts = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(before)
  return parts === null ? null : { at: new Date(Number(parts[1])), id: parts[2] as PictureId }
}
