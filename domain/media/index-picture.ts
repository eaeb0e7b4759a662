import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { contributors, pictureCredits, pictures } from '../../db/schema'
import { indexDesk } from '../../db/search'
import type { PictureId } from '../../model/ids'

/** Makes a picture findable at the desk by all its words, its file's name and its makers. */
export async function indexPicture(tx: Writer, id: PictureId): Promise<void> {
  const [row] = await tx.select().from(pictures).where(eq(pictures.id, id))
  if (row === undefined) return
  const makers = await tx
    .select({ name: contributors.name })
    .from(pictureCredits)
    .innerJoin(contributors, eq(contributors.id, pictureCredits.contributorId))
    .where(eq(pictureCredits.pictureId, id))
  const names = makers.map((maker) => maker.name)
  await indexDesk(tx, 'picture', id, row.caption, [row.alt, row.fileName, row.creator, row.creditLine, row.copyright, ...names].join(' '))
}
