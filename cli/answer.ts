import { shown } from './shown'

/** Options of every command that reports. */
export interface Reporting {
  readonly json?: boolean
}

/** Something that the person at the command line has to put right; told in a sentence, without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem'
}

/** Says what came of a command: in words to a person, as JSON to a program. */
export function answer({ json = false }: Reporting, value: unknown, words: string): void {
  process.stdout.write(`${shown(json ? JSON.stringify(value, null, 2) : words)}\n`)
}

/** Rows under each other, each column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
