import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ProposalWish } from '../../interchange/propose/propose'
import { type ReportLimits, type ReportRefusal, reportLimits } from '../../interchange/report/limits'
import { type Language, languages } from '../../model/language'
import { Problem, type Reporting } from '../answer'
import { linesIn } from '../lines'
import { proposalJson } from '../proposal-json'
import { proposalOutline } from '../proposal-outline'
import { type WishRefusal, wishOf } from '../proposal-wish'
import { shown } from '../shown'

interface ProposeOptions extends Reporting {
  readonly jsonl?: boolean
  readonly asIs?: boolean
  readonly language?: Language
  readonly date?: string
}

/** Nobody reads the text at a screen here: it may be as long as its file. */
const limits: ReportLimits = { ...reportLimits, text: reportLimits.bytes }
/** UTF-16 units of a line; a longer one is passed over, not kept in memory. */
const longestLine = 64_000_000

type FileRefusal = ReportRefusal | 'notFound'

export const whyNoFile = {
  notFound: 'There is no such file.',
  tooLarge: `It has more than ${limits.bytes / 1_000_000} MB, or unpacks to too much.`,
  tooManyPages: `It has more than ${limits.pages} pages.`,
  tooSlow: 'Reading it took too long.',
  encrypted: 'It is encrypted. Save it without a password first.',
  imagesOnly: 'It has pictures of pages and no text. Run text recognition over it first.',
  otherKind: 'It is of a kind that is not read here. Save it as .docx, PDF or text.',
  notReadable: 'It cannot be read: it is damaged or cut off.',
  noReport: 'There is no report in it: neither a ninjs item nor an entry of a feed.',
  empty: 'There is no text in it.',
} satisfies Record<FileRefusal, string>

type LineRefusal = WishRefusal | 'tooLong' | 'failed'

const whyNoLine = {
  notJson: 'it is not a JSON object.',
  noText: 'it has no "text" that is a string.',
  tooLong: `it has more than ${longestLine / 1_000_000} million units.`,
  failed: 'it could not be read, and that is a fault of this program.',
} satisfies Record<LineRefusal, string>

const listed = (reasons: Readonly<Record<string, string>>) =>
  Object.entries(reasons)
    .map(([code, reason]) => `  ${code.padEnd(12)}  ${reason}`)
    .join('\n')

const help = `
Nothing is decided, nothing is kept, and no newsroom is needed; "import" makes drafts. Files: text, HTML, .docx, .pdf, ninjs,
an RSS or Atom item.

With --json one line of JSON is printed for each file, with --jsonl for each line read, in order:
  {"id","language","text","headline","standfirst","dateline",
   "blocks":[{"kind","text","start","end"}],
   "credits":[{"name","role","placement","scope","onBehalfOf","start","end"}],
   "provenance":{"relation","upstream":[…]},
   "attributions":[{"start","end","exact","kind","speakers":[{"name","start","end","inferred"}],"documents":[…],"via":[…],
     "cue":{"start","end"},"utteredOn","rule","confidence"}],
   "warnings":[{"code","start","end"}]}

  id            the file as it was named; the line’s own id, whatever it is, or null
  start, end    count UTF-16 units into "text" (as JavaScript and Java count); end is the place after the last unit
  text          the report with its lines joined; with --as-is exactly what was given
  exact         the passage itself: "text" from start to end, as "text" of a block is
  speakers      names in the fullest form that the report has; start and end are where this passage names them
  inferred      only a pronoun, a description or nothing stands there; where nothing does, start is end
  documents     what is named as carrying the statement, in the report’s words; via: outlets through which it came
  cue           the words that show it ("sagte", "laut"), or null
  utteredOn     the day on which it was said, as YYYY-MM-DD, where the report or its date says so; else empty
  rule          which rule proposes it; confidence (0 to 1): how often that rule was right on annotated reports
  kinds, roles  as at the desk: "direct", "direct_partial", "indirect", "reported", "data", "fact"; "author", "agency", …
  warnings      passiveWithoutSource, quoteWithoutSpeaker, embargo (the line that says until when the report is held)

A line is {"id","text","date"?,"language"?}: the report’s day, such as 2025-01-21, and "de" or "en". --date and --language are
for files and for lines that have none of their own; what is not given is found in the text or left as it stands there.
Empty lines are passed over.

What is refused gives {"id","error"} in its place (without "id" where it cannot be read); the rest goes on, and the command
ends with 1. Codes of files:
${listed(whyNoFile)}
and of lines:
${listed(whyNoLine)}`

/** `newsroom propose` */
export function addPropose(program: Command): void {
  program
    .command('propose [files...]')
    .description('propose structure, credits, provenance and who said what for reports; makes no story')
    .option('--json', 'one line of JSON for each file instead of an outline')
    .option('--jsonl', 'read lines {"id","text","date"?,"language"?} from standard input; print a line of JSON for each')
    .option('--as-is', 'leave the text untouched: lines are not joined, and start and end hold against what was given')
    .addOption(
      new Option('--language <language>', 'what the reports are written in; found in the text unless said').choices([...languages]),
    )
    .option('--date <day>', 'the reports’ day, such as 2025-01-21; "on Monday" is told from it', dayGiven)
    .addHelpText('after', help)
    .action((files: readonly string[], options: ProposeOptions, command: Command) => {
      if (options.jsonl && files.length > 0) command.error('error: --jsonl reads standard input and takes no files')
      if (!options.jsonl && files.length === 0) command.error('error: name a file, or use --jsonl')
      return options.jsonl ? proposeLines(options) : proposeFiles(files, options)
    })
}

function dayGiven(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw new InvalidArgumentError('Write it as 2025-01-21.')
  return day
}

const wishIn = ({ asIs = false, language, date }: ProposeOptions): ProposalWish => ({
  asIs,
  ...(language === undefined ? {} : { language }),
  ...(date === undefined ? {} : { date }),
})

async function proposeFiles(files: readonly string[], options: ProposeOptions): Promise<void> {
  // Read only when wanted: what reads files and proposes is larger than most of the command line.
  const { readReport } = await import('../../interchange/report/read')
  const { propose } = await import('../../interchange/propose/propose')
  const { json = false, asIs = false } = options
  const print = printer()
  for (const file of files) {
    const bytes = bytesOf(file)
    const report =
      typeof bytes === 'string' ? ({ is: 'refused', code: bytes } as const) : await readReport(bytes, basename(file), { limits })
    if (report.is === 'refused') {
      process.exitCode = 1
      await print(json ? JSON.stringify({ id: file, error: report.code }) : `${file}: ${whyNoFile[report.code]}`)
    } else {
      const marked = asIs && report.format === 'text' && typeof bytes !== 'string' && hasMark(bytes)
      const proposal = propose(marked ? `\uFEFF${report.raw}` : report.raw, {
        ...(report.date ? { date: report.date } : {}),
        ...wishIn(options),
      })
      await print(json ? proposalJson(file, proposal) : proposalOutline(file, proposal))
    }
  }
}

/** The mark with which some programs begin UTF-8 is of no use to anybody, but it counts where not a byte is to be touched. */
const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** The file, or why it is not read. */
function bytesOf(file: string): Buffer | FileRefusal {
  try {
    return statSync(file).size > limits.bytes ? 'tooLarge' : readFileSync(file)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ENOENT' ? 'notFound' : 'notReadable'
  }
}

async function proposeLines(options: ProposeOptions): Promise<void> {
  const { propose } = await import('../../interchange/propose/propose')
  const wish = wishIn(options)
  const print = printer()
  let number = 0
  process.stdin.setEncoding('utf8')
  const answerTo = (line: string | null): string => {
    const asked = line === null ? ({ is: 'refused', code: 'tooLong' } as const) : wishOf(line)
    const id = 'id' in asked ? { id: asked.id } : {}
    const refused = (code: LineRefusal) => {
      process.exitCode = 1
      console.error(`Line ${number}: ${whyNoLine[code]}`)
      return JSON.stringify({ ...id, error: code })
    }
    if (asked.is === 'refused') return refused(asked.code)
    try {
      return proposalJson(asked.id, propose(asked.text, { ...wish, ...asked.wish }))
    } catch {
      // Thousands of lines behind this one are not to wait for somebody to look at it.
      return refused('failed')
    }
  }
  for await (const line of linesIn(process.stdin, longestLine)) {
    number += 1
    if (line === null || line.trim() !== '') await print(answerTo(line))
  }
}

/**
 * Prints lines, and waits where whoever reads them is slower than we are: otherwise what is not read yet would pile up in
 * memory.
 * @throws {Problem} once nobody reads them any more
 */
function printer(): (line: string) => Promise<void> {
  let ended = false
  let goOn = () => {}
  process.stdout.on('error', () => {
    ended = true
    goOn()
  })
  process.stdout.on('drain', () => goOn())
  return async (line) => {
    if (!ended && !process.stdout.write(`${shown(line)}\n`)) {
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
    }
    if (ended) throw new Problem('What was to read the proposals has ended.')
  }
}
