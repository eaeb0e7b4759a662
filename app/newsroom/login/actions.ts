'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { acceptLink } from '../../../domain/staff/accept-link'
import { requestReset } from '../../../domain/staff/links'
import { setUp } from '../../../domain/staff/set-up'
import { isSecure, signInHere, signOutHere } from '../../../lib/auth'
import { rememberDevice } from '../../../lib/known-device'
import { mailLink } from '../../../lib/link-mail'
import { localPath } from '../../../lib/local-path'
import { canMail } from '../../../lib/mail'
import { formWork } from '../../../lib/staff-action'
import { addressHere } from '../../../lib/visitor'
import type { FormState } from '../../../model/outcome'
import { Refusal } from '../../../model/refusal'
import { Email, Password, StaffDetails } from '../../../model/staff'

const fields = (form: FormData) => Object.fromEntries(form)

async function enter(email: string, password: string): Promise<void> {
  const outcome = await signInHere(email, password)
  if (outcome.is === 'refused') throw new Refusal(outcome.code, outcome.particulars)
  await rememberDevice(email, await isSecure())
}

const Credentials = z.object({
  email: z.string().trim().min(1, 'required').max(300, 'tooLong'),
  password: z.string().min(1, 'required').max(1000, 'tooLong'),
})
const entering = formWork(Credentials, fields, (_, { email, password }) => enter(email, password))

export async function signIn(before: FormState, form: FormData): Promise<FormState> {
  const state = await entering(before, form)
  if (state.is === 'saved') redirect(localPath(form.get('next')))
  return state
}

export async function signOut(): Promise<void> {
  await signOutHere()
  redirect('/newsroom/login')
}

const token = z.string().max(200)
const NewPassword = z
  .object({ token, password: Password, again: z.string() })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'passwordsDiffer' })
const accepting = formWork(NewPassword, fields, async (house, input, now) => {
  const { email } = await acceptLink(house, input, now)
  await enter(email, input.password)
})

export async function acceptByLink(before: FormState, form: FormData): Promise<FormState> {
  const state = await accepting(before, form)
  if (state.is === 'saved') redirect('/newsroom')
  return state
}

const FirstAdmin = StaffDetails.pick({ name: true, email: true, language: true })
  .extend({ token, password: Password, again: z.string() })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'passwordsDiffer' })
const settingUp = formWork(FirstAdmin, fields, async (house, input, now) => {
  const { email } = await setUp(house, input, now)
  await enter(email, input.password)
})

export async function setUpNewsroom(before: FormState, form: FormData): Promise<FormState> {
  const state = await settingUp(before, form)
  if (state.is === 'saved') redirect('/newsroom')
  return state
}

const forgetting = formWork(z.object({ email: Email }), fields, async ({ write }, { email }, now) => {
  if (!canMail()) throw new Refusal('notAllowed')
  const address = await addressHere()
  const link = await write((tx) => requestReset(tx, { email, address }, now))
  // Not waited for: how long the mail server takes must not tell whether there is an account.
  if (link !== null) void mailLink(link)
})

export async function askForLink(before: FormState, form: FormData): Promise<FormState> {
  return forgetting(before, form)
}
