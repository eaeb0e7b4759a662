import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { storiesPage } from '../domain/stories/desk-lists'
import { latestStories } from '../domain/stories/live-lists'
import { publicRegister } from '../domain/stories/live-register'
import { publishedMonths } from '../domain/stories/live-sitemap'
import { liveStory } from '../domain/stories/live-story'
import type { StaffId } from '../model/ids'
import { openNewsroom } from './client'
import { MigrationFailed, migrateNewsroom, migrationsFolder, schemaState } from './migrate'
import { verifyLogIn } from './verify-log'

let folder: string
let data: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-migrate-'))
  data = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Entry {
  readonly idx: number
  readonly tag: string
  readonly when: number
}

const entriesIn = (migrations: string) =>
  (JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')) as { entries: Entry[] }).entries
const shipped = entriesIn(migrationsFolder)

/** A version of Masthead that has only the first migrations, and perhaps more of its own. */
function version(first: number, ...more: readonly (readonly [tag: string, sql: string])[]): string {
  const migrations = mkdtempSync(join(folder, 'version-'))
  cpSync(migrationsFolder, migrations, { recursive: true })
  const entries = shipped.slice(0, first)
  for (const [tag, sql] of more) {
    entries.push({ ...(entries.at(-1) as Entry), idx: entries.length, tag, when: (entries.at(-1)?.when ?? 0) + 1000 })
    writeFileSync(join(migrations, `${tag}.sql`), sql)
  }
  writeFileSync(join(migrations, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }))
  return migrations
}

function inDatabase<Result>(work: (sqlite: Sqlite.Database) => Result): Result {
  const sqlite = new Sqlite(join(data, 'newsroom.db'))
  sqlite.pragma('foreign_keys = ON')
  try {
    return work(sqlite)
  } finally {
    sqlite.close()
  }
}

/** A little of everything that hangs together, in the words of the first migration. */
function work(sqlite: Sqlite.Database): void {
  sqlite.exec(`
    INSERT INTO staff (id, name, email, role, language, created_at) VALUES ('s1', 'Ada', 'ada@example.org', 'editor', 'de', 1);
    INSERT INTO sections (id, slug, name, description, position, created_at) VALUES ('r1', 'ausland', 'Ausland', '', 1, 1);
    INSERT INTO stories (id, created_by, owner_id, created_at) VALUES ('b1', 's1', 's1', 1);
    INSERT INTO drafts (story_id, version, kicker, headline, standfirst, dateline, slug, section_id, language, importance, body, saved_by, saved_at, kept_version)
      VALUES ('b1', 1, '', 'Ein Gipfel', '', '', 'ein-gipfel', 'r1', 'de', 3, '{}', 's1', 1, 0);
    INSERT INTO revisions (id, story_id, number, reason, content, cut_at) VALUES ('f1', 'b1', 1, 'submit', '{}', 1);
    INSERT INTO log (at, actor, action, subject_id, subject, note) VALUES (1, 'Ada', 'story.create', 'b1', 'Ein Gipfel', '');
  `)
}

const kept = () =>
  inDatabase((sqlite) =>
    ['staff', 'sections', 'stories', 'drafts', 'revisions', 'log'].map((table) =>
      sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    ),
  )
const everything = [1, 1, 1, 1, 1, 1]

describe('a new newsroom', () => {
  test('is made in a folder that only its owner may enter, with all triggers', async () => {
    expect(await migrateNewsroom(data, 'x')).toEqual({ is: 'migrated', applied: shipped.map((entry) => entry.tag), backup: null })
    expect(schemaState(data)).toMatchObject({ pending: [], ahead: false, missingTriggers: [] })
  })

  test('is left alone the next time', async () => {
    await migrateNewsroom(data, 'x')
    inDatabase(work)
    expect(await migrateNewsroom(data, 'y')).toEqual({ is: 'current' })
    expect(existsSync(join(data, 'backups'))).toBe(false)
    expect(kept()).toEqual(everything)
  })
})

describe.each(shipped.slice(0, -1).map((entry, at) => [entry.tag, at + 1] as const))('a newsroom as of %s', (_tag, first) => {
  test('keeps everything it has, and a backup of how it was', async () => {
    await migrateNewsroom(data, 'old', version(first))
    inDatabase(work)
    const outcome = await migrateNewsroom(data, '20250121T204000Z')
    expect(outcome).toMatchObject({ is: 'migrated', applied: shipped.slice(first).map((entry) => entry.tag) })
    expect(kept()).toEqual(everything)
    expect(schemaState(data).missingTriggers).toEqual([])
    expect(existsSync(join(data, 'backups', 'before-migration-20250121T204000Z.db'))).toBe(true)
  })
})

test('a log that had no chain is chained entry by entry, and refuses changes as before', async () => {
  await migrateNewsroom(data, 'old', version(shipped.findIndex(({ tag }) => tag.endsWith('the_log_is_chained'))))
  inDatabase((sqlite) => {
    work(sqlite)
    const insert = sqlite.prepare(
      `INSERT INTO log (at, actor, action, subject_id, subject, "before", "after", note) VALUES (?, 'Ada', 'story.publish', 'b1', ?, ?, ?, '')`,
    )
    for (let nth = 2; nth <= 500; nth += 1)
      insert.run(nth, `Gipfel ${nth} „ä“`, nth % 2 === 0 ? null : '{"name":"Alt"}', nth % 3 === 0 ? '[1,null]' : null)
  })
  await migrateNewsroom(data, 'new')
  const file = join(data, 'newsroom.db')
  expect(verifyLogIn(file)).toMatchObject({ faults: [], entries: 500 })
  expect(() => inDatabase((sqlite) => sqlite.exec(`UPDATE log SET note = 'x' WHERE id = 7`))).toThrow(/append-only/)
  inDatabase((sqlite) => sqlite.exec(`DROP TRIGGER log_keeps_words; UPDATE log SET note = 'x' WHERE id = 7`))
  expect(verifyLogIn(file).faults).toEqual([{ number: 7, is: 'changed' }])
})

/** A story as it was published before credits were kept whole beside it: the first of three is credited, not printed. */
function published(sqlite: Sqlite.Database): void {
  const credit = { slug: '', initials: '', kind: 'person', degree: 'equal', place: '', onScene: false, onBehalfOf: '', scope: 'this_story' }
  const content = {
    ...{ kicker: '', headline: 'Ein Gipfel', standfirst: '', dateline: 'Hongkong', slug: 'ein-gipfel', sectionId: 'r1', language: 'de' },
    ...{ importance: 3, pictureId: null, topics: [], attributions: [], pictures: [] },
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Es begann um neun.' }] }] },
    credits: [
      { ...credit, contributorId: 'c1', name: 'Ada Alt', role: 'responsible', placement: 'none' },
      {
        ...credit,
        contributorId: 'c2',
        name: 'dpa',
        initials: 'jo',
        kind: 'agency',
        role: 'agency',
        placement: 'byline',
        place: 'Hongkong',
      },
      {
        ...credit,
        contributorId: 'c1',
        name: 'Ada Alt',
        role: 'author',
        placement: 'byline',
        degree: 'lead',
        place: 'Kiel',
        onBehalfOf: 'dpa',
      },
    ],
    provenance: {
      ...{
        relation: 'original',
        upstream: [],
        extent: '',
        rightsHolder: '',
        licence: '',
        usageTerms: '',
        rights: 'cleared',
        aiUse: 'none',
      },
    },
  }
  sqlite.exec(`
    INSERT INTO contributors (id, kind, slug, name, sort_name, given_name, family_name, job_title, biography, place, public_contact, fediverse, languages, expertise, links, identity, created_at) VALUES
      ('c1', 'person', 'ada-neu', 'Ada Neu', 'Neu, Ada', '', '', '', '', '', '', '', '[]', '[]', '[]', '', 1),
      ('c2', 'agency', 'dpa', 'dpa', 'dpa', '', '', '', '', '', '', '', '[]', '[]', '[]', '', 1);
    INSERT INTO publications (id, story_id, revision_id, published_by, published_at) VALUES ('p1', 'b1', 'f2', 's1', 2);
    INSERT INTO live_stories (story_id, revision_id, section_id, slug, language, kicker, headline, standfirst, importance, first_published_at, published_at)
      VALUES ('b1', 'f2', 'r1', 'ein-gipfel', 'de', '', 'Ein Gipfel', '', 3, 2, 2);
    INSERT INTO live_credits (story_id, contributor_id, role, placement, scope, name, position, first_published_at) VALUES
      ('b1', 'c2', 'agency', 'byline', 'this_story', 'dpa', 1, 2), ('b1', 'c1', 'author', 'byline', 'this_story', 'Ada Alt', 2, 2);
  `)
  sqlite
    .prepare(`INSERT INTO revisions (id, story_id, number, reason, content, cut_at) VALUES ('f2', 'b1', 2, 'publish', ?, 2)`)
    .run(JSON.stringify(content))
}

test('of a story that was in print already, its credits are kept as printed, and it reads as before', async () => {
  await migrateNewsroom(data, 'old', version(3))
  inDatabase((sqlite) => {
    sqlite.pragma('foreign_keys = OFF')
    work(sqlite)
    published(sqlite)
  })
  await migrateNewsroom(data, 'new')
  const rows = inDatabase((sqlite) =>
    sqlite.prepare('SELECT name, kind, initials, degree, place, on_behalf_of AS behalf FROM live_credits ORDER BY position').all(),
  )
  expect(rows).toEqual([
    // The dateline tells the place already.
    { name: 'dpa', kind: 'agency', initials: 'jo', degree: 'equal', place: '', behalf: '' },
    { name: 'Ada Alt', kind: 'person', initials: '', degree: 'lead', place: 'Kiel', behalf: 'dpa' },
  ])
  const house = openNewsroom(data)
  const found = await liveStory(house.reader, 'ausland', 'ein-gipfel')
  expect(found).toMatchObject({
    is: 'live',
    story: { publications: 1, corrections: [], credits: [{ name: 'dpa' }, { name: 'Ada Alt', slug: 'ada-neu', onBehalfOf: 'dpa' }] },
  })
  const first = await latestStories(house.reader, 5)
  expect(first.map(({ credits }) => credits.map((credit) => [credit.name, credit.initials, credit.degree]))).toEqual([
    [
      ['dpa', 'jo', 'equal'],
      ['Ada Alt', '', 'lead'],
    ],
  ])
  // What is counted while publishing since was counted for what was in print before.
  const { items } = await publicRegister(house.reader)
  expect(items.map(({ name, roles }) => [name, roles])).toEqual([
    ['dpa', ['agency']],
    ['Ada Neu', ['author']],
  ])
  expect(await publishedMonths(house.reader)).toEqual([{ month: '1970-01', changedAt: new Date(2) }])
  const owned = await storiesPage(house.reader, { query: '', ownerId: 's1' as StaffId, limit: 9 })
  expect(owned.rows.map((row) => row.id)).toEqual(['b1'])
  house.close()
})

/** As drizzle-kit writes it when a column changes. */
const rebuild = (table: string, columns: string) => {
  const sql = inDatabase((sqlite) => String(sqlite.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(table)))
  return [
    'PRAGMA foreign_keys=OFF;',
    sql.replace(`\`${table}\``, `\`__new_${table}\``),
    `INSERT INTO __new_${table} (${columns}) SELECT ${columns} FROM ${table};`,
    `DROP TABLE ${table};`,
    `ALTER TABLE __new_${table} RENAME TO ${table};`,
    'PRAGMA foreign_keys=ON;',
  ].join('--> statement-breakpoint\n')
}

describe('a table that is rebuilt', () => {
  beforeEach(async () => {
    await migrateNewsroom(data, 'old')
    inDatabase(work)
  })

  test('keeps the rows that belong to its rows', async () => {
    const next = version(shipped.length, ['0099_stories_anew', rebuild('stories', 'id, created_by, owner_id, created_at, binned_at')])
    expect(await migrateNewsroom(data, 'x', next)).toMatchObject({ is: 'migrated', applied: ['0099_stories_anew'] })
    expect(kept()).toEqual(everything)
  })

  test('gets its triggers back', async () => {
    const columns = 'id, at, staff_id, actor, action, subject_id, subject, story_id, "before", "after", note'
    const next = version(shipped.length, ['0099_log_anew', rebuild('log', columns)])
    await migrateNewsroom(data, 'x', next)
    expect(() => inDatabase((sqlite) => sqlite.exec('DELETE FROM log'))).toThrow(/append-only/)
  })
})

describe('a migration that fails', () => {
  beforeEach(async () => {
    await migrateNewsroom(data, 'old')
    inDatabase(work)
  })

  test.each([
    ['half-way', 'DELETE FROM log;--> statement-breakpoint\nDROP TABLE drafts;--> statement-breakpoint\nCREATE TABLE nonsense (;'],
    ['by leaving rows that point nowhere', 'DELETE FROM stories;'],
  ])('%s leaves everything as it was', async (_how, sql) => {
    const failing = migrateNewsroom(data, 'x', version(shipped.length, ['0099_mistake', sql]))
    await expect(failing).rejects.toThrow(MigrationFailed)
    expect(kept()).toEqual(everything)
    expect(schemaState(data)).toMatchObject({ pending: [], missingTriggers: [] })
    inDatabase((sqlite) => expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok'))
  })

  const mistake = () => version(shipped.length, ['0099_mistake', 'DELETE FROM stories;'])

  test('leaves the file to a server that has it open, with what it saved', async () => {
    const server = new Sqlite(join(data, 'newsroom.db'))
    server.pragma('journal_mode = WAL')
    const migrating = migrateNewsroom(data, 'x', mistake())
    // The backup is being made: what is saved now is not in it.
    server.exec(`INSERT INTO facts (name, value) VALUES ('late', 'news')`)
    await expect(migrating).rejects.toThrow(MigrationFailed)
    server.exec(`INSERT INTO facts (name, value) VALUES ('later', 'more')`)
    server.close()
    expect(inDatabase((sqlite) => sqlite.prepare('SELECT value FROM facts').pluck().all())).toEqual(['news', 'more'])
  })

  test('before it began, for want of a backup, touches nothing', async () => {
    writeFileSync(join(data, 'backups'), 'in the way')
    await expect(migrateNewsroom(data, 'x', mistake())).rejects.toThrow(MigrationFailed)
    expect(kept()).toEqual(everything)
  })

  test('while somebody else writes, leaves the file to them', { timeout: 20_000 }, async () => {
    const other = new Sqlite(join(data, 'newsroom.db'))
    other.exec('BEGIN IMMEDIATE')
    other.exec(`INSERT INTO facts (name, value) VALUES ('late', 'news')`)
    await expect(migrateNewsroom(data, 'x', mistake())).rejects.toThrow(MigrationFailed)
    other.exec('COMMIT')
    other.close()
    expect(inDatabase((sqlite) => sqlite.prepare('SELECT value FROM facts').pluck().get())).toBe('news')
    expect(kept()).toEqual(everything)
  })

  test('on a new newsroom leaves the file to another that starts at the same time', async () => {
    const fresh = join(folder, 'other')
    mkdirSync(fresh)
    const other = new Sqlite(join(fresh, 'newsroom.db'))
    await expect(migrateNewsroom(fresh, 'x', version(0, ['0000_mistake', 'CREATE TABLE nonsense (;']))).rejects.toThrow(MigrationFailed)
    other.exec('CREATE TABLE theirs (id)')
    other.close()
    expect(await migrateNewsroom(fresh, 'x')).toMatchObject({ is: 'migrated', backup: null })
    const sqlite = new Sqlite(join(fresh, 'newsroom.db'))
    expect(sqlite.prepare('SELECT count(*) FROM theirs').pluck().get()).toBe(0)
    sqlite.close()
  })
})

test('a database of a newer version is refused, and not touched', async () => {
  await migrateNewsroom(data, 'new', version(shipped.length, ['0099_tomorrow', 'CREATE TABLE tomorrow (id text)']))
  await expect(migrateNewsroom(data, 'old')).rejects.toThrow(/newer version/)
  expect(schemaState(data).ahead).toBe(true)
})

test('triggers that went missing are put back', async () => {
  await migrateNewsroom(data, 'x')
  inDatabase((sqlite) => sqlite.exec('DROP TRIGGER log_keeps_rows'))
  expect(schemaState(data).missingTriggers).toEqual(['log_keeps_rows'])
  expect(await migrateNewsroom(data, 'y')).toMatchObject({ is: 'migrated', applied: [] })
  expect(schemaState(data).missingTriggers).toEqual([])
})

test('of the backups, the latest five are kept', async () => {
  await migrateNewsroom(data, 'x')
  for (let nth = 1; nth <= 7; nth += 1) {
    inDatabase((sqlite) => sqlite.exec('DROP TRIGGER log_keeps_rows'))
    await migrateNewsroom(data, `2025012${nth}T000000Z`)
  }
  expect(readdirSync(join(data, 'backups')).sort()).toEqual([3, 4, 5, 6, 7].map((nth) => `before-migration-2025012${nth}T000000Z.db`))
})
