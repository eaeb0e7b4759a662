'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changePassword } from '../../../../domain/staff/change-password'
import { changeOwnAccount } from '../../../../domain/staff/change-staff'
import { endSession, signOutEverywhere } from '../../../../domain/staff/sessions'
import { signOutHere } from '../../../../lib/auth'
import { formWork } from '../../../../lib/open-action'
import { actingStaff, sessionHere } from '../../../../lib/session'
import { formAction } from '../../../../lib/staff-action'
import { SessionId } from '../../../../model/ids'
import type { FormState } from '../../../../model/outcome'
import { Refusal, refuse } from '../../../../model/refusal'
import { Seen } from '../../../../model/seen'
import { Password, StaffDetails } from '../../../../model/staff'

const fields = (form: FormData) => Object.fromEntries(form)

const changingDetails = formAction(
  StaffDetails.pick({ name: true, language: true }).extend(Seen.shape),
  fields,
  ({ tx, staff, now }, input) => changeOwnAccount(tx, staff, input, now),
)

const NewPassword = z
  .object({ oldPassword: z.string().min(1, 'required').max(1000, 'tooLong'), password: Password, again: z.string() })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'passwordsDiffer' })
const changingPassword = formWork(NewPassword, fields, async (house, input, now) => {
  const staff = await actingStaff()
  if (typeof staff === 'string') throw new Refusal(staff)
  const { sessionId } = (await sessionHere()) ?? refuse('signedOut')
  await changePassword(house, staff, { ...input, sessionId }, now)
  refresh()
})

const ending = formAction(z.object({ sessionId: SessionId }), fields, ({ tx, staff, now }, input) => endSession(tx, staff, input, now))
const endingOthers = formAction(z.object({ except: SessionId }), fields, ({ tx, staff, now }, { except }) =>
  signOutEverywhere(tx, staff, { id: staff.id, except }, now),
)
const endingAll = formAction(z.object({}), fields, ({ tx, staff, now }) => signOutEverywhere(tx, staff, staff, now))

export async function changeDetails(before: FormState, form: FormData): Promise<FormState> {
  return changingDetails(before, form)
}

export async function choosePassword(before: FormState, form: FormData): Promise<FormState> {
  return changingPassword(before, form)
}

export async function endOne(before: FormState, form: FormData): Promise<FormState> {
  return ending(before, form)
}

export async function endOthers(before: FormState, form: FormData): Promise<FormState> {
  return endingOthers(before, form)
}

export async function endAll(before: FormState, form: FormData): Promise<FormState> {
  const state = await endingAll(before, form)
  if (state.is !== 'saved') return state
  await signOutHere()
  redirect('/newsroom/login')
}
