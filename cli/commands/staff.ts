import { type Command, Option } from 'commander'
import type { Reader } from '../../db/client'
import { accountByEmail } from '../../domain/staff/account'
import { addStaff } from '../../domain/staff/add'
import { disableStaff } from '../../domain/staff/change-staff'
import { inviteStaff, type NewLink, resetLink } from '../../domain/staff/links'
import { listStaff } from '../../domain/staff/list-staff'
import { resetSecondFactor } from '../../domain/staff/second-factor'
import { signOutEverywhere } from '../../domain/staff/sessions'
import { siteAddress } from '../../lib/address'
import { linkPath } from '../../lib/link-mail'
import type { Language } from '../../model/language'
import { languages } from '../../model/language'
import { Email, Password, type Role, roles } from '../../model/staff'
import { requiredLine } from '../../model/text'
import { answer, Problem, type Reporting, table } from '../answer'
import { openedNewsroom } from '../open'
import { firstLineOfInput } from '../stdin'

interface AddOptions extends Reporting {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly admin?: boolean
  readonly language: Language
  readonly passwordStdin?: boolean
}

/** `newsroom staff …` */
export function addStaffCommands(program: Command): void {
  const staff = program.command('staff').description('accounts of those who work here')

  staff
    .command('add')
    .description('open an account; without a password, a link is printed by which its owner chooses one')
    .requiredOption('--name <name>', 'as shown at the desk')
    .requiredOption('--email <address>', 'what they sign in with')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).default('reporter'))
    .option('--admin', 'the same as --role admin')
    .addOption(new Option('--language <language>', 'of their desk').choices(languages).default('de'))
    .option('--password-stdin', 'read the password from the first line of standard input')
    .option('--json', 'report as JSON')
    .action(add)

  staff.command('list').description('list all accounts').option('--json', 'report as JSON').action(list)

  staff
    .command('disable <email>')
    .description('close an account: its sessions and links end at once, nothing it wrote is lost')
    .option('--json', 'report as JSON')
    .action(disable)

  staff
    .command('reset-password <email>')
    .description('print a link, good for one use, by which they choose a new password; the old one works until then')
    .option('--json', 'report as JSON')
    .action(reset)

  staff
    .command('reset-second-factor <email>')
    .description('take app, passkeys and recovery codes away from somebody who lost them; the password is enough then')
    .option('--json', 'report as JSON')
    .action(resetFactor)

  staff
    .command('sign-out <email>')
    .description('end all their sessions; text being written stays in their browser')
    .option('--json', 'report as JSON')
    .action(signOut)
}

async function add({ admin = false, passwordStdin = false, ...options }: AddOptions): Promise<void> {
  const { reader, write } = openedNewsroom()
  const wanted = {
    name: meant(requiredLine(120).safeParse(options.name), '--name must be a name of 1 to 120 characters'),
    email: emailFrom(options.email),
    role: admin ? ('admin' as const) : options.role,
    language: options.language,
  }
  const now = new Date()
  if (passwordStdin) {
    const password = meant(Password.safeParse(await firstLineOfInput()), 'A password has 15 to 200 characters')
    const id = await write((tx) => addStaff(tx, 'system', { ...wanted, password }, now))
    return answer(options, { id, ...wanted }, `${wanted.name} can sign in as ${wanted.email}`)
  }
  const link = await write((tx) => inviteStaff(tx, 'system', wanted, now))
  await tellLink(options, reader, link)
}

async function list(options: Reporting): Promise<void> {
  const everybody = await listStaff(openedNewsroom().reader, 'system')
  const rows = everybody.map((one) => [
    one.name,
    one.email,
    one.role,
    [one.state, one.demo && 'demo', one.secondFactor && 'second factor'].filter(Boolean).join(', '),
    one.seenAt?.toISOString() ?? 'never',
  ])
  answer(
    options,
    everybody,
    everybody.length === 0 ? 'Nobody works here yet.' : table([['NAME', 'EMAIL', 'ROLE', 'STATE', 'LAST SEEN'], ...rows]),
  )
}

async function disable(email: string, options: Reporting): Promise<void> {
  const { reader, write } = openedNewsroom()
  const { id, name } = await accountOf(reader, email)
  await write((tx) => disableStaff(tx, 'system', { id }, new Date()))
  answer(options, { id, state: 'disabled' }, `${name} can no longer sign in`)
}

async function reset(email: string, options: Reporting): Promise<void> {
  const { reader, write } = openedNewsroom()
  const { id } = await accountOf(reader, email)
  const link = await write((tx) => resetLink(tx, 'system', { id }, new Date()))
  await tellLink(options, reader, link)
}

async function resetFactor(email: string, options: Reporting): Promise<void> {
  const { reader, write } = openedNewsroom()
  const { id, name } = await accountOf(reader, email)
  await write((tx) => resetSecondFactor(tx, 'system', { id }, new Date()))
  answer(options, { id, secondFactor: 'none' }, `${name} can sign in with the password alone, and should set up a second factor again`)
}

async function signOut(email: string, options: Reporting): Promise<void> {
  const { reader, write } = openedNewsroom()
  const { id, name } = await accountOf(reader, email)
  await write((tx) => signOutEverywhere(tx, 'system', { id }, new Date()))
  answer(options, { id, sessions: 0 }, `${name} is signed out everywhere`)
}

async function tellLink(options: Reporting, reader: Reader, { staff, kind, token, expiresAt }: NewLink): Promise<void> {
  const link = (await siteAddress(reader)) + linkPath(token)
  const until = expiresAt.toISOString().slice(0, 16).replace('T', ' ')
  answer(
    options,
    { id: staff.id, email: staff.email, kind, link, expiresAt },
    `For ${staff.name}, to choose a password (works once, until ${until} UTC):\n${link}`,
  )
}

async function accountOf(reader: Reader, email: string) {
  const account = await accountByEmail(reader, emailFrom(email))
  if (account === null) throw new Problem(`Nobody here has the address ${email}. See: npm run newsroom -- staff list`)
  return account
}

const emailFrom = (typed: string) => meant(Email.safeParse(typed), `${typed} is no e-mail address`)

function meant<Value>(parsed: { success: true; data: Value } | { success: false }, otherwise: string): Value {
  if (!parsed.success) throw new Problem(otherwise)
  return parsed.data
}
