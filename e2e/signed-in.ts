import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { openNewsroom } from '../db/client'
import { staff } from '../db/schema'
import { openSession, sessionLimits } from '../domain/staff/sessions'
import { sessionSecret } from '../lib/secret'

export interface SignedCookie {
  readonly name: string
  readonly value: string
}

/**
 * Signs somebody in without the sign-in page: a session's row in the database of a folder, and the signed cookie for it.
 * The name is that of a site found over plain http.
 */
export async function cookieFor(folder: string, email: string): Promise<SignedCookie> {
  const { reader, write, close } = openNewsroom(folder)
  try {
    const [account] = await reader.select({ id: staff.id }).from(staff).where(eq(staff.email, email))
    if (account === undefined) throw new Error(`nobody signs in as ${email}`)
    const sid = await write((tx) => openSession(tx, account.id, 'journey', new Date()))
    const value = await encode({ token: { sid }, secret: sessionSecret(folder), maxAge: sessionLimits.absolute / 1000 })
    return { name: 'masthead.session', value }
  } finally {
    close()
  }
}
