import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { newsroom } from '../db/client'
import { lacksSecondFactor } from '../domain/staff/any-factor'
import { isConfirmed, noteUse, type SignedIn, sessionWith } from '../domain/staff/sessions'
import type { RefusalCode } from '../model/refusal'
import type { Staff } from '../model/staff'
import { sessionIdHere } from './auth'
import { localPath } from './local-path'

interface SignedInHere extends SignedIn {
  /** The role needs a second factor that is not set up: until it is, nothing else is open to them. */
  readonly lacksSecondFactor: boolean
}

/** The session of this request, looked up once a request; `null` for nobody's. */
export const sessionHere = cache(() => sessionNow({ isUse: true }))

async function sessionNow({ isUse }: { readonly isUse: boolean }): Promise<SignedInHere | null> {
  const id = await sessionIdHere()
  if (id === null) return null
  const now = new Date()
  const { reader, write } = newsroom()
  const session = await sessionWith(reader, id, now)
  if (isUse && session?.noteDue) await write((tx) => noteUse(tx, id, now))
  return session && { ...session, lacksSecondFactor: await lacksSecondFactor(reader, session.staff) }
}

/** Whoever is at the desk with this request, read afresh from the database; `null` for nobody. */
export async function signedInStaff(): Promise<Staff | null> {
  const session = await sessionHere()
  return session === null || session.lacksSecondFactor ? null : session.staff
}

/** What an action asks of whoever acts, beside being signed in. */
export interface Asked {
  /** Accounts and secrets: to have proved lately who they are. */
  readonly confirmed?: boolean
  /** Open also to those who lack the second factor that their role needs: by this they set it up. */
  readonly settingUp?: boolean
}

/** Whoever acts with this request, or why they may not. */
export async function actingStaff({ confirmed = false, settingUp = false }: Asked = {}): Promise<Staff | RefusalCode> {
  const session = await sessionHere()
  if (session === null) return 'signedOut'
  if (session.lacksSecondFactor && !settingUp) return 'secondFactorMissing'
  return confirmed && !isConfirmed(session, new Date()) ? 'confirmFirst' : session.staff
}

async function pathHere(): Promise<string> {
  return localPath((await headers()).get('x-masthead-path'))
}

/** Whoever is signed in, though they may lack the second factor that their role needs. Others are sent to sign in. */
export async function requireSession(): Promise<SignedInHere> {
  await connection()
  const session = await sessionHere()
  if (session !== null) return session
  const here = await pathHere()
  redirect(here === '/newsroom' ? '/newsroom/login' : `/newsroom/login?next=${encodeURIComponent(here)}`)
}

/**
 * Whoever is signed in with a request that a page makes by itself, every few seconds: it is no use of the session, which
 * would otherwise never end by itself while a page stands open.
 */
export async function staffLookingOn(): Promise<Staff | null> {
  const session = await sessionNow({ isUse: false })
  return session === null || session.lacksSecondFactor ? null : session.staff
}

/** For pages of the desk: whoever is signed in. Others are sent to sign in, and from there back to this page. */
export async function requireStaff(): Promise<Staff> {
  const { staff, lacksSecondFactor } = await requireSession()
  if (lacksSecondFactor) redirect(`/newsroom/login/second-factor?next=${encodeURIComponent(await pathHere())}`)
  return staff
}

/** For pages on which accounts or secrets are changed: whoever did not lately prove who they are is asked to, and led back. */
export async function requireConfirmed(): Promise<SignedInHere> {
  const session = await requireSession()
  if (!isConfirmed(session, new Date())) redirect(`/newsroom/login/confirm?next=${encodeURIComponent(await pathHere())}`)
  return session
}
