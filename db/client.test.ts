import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { closeNewsroom, newsroom } from './client'
import { facts, log, revisions } from './schema'

let house: TestNewsroom

beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

const known = () => house.reader.select().from(facts)

describe('writing', () => {
  test('what is written can be read after the commit', async () => {
    await house.write((tx) => tx.insert(facts).values({ name: 'weather', value: 'rain' }))
    expect(await known()).toEqual([{ name: 'weather', value: 'rain' }])
  })

  test('work is done one after the other, in the order in which it was asked for', async () => {
    const done: number[] = []
    await Promise.all(
      [1, 2, 3, 4, 5].map((nth) =>
        house.write(async (tx) => {
          await tx.insert(facts).values({ name: `fact ${nth}`, value: '' })
          await tx.select().from(facts)
          done.push(nth)
        }),
      ),
    )
    expect(done).toEqual([1, 2, 3, 4, 5])
  })

  test('a rejected piece of work leaves nothing behind, and the next one goes on', async () => {
    const failing = house.write(async (tx) => {
      await tx.insert(facts).values({ name: 'half', value: 'done' })
      throw new Error('changed my mind')
    })
    const following = house.write((tx) => tx.insert(facts).values({ name: 'next', value: '' }))
    await expect(failing).rejects.toThrow('changed my mind')
    await following
    expect(await known()).toEqual([{ name: 'next', value: '' }])
  })

  test('a piece of work that the database refuses leaves nothing behind either', async () => {
    await expect(
      house.write(async (tx) => {
        await tx.insert(facts).values({ name: 'one', value: '' })
        await tx.insert(facts).values({ name: 'one', value: 'again' })
      }),
    ).rejects.toThrow()
    expect(await known()).toEqual([])
  })

  test('nobody reads what is not committed', async () => {
    const reached = deferred()
    const goOn = deferred()
    const working = house.write(async (tx) => {
      await tx.insert(facts).values({ name: 'secret', value: '' })
      reached.resolve()
      await goOn.promise
    })
    await reached.promise
    expect(await known()).toEqual([])
    goOn.resolve()
    await working
    expect(await known()).toHaveLength(1)
  })

  test('another process that is writing is waited for', async () => {
    const theirs = spawn(process.execPath, ['--input-type=module', '-e', holdsForAWhile, join(house.folder, 'newsroom.db')])
    await once(theirs.stdout, 'data')
    await house.write((tx) => tx.insert(facts).values({ name: 'ours', value: '' }))
    expect((await known()).map((fact) => fact.name)).toEqual(['theirs', 'ours'])
  })
})

describe('what the database itself refuses', () => {
  test('a reader cannot write, whatever the types say', async () => {
    const forced = house.reader as unknown as Parameters<Parameters<typeof house.write>[0]>[0]
    await expect((async () => forced.insert(facts).values({ name: 'x', value: '' }))()).rejects.toThrow(/readonly|query/i)
  })

  test('a row that points nowhere', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000' as never
    await expect(house.write((tx) => tx.insert(revisions).values({ ...aRevision, storyId: nobody }))).rejects.toThrow(/FOREIGN KEY/)
  })

  test('the log keeps its rows and its words', async () => {
    await house.write((tx) => tx.insert(log).values(anEntry))
    await expect(house.write((tx) => tx.delete(log))).rejects.toThrow(/append-only/)
    await expect(house.write((tx) => tx.update(log).set({ note: 'other' }))).rejects.toThrow(/append-only/)
  })

  test('a revision never changes', async () => {
    const storyId = await house.aStory()
    await house.write((tx) => tx.insert(revisions).values({ ...aRevision, storyId }))
    const changing = house.write((tx) => tx.update(revisions).set({ reason: 'publish' }).where(eq(revisions.storyId, storyId)))
    await expect(changing).rejects.toThrow(/never changed/)
  })
})

test('a process has one newsroom, opened when it is first needed', () => {
  process.env.MASTHEAD_DATA = house.folder
  try {
    expect(newsroom()).toBe(newsroom())
    expect(newsroom().folder).toBe(house.folder)
  } finally {
    closeNewsroom()
    delete process.env.MASTHEAD_DATA
  }
})

const aRevision = { number: 1, reason: 'submit' as const, content: {} as never, cutAt: new Date(0) }
const anEntry = {
  at: new Date(0),
  staffId: null,
  actor: 'system',
  action: 'demo.fill',
  subjectId: 'x',
  subject: 'x',
  storyId: null,
  before: null,
  after: null,
  note: '',
}

const holdsForAWhile = `
  import Sqlite from 'better-sqlite3'
  const sqlite = new Sqlite(process.argv[1])
  sqlite.exec("BEGIN IMMEDIATE; INSERT INTO facts (name, value) VALUES ('theirs', '')")
  process.stdout.write('holding')
  setTimeout(() => sqlite.exec('COMMIT'), 300)
`

function deferred() {
  let resolve!: () => void
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
