import { createHash } from 'node:crypto'
import { isNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors } from '../../db/schema'
import { foldedName } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'
import {
  type FateCounts,
  type ImportPlan,
  type RegisterColumn,
  type RegisterEntry,
  type RegisterRow,
  type RowFate,
  type RowFault,
  registerColumns,
} from '../../model/register-import'
import { overlap } from './initials'

/**
 * What reading these rows in would do, from what the register holds now. Nothing that is there is ever replaced.
 * Pseudonyms are not read in: tables tend to say who stands behind them.
 */
export async function importPlan(reader: Reader, rows: readonly RegisterRow[], now: Date): Promise<ImportPlan> {
  const register = await registerNow(reader, now)
  const before = new Before()
  const fates = rows.map((row): RowFate => {
    const { line, name, entry } = row
    const faults = [...row.faults, ...(entry === null ? [] : before.faultsOf(line, entry))]
    const fate = entry === null || faults.length > 0 ? null : fateOf(register, entry)
    return { line, name, ...(fate ?? { is: 'refused' as const, faults }) }
  })
  const digest = createHash('sha256').update(JSON.stringify(fates)).digest('hex')
  return { fates, counts: countsOf(fates), digest }
}

type Fate =
  | { is: 'new'; initials: string }
  | { is: 'completed'; contributorId: ContributorId; as: string; columns: readonly RegisterColumn[] }
  | { is: 'known'; contributorId: ContributorId; as: string }
  | { is: 'refused'; faults: readonly RowFault[] }

interface Holder {
  readonly contributorId: ContributorId
  readonly name: string
}

type Entry = typeof contributors.$inferSelect

interface Register {
  readonly entries: ReadonlyMap<ContributorId, Entry>
  /** By kind and folded name, other names included. */
  readonly named: ReadonlyMap<string, ReadonlySet<ContributorId>>
  /** Who holds initials now or will, by the initials in small letters. */
  readonly holders: ReadonlyMap<string, Holder>
  /** Those who have initials of their own now. */
  readonly signing: ReadonlySet<ContributorId>
}

const small = (initials: string) => initials.toLocaleLowerCase('de')
const named = (kind: string, name: string) => `${kind} ${foldedName(name)}`

async function registerNow(reader: Reader, now: Date): Promise<Register> {
  const rows = await reader.select().from(contributors).where(isNull(contributors.mergedInto))
  const entries = new Map(rows.map((row) => [row.id, row]))
  const others = await reader
    .select({ id: aliases.contributorId, kind: aliases.kind, name: aliases.name, from: aliases.validFrom, until: aliases.validUntil })
    .from(aliases)
  const names = new Map<string, Set<ContributorId>>()
  const note = (id: ContributorId, name: string) => {
    const entry = entries.get(id)
    if (entry !== undefined) names.set(named(entry.kind, name), (names.get(named(entry.kind, name)) ?? new Set()).add(id))
  }
  for (const row of rows) note(row.id, row.name)
  const holders = new Map<string, Holder>()
  const signing = new Set<ContributorId>()
  for (const { id, kind, name, ...validity } of others) {
    if (kind !== 'initials') note(id, name)
    else if (overlap(validity, { from: now, until: null })) {
      holders.set(small(name), { contributorId: id, name: entries.get(id)?.name ?? '' })
      signing.add(id)
    }
  }
  return { entries, named: names, holders, signing }
}

/** What earlier rows of the file already said. */
class Before {
  private readonly names = new Map<string, number>()
  private readonly initials = new Map<string, number>()

  faultsOf(line: number, entry: RegisterEntry): RowFault[] {
    const faults: RowFault[] = []
    const twin = this.names.get(named(entry.kind, entry.name))
    if (twin !== undefined) faults.push({ column: 'name', code: 'twiceInFile', by: String(twin) })
    else this.names.set(named(entry.kind, entry.name), line)
    if (entry.initials === '') return faults
    const rival = this.initials.get(small(entry.initials))
    if (rival !== undefined && twin === undefined) faults.push({ column: 'initials', code: 'twiceInFile', by: String(rival) })
    else this.initials.set(small(entry.initials), line)
    return faults
  }
}

function fateOf(register: Register, entry: RegisterEntry): Fate {
  if (entry.kind === 'pseudonym') return refused('kind', 'pseudonym')
  const alike = [...(register.named.get(named(entry.kind, entry.name)) ?? [])]
  if (alike.length > 1) return refused('name', 'severalAlike')
  if (alike.length === 0 && register.named.has(named('pseudonym', entry.name))) return refused('name', 'nameOfPseudonym')
  const holder = entry.initials === '' ? undefined : register.holders.get(small(entry.initials))
  const known = register.entries.get(alike[0] ?? sameBySignature(register, entry, holder) ?? ('' as ContributorId))
  if (known === undefined) return holder ? refused('initials', 'initialsTaken', holder.name) : { is: 'new', initials: entry.initials }

  const columns = missing(known, entry)
  const initials = entry.initials !== '' && !register.signing.has(known.id)
  if (initials && holder !== undefined) return refused('initials', 'initialsTaken', holder.name)
  if (initials) columns.push('initials')
  const found = { contributorId: known.id, as: known.name }
  return columns.length === 0 ? { is: 'known', ...found } : { is: 'completed', ...found, columns }
}

const refused = (column: RegisterColumn, code: RowFault['code'], by?: string): Fate => ({
  is: 'refused',
  faults: [{ column, code, ...(by === undefined ? {} : { by }) }],
})

/** "A. Federkiel" who signs as Ada Federkiel does is Ada Federkiel: same initials, same kind, same last name. */
function sameBySignature(register: Register, entry: RegisterEntry, holder: Holder | undefined): ContributorId | undefined {
  if (holder === undefined || register.entries.get(holder.contributorId)?.kind !== entry.kind) return undefined
  const last = (name: string) => foldedName(name).split('-').at(-1)
  return last(holder.name) === last(entry.name) ? holder.contributorId : undefined
}

/** Columns that the row fills and the register leaves empty. */
function missing(known: Entry, entry: RegisterEntry): RegisterColumn[] {
  return registerColumns.filter((column) => {
    if (column === 'name' || column === 'kind' || column === 'sortName' || column === 'initials') return false
    return known[column].length === 0 && entry[column].length > 0
  })
}

function countsOf(fates: readonly RowFate[]): FateCounts {
  const counts = { new: 0, completed: 0, known: 0, refused: 0 }
  for (const fate of fates) counts[fate.is] += 1
  return counts
}
