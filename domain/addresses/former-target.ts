import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { formerAddresses } from '../../db/schema'

/** Whose address this once was; `null` if nobody's. */
export async function formerTarget(
  reader: Reader,
  kind: (typeof formerAddresses.$inferSelect)['kind'],
  path: string,
): Promise<string | null> {
  const [row] = await reader
    .select({ targetId: formerAddresses.targetId })
    .from(formerAddresses)
    .where(and(eq(formerAddresses.kind, kind), eq(formerAddresses.path, path)))
  return row?.targetId ?? null
}
