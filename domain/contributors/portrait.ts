import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { pictures, portraits } from '../../db/schema'
import type { ContributorId, PictureId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { contributorById } from './contributor'

/**
 * Puts a picture on a contributor's page, or takes it off.
 * @throws {Refusal} `notAllowed`, `notFound`, `pictureNotReady` without cleared rights or alternative text
 */
export async function choosePortrait(
  tx: Writer,
  staff: Staff,
  { contributorId, pictureId }: { readonly contributorId: ContributorId; readonly pictureId: PictureId | null },
  now: Date,
): Promise<void> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const contributor = (await contributorById(tx, contributorId)) ?? refuse('notFound')
  if (contributor.portraitId === pictureId) return
  if (pictureId !== null) await assertPrintable(tx, pictureId)

  await tx.delete(portraits).where(eq(portraits.contributorId, contributorId))
  if (pictureId !== null) await tx.insert(portraits).values({ contributorId, pictureId })
  const changed = { before: { portraitId: contributor.portraitId }, after: { portraitId: pictureId } }
  await record(tx, staff, { action: 'contributor.change', subjectId: contributorId, subject: contributor.name, ...changed }, now)
  await touch(tx, [stale.profile(contributorId)], now)
}

async function assertPrintable(tx: Writer, id: PictureId): Promise<void> {
  const [picture] = await tx.select({ rights: pictures.rights, alt: pictures.alt }).from(pictures).where(eq(pictures.id, id))
  if (picture === undefined) throw new Refusal('notFound')
  if (picture.rights !== 'cleared' || picture.alt === '') throw new Refusal('pictureNotReady')
}
