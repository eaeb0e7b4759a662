import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type LogFault, type LogRedaction, type LogVerdict, verifyLogIn } from '../../db/verify-log'
import { headOfLog } from '../../domain/log/head'
import { headFrom, spelledHead } from '../../model/log-chain'
import { unreachable } from '../../model/refusal'
import { answer, Problem, type Reporting } from '../answer'
import { openedNewsroom } from '../open'

interface LogOptions extends Reporting {
  readonly verify?: boolean
  readonly head?: string
  readonly database?: string
}

/** `newsroom log` */
export function addLog(program: Command): void {
  program
    .command('log')
    .description('the head of the log, to be kept elsewhere; with --verify, look whether anything was changed behind its back')
    .option('--verify', 'go through the whole log; ends with 1 if it is not whole')
    .option('--head <number:hash>', 'a head that was noted before: without one, a cut tail cannot be told for certain')
    .option('--database <file>', 'verify the log in this file, of a backup for instance')
    .option('--json', 'report as JSON')
    .action(tellOfLog)
}

async function tellOfLog({ verify = false, head, database, ...reporting }: LogOptions): Promise<void> {
  if (!verify) {
    if (head !== undefined || database !== undefined) throw new Problem('--head and --database go with --verify.')
    const now = await headOfLog(openedNewsroom().reader)
    return answer(reporting, now, spelledHead(now))
  }
  const expected = head === undefined ? undefined : (headFrom(head) ?? wrongHead(head))
  if (database !== undefined) assertDatabase(database)
  const verdict = verifyLogIn(database ?? join(openedNewsroom().folder, 'newsroom.db'), expected)
  answer(reporting, { whole: verdict.faults.length === 0, ...verdict }, words(verdict, expected !== undefined))
  if (verdict.faults.length > 0) process.exitCode = 1
}

function assertDatabase(file: string): void {
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`)
  const begins = Buffer.alloc(16)
  const opened = openSync(file, 'r')
  readSync(opened, begins)
  closeSync(opened)
  if (begins.toString('latin1') !== 'SQLite format 3\0')
    throw new Problem(`${file} is no database. In a backup it is newsroom.db.gz: unpack it with tar xf and gunzip, and name that.`)
}

function wrongHead(said: string): never {
  throw new Problem(`--head ${said}: a head is a number, a colon and 64 digits, as "newsroom log" prints it.`)
}

function words({ faults, entries, redacted, redactions, head }: LogVerdict, hadHead: boolean): string {
  const toLookAt = redactions.length === 0 ? [] : [looking, ...redactions.map(redactionSentence)]
  if (faults.length > 0) return ['The log is not whole.', ...faults.map(sentence), ...toLookAt].join('\n')
  const emptied = redacted === 0 ? '' : `, of ${redacted} the words were emptied by law`
  const hint = hadHead ? '' : '\nWhether its end was cut can only be told with a head noted elsewhere (--head).'
  return [`The log is whole: ${entries} entries${emptied}. Head: ${spelledHead(head)}${hint}`, ...toLookAt].join('\n')
}

const looking =
  'Words that were emptied by law; whoever can write to the file could have made such an entry, so see whether you know of each:'

function redactionSentence({ number, at, actor, entries }: LogRedaction): string {
  return `  Entry ${number}, ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC, by ${actor}: vouches for ${entries} others.`
}

function sentence({ number, is }: LogFault): string {
  switch (is) {
    case 'changed':
      return `Entry ${number}: its words are not those that were written.`
    case 'notEmptied':
      return `Entry ${number}: a later one says that its words were emptied by law, and they were changed instead.`
    case 'unlinked':
      return `Entry ${number}: does not follow from the one before; it was changed, or one before it was changed, removed or put in.`
    case 'cut':
      return `Entries up to ${number} were written and are gone.`
    case 'otherHead':
      return `Entry ${number}: is not the one that was there when the head was noted.`
    default:
      return unreachable(is)
  }
}
