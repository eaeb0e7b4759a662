import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { staff } from '../../db/schema'
import type { StaffId } from '../../model/ids'

/** With a secret of its own it is no longer an account of the demo, which everybody may use. */
export async function notForEverybody(tx: Writer, id: StaffId): Promise<void> {
  await tx.update(staff).set({ demo: false }).where(eq(staff.id, id))
}
