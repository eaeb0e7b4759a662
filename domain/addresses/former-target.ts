import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { formerAddresses } from '../../db/schema'
import { reads } from '../log/reads'
import { stale } from '../log/stale'

/** Whose address this once was; `null` if nobody's. Asked where nothing stands at an address now. */
export async function formerTarget(
  reader: Reader,
  kind: (typeof formerAddresses.$inferSelect)['kind'],
  path: string,
): Promise<string | null> {
  reads(stale.address(kind, path))
  const [row] = await reader
    .select({ targetId: formerAddresses.targetId })
    .from(formerAddresses)
    .where(and(eq(formerAddresses.kind, kind), eq(formerAddresses.path, path)))
  return row?.targetId ?? null
}
