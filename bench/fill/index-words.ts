import type Sqlite from 'better-sqlite3'
import type { DeskKind } from '../../db/search'
import { plainText } from '../../model/body'
import { type DrawnStory, isVisible } from './story'

/** Puts words into both search indexes, as `db/search` would for what was not in them. */
export function wordsInto(sqlite: Sqlite.Database) {
  const liveEntry = sqlite.prepare('INSERT INTO search_live_entries (story_id) VALUES (?)')
  const live = sqlite.prepare('INSERT INTO search_live (rowid, headline, kicker, standfirst, body, names) VALUES (?, ?, ?, ?, ?, ?)')
  const deskEntry = sqlite.prepare('INSERT INTO search_desk_entries (kind, subject_id) VALUES (?, ?)')
  const desk = sqlite.prepare('INSERT INTO search_desk (rowid, title, words) VALUES (?, ?, ?)')
  const indexDesk = (kind: DeskKind, id: string, title: string, words: string) =>
    void desk.run(deskEntry.run(kind, id).lastInsertRowid, title, words)

  return {
    desk: indexDesk,
    story({ id, fate, content }: DrawnStory): void {
      const { headline, kicker, standfirst, dateline, credits } = content
      const body = plainText(content.body)
      indexDesk('story', id, headline, `${kicker}\n${standfirst}\n${dateline}\n${body}`)
      if (!isVisible(fate)) return
      const names = credits.filter((credit) => credit.placement !== 'none').map((credit) => credit.name)
      live.run(liveEntry.run(id).lastInsertRowid, headline, kicker, standfirst, body, names.join('\n'))
    },
  }
}

/** Bytes of words that FTS5 gathers before it writes them; its own default is 1 MB. */
const gathered = 1 << 26
const usual = 1 << 20

/** Lets the indexes gather much before they write, and afterwards as much as usual. */
export function gatherWords(sqlite: Sqlite.Database, much: boolean): void {
  for (const table of ['search_live', 'search_desk'])
    sqlite.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${much ? gathered : usual})`)
}
