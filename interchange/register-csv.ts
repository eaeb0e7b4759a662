import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { messagesIn } from '../messages/messages'
import { type ContributorKind, contributorKinds } from '../model/contributor'
import { type Language, languages } from '../model/language'
import { fieldCodes } from '../model/outcome'
import {
  mostRegisterBytes,
  mostRegisterRows,
  type RegisterColumn,
  RegisterEntry,
  type RegisterFile,
  type RegisterRow,
  type RowFault,
  registerColumns,
} from '../model/register-import'
import { slugFrom } from '../model/slug'

const delimiters = [',', ';', '\t'] as const

/**
 * Reads a register from a table: a line of column names, German or English, then a contributor a line; parted by commas,
 * semicolons or tabs. What is wrong with a row is said with it; the others are read all the same.
 */
export function readRegister(text: string): RegisterFile {
  if (text.trim() === '') return { is: 'unreadable', why: 'empty' }
  if (new TextEncoder().encode(text).length > mostRegisterBytes) return { is: 'unreadable', why: 'tooLarge' }
  if (text.includes('\0')) return { is: 'unreadable', why: 'notText' }
  const records = recordsOf(text)
  if ('why' in records) return records
  const [head, ...rest] = records.found
  const columns = (head?.record ?? []).map(columnOf)
  if (!columns.includes('name')) return { is: 'unreadable', why: 'noName' }
  const known = columns.filter((column) => column !== null)
  if (new Set(known).size < known.length) return { is: 'unreadable', why: 'columnTwice' }
  const rows = rest.filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  if (rows.length === 0) return { is: 'unreadable', why: 'noRows' }
  if (rows.length > mostRegisterRows) return { is: 'unreadable', why: 'tooManyRows' }
  return {
    is: 'read',
    rows: rows.map(({ line, record }) => rowOf(line, record, columns)),
    unknownColumns: (head?.record ?? []).filter((name, at) => columns[at] === null && name.trim() !== ''),
  }
}

/** A table to begin with: the column names of a language, and two lines that show how it is meant. */
export function registerTemplate(language: Language): string {
  const { columns, example } = messagesIn(language).register.contributors.import
  return stringify(
    [registerColumns.map((column) => columns[column]), ...example.map((row) => registerColumns.map((column) => row[column] ?? ''))],
    {
      bom: true,
      record_delimiter: 'windows',
      delimiter: ';',
    },
  )
}

type Unreadable = Extract<RegisterFile, { is: 'unreadable' }>
interface Numbered {
  readonly line: number
  readonly record: readonly string[]
}

function recordsOf(text: string): { readonly found: readonly Numbered[] } | Unreadable {
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRegisterRows + 2,
    }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[]
    // The parser counts lines up to the end of a record: a cell may have several.
    return { found: parsed.map(({ record, info }) => ({ record, line: info.lines - linesWithin(record) })) }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    const line = (fault as { readonly lines?: unknown }).lines
    return { is: 'unreadable', why: 'brokenQuote', ...(typeof line === 'number' && { line }) }
  }
}

const linesWithin = (record: readonly string[]) => record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)

/** Whichever parts the first line into most columns that we know. */
function delimiterOf(text: string): string {
  const head =
    text
      .replace(/^\uFEFF/, '')
      .split(/[\r\n]/)
      .find((line) => line.trim() !== '') ?? ''
  const known = (delimiter: string) => head.split(delimiter).filter((name) => columnOf(name) !== null).length
  return delimiters.reduce<string>((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best), ',')
}

const folded = (name: string) => slugFrom(name.replace(/([a-z])([A-Z])/g, '$1 $2'))

const headings = new Map<string, RegisterColumn>(
  registerColumns.flatMap((column) =>
    [column, ...languages.map((language) => messagesIn(language).register.contributors.import.columns[column])].map(
      (name) => [folded(name), column] as const,
    ),
  ),
)

const columnOf = (heading: string): RegisterColumn | null => headings.get(folded(heading.replace(/["'*]/g, ''))) ?? null

const kinds = new Map<string, ContributorKind>(
  contributorKinds.flatMap((kind) =>
    [kind, ...languages.map((language) => messagesIn(language).words.contributorKind[kind])].map((word) => [folded(word), kind] as const),
  ),
)

function rowOf(line: number, record: readonly string[], columns: readonly (RegisterColumn | null)[]): RegisterRow {
  const cells = new Map<RegisterColumn, string>()
  for (const [at, column] of columns.entries()) if (column !== null) cells.set(column, (record[at] ?? '').trim())
  const cell = (column: RegisterColumn) => unescaped(cells.get(column) ?? '')
  const faults: RowFault[] = []
  if (record.slice(columns.length).some((extra) => extra.trim() !== '')) faults.push({ column: null, code: 'tooManyCells' })
  const kind = cell('kind') === '' ? 'person' : kinds.get(folded(cell('kind')))
  if (kind === undefined) faults.push({ column: 'kind', code: 'unknownKind', by: cell('kind').slice(0, 60) })

  const texts = Object.fromEntries(registerColumns.map((column) => [column, cell(column)]))
  const parsed = RegisterEntry.safeParse({
    ...texts,
    kind: kind ?? 'person',
    expertise: parted(cell('expertise'), /[,;|\n]/),
    languages: parted(cell('languages'), /[,;|\n]/),
    links: parted(cell('links'), /[\s|;]+/),
  })
  if (!parsed.success) faults.push(...faultsIn(parsed.error.issues))
  return { line, name: cell('name').slice(0, 160), entry: parsed.success && faults.length === 0 ? parsed.data : null, faults }
}

/** What a table of ours puts before a cell that looks like a formula is no part of it. */
const unescaped = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)

const parted = (cell: string, mark: RegExp) => [
  ...new Set(
    cell
      .split(mark)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
]

/** One fault a column. */
function faultsIn(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): RowFault[] {
  const found = new Map<RegisterColumn, RowFault>()
  for (const { path, message } of issues) {
    const column = registerColumns.find((name) => name === path[0])
    if (column === undefined || found.has(column)) continue
    found.set(column, { column, code: fieldCodes.find((code) => code === message) ?? 'invalid' })
  }
  return [...found.values()]
}
