import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { verifyLogIn } from '../../db/verify-log'
import { renditionsOf } from '../../domain/media/cut'
import type { LogHead } from '../../model/log-chain'
import { type Acknowledged, noncesIn } from './acknowledged'

/** What is wrong with a newsroom after a crash, in sentences; nothing, if all is well. */
export function whatIsWrong(folder: string, acknowledged: readonly Acknowledged[]): string[] {
  const sqlite = new Sqlite(join(folder, 'newsroom.db'))
  try {
    return [
      ...unsound(sqlite),
      ...brokenChain(folder, acknowledged),
      ...acknowledged.flatMap((done) => missing(sqlite, folder, done)),
      ...half(sqlite),
      ...logAgainstRows(sqlite),
      ...listsAgainstRows(sqlite),
    ]
  } finally {
    sqlite.close()
  }
}

function unsound(sqlite: Sqlite.Database): string[] {
  const integrity = String(sqlite.pragma('integrity_check', { simple: true }))
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  return [...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]), ...broken.map((row) => `points nowhere: ${JSON.stringify(row)}`)]
}

function brokenChain(folder: string, acknowledged: readonly Acknowledged[]): string[] {
  let head: LogHead | undefined
  for (const done of acknowledged) if (done.is === 'logged') head = done.head
  return verifyLogIn(join(folder, 'newsroom.db'), head).faults.map(({ number, is }) => `log: entry ${number} is ${is}`)
}

/** What was said to be done and is not there. */
function missing(sqlite: Sqlite.Database, folder: string, done: Acknowledged): string[] {
  const one = (query: string, ...values: unknown[]) => sqlite.prepare(query).get(...values) as Record<string, unknown> | undefined
  const lost = (there: boolean) => (there ? [] : [`lost: ${JSON.stringify(done)}`])
  switch (done.is) {
    case 'saved': {
      const draft = one('SELECT version, kicker FROM drafts WHERE story_id = ?', done.storyId)
      return lost(
        draft !== undefined && (Number(draft.version) > done.version || (draft.version === done.version && draft.kicker === done.nonce)),
      )
    }
    case 'published':
      return lost(one('SELECT 1 FROM publications WHERE story_id = ? AND revision_id = ?', done.storyId, done.revisionId) !== undefined)
    case 'corrected':
      return lost(one('SELECT 1 FROM corrections WHERE id = ?', done.id) !== undefined)
    case 'uploaded':
      return lost(one('SELECT 1 FROM pictures WHERE id = ?', done.id) !== undefined && filesMissing(sqlite, folder, done.id).length === 0)
    case 'scheduled': {
      const waits = one('SELECT 1 FROM schedules WHERE story_id = ?', done.storyId) !== undefined
      const times = Number(one('SELECT count(*) AS times FROM publications WHERE story_id = ?', done.storyId)?.times)
      return waits ? lost(times === 0) : times === 1 ? [] : [`published ${times} times: ${JSON.stringify(done)}`]
    }
    case 'logged':
      return []
  }
}

/** Files that a picture's row speaks of and that are not there. */
function filesMissing(sqlite: Sqlite.Database, folder: string, id?: string): string[] {
  const rows = sqlite
    .prepare(`SELECT key, digest, width, height, widths FROM pictures WHERE ${id === undefined ? '?' : 'id = ?'}`)
    .all(id ?? 1) as { key: string; digest: string; width: number; height: number; widths: string }[]
  return rows.flatMap((picture) => {
    const master = join(folder, 'media', 'masters', `${picture.digest.slice(0, 24)}`)
    const names = renditionsOf(picture.key, picture).map(({ name }) => join(folder, 'media', 'renditions', name.slice(0, 2), name))
    const missing = names.filter((name) => !existsSync(name))
    return existsSync(`${master}.jpg`) || existsSync(`${master}.png`) ? missing : [...missing, master]
  })
}

/** Texts of which one part is from one change and another from another. */
function half(sqlite: Sqlite.Database): string[] {
  const drafts = sqlite.prepare('SELECT story_id AS id, kicker, headline, standfirst, body FROM drafts').all() as Record<
    'id' | 'kicker' | 'headline' | 'standfirst' | 'body',
    string
  >[]
  const kept = sqlite.prepare('SELECT id, content FROM revisions').all() as { id: string; content: string }[]
  const live = sqlite
    .prepare(
      `SELECT live.story_id AS id FROM live_stories AS live JOIN revisions ON revisions.id = live.revision_id
       WHERE json_extract(revisions.content, '$.headline') <> live.headline
          OR revisions.number <> (SELECT max(latest.number) FROM publications JOIN revisions AS latest ON latest.id = publications.revision_id
                                  WHERE publications.story_id = live.story_id)
          OR NOT EXISTS (SELECT 1 FROM search_live_entries WHERE search_live_entries.story_id = live.story_id)`,
    )
    .all() as { id: string }[]
  return [
    ...drafts
      .filter((row) => noncesIn(row.kicker, row.headline, row.standfirst, row.body).length > 1)
      .map(({ id }) => `half a draft: ${id}`),
    ...kept.filter(({ content }) => noncesIn(content).length > 1).map(({ id }) => `half a revision: ${id}`),
    ...live.map(({ id }) => `readers do not see what was published last: ${id}`),
  ]
}

/** Where the log says one thing and the newsroom another. */
function logAgainstRows(sqlite: Sqlite.Database): string[] {
  const disagreeing: readonly (readonly [what: string, rows: string, entries: string])[] = [
    [
      'publications',
      `SELECT publications.story_id || ' ' || number FROM publications JOIN revisions ON revisions.id = revision_id`,
      `SELECT story_id || ' ' || json_extract("after", '$.revision') FROM log WHERE action IN ('story.publish', 'story.update')`,
    ],
    [
      'revisions of publications',
      `SELECT story_id || ' ' || number FROM revisions WHERE reason = 'publish'`,
      `SELECT story_id || ' ' || json_extract("after", '$.revision') FROM log WHERE action IN ('story.publish', 'story.update')`,
    ],
    [
      'corrections',
      `SELECT story_id || ' ' || text FROM corrections`,
      `SELECT story_id || ' ' || json_extract("after", '$.text') FROM log WHERE action = 'story.correct'`,
    ],
    ['pictures', 'SELECT id FROM pictures', `SELECT subject_id FROM log WHERE action = 'picture.upload'`],
  ]
  return disagreeing.flatMap(([what, rows, entries]) => {
    const read = (query: string) => (sqlite.prepare(query).pluck().all() as string[]).toSorted()
    const [there, said] = [read(rows), read(entries)]
    return JSON.stringify(there) === JSON.stringify(said) ? [] : [`${what}: ${there.length} there, ${said.length} in the log`]
  })
}

/** Where a list is counted as longer or shorter than it is. */
function listsAgainstRows(sqlite: Sqlite.Database): string[] {
  const counted = sqlite.prepare(`SELECT coalesce(sum(stories), 0) FROM live_lists WHERE kind = 'section'`).pluck().get()
  const there = sqlite.prepare('SELECT count(*) FROM live_stories').pluck().get()
  return counted === there ? [] : [`sections list ${String(counted)} stories, readers see ${String(there)}`]
}

/** Files that some picture speaks of and that are gone, for all pictures. */
export function everyFileMissing(folder: string): string[] {
  const sqlite = new Sqlite(join(folder, 'newsroom.db'), { readonly: true })
  try {
    return filesMissing(sqlite, folder)
  } finally {
    sqlite.close()
  }
}
