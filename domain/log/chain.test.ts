import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EntryWords, entryHash, newSalt, wordsDigest } from '../../db/log-chain'
import { verifyLogIn } from '../../db/verify-log'
import type { LogHead } from '../../model/log-chain'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { traces } from '../../test/traces'
import { headOfLog } from './head'
import { record } from './record'

let house: TestNewsroom
let ada: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('editor', { name: 'Ada Federkiel' })
})
afterEach(() => house.close())

const file = () => join(house.folder, 'newsroom.db')
const faults = (head?: LogHead) => verifyLogIn(file(), head).faults

/** Entries of every shape. */
async function written(count: number): Promise<void> {
  await house.write(async (tx) => {
    for (let nth = 1; nth <= count; nth += 1) {
      const details = nth % 3 === 0 ? { before: { name: `Alt ${nth}` }, after: { name: `Neu ${nth}`, 7: [null, '"', 'ä'] } } : {}
      const entry = {
        action: 'story.publish',
        subjectId: randomUUID(),
        subject: `Gipfel ${nth}`,
        note: nth % 2 === 0 ? 'weil' : '',
      } as const
      await record(tx, nth % 4 === 0 ? 'system' : ada, { ...entry, ...details }, later(nth))
    }
  })
}

/** Somebody who has the file, and knows how to get rid of what protects it. */
function behindItsBack(work: (sqlite: Sqlite.Database) => unknown): void {
  const sqlite = new Sqlite(file())
  sqlite.exec('DROP TRIGGER log_keeps_rows; DROP TRIGGER log_keeps_words')
  work(sqlite)
  sqlite.close()
}

test('a log that nobody touched is whole, from an empty one to ten thousand entries', { timeout: 60_000 }, async () => {
  expect(verifyLogIn(file())).toMatchObject({ faults: [], entries: 0 })
  await written(10_000)
  const head = await headOfLog(house.reader)
  expect(verifyLogIn(file(), head)).toEqual({ faults: [], entries: 10_000, redacted: 0, redactions: [], head })
})

test('words of any kind come out of the database as they were chained', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.json(), async (text, json) => {
      const entry = {
        action: 'story.publish',
        subjectId: 'x',
        subject: text,
        before: JSON.parse(json),
        after: { [text]: text },
        note: text,
      } as const
      await house.write((tx) => record(tx, { ...ada, name: text }, entry, house.now))
      expect(faults()).toEqual([])
    }),
    { numRuns: 60 },
  )
  const half = { action: 'story.publish', subjectId: 'x', subject: `${'a'.repeat(299)}👩‍🚒`, note: '\ud83d' } as const
  await house.write((tx) => record(tx, ada, half, house.now))
  expect(faults()).toEqual([])
})

describe('what was done behind its back is found:', () => {
  const columns: readonly (readonly [column: string, value: string])[] = [
    ['at', 'at + 1'],
    ['staff_id', `'${randomUUID()}'`],
    ['staff_id', 'NULL'],
    ['actor', `'Egon'`],
    ['action', `'story.withdraw'`],
    ['subject_id', `'${randomUUID()}'`],
    ['subject', `subject || ' '`],
    ['story_id', `'${randomUUID()}'`],
    ['"before"', 'NULL'],
    ['"before"', `'{"name": "Alt 9"}'`],
    ['"after"', `'{}'`],
    ['note', `'nur so'`],
    ['salt', `'00'`],
    ['digest', `replace(digest, substr(digest, 1, 1), 'x')`],
    ['hash', `replace(hash, substr(hash, 1, 1), 'x')`],
    ['id', '-id'],
  ]
  test.each(columns)('%s of an entry set to %s', async (column, value) => {
    await written(12)
    behindItsBack((sqlite) => sqlite.exec(`UPDATE log SET ${column} = ${value} WHERE id = 9`))
    expect(faults()).not.toEqual([])
  })

  test('every single entry, whichever it is', async () => {
    await written(12)
    for (let number = 1; number <= 12; number += 1) {
      const change = `UPDATE log SET note = note || '!' WHERE id = ${number}`
      if (number === 1) behindItsBack((sqlite) => sqlite.exec(change))
      else new Sqlite(file()).exec(change).close()
      expect(faults()).toContainEqual({ number, is: 'changed' })
    }
  })

  test('an entry taken out of the middle', async () => {
    await written(12)
    behindItsBack((sqlite) => sqlite.exec('DELETE FROM log WHERE id = 5'))
    expect(faults()).toEqual([{ number: 6, is: 'unlinked' }])
  })

  test('the first entries taken away', async () => {
    await written(12)
    behindItsBack((sqlite) => sqlite.exec('DELETE FROM log WHERE id < 4'))
    expect(faults()).toEqual([{ number: 4, is: 'unlinked' }])
  })

  test('an entry put in, even one that follows from the one before', async () => {
    await written(12)
    behindItsBack((sqlite) => {
      sqlite.exec('UPDATE log SET id = id + 1000 WHERE id > 5; UPDATE log SET id = id - 999 WHERE id > 1000')
      const before = String(sqlite.prepare('SELECT hash FROM log WHERE id = 5').pluck().get())
      putIn(sqlite, 6, before)
    })
    expect(faults().map(({ number }) => number)).toContain(7)
    expect(faults().map(({ number }) => number)).not.toContain(6)
  })

  test('two entries that changed places', async () => {
    await written(12)
    behindItsBack((sqlite) =>
      sqlite.exec('UPDATE log SET id = 99 WHERE id = 5; UPDATE log SET id = 5 WHERE id = 6; UPDATE log SET id = 6 WHERE id = 99'),
    )
    expect(faults().map(({ number }) => number)).toEqual([5, 6, 7])
  })

  test('a tail that was cut, if the head is known, and without it unless the counter was turned back too', async () => {
    await written(12)
    const head = await headOfLog(house.reader)
    behindItsBack((sqlite) => sqlite.exec('DELETE FROM log WHERE id > 9'))
    expect(faults()).toEqual([{ number: 12, is: 'cut' }])
    new Sqlite(file()).exec(`UPDATE sqlite_sequence SET seq = 9 WHERE name = 'log'`).close()
    expect(faults()).toEqual([])
    expect(faults(head)).toEqual([{ number: 12, is: 'cut' }])
  })

  test('a tail that was cut and written anew, if the head is known', async () => {
    await written(12)
    const head = await headOfLog(house.reader)
    behindItsBack((sqlite) => sqlite.exec(`DELETE FROM log WHERE id > 9; UPDATE sqlite_sequence SET seq = 9 WHERE name = 'log'`))
    await written(5)
    expect(faults()).toEqual([])
    expect(faults(head)).toEqual([{ number: 12, is: 'otherHead' }])
  })

  test('entries that say that others were emptied by law, and do not hold', async () => {
    await written(12)
    const forged = { action: 'log.redact', subjectId: 'x', subject: '', after: { digests: { 5: '0'.repeat(64) } } } as const
    await house.write((tx) => record(tx, ada, forged, later(20)))
    expect(faults()).toEqual([{ number: 5, is: 'changed' }])
    behindItsBack((sqlite) => sqlite.exec(`UPDATE log SET subject = '' WHERE id = 5`))
    expect(faults()).toEqual([{ number: 5, is: 'changed' }])
  })

  test('an entry that was written anew, though a later one vouches for it; and whoever forges one better is at least in a list', async () => {
    await written(12)
    const sqlite = new Sqlite(file())
    const { salt, ...row } = sqlite
      .prepare('SELECT salt, actor, subject, "before", "after", note FROM log WHERE id = 5')
      .get() as EntryWords & {
      salt: string
    }
    sqlite.close()
    const vouchFor = async (subject: string) => {
      const digests = { 5: wordsDigest(salt, { ...row, subject }) }
      const forged = { action: 'log.redact', subjectId: 'x', subject: '', after: { digests } } as const
      await house.write((tx) => record(tx, ada, forged, later(20)))
      const behind = new Sqlite(file())
      behind.exec('DROP TRIGGER IF EXISTS log_keeps_words')
      behind.prepare('UPDATE log SET subject = ? WHERE id = 5').run(subject)
      behind.close()
    }
    await vouchFor('Egon war es')
    expect(faults()).toEqual([{ number: 5, is: 'notEmptied' }])
    await vouchFor('[…] war es')
    const { faults: none, redactions } = verifyLogIn(file())
    expect(none).toEqual([])
    expect(redactions).toEqual([13, 14].map((number) => ({ number, at: later(20), actor: 'Ada Federkiel', entries: 1 })))
  })
})

/** An entry as somebody would make one who knows how entries are chained. */
function putIn(sqlite: Sqlite.Database, id: number, before: string): void {
  const facts = { id, at: 1, staffId: null, action: 'story.publish', subjectId: 'x', storyId: null }
  const words = { actor: 'system', subject: '', before: null, after: null, note: '' }
  const salt = newSalt()
  const digest = wordsDigest(salt, words)
  sqlite
    .prepare(
      `INSERT INTO log (id, at, actor, action, subject_id, subject, note, salt, digest, hash) VALUES (?, 1, 'system', ?, 'x', '', '', ?, ?, ?)`,
    )
    .run(id, facts.action, salt, digest, entryHash(before, facts, digest))
}

test('the log refuses to be changed or shortened, whoever tries', async () => {
  await written(3)
  const sqlite = new Sqlite(file())
  for (const column of ['at', 'actor', 'subject', 'note', 'salt', 'digest', 'hash', 'id'])
    expect(() => sqlite.exec(`UPDATE log SET ${column} = ${column} WHERE id = 2`)).toThrow(/append-only/)
  expect(() => sqlite.exec('DELETE FROM log WHERE id = 2')).toThrow(/append-only/)
  expect(() => sqlite.exec('DELETE FROM log')).toThrow(/append-only/)
  expect(() => sqlite.exec(`INSERT OR REPLACE INTO log SELECT * FROM log WHERE id = 2`)).toThrow(/append-only/)
  sqlite.close()
  expect(faults()).toEqual([])
})

test('of a change that is undone, the chain knows nothing', async () => {
  await written(2)
  const undone = house.write(async (tx) => {
    await record(tx, ada, { action: 'story.create', subjectId: 'x', subject: 'x' }, later(9))
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow()
  await written(2)
  expect(verifyLogIn(file())).toMatchObject({ faults: [], entries: 4 })
})

test('times in the log never run backwards, unless its last time was a mistake', async () => {
  const at = async (minutes: number) => {
    await house.write((tx) => record(tx, ada, { action: 'story.create', subjectId: 'x', subject: 'x' }, later(minutes)))
    return (await traces(house.reader)).at(-1)?.at
  }
  expect(await at(0)).toEqual(later(0))
  expect(await at(-180)).toEqual(later(0))
  expect(await at(1)).toEqual(later(1))
  // The clock said 2035 for a moment: nobody writes on under that date for ten years.
  const mistaken = 10 * 365 * 24 * 60
  expect(await at(mistaken)).toEqual(later(mistaken))
  expect(await at(2)).toEqual(later(2))
})
