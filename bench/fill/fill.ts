import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrateNewsroom, migrationsFolder } from '../../db/migrate'
import { aliases, contributors, pictureCredits, pictures, sections, sources, staff, topics } from '../../db/schema'
import { filedAs } from '../../model/contributor'
import { type House, houseFor } from './house'
import { gatherWords, wordsInto } from './index-words'
import { putterInto } from './insert'
import { putDraft } from './put-draft'
import { putPublished } from './put-published'
import { type Draws, drawsFrom } from './random'
import { drawStory, type Fate, isPublished } from './story'
import { sentencePool } from './words'

export interface FillWish {
  /** The data folder; it must hold no stories yet. */
  readonly folder: string
  readonly stories: number
  readonly seed: number
  /** The newest story is from a moment before. */
  readonly now: Date
}

/** What the house publishes: a larger newsroom is one that has done so for longer. */
const storiesADay = 250
const inATransaction = 20_000

/**
 * Fills an empty newsroom with a made-up one, the same for the same seed and time. Everything is written as publishing
 * would have, straight into the tables.
 * @param say is told how far it is
 * @throws if there are stories already
 */
export async function fillNewsroom({ folder, stories, seed, now }: FillWish, say: (line: string) => void = () => undefined): Promise<void> {
  await migrateNewsroom(folder, 'fill')
  const sqlite = new Sqlite(join(folder, 'newsroom.db'))
  try {
    if (sqlite.prepare('SELECT 1 FROM stories LIMIT 1').get() !== undefined) throw new Error(`There are stories in ${folder} already.`)
    // Nothing here has to survive a power cut, and nobody else looks on.
    for (const pragma of [
      'journal_mode = OFF',
      'synchronous = OFF',
      'locking_mode = EXCLUSIVE',
      'cache_size = -1500000',
      'foreign_keys = OFF',
    ])
      sqlite.pragma(pragma)
    const putIndexesBack = dropIndexes(sqlite)
    gatherWords(sqlite, true)
    writeAll(sqlite, { stories, seed, now }, say)
    gatherWords(sqlite, false)
    say('putting the indexes back')
    putIndexesBack()
    say('counting what each list holds')
    countLists(sqlite)
    sqlite.pragma('journal_mode = WAL')
  } finally {
    sqlite.close()
  }
}

function writeAll(sqlite: Sqlite.Database, { stories, seed, now }: Omit<FillWish, 'folder'>, say: (line: string) => void): void {
  const draws = drawsFrom(seed)
  const apart = (24 * 3_600_000) / storiesADay
  const house = houseFor(draws, stories, new Date(now.getTime() - (stories + storiesADay) * apart))
  const sentences = sentencePool(draws, 20_000)
  sqlite.transaction(() => putHouse(sqlite, house))()
  const [put, words] = [putterInto(sqlite), wordsInto(sqlite)]
  const begun = Date.now()
  for (let start = 0; start < stories; start += inATransaction) {
    const end = Math.min(start + inATransaction, stories)
    sqlite.transaction(() => {
      for (let nth = start; nth < end; nth += 1) {
        const at = new Date(now.getTime() - Math.round((stories - nth) * apart))
        const story = drawStory(draws, house, sentences, nth, at, fateOf(draws, stories - nth, stories))
        putDraft(put, draws, story)
        if (isPublished(story.fate) && story.content.sectionId) putPublished(put, draws, story, story.content.sectionId)
        words.story(story)
      }
    })()
    say(`${end} of ${stories} stories, ${Math.round((end / Math.max(1, Date.now() - begun)) * 1000)} a second`)
  }
}

/** Nearly all is published; what is in work is among the newest, whatever the size of the newsroom. */
function fateOf(draws: Draws, age: number, stories: number): Fate {
  if (age <= Math.min(60, stories / 10)) return draws.pick(['published', 'published', 'draft', 'submitted', 'scheduled', 'held', 'changed'])
  const [fate = 'published'] =
    (
      [
        ['withdrawn', 0.002],
        ['draft', 0.0003],
        ['binned', 0.0001],
        ['changed', 0.0002],
        ['updated', 0.008],
        ['clarified', 0.007],
      ] as const
    ).find(([, share]) => draws.chance(share)) ?? []
  return fate
}

function putHouse(sqlite: Sqlite.Database, house: House): void {
  const words = wordsInto(sqlite)
  const put = putterInto(sqlite)
  for (const row of house.staff) put(staff, row)
  for (const row of house.sections) put(sections, row)
  for (const row of house.topics) put(topics, row)
  for (const row of [...house.people, ...house.agencies]) {
    put(contributors, row)
    words.desk('contributor', row.id, [row.name, row.initials].filter((name) => name !== '').join(' · '), '')
  }
  for (const row of house.aliases) put(aliases, row)
  for (const row of house.sources) {
    put(sources, row)
    words.desk('source', row.id, row.label, [row.publisher, row.title, row.description, row.url].join(' '))
  }
  for (const row of house.pictures) {
    put(pictures, row)
    words.desk('picture', row.id, row.caption, `${row.alt} ${row.fileName} ${row.madeBy.name}`)
  }
  for (const row of house.pictureCredits) put(pictureCredits, row)
}

/** Indexes are made faster at the end than row by row. Returns the way to put them back. */
function dropIndexes(sqlite: Sqlite.Database): () => void {
  const indexes = sqlite.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`).all() as {
    readonly name: string
    readonly sql: string
  }[]
  for (const { name } of indexes) sqlite.exec(`DROP INDEX "${name}"`)
  return () => {
    for (const { sql } of indexes) sqlite.exec(sql)
  }
}

/** By the statements that counted what was there when counting began: so they are tried on much, too. */
function countLists(sqlite: Sqlite.Database): void {
  sqlite.function('filed_as', (name) => filedAs(String(name)))
  const migration = readFileSync(join(migrationsFolder, '0005_lists_are_counted_while_publishing.sql'), 'utf8')
  const counting = migration.split('--> statement-breakpoint').filter((statement) => statement.includes('INSERT INTO `live_'))
  for (const statement of counting) sqlite.exec(statement)
}
