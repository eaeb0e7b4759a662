import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { newsroom } from '../db/client'
import { noteUse, type SignedIn, sessionWith } from '../domain/staff/sessions'
import type { Staff } from '../model/staff'
import { sessionIdHere } from './auth'
import { localPath } from './local-path'

/** The session of this request, looked up once a request; `null` for nobody's. */
export const sessionHere = cache(async (): Promise<SignedIn | null> => {
  const id = await sessionIdHere()
  if (id === null) return null
  const now = new Date()
  const { reader, write } = newsroom()
  const session = await sessionWith(reader, id, now)
  if (session?.noteDue) await write((tx) => noteUse(tx, id, now))
  return session
})

/** Whoever is signed in with this request, read afresh from the database; `null` for nobody. */
export async function signedInStaff(): Promise<Staff | null> {
  return (await sessionHere())?.staff ?? null
}

/**
 * Whoever is signed in with a request that a page makes by itself, every few seconds: it is no use of the session, which
 * would otherwise never end by itself while a page stands open.
 */
export async function staffLookingOn(now: Date): Promise<Staff | null> {
  const id = await sessionIdHere()
  return id === null ? null : ((await sessionWith(newsroom().reader, id, now))?.staff ?? null)
}

/** For pages of the desk: whoever is signed in. Others are sent to sign in, and from there back to this page. */
export async function requireStaff(): Promise<Staff> {
  await connection()
  const staff = await signedInStaff()
  if (staff !== null) return staff
  const here = localPath((await headers()).get('x-masthead-path'))
  redirect(here === '/newsroom' ? '/newsroom/login' : `/newsroom/login?next=${encodeURIComponent(here)}`)
}
