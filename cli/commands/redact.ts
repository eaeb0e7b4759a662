import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { type Redact, type Redacted, redact, Redact as Wish, wouldRedact } from '../../domain/redaction/redact'
import { type Remains, scrubRemains } from '../../domain/redaction/remains'
import { answer, Problem, type Reporting, table } from '../answer'
import { openedNewsroom } from '../open'

interface RedactOptions extends Reporting {
  readonly words?: string
  readonly reason?: string
  readonly erase?: boolean
}

/** `newsroom redact …` */
export function addRedact(program: Command): void {
  program
    .command('redact <of> <id>')
    .description(
      'erasure by law: empty a "passage" of the story, or all that tells of a "contributor" or a "source", everywhere; shows what would go, unless --erase',
    )
    .option(
      '--words <file>',
      'what is to go, one wording a line (- reads standard input): the passage, or further words that tell of somebody',
    )
    .option('--reason <text>', 'why; kept in the log, so without the words')
    .option('--erase', 'do it: nothing brings the words back')
    .option('--json', 'report as JSON')
    .action(redactAsAsked)
}

async function redactAsAsked(of: string, id: string, { words, reason = '', erase = false, ...reporting }: RedactOptions): Promise<void> {
  const wish = Wish.safeParse({ of, id, words: words === undefined ? [] : linesOf(words) })
  if (!wish.success)
    throw new Problem(
      'Say what and which: redact passage STORY --words FILE, redact contributor ID, redact source ID; ids are those in addresses of the desk.',
    )
  const house = openedNewsroom()
  if (!erase) {
    const places = await wouldRedact(house.reader, 'system', wish.data)
    return answer(
      reporting,
      { erased: false, places },
      `${listed(places)}\nNothing was changed. With --erase and --reason, this is emptied for good.`,
    )
  }
  if (reason.trim() === '') throw new Problem('--erase needs a --reason.')
  const done = await house.write((tx) => redact(tx, 'system', { ...wish.data, reason } as Redact & { reason: string }, new Date()))
  const remains = scrubRemains(house.folder)
  answer(reporting, { erased: true, ...done, ...remains }, `${listed(done.places)}\n${afterwards(done, remains)}`)
}

const linesOf = (file: string) =>
  readFileSync(file === '-' ? 0 : file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function listed(places: Awaited<ReturnType<typeof wouldRedact>>): string {
  if (places.length === 0) return 'The words stand nowhere.'
  return table(places.map(({ table: name, column, rows }) => [String(rows), `${name}.${column}`]))
}

function afterwards({ places, portraits }: Redacted, { overwritten, backups }: Remains): string {
  return [
    'Emptied everywhere; the log says so, and its chain is whole.',
    overwritten
      ? 'The database file was overwritten where the words lay.'
      : 'The database file could not be overwritten: somebody is using it, or the disk has no room for a copy. Stop the server, make room, and run this once more.',
    portraits.length > 0
      ? `Portraits were taken off the page and are in the library still, for you to remove: ${portraits.map((id) => `/newsroom/media/${id}`).join(', ')}`
      : '',
    places.some(({ table: name, column }) => name === 'staff' && column === 'email')
      ? 'An account had the words in its mail address, and has another one now by which nobody can be reached: change or disable it (newsroom staff list).'
      : '',
    backups.length > 0 ? `Backups hold the words as before: ${backups.join(', ')} in the folder "backups".` : '',
    'Backups and exports elsewhere, caches in front, search engines and browsers at the desk are not reached from here.',
  ]
    .filter((line) => line !== '')
    .join('\n')
}
