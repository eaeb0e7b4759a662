'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Newsroom } from '../../../db/client'
import { acceptLink } from '../../../domain/staff/accept-link'
import { mayAskForLink, requestedLink } from '../../../domain/staff/links'
import type { SignedInBy } from '../../../domain/staff/second-step'
import { setUp } from '../../../domain/staff/set-up'
import { enterHere, isSecure, signInHere, signOutHere } from '../../../lib/auth'
import { rememberBegun } from '../../../lib/begun'
import { rememberDevice } from '../../../lib/known-device'
import { mailLink } from '../../../lib/link-mail'
import { localPath } from '../../../lib/local-path'
import { canMail } from '../../../lib/mail'
import { formWork } from '../../../lib/open-action'
import { logFault } from '../../../lib/report'
import { addressHere } from '../../../lib/visitor'
import type { FormState } from '../../../model/outcome'
import { Refusal } from '../../../model/refusal'
import { Email, Password, StaffDetails } from '../../../model/staff'

const fields = (form: FormData) => Object.fromEntries(form)

/** @returns where the password led: in, or to the second step */
async function enter(email: string, password: string): Promise<'in' | 'secondStep'> {
  const outcome = await signInHere(email, password)
  if (outcome.is === 'refused') throw new Refusal(outcome.code, outcome.particulars)
  if (outcome.is === 'secondStep') {
    await rememberBegun('step', outcome.stepId, await isSecure())
    return 'secondStep'
  }
  await rememberDevice(email, await isSecure())
  return 'in'
}

/** Lets this browser in as far as a password that was just chosen leads. */
async function follow(led: SignedInBy & { readonly email: string }): Promise<'in' | 'secondStep'> {
  const secure = await isSecure()
  if (led.is === 'secondStep') {
    await rememberBegun('step', led.stepId, secure)
    return 'secondStep'
  }
  await enterHere(led.sessionId)
  await rememberDevice(led.email, secure)
  return 'in'
}

const userAgentHere = async () => (await headers()).get('user-agent') ?? ''

/** In, to where one was going; or first to the second step, which leads there. */
function onwards(where: 'in' | 'secondStep', form: FormData): string {
  const next = localPath(form.get('next'))
  return where === 'in' ? next : `/newsroom/login/second?next=${encodeURIComponent(next)}`
}

const Credentials = z.object({
  email: z.string().trim().min(1, 'required').max(300, 'tooLong'),
  password: z.string().min(1, 'required').max(1000, 'tooLong'),
})
const entering = formWork(Credentials, fields, (_, { email, password }) => enter(email, password), { goTo: onwards })

export async function signIn(before: FormState, form: FormData): Promise<FormState> {
  return entering(before, form)
}

export async function signOut(): Promise<void> {
  await signOutHere()
  redirect('/newsroom/login')
}

const token = z.string().max(200)
const NewPassword = z
  .object({ token, password: Password, again: z.string() })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'passwordsDiffer' })
const accept = async (house: Newsroom, input: z.output<typeof NewPassword>, now: Date) =>
  follow(await acceptLink(house, { ...input, userAgent: await userAgentHere() }, now))
const accepting = formWork(NewPassword, fields, accept, { goTo: onwards })

export async function acceptByLink(before: FormState, form: FormData): Promise<FormState> {
  return accepting(before, form)
}

const FirstAdmin = StaffDetails.pick({ name: true, email: true, language: true })
  .extend({ token, password: Password, again: z.string() })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'passwordsDiffer' })
const begin = async (house: Newsroom, input: z.output<typeof FirstAdmin>, now: Date) =>
  follow(await setUp(house, { ...input, userAgent: await userAgentHere() }, now))
const settingUp = formWork(FirstAdmin, fields, begin, { goTo: onwards })

export async function setUpNewsroom(before: FormState, form: FormData): Promise<FormState> {
  return settingUp(before, form)
}

const forgetting = formWork(z.object({ email: Email }), fields, async ({ write }, { email }, now) => {
  if (!canMail()) throw new Refusal('notAllowed')
  const address = await addressHere()
  await write((tx) => mayAskForLink(tx, { email, address }, now))
  // Not waited for: how long looking up, writing and mailing take must not tell whether there is an account.
  void write((tx) => requestedLink(tx, email, now))
    .then((link) => link && mailLink(link))
    .catch((fault) => logFault('no link made', fault))
})

export async function askForLink(before: FormState, form: FormData): Promise<FormState> {
  return forgetting(before, form)
}
