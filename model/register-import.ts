import { z } from 'zod'
import { ContributorDetails } from './contributor'
import type { ContributorId } from './ids'
import type { FieldCode } from './outcome'
import { line } from './text'

/** Limits of a register that is read in. */
export const mostRegisterBytes = 2 * 1024 * 1024
export const mostRegisterRows = 5000

/** Columns of a register's table, by our own names. */
export const registerColumns = [
  'name',
  'kind',
  'initials',
  'sortName',
  'givenName',
  'familyName',
  'jobTitle',
  'place',
  'biography',
  'expertise',
  'languages',
  'links',
  'publicContact',
  'fediverse',
  'collectingNumber',
] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** What a row says of a contributor. */
export const RegisterEntry = ContributorDetails.omit({ id: true }).extend({ initials: line(12), collectingNumber: line(40) })
export type RegisterEntry = z.infer<typeof RegisterEntry>

/** What can be wrong with a row: with a cell of it, or (`null`) with the row itself. */
export const rowFaultCodes = [
  'unknownKind',
  'tooManyCells',
  'initialsTaken',
  'twiceInFile',
  'pseudonym',
  'nameOfPseudonym',
  'severalAlike',
] as const
export interface RowFault {
  readonly column: RegisterColumn | null
  readonly code: FieldCode | (typeof rowFaultCodes)[number]
  /** Who or what stands in the way: a name, or the line of the row before. */
  readonly by?: string
}

/** A row of the table. */
export interface RegisterRow {
  /** Of the file, from 1. */
  readonly line: number
  /** As it stands in the file. */
  readonly name: string
  /** `null` where a fault keeps it from being understood. */
  readonly entry: RegisterEntry | null
  readonly faults: readonly RowFault[]
}

/** A file as it was read: its rows, or why it could not be. */
export type RegisterFile =
  | { readonly is: 'read'; readonly rows: readonly RegisterRow[]; readonly unknownColumns: readonly string[] }
  | { readonly is: 'unreadable'; readonly why: UnreadableRegister; readonly line?: number }

export const unreadableRegister = ['empty', 'noName', 'columnTwice', 'noRows', 'tooLarge', 'tooManyRows', 'brokenQuote', 'notText'] as const
export type UnreadableRegister = (typeof unreadableRegister)[number]

/** What becomes of a row. */
export type RowFate = { readonly line: number; readonly name: string } & (
  | { readonly is: 'new'; readonly initials: string }
  /** There already; what is missing there is filled in, nothing is replaced. */
  | { readonly is: 'completed'; readonly contributorId: ContributorId; readonly as: string; readonly columns: readonly RegisterColumn[] }
  | { readonly is: 'known'; readonly contributorId: ContributorId; readonly as: string }
  | { readonly is: 'refused'; readonly faults: readonly RowFault[] }
)

export const rowFates = ['new', 'completed', 'known', 'refused'] as const
export type FateCounts = Readonly<Record<(typeof rowFates)[number], number>>

/** What reading a register in would do, row by row. */
export interface ImportPlan {
  readonly fates: readonly RowFate[]
  readonly counts: FateCounts
  /** Stands for the whole plan: who confirms it says which one was seen. */
  readonly digest: string
}

/** What the desk asks of a register that was pasted or chosen. */
export const ImportRegister = z.object({
  text: z.string(),
  fileName: line(200),
  /** Digest of the plan that was seen; absent for a dry run. */
  seen: z.string().max(100).optional(),
})

export type ImportAnswer =
  | { readonly is: 'unreadable'; readonly why: UnreadableRegister; readonly line?: number }
  | { readonly is: 'planned'; readonly plan: ImportPlan; readonly unknownColumns: readonly string[]; readonly changed: boolean }
  | { readonly is: 'done'; readonly counts: FateCounts }
  | {
      readonly is: 'refused'
      readonly code: 'notAllowed' | 'signedOut' | 'busy' | 'storageFull' | 'storageReadOnly' | 'storageDamaged' | 'unexpected'
    }
