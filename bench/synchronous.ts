import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrateNewsroom } from '../db/migrate'

/*
 * What `synchronous=FULL` costs against `NORMAL`: small commits, as an autosave makes them, by turns on the same disk in
 * one run, so that whatever else the machine does befalls both alike. Only the ratio means something elsewhere.
 *
 *   npx tsx bench/synchronous.ts [folder on the disk to measure]
 */

const rounds = 12
const commits = 150

const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'masthead-synchronous-'))
try {
  await migrateNewsroom(folder, 'bench')
  const sqlite = new Sqlite(join(folder, 'newsroom.db'))
  sqlite.pragma('journal_mode = WAL')
  const save = sqlite.prepare('INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
  const text = 'Zwei Präsidenten sprechen, ein dritter hört zu. '.repeat(100)

  const perSecond = (mode: 'FULL' | 'NORMAL', round: number) => {
    sqlite.pragma(`synchronous = ${mode}`)
    const begun = process.hrtime.bigint()
    for (let nth = 0; nth < commits; nth += 1) {
      sqlite.exec('BEGIN IMMEDIATE')
      save.run(`draft ${nth % 10}`, `${text}${round}.${nth}`)
      sqlite.exec('COMMIT')
    }
    return commits / (Number(process.hrtime.bigint() - begun) / 1e9)
  }

  perSecond('NORMAL', 0)
  const ratios: number[] = []
  const full: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? (['FULL', 'NORMAL'] as const) : (['NORMAL', 'FULL'] as const)
    const measured = { [first]: perSecond(first, round), [second]: perSecond(second, round) } as Record<'FULL' | 'NORMAL', number>
    ratios.push(measured.NORMAL / measured.FULL)
    full.push(measured.FULL)
  }
  const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
  console.log(
    `A commit takes ${median(ratios).toFixed(1)} times as long with FULL (median of ${rounds} rounds of ${commits}; ${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}).`,
  )
  console.log(`Here and now, FULL made ${Math.round(median(full))} commits a second, or one in ${(1000 / median(full)).toFixed(2)} ms.`)
  sqlite.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
