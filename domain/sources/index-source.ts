import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { sources } from '../../db/schema'
import { indexDesk } from '../../db/search'
import type { SourceId } from '../../model/ids'

/** Makes a source findable at the desk; who stands behind it is not among the words. */
export async function indexSource(tx: Writer, id: SourceId): Promise<void> {
  const [row] = await tx
    .select({
      label: sources.label,
      publisher: sources.publisher,
      title: sources.title,
      url: sources.url,
      description: sources.description,
    })
    .from(sources)
    .where(eq(sources.id, id))
  if (row === undefined) return
  await indexDesk(tx, 'source', id, row.label, [row.publisher, row.title, row.description, row.url].join(' '))
}
