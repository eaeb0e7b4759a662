import { stringify } from 'csv-stringify/sync'
import type { ExportedCredit } from '../model/credit-export'

/** Names of the columns, in order: the same in CSV and JSON, whatever the language of the desk. */
const fields = {
  story_id: (credit) => credit.storyId,
  headline: (credit) => credit.headline,
  address: (credit) => credit.address,
  section: (credit) => credit.section,
  first_published: (credit) => credit.firstPublished,
  withdrawn: (credit) => credit.withdrawn,
  contributor: (credit) => credit.contributor,
  name_as_printed: (credit) => credit.nameAsPrinted,
  kind: (credit) => credit.kind,
  role: (credit) => credit.role,
  scope: (credit) => credit.scope,
  placement: (credit) => credit.placement,
  degree: (credit) => credit.degree,
  place: (credit) => credit.place,
  share: (credit) => credit.share,
  characters: (credit) => credit.characters,
  reaches_1800: (credit) => credit.reachesMinimum,
  collecting_number: (credit) => credit.collectingNumber,
} as const satisfies Record<string, (credit: ExportedCredit) => string | number | boolean>

export const creditColumns = Object.keys(fields) as readonly (keyof typeof fields)[]

/**
 * Credits as a table for a spreadsheet: UTF-8 with a byte order mark, lines as RFC 4180 has them, `yes` and `no`. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function creditsCsv(credits: readonly ExportedCredit[]): string {
  const rows = credits.map((credit) => creditColumns.map((column) => fields[column](credit)))
  return stringify(rows, {
    columns: [...creditColumns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  })
}

/** The same credits with the same names, numbers as numbers and answers as `true` and `false`. */
export function creditsJson(credits: readonly ExportedCredit[], period: { readonly from: string; readonly to: string }): string {
  const rows = credits.map((credit) => Object.fromEntries(creditColumns.map((column) => [column, fields[column](credit)])))
  return `${JSON.stringify({ ...period, credits: rows }, null, 2)}\n`
}
