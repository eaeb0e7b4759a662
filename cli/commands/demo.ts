import type { Command } from 'commander'
import type { Newsroom } from '../../db/client'
import { staff, stories } from '../../db/schema'
import { demoAccounts } from '../../domain/staff/list-staff'
import { answer, Problem, type Reporting } from '../answer'
import { openedNewsroom } from '../open'

/** `newsroom demo` */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('fill an empty newsroom with the demo: stories, contributors, sources and accounts that everybody knows')
    .option('--if-empty', 'do nothing, and succeed, if the newsroom is not empty')
    .option('--json', 'report as JSON')
    .action(async ({ ifEmpty = false, ...reporting }: Reporting & { readonly ifEmpty?: boolean }) => {
      const newsroom = openedNewsroom()
      if (!(await isUntouched(newsroom))) {
        if (!ifEmpty)
          throw new Problem('This newsroom is not empty: the demo is only for a new one. Choose another folder: MASTHEAD_DATA=demo-data')
        return answer(reporting, { filled: false }, 'Demo: not needed, the newsroom is not empty')
      }
      // Read only when wanted: it is larger than all the rest of the command line.
      const { fillDemo } = await import('../demo/fill')
      const counts = await fillDemo(newsroom, new Date(), (step) => {
        if (!reporting.json) process.stdout.write(`Demo: ${step} …\n`)
      })
      const known = await demoAccounts(newsroom.reader)
      const signIn =
        known === null
          ? ''
          : `\nDemo: staff sign in as ${known.accounts[0]?.email ?? ''} and others, all with the password “${known.password}”`
      answer(
        reporting,
        { filled: true, ...counts },
        `Demo: ${counts.stories} stories, ${counts.corrections} corrections, ${counts.contributors} contributors, ${counts.sources} sources, ${counts.pictures} pictures${signIn}`,
      )
    })
}

/** Nothing written, and nobody employed: the demo's accounts never come into a real newsroom. */
async function isUntouched(newsroom: Newsroom): Promise<boolean> {
  const [member] = await newsroom.reader.select({ id: staff.id }).from(staff).limit(1)
  const [story] = await newsroom.reader.select({ id: stories.id }).from(stories).limit(1)
  return member === undefined && story === undefined
}
