import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { pictureCredits } from '../../db/schema'
import type { PictureCredits } from '../../model/picture'
import { Refusal } from '../../model/refusal'
import { contributorsByIds } from '../contributors/search'
import { type Actor, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { indexPicture } from './index-picture'
import { editablePicture, nameOf, type PictureMaker } from './picture'

/**
 * Says who made a picture, in printed order, in place of what was said before.
 * @throws {Refusal} `notFound`, `notAllowed`, `twiceCredited`; `deactivated` for somebody who was not credited before
 */
export async function creditPicture(tx: Writer, actor: Actor, { id, credits }: PictureCredits, now: Date): Promise<void> {
  const picture = await editablePicture(tx, actor, id)
  if (new Set(credits.map(said)).size < credits.length) throw new Refusal('twiceCredited')
  const makers = await contributorsByIds(tx, [...new Set(credits.map((credit) => credit.contributorId))])
  const next = credits.map((credit): PictureMaker => {
    const maker = makers.find((one) => one.id === credit.contributorId)
    if (maker === undefined) throw new Refusal('notFound')
    const before = picture.credits.some((one) => one.contributorId === credit.contributorId)
    if (maker.deactivated && !before) throw new Refusal('deactivated')
    return { ...credit, name: maker.name }
  })
  if (next.map(said).join() === picture.credits.map(said).join()) return

  await tx.delete(pictureCredits).where(eq(pictureCredits.pictureId, id))
  if (next.length > 0) {
    await tx
      .insert(pictureCredits)
      .values(next.map(({ contributorId, role }, position) => ({ pictureId: id, contributorId, role, position })))
  }
  await indexPicture(tx, id)
  const entry = { before: { credits: printed(picture.credits) }, after: { credits: printed(next) } }
  await record(tx, actor, { action: 'picture.change', subjectId: id, subject: nameOf(picture), ...entry }, now)
  await touch(tx, [stale.picture(id)], now)
}

const said = (credit: Pick<PictureMaker, 'contributorId' | 'role'>) => `${credit.role} ${credit.contributorId}`

const printed = (credits: readonly PictureMaker[]) => credits.map(({ name, role }) => ({ name, role }))
