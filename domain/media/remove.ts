import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { pictureCredits, pictures } from '../../db/schema'
import { unindexDesk } from '../../db/search'
import type { PictureId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import { type Actor, record } from '../log/record'
import { editablePicture, nameOf } from './picture'
import { isUsed, whereUsed } from './used'

/**
 * Takes a picture out of the library. Its files go after the transaction, by `dropPicture` with the key that this
 * returns: until then they belong to nobody and are not served.
 * @throws {Refusal} `notFound`, `notAllowed`, `pictureInUse`
 */
export async function removePicture(tx: Writer, actor: Actor, id: PictureId, now: Date): Promise<string> {
  const picture = await editablePicture(tx, actor, id)
  if (isUsed(await whereUsed(tx, id))) throw new Refusal('pictureInUse')
  await tx.delete(pictureCredits).where(eq(pictureCredits.pictureId, id))
  await tx.delete(pictures).where(eq(pictures.id, id))
  await unindexDesk(tx, 'picture', id)
  const { caption, alt, creditLine, copyright, rights, fileName } = picture
  const before = { fileName, caption, alt, creditLine, copyright, rights }
  await record(tx, actor, { action: 'picture.remove', subjectId: id, subject: nameOf(picture), before }, now)
  return picture.key
}
