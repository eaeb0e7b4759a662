import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Newsroom } from '../../db/client'
import { siteSettings } from '../../domain/settings/settings'
import { recordExport } from '../../domain/stories/record-export'
import { exportableStories, storyToExport } from '../../domain/stories/to-export'
import { NotNinjs, ninjsOf } from '../../interchange/ninjs/export'
import { faultWords } from '../../interchange/ninjs/fault-words'
import { siteAddress } from '../../lib/address'
import type { ExportedStory } from '../../model/exported-story'
import { StoryId } from '../../model/ids'
import { answer, Problem, type Reporting } from '../answer'
import { openedNewsroom } from '../open'
import { exportEverything } from './export-everything'

interface ExportOptions extends Reporting {
  readonly format?: 'ninjs'
  readonly story?: string
  readonly since?: string
  readonly all?: boolean
  readonly to?: string
}

const help = `
Everything (--all without --format) is an open form of a newsroom, confidential sources and log included, passwords excepted:
rows as JSON lines with their schemas, stories as ninjs, pictures, sums. See docs/export-format.md. “import --all” takes it in.`

/** `newsroom export` */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('hand out published stories, one file each, of withdrawn ones that they are not to be used; or everything')
    .addOption(new Option('--format <format>', 'published stories, in this form').choices(['ninjs']))
    .option('--story <id>', 'this story; without --to it is written to standard output')
    .addOption(new Option('--since <date>', 'those published or withdrawn since then, such as 2025-01-21').conflicts('story'))
    .addOption(new Option('--all', 'all of them; without --format, everything that the newsroom keeps').conflicts(['story', 'since']))
    .option('--to <folder>', 'where to write the files')
    .option('--json', 'report as JSON; needs --to')
    .addHelpText('after', help)
    .action(run)
}

async function run(options: ExportOptions, command: Command): Promise<void> {
  if (options.format === undefined) {
    if (!options.all) command.error('error: say in which form, --format, or that it is to be everything, --all')
    if (options.to === undefined) throw new Problem('Everything needs a folder of its own: --to')
    return exportEverything(options.to, options)
  }
  if (options.story === undefined && options.since === undefined && !options.all) throw new Problem('Say which: --story, --since or --all')
  const { to } = options
  if (to === undefined && options.story === undefined) throw new Problem('Several stories need a folder: --to')
  if (to === undefined && options.json) throw new Problem('--json reports on files: it needs --to')
  const now = new Date()
  const house = openedNewsroom()
  const { siteName: name, zone } = await siteSettings(house.reader)
  const site = { name, zone, address: await siteAddress(house.reader) }
  const ids = options.story === undefined ? await exportableStories(house.reader, since(options.since)) : [idFrom(options.story)]

  const written: { id: StoryId; file: string; headline: string }[] = []
  if (to !== undefined) mkdirSync(to, { recursive: true })
  for (const id of ids) {
    const exported = await inPrint(house, id, now)
    const item = asNinjs(exported, site)
    await house.write((tx) => recordExport(tx, 'system', exported, 'ninjs 3.1', now))
    if (to === undefined) return void process.stdout.write(item)
    const file = join(to, `${id}.json`)
    writeFileSync(`${file}.part`, item)
    renameSync(`${file}.part`, file)
    written.push({ id, file, headline: exported.is === 'withdrawn' ? '' : exported.story.headline })
  }
  const words = written.length === 1 ? '1 story' : `${written.length} stories`
  answer(
    options,
    { format: 'ninjs 3.1', stories: written },
    [`${words} written to ${to}`, ...written.map(({ file, headline }) => `${file}  ${headline}`.trimEnd())].join('\n'),
  )
}

function idFrom(typed: string): StoryId {
  const parsed = StoryId.safeParse(typed.trim().toLowerCase())
  if (!parsed.success) throw new Problem(`${typed} is no story’s id: it is the last part of the story’s address at the desk`)
  return parsed.data
}

function since(typed: string | undefined): Date | null {
  if (typed === undefined) return null
  const at = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(typed) ? new Date(typed) : new Date(Number.NaN)
  if (Number.isNaN(at.getTime())) throw new Problem(`${typed} is no date: --since 2025-01-21`)
  return at
}

async function inPrint(house: Newsroom, id: StoryId, now: Date): Promise<ExportedStory> {
  const exported = await storyToExport(house.reader, id, now)
  if (exported === null) throw new Problem(`There is no story ${id}.`)
  if (exported.is === 'desk') throw new Problem(`The story ${id} is not published. Drafts are exported at the desk.`)
  return exported
}

function asNinjs(exported: ExportedStory, site: Parameters<typeof ninjsOf>[1]): string {
  try {
    return `${JSON.stringify(ninjsOf(exported, site), null, 2)}\n`
  } catch (fault) {
    if (!(fault instanceof NotNinjs)) throw fault
    const id = exported.is === 'withdrawn' ? exported.id : exported.story.id
    throw new Problem(
      [
        `The story ${id} could not be written as ninjs 3.1; this is a fault of ours:`,
        ...fault.faults.map((one) => faultWords(one, 'en')),
      ].join('\n  '),
    )
  }
}
