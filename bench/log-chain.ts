import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNewsroom, type Writer } from '../db/client'
import { migrateNewsroom } from '../db/migrate'
import { log } from '../db/schema'
import { verifyLogIn } from '../db/verify-log'
import { record } from '../domain/log/record'

/*
 * What chaining the log costs a change: transactions with one entry each, chained and bare, by turns on the same disk in
 * one run; and how fast a log is verified. Only the ratio means something elsewhere.
 *
 *   npx tsx bench/log-chain.ts [folder on the disk to measure]
 */

const rounds = 12
const commits = 200
const after = { headline: 'Zwei Präsidenten sprechen', standfirst: 'Ein dritter hört zu. '.repeat(20) }
const now = new Date('2025-01-21T20:40:00Z')

const chained = (tx: Writer) => record(tx, 'system', { action: 'story.publish', subjectId: 'b1', subject: after.headline, after }, now)
const bare = async (tx: Writer) => {
  const entry = { at: now, staffId: null, actor: 'system', action: 'story.publish', subjectId: 'b1', subject: after.headline }
  await tx.insert(log).values({ ...entry, storyId: null, before: null, after, note: '' })
}

const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'masthead-log-chain-'))
try {
  const folders = { chained: join(folder, 'chained'), bare: join(folder, 'bare') }
  for (const each of Object.values(folders)) await migrateNewsroom(each, 'bench')
  const houses = { chained: openNewsroom(folders.chained), bare: openNewsroom(folders.bare) }
  const secondsFor = async (which: 'chained' | 'bare') => {
    const begun = performance.now()
    for (let nth = 0; nth < commits; nth += 1) await houses[which].write(which === 'chained' ? chained : bare)
    return (performance.now() - begun) / 1000
  }

  await secondsFor('chained')
  await secondsFor('bare')
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? (['chained', 'bare'] as const) : (['bare', 'chained'] as const)
    const took = { [first]: await secondsFor(first), [second]: await secondsFor(second) } as Record<'chained' | 'bare', number>
    ratios.push(took.chained / took.bare)
  }
  const sorted = ratios.toSorted((one, other) => one - other)
  console.log(
    `A transaction with an entry takes ${sorted[rounds / 2]?.toFixed(2)} times as long chained (median of ${rounds} rounds of ${commits}; ${sorted[0]?.toFixed(2)} to ${sorted.at(-1)?.toFixed(2)}).`,
  )
  const begun = performance.now()
  const { entries } = verifyLogIn(join(folders.chained, 'newsroom.db'))
  console.log(
    `Here and now, ${Math.round(entries / ((performance.now() - begun) / 1000)).toLocaleString('en-GB')} entries were verified a second.`,
  )
  for (const house of Object.values(houses)) house.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
