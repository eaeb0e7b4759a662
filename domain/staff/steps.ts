import { and, eq, gt, lte } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { signInSteps } from '../../db/schema'
import type { StaffId, StepId } from '../../model/ids'
import { refuse } from '../../model/refusal'

/** How long what was begun at the door waits for its end. */
const patience = 10 * 60_000

type Kind = (typeof signInSteps.$inferSelect)['kind']

interface Begun {
  readonly kind: Kind
  /** `null` where a passkey will tell who it is. */
  readonly staffId: StaffId | null
  readonly challenge?: string
}

export interface Step {
  readonly id: StepId
  readonly staffId: StaffId | null
  readonly challenge: string
}

/** Notes that something was begun; what waited too long is cleared away. */
export async function openStep(tx: Writer, { challenge = '', ...begun }: Begun, now: Date): Promise<StepId> {
  await tx.delete(signInSteps).where(lte(signInSteps.expiresAt, now))
  const expiresAt = new Date(now.getTime() + patience)
  const [row] = await tx
    .insert(signInSteps)
    .values({ ...begun, challenge, expiresAt })
    .returning({ id: signInSteps.id })
  return row?.id ?? refuse('unexpected')
}

/** @throws {Refusal} `stepExpired` if nothing of this kind was begun under this id, or it was ended, or it took too long */
export async function stepWith(reader: Reader, kind: Kind, id: StepId | null, now: Date): Promise<Step> {
  if (id === null) return refuse('stepExpired')
  const [row] = await reader
    .select({ id: signInSteps.id, staffId: signInSteps.staffId, challenge: signInSteps.challenge })
    .from(signInSteps)
    .where(and(eq(signInSteps.id, id), eq(signInSteps.kind, kind), gt(signInSteps.expiresAt, now)))
  return row ?? refuse('stepExpired')
}

/** Ends what was begun: it opens nothing a second time. */
export async function endStep(tx: Writer, id: StepId): Promise<void> {
  await tx.delete(signInSteps).where(eq(signInSteps.id, id))
}
