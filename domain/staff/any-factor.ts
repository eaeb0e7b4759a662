import { eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { passkeys, totps } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { siteSettings } from '../settings/settings'

/** Whether an app or a passkey is set up. */
export async function anyFactor(reader: Reader, staffId: StaffId): Promise<boolean> {
  const [totp] = await reader.select({ confirmedAt: totps.confirmedAt }).from(totps).where(eq(totps.staffId, staffId))
  if (totp?.confirmedAt) return true
  const [passkey] = await reader.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.staffId, staffId)).limit(1)
  return passkey !== undefined
}

/** Everybody who has set one up. */
export async function withSecondFactor(reader: Reader): Promise<ReadonlySet<StaffId>> {
  const apps = await reader.select({ staffId: totps.staffId }).from(totps).where(isNotNull(totps.confirmedAt))
  const keys = await reader.selectDistinct({ staffId: passkeys.staffId }).from(passkeys)
  return new Set([...apps, ...keys].map(({ staffId }) => staffId))
}

/** Whether the role needs a second factor that this member of staff has not set up: nothing else is open to them. */
export async function lacksSecondFactor(reader: Reader, who: Pick<Staff, 'id' | 'role'>): Promise<boolean> {
  const { secondFactorRoles } = await siteSettings(reader)
  return secondFactorRoles.includes(who.role) && !(await anyFactor(reader, who.id))
}
