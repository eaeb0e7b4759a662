import type { Command } from 'commander'
import { answer, type Reporting } from '../answer'
import { checkAccounts } from '../checks/accounts'
import { checkBackup } from '../checks/backup'
import { checkDatabase, checkSchema } from '../checks/database'
import type { Finding } from '../checks/finding'
import { checkFolder, checkRoom, checkSecret } from '../checks/folder'
import { checkAddress, checkClock, checkMail, checkNode, checkSecurityContact } from '../checks/surroundings'

/** What each state looks like at the beginning of a line. */
const marks = { ok: 'ok      ', note: 'note    ', warning: 'WARNING ', problem: 'PROBLEM ' } as const

/** `newsroom doctor` */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look whether everything is as it should be; ends with 1 if there is a problem')
    .option('--json', 'report as JSON')
    .action(async (reporting: Reporting) => {
      const findings: Finding[] = []
      for (const check of [
        checkNode,
        checkClock,
        checkFolder,
        checkRoom,
        checkSecret,
        checkDatabase,
        checkSchema,
        checkBackup,
        checkAccounts,
        checkAddress,
        checkMail,
        checkSecurityContact,
      ]) {
        findings.push(await check())
      }
      const healthy = findings.every((finding) => finding.state !== 'problem')
      answer(reporting, { healthy, findings }, findings.map(({ state, name, words }) => `${marks[state]}${name}: ${words}`).join('\n'))
      if (!healthy) process.exitCode = 1
    })
}
