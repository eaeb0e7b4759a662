import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Newsroom } from '../../db/client'
import { siteSettings } from '../../domain/settings/settings'
import { listStaff } from '../../domain/staff/list-staff'
import { importStory } from '../../domain/stories/import-story'
import { storyFromNinjs } from '../../interchange/ninjs/import'
import { reasonsOf } from '../../interchange/ninjs/reasons'
import { reportLimits } from '../../interchange/report/limits'
import { messagesIn } from '../../messages/messages'
import { mostImportBytes } from '../../model/imported-story'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { day } from '../../model/text'
import { answer, Problem, type Reporting } from '../answer'
import { importReport } from '../import-report'
import { openedNewsroom } from '../open'
import { importEverything } from './import-everything'
import { whyNoFile } from './propose'

interface ImportOptions extends Reporting {
  readonly all?: string
  readonly format?: 'ninjs' | 'report'
  readonly date?: string
  readonly for?: string
  readonly again?: boolean
}

type Fate =
  | {
      readonly file: string
      readonly is: 'imported'
      readonly storyId: string
      readonly headline: string
      readonly leftOut: readonly string[]
      /** Proposals that nobody has decided; of a report alone. */
      readonly undecided?: number
    }
  | { readonly file: string; readonly is: 'failed'; readonly reasons: readonly string[]; readonly storyId?: string }

const help = `
ninjs becomes a draft as it stands. Anything else is a report: text, HTML, .docx, .pdf, an RSS or Atom item (and with
--format report ninjs too). What is proposed for it (see: newsroom propose --help) waits at the desk, and nothing of it is
printed before somebody has decided. The file itself is kept with the story.`

/** `newsroom import` */
export function addImport(program: Command): void {
  program
    .command('import [files...]')
    .description('make a draft of each file; its rights are unknown until somebody clears them. Or take in everything')
    .addOption(new Option('--format <format>', 'what the files are; found in what they contain unless said').choices(['ninjs', 'report']))
    .option('--date <day>', 'the day of the reports, such as 2025-01-21', dayFrom)
    .option('--for <email>', 'whose stories they become; the first admin’s unless said')
    .option('--again', 'make another story of a report that was read in before')
    .addOption(
      new Option('--all <folder>', 'take an export of everything into an empty newsroom').conflicts(['format', 'date', 'for', 'again']),
    )
    .option('--json', 'report as JSON')
    .addHelpText('after', help)
    .action(run)
}

async function run(files: readonly string[], options: ImportOptions, command: Command): Promise<void> {
  if ((options.all === undefined) === (files.length === 0)) command.error('error: name the files, or a folder of everything: --all')
  if (options.all !== undefined) return importEverything(options.all, options)
  const house = openedNewsroom()
  const owner = await ownerFor(house, options.for)
  const fates: Fate[] = []
  for (const file of files) fates.push(await read(house, owner, file, options))
  const failed = fates.filter(({ is }) => is === 'failed').length
  answer(options, { imported: fates.length - failed, failed, files: fates }, fates.map(inWords).join('\n'))
  if (failed > 0) process.exitCode = 1
}

/** Each file in a transaction of its own: one that fails leaves nothing, and the others stand. */
async function read(house: Newsroom, owner: Staff, file: string, { again = false, format, date = '' }: ImportOptions): Promise<Fate> {
  const now = new Date()
  try {
    const found = format === 'ninjs' ? 'ninjs' : await reportIn(file, format)
    if (found !== 'ninjs')
      return { file, is: 'imported', leftOut: [], ...(await importReport(house, owner, { file, ...found, date, again }, now)) }
    const bytes = bytesOf(file)
    const story = storyFromNinjs(new TextDecoder('utf-8', { fatal: true }).decode(bytes), now)
    const { language } = await siteSettings(house.reader)
    const digest = createHash('sha256').update(bytes).digest('hex')
    const input = { story, format: 'ninjs', digest, bytes: bytes.length, language, again }
    const storyId = await house.write((tx) => importStory(tx, owner, 'system', input, now))
    return { file, is: 'imported', storyId, headline: story.text.headline, leftOut: story.leftOut }
  } catch (fault) {
    return { file, is: 'failed', ...whyNot(fault) }
  }
}

/**
 * The report in a file, or that it is ninjs, which is read as it stands unless somebody wants a report of it.
 * @throws {Problem} if there is none to be read
 */
async function reportIn(file: string, wanted: 'report' | undefined) {
  if (statSync(file).size > reportLimits.bytes) throw new Problem(whyNoFile.tooLarge)
  const bytes = readFileSync(file)
  const { readReport } = await import('../../interchange/report/read')
  const report = await readReport(bytes, basename(file))
  if (report.is === 'text') return report.format === 'ninjs' && wanted === undefined ? 'ninjs' : { bytes, report }
  // What is wrong with a file of ninjs is told better by what reads ninjs.
  if (wanted === undefined && report.code === 'notReadable' && extname(file).toLowerCase() === '.json') return 'ninjs'
  throw new Problem(whyNoFile[report.code])
}

function dayFrom(typed: string): string {
  const parsed = day.safeParse(typed.trim())
  if (!parsed.success) throw new InvalidArgumentError('This is no day; write it as 2025-01-21.')
  return parsed.data
}

function bytesOf(file: string): Buffer {
  if (statSync(file).size > mostImportBytes) throw new Problem(messagesIn('en').ninjs.fileTooLarge)
  return readFileSync(file)
}

function whyNot(fault: unknown): { readonly reasons: readonly string[]; readonly storyId?: string } {
  if (fault instanceof Refusal) {
    const { reasons, storyId } = reasonsOf(fault, 'en')
    return storyId === undefined ? { reasons } : { reasons: [...reasons, `It is the story ${storyId}; --again makes another.`], storyId }
  }
  if (fault instanceof Problem) return { reasons: [fault.message] }
  if (fault instanceof TypeError && (fault as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { reasons: [messagesIn('en').ninjs.faults.notJson] }
  }
  const { code, message } = fault as NodeJS.ErrnoException
  if (code === 'ENOENT') return { reasons: ['There is no such file.'] }
  if (code === 'EISDIR' || code === 'EACCES') return { reasons: [message] }
  throw fault
}

const inWords = (fate: Fate) =>
  fate.is === 'imported'
    ? `${fate.file}: story ${fate.storyId}, ${fate.headline || 'without a headline'}${inBrackets(fate)}`
    : `${fate.file}: not imported\n${fate.reasons.map((reason) => `  ${reason}`).join('\n')}`

function inBrackets({ leftOut, undecided }: Extract<Fate, { is: 'imported' }>): string {
  if (undecided !== undefined) return ` (${undecided} ${undecided === 1 ? 'proposal' : 'proposals'} to decide)`
  return leftOut.length === 0 ? '' : ` (left out: ${leftOut.join(', ')})`
}

/** @throws {Problem} if nobody is to have the stories */
async function ownerFor(house: Newsroom, email: string | undefined): Promise<Staff> {
  const working = (await listStaff(house.reader, 'system')).filter((one) => one.state !== 'disabled')
  if (email !== undefined) {
    const wanted = working.find((one) => one.email === email.trim().toLowerCase())
    if (wanted === undefined) throw new Problem(`Nobody who works here has the address ${email}. See: npm run newsroom -- staff list`)
    return wanted
  }
  const admins = working.filter((one) => one.role === 'admin').sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
  return admins[0] ?? nobody()
}

function nobody(): never {
  throw new Problem('Nobody here could have the stories yet. See: npm run newsroom -- staff add --help')
}
