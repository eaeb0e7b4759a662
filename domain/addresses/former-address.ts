import { and, eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { formerAddresses } from '../../db/schema'
import type { Addressed } from './free-slug'

/** Lets a former address lead to its owner; the address it has now leads there by itself. */
export async function keepFormerAddress(
  tx: Writer,
  kind: Addressed,
  targetId: string,
  { from, to }: { readonly from: string; readonly to: string },
  now: Date,
): Promise<void> {
  await tx
    .delete(formerAddresses)
    .where(and(eq(formerAddresses.kind, kind), eq(formerAddresses.path, to), eq(formerAddresses.targetId, targetId)))
  await tx
    .insert(formerAddresses)
    .values({ kind, path: from, targetId, createdAt: now })
    .onConflictDoUpdate({ target: [formerAddresses.kind, formerAddresses.path], set: { targetId, createdAt: now } })
}

/** Cuts every redirect to something: because it is gone, or because a redirect would say who stands behind it. */
export async function forgetFormerAddresses(tx: Writer, kind: Addressed, targetId: string): Promise<void> {
  await tx.delete(formerAddresses).where(and(eq(formerAddresses.kind, kind), eq(formerAddresses.targetId, targetId)))
}
