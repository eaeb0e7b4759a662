import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { liveStories, pictures } from '../../db/schema'
import type { PictureId } from '../../model/ids'
import type { Focal, PictureDetails } from '../../model/picture'
import { type Actor, changes, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { monthOf } from '../stories/live-sitemap'
import { indexPicture } from './index-picture'
import { editablePicture, nameOf } from './picture'

/**
 * Changes what is said of a picture. Printed stories keep the words they were printed with.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function changePicture(tx: Writer, actor: Actor, { id, ...words }: PictureDetails, now: Date): Promise<void> {
  const before = await editablePicture(tx, actor, id)
  const changed = changes(before, words)
  if (changed === null) return
  await tx.update(pictures).set(words).where(eq(pictures.id, id))
  await indexPicture(tx, id)
  await record(tx, actor, { action: 'picture.change', subjectId: id, subject: nameOf({ ...before, ...words }), ...changed }, now)
  await touch(tx, [stale.picture(id)], now)
}

/**
 * Moves the focal point. The files around the new one were cut before, by `recutPicture`, which gave the key.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function moveFocalPoint(
  tx: Writer,
  actor: Actor,
  { id, focal, key }: { readonly id: PictureId; readonly focal: Focal; readonly key: string },
  now: Date,
): Promise<void> {
  const before = await editablePicture(tx, actor, id)
  if (before.key === key) return
  await tx.update(pictures).set({ key, focalX: focal.x, focalY: focal.y }).where(eq(pictures.id, id))
  const entry = { before: { focal: before.focal }, after: { focal } }
  await record(tx, actor, { action: 'picture.change', subjectId: id, subject: nameOf(before), ...entry }, now)
  const leading = await tx.select({ at: liveStories.firstPublishedAt }).from(liveStories).where(eq(liveStories.pictureId, id))
  await touch(tx, [stale.pictureFile(id), ...leading.map(({ at }) => stale.month(monthOf(at)))], now)
}
