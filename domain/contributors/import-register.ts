import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { aliases, contributors } from '../../db/schema'
import { Refusal } from '../../model/refusal'
import type { FateCounts, RegisterColumn, RegisterEntry, RegisterRow, RowFate } from '../../model/register-import'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { enterContributor } from './create'
import { importPlan } from './import-plan'
import { indexContributor } from './index-contributor'
import { touchedOf } from './touched'

interface ImportRegister {
  readonly rows: readonly RegisterRow[]
  /** What the rows came from, for the log. */
  readonly fileName: string
  /** Digest of the plan that was seen. */
  readonly seen: string
}

/**
 * Reads rows into the register, exactly as the plan said that was seen: new entries, and what was missing in those that
 * are there. The log has a line for each of them, and one for the whole.
 * @throws {Refusal} `notAllowed`, `changedMeanwhile` where the plan would be another by now
 */
export async function importRegister(tx: Writer, staff: Staff, { rows, fileName, seen }: ImportRegister, now: Date): Promise<FateCounts> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const { fates, counts, digest } = await importPlan(tx, rows, now)
  if (digest !== seen) throw new Refusal('changedMeanwhile')

  // Whose they were keeps them for the time before; the plan has seen to it that nobody holds them now.
  const held = await everHeld(tx)
  const since = (initials: string) => (held.has(initials.toLocaleLowerCase('de')) ? now : null)
  const touched: string[] = []
  for (const [nth, fate] of fates.entries()) {
    const entry = rows[nth]?.entry
    if (!entry) continue
    if (fate.is === 'new') {
      const { slug } = await enterContributor(tx, staff, entry, since(entry.initials), now)
      touched.push(stale.address('contributor', slug))
    }
    if (fate.is === 'completed') touched.push(...(await complete(tx, staff, fate, entry, since(entry.initials), now)))
  }
  const about = { subjectId: 'register', subject: fileName || '–', after: counted(counts) }
  await record(tx, staff, { action: 'contributor.import', ...about }, now)
  await touch(tx, touched, now)
  return counts
}

async function everHeld(tx: Writer): Promise<Set<string>> {
  const rows = await tx.select({ name: aliases.name }).from(aliases).where(eq(aliases.kind, 'initials'))
  return new Set(rows.map((row) => row.name.toLocaleLowerCase('de')))
}

async function complete(
  tx: Writer,
  staff: Staff,
  { contributorId, as, columns }: Extract<RowFate, { is: 'completed' }>,
  entry: RegisterEntry,
  validFrom: Date | null,
  now: Date,
): Promise<string[]> {
  const fields = Object.fromEntries(columns.filter((column) => column !== 'initials').map((column) => [column, entry[column]]))
  if (Object.keys(fields).length > 0) await tx.update(contributors).set(fields).where(eq(contributors.id, contributorId))
  if (columns.includes('initials')) {
    await tx.insert(aliases).values({ contributorId, kind: 'initials', name: entry.initials, validFrom })
  }
  await indexContributor(tx, contributorId)
  const after = logged(entry, columns)
  await record(tx, staff, { action: 'contributor.change', subjectId: contributorId, subject: as, after }, now)
  const told = columns.filter((column) => column !== 'collectingNumber')
  return told.length === 0 ? [] : touchedOf(tx, contributorId, told)
}

/** What was filled in; of a private number only that there is one now. */
function logged(entry: RegisterEntry, columns: readonly RegisterColumn[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column) => (column === 'collectingNumber' ? ['collectingNumberKnown', true] : [column, entry[column]])),
  )
}

function counted({ new: entered, completed, known, refused }: FateCounts): Record<string, number> {
  return { entered, completed, known, refused }
}
