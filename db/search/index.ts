import { type SQL, sql } from 'drizzle-orm'
import type { SearchEntry } from '../../model/everything'
import type { StoryId } from '../../model/ids'
import type { Reader, Writer } from '../client'
import { matchExpression } from './expand'

/*
 * Full-text search. FTS5 tables have rows of their own; `search_live_entries` and `search_desk_entries` tie them to
 * what they speak of by explicit keys, so that VACUUM may renumber what it likes. What readers search holds only what
 * they can see: the desk has an index of its own.
 */

/** Words of a hit, in pieces: those that were searched for are marked. */
export type Highlighted = readonly { readonly text: string; readonly found: boolean }[]

export interface LiveWords {
  readonly headline: string
  readonly kicker: string
  readonly standfirst: string
  readonly body: string
  /** Names of those credited, as printed. */
  readonly names: string
}

/**
 * Puts a story's printed words into the readers' index, in place of earlier ones.
 * @param entry the place that it had in another index; the next one unless said
 */
export async function indexLive(tx: Writer, storyId: StoryId, words: LiveWords, entry: number | null = null): Promise<void> {
  await unindexLive(tx, storyId)
  await tx.run(sql`INSERT INTO search_live_entries (id, story_id) VALUES (${entry}, ${storyId})`)
  await tx.run(sql`
    INSERT INTO search_live (rowid, headline, kicker, standfirst, body, names)
    SELECT id, ${words.headline}, ${words.kicker}, ${words.standfirst}, ${words.body}, ${words.names}
    FROM search_live_entries WHERE story_id = ${storyId}`)
}

export async function unindexLive(tx: Writer, storyId: StoryId): Promise<void> {
  await tx.run(sql`DELETE FROM search_live WHERE rowid = (SELECT id FROM search_live_entries WHERE story_id = ${storyId})`)
  await tx.run(sql`DELETE FROM search_live_entries WHERE story_id = ${storyId}`)
}

export interface LiveSearch {
  readonly query: string
  readonly sectionId?: string | undefined
  /** Of one of these. */
  readonly contributorIds?: readonly string[] | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  /** Where the page before ended. */
  readonly after?: { readonly rank: number; readonly entry: number } | undefined
  readonly limit: number
}

export interface LiveHit {
  readonly storyId: StoryId
  readonly headline: Highlighted
  readonly passage: Highlighted
  readonly rank: number
  readonly entry: number
}

/**
 * Most matches that are weighed against each other: of a word that is in a hundred thousand stories, those that were put in
 * last. Weighing costs as much as there is to weigh, and nobody else is served meanwhile.
 */
const mostWeighed = 5000

/**
 * Visible stories that hold all words of the query, the most fitting first; of more than 5,000 the latest. Odd input finds
 * nothing, and never fails.
 */
export async function searchLive(reader: Reader, search: LiveSearch): Promise<LiveHit[]> {
  const match = matchExpression(search.query)
  if (match === null) return []
  const conditions = [sql`search_live MATCH ${match}`]
  if (search.sectionId) conditions.push(sql`l.section_id = ${search.sectionId}`)
  if (search.from) conditions.push(sql`l.first_published_at >= ${search.from.getTime()}`)
  if (search.to) conditions.push(sql`l.first_published_at < ${search.to.getTime()}`)
  if (search.contributorIds) {
    const any = sql.join(
      search.contributorIds.map((id) => sql`${id}`),
      sql`, `,
    )
    conditions.push(sql`EXISTS (SELECT 1 FROM live_credits c WHERE c.story_id = e.story_id AND c.contributor_id IN (${any}))`)
  }
  const matches = sql`
    FROM search_live
    CROSS JOIN search_live_entries e ON e.id = search_live.rowid
    ${conditions.length > 1 ? sql`CROSS JOIN live_stories l ON l.story_id = e.story_id` : sql``}
    WHERE ${sql.join(conditions, sql` AND `)}`
  const eldest = eldestWeighed(reader, sql`SELECT search_live.rowid AS entry ${matches} ORDER BY search_live.rowid DESC`)
  const further = search.after ? sql`WHERE (score, entry) > (${search.after.rank}, ${search.after.entry})` : sql``
  const rows = reader.all<{ story_id: StoryId; entry: number; score: number; headline: string; passage: string }>(sql`
    SELECT * FROM (
      SELECT e.story_id, e.id AS entry, bm25(search_live, 8.0, 3.0, 4.0, 1.0, 3.0) AS score,
        highlight(search_live, 0, char(2), char(3)) AS headline,
        snippet(search_live, -1, char(2), char(3), '…', 28) AS passage
      ${matches} AND search_live.rowid >= ${eldest}
    ) ${further} ORDER BY score, entry LIMIT ${search.limit}`)
  return rows.map((row) => ({
    storyId: row.story_id,
    headline: highlighted(row.headline),
    passage: highlighted(row.passage),
    rank: row.score,
    entry: row.entry,
  }))
}

/** @param newestFirst what matches, by `entry` */
function eldestWeighed(reader: Reader, newestFirst: SQL): number {
  const [row] = reader.all<{ eldest: number | null }>(sql`SELECT min(entry) AS eldest FROM (${newestFirst} LIMIT ${mostWeighed})`)
  return row?.eldest ?? 0
}

function highlighted(marked: string): Highlighted {
  return marked
    .split(/(\u0002[^\u0003]*\u0003)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('\u0002') ? { text: piece.slice(1, -1), found: true } : { text: piece, found: false }))
}

export type DeskKind = 'story' | 'contributor' | 'source' | 'picture'

/**
 * What both indexes hold, without the words, in the order in which it was put in. Readers' lists of hits go on behind a
 * number of theirs; of the desk's, the order is all that counts.
 */
export function searchEntries(reader: Reader): SearchEntry[] {
  return reader.all<SearchEntry>(sql`
    SELECT 'live' AS "index", id AS entry, 'story' AS kind, story_id AS "subjectId" FROM search_live_entries
    UNION ALL SELECT 'desk', row_number() OVER (ORDER BY id), kind, subject_id FROM search_desk_entries
    ORDER BY 1 DESC, 2`)
}

/** Puts something into the desk's index, in place of its earlier words. */
export async function indexDesk(tx: Writer, kind: DeskKind, id: string, title: string, words: string): Promise<void> {
  await unindexDesk(tx, kind, id)
  await tx.run(sql`INSERT INTO search_desk_entries (kind, subject_id) VALUES (${kind}, ${id})`)
  await tx.run(sql`
    INSERT INTO search_desk (rowid, title, words)
    SELECT id, ${title}, ${words} FROM search_desk_entries WHERE kind = ${kind} AND subject_id = ${id}`)
}

export async function unindexDesk(tx: Writer, kind: DeskKind, id: string): Promise<void> {
  await tx.run(sql`DELETE FROM search_desk WHERE rowid = (SELECT id FROM search_desk_entries WHERE kind = ${kind} AND subject_id = ${id})`)
  await tx.run(sql`DELETE FROM search_desk_entries WHERE kind = ${kind} AND subject_id = ${id}`)
}

/**
 * Ids of what fits, best first, as `searchLive` weighs it; `null` where nothing was typed that could be searched for.
 * @param among narrows what counts as fitting, by the id of what was found
 */
export async function searchDesk(
  reader: Reader,
  kind: DeskKind,
  query: string,
  limit: number,
  among?: (id: SQL<string>) => SQL,
): Promise<string[] | null> {
  // The desk searches while somebody types: the first letter finds something already.
  const match = matchExpression(query, 1)
  if (match === null) return null
  const narrowed = among ? sql` AND ${among(sql`e.subject_id`)}` : sql``
  const matches = sql`
    FROM search_desk CROSS JOIN search_desk_entries e ON e.id = search_desk.rowid
    WHERE search_desk MATCH ${match} AND e.kind = ${kind}${narrowed}`
  const eldest = eldestWeighed(reader, sql`SELECT search_desk.rowid AS entry ${matches} ORDER BY search_desk.rowid DESC`)
  const rows = reader.all<{ subject_id: string }>(sql`
    SELECT e.subject_id ${matches} AND search_desk.rowid >= ${eldest} ORDER BY bm25(search_desk, 6.0, 1.0), e.id LIMIT ${limit}`)
  return rows.map((row) => row.subject_id)
}
