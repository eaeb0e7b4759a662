import { eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { settings } from '../../db/schema'
import { Refusal } from '../../model/refusal'
import type { Seeing } from '../../model/seen'
import { firstSettings, type Settings } from '../../model/settings'
import type { Staff } from '../../model/staff'
import { reads } from '../log/reads'
import { type Actor, changes, record } from '../log/record'
import { stillAsSeen } from '../log/seen'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'

/** The one row. */
const theRow = 1

/** The site's settings; those of a new newsroom until somebody changed them. */
export async function siteSettings(reader: Reader): Promise<Settings> {
  reads(stale.settings)
  const [row] = await reader.select({ values: settings.values }).from(settings).where(eq(settings.id, theRow))
  return { ...firstSettings, ...row?.values }
}

/** @throws {Refusal} `notAllowed`, `changedElsewhere` */
export async function changeSettings(tx: Writer, staff: Staff, { seen, ...next }: Settings & Seeing, now: Date): Promise<void> {
  if (!may.changeSettings(staff)) throw new Refusal('notAllowed')
  stillAsSeen(await siteSettings(tx), seen)
  await keepSettings(tx, staff, next, now)
}

/** The change itself, for whoever was already found to be allowed: an admin, or the command line on the machine. */
export async function keepSettings(tx: Writer, actor: Actor, next: Settings, now: Date): Promise<void> {
  const changed = changes(await siteSettings(tx), next)
  if (changed === null) return
  await tx
    .insert(settings)
    .values({ id: theRow, values: next, updatedAt: now })
    .onConflictDoUpdate({ target: settings.id, set: { values: next, updatedAt: now } })
  await record(tx, actor, { action: 'settings.change', subjectId: 'settings', subject: next.siteName, ...changed }, now)
  await touch(tx, [stale.settings], now)
}
