import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** A copy of the database in a folder as it is now, and the way back to it while servers are running on it. */
export async function asItIs(folder: string) {
  const file = join(folder, 'newsroom.db')
  const there = new Sqlite(file, { timeout: 5000 })
  await there.backup(join(folder, 'as-it-was.db'))
  const copy = new Sqlite(join(folder, 'as-it-was.db'), { readonly: true })
  return {
    async putBack() {
      const number = there.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'announcements'`).pluck().get()
      await copy.backup(file)
      // Servers look for what has a higher number than the last that they have heard.
      there.prepare(`UPDATE sqlite_sequence SET seq = ? WHERE name = 'announcements'`).run(number)
    },
    close() {
      copy.close()
      there.close()
    },
  }
}
