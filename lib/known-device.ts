import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { sealed, unsealed } from './secret'

const name = 'masthead.known'
const halfAYear = 180 * 24 * 3600

const normal = (email: string) => email.trim().toLowerCase()

/** The name under which this browser has signed in to that account before; others' guessing does not slow it down. */
export async function knownDevice(email: string): Promise<string | null> {
  const seal = (await cookies()).get(name)?.value
  const [device, account] = (seal === undefined ? null : unsealed(seal))?.split(' ') ?? []
  return device !== undefined && account === encodeURIComponent(normal(email)) ? device : null
}

/** Remembers that this browser has signed in to that account; for server actions. */
export async function rememberDevice(email: string, secure: boolean): Promise<void> {
  const device = (await knownDevice(email)) ?? randomUUID()
  const value = sealed(`${device} ${encodeURIComponent(normal(email))}`)
  ;(await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/newsroom', secure, maxAge: halfAYear })
}
