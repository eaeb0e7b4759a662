import { type Column, getTableColumns, is } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from './schema'

/** What a column holds that may have somebody's words in it: each is emptied in its own way, so that it still holds such a thing. */
export type Holding = 'words' | 'data' | 'record' | 'address' | 'link' | 'mailAddress' | 'touched'

/** Tables with words in them, by the database's own names; of each, the columns. */
export type Erasables = ReadonlyMap<string, ReadonlyMap<string, Holding>>

/** Columns of text and data that are ours alone: kinds, codes, days, digests and secrets. */
export const oursAlone: readonly string[] = [
  'attributions.originalLanguage',
  'attributions.rule',
  'attributions.utteredOn',
  'facts.value',
  'live_lists.part',
  'log.action',
  'log.digest',
  'log.hash',
  'log.salt',
  'notices.kind',
  'originals.digest',
  'passkeys.transports',
  'pictures.digest',
  'pictures.key',
  'pictures.widths',
  'proposed_credits.rule',
  'schedules.heldBy',
  'sign_in_steps.challenge',
  'sources.language',
  'sources.publishedOn',
  'sources.retrievedOn',
  'staff.passwordHash',
  'staff_links.digest',
  'totps.secret',
]

const special: Readonly<Record<string, Holding>> = {
  'announcements.touched': 'touched',
  'live_people.filedAs': 'address',
  'log.before': 'record',
  'log.after': 'record',
  'staff.email': 'mailAddress',
}

const byName: Readonly<Record<string, Holding>> = { slug: 'address', path: 'address', url: 'link', archivedUrl: 'link' }

const tables = (Object.values(schema) as unknown[]).filter((one): one is SQLiteTable => is(one, SQLiteTable))

/** A new column of text or data is among them without a thought, unless it is an id, points to a row, or is one of a closed list. */
export const erasables: Erasables = new Map<string, ReadonlyMap<string, Holding>>([
  ...tables.map((table) => [getTableConfig(table).name, holdingsOf(table)] as const),
  ['search_live', new Map(['headline', 'kicker', 'standfirst', 'body', 'names'].map((column) => [column, 'words']))],
  ['search_desk', new Map(['title', 'words'].map((column) => [column, 'words']))],
])

/** All words of closed lists: what data hold of them is no words of anybody. */
export const fixedWords: ReadonlySet<string> = new Set(
  tables.flatMap((table) => Object.values(getTableColumns(table)).flatMap(({ enumValues }) => enumValues ?? [])),
)

function holdingsOf(table: SQLiteTable): ReadonlyMap<string, Holding> {
  const { name: of, foreignKeys } = getTableConfig(table)
  const pointing = new Set(foreignKeys.flatMap((key) => key.reference().columns.map(({ name }) => name)))
  return new Map(
    Object.entries(getTableColumns(table)).flatMap(([name, column]) => {
      const holding = pointing.has(column.name) ? null : holdingOf(`${of}.${name}`, name, column)
      return holding === null ? [] : [[toSnakeCase(name), holding] as const]
    }),
  )
}

function holdingOf(place: string, name: string, { dataType, enumValues, primary }: Column): Holding | null {
  const text = dataType === 'string' && (enumValues ?? []).length === 0
  if ((!text && dataType !== 'json') || primary || name.endsWith('Id') || oursAlone.includes(place)) return null
  return special[place] ?? byName[name] ?? (text ? 'words' : 'data')
}
