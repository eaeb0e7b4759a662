'use server'
import { z } from 'zod'
import { changeStaff, disableStaff, enableStaff } from '../../../../domain/staff/change-staff'
import { inviteStaff, type NewLink, resetLink } from '../../../../domain/staff/links'
import { resetSecondFactor } from '../../../../domain/staff/second-factor'
import { signOutEverywhere } from '../../../../domain/staff/sessions'
import { linkPath, mailLink } from '../../../../lib/link-mail'
import { formAction, staffAction } from '../../../../lib/staff-action'
import { StaffId } from '../../../../model/ids'
import { type FormState, type Outcome, typed } from '../../../../model/outcome'
import { Seen } from '../../../../model/seen'
import { StaffDetails } from '../../../../model/staff'
import type { LinkState } from './_components/link-state'

const fields = (form: FormData) => ({ ...Object.fromEntries(form), contributorId: form.get('contributorId') || null })
const OneOfStaff = StaffDetails.pick({ id: true })

/** Whoever changes others’ access proved lately who they are; signing somebody out is never held up. */
const confirmed = { confirmed: true } as const

const inviting = staffAction(StaffDetails.omit({ id: true }), ({ tx, staff, now }, input) => inviteStaff(tx, staff, input, now), confirmed)
const linking = staffAction(OneOfStaff, ({ tx, staff, now }, input) => resetLink(tx, staff, input, now), confirmed)
const changing = formAction(
  StaffDetails.extend(Seen.shape),
  fields,
  ({ tx, staff, now }, input) => changeStaff(tx, staff, input, now),
  confirmed,
)
const disabling = formAction(OneOfStaff, fields, ({ tx, staff, now }, input) => disableStaff(tx, staff, input, now), confirmed)
const enabling = formAction(OneOfStaff, fields, ({ tx, staff, now }, input) => enableStaff(tx, staff, input, now), confirmed)
const resetting = formAction(OneOfStaff, fields, ({ tx, staff, now }, input) => resetSecondFactor(tx, staff, input, now), confirmed)
const signingOut = formAction(z.object({ id: StaffId }), fields, ({ tx, staff, now }, input) => signOutEverywhere(tx, staff, input, now))

/** After the commit: mails the link, or shows it this once to whoever has to pass it on. */
async function passOn(outcome: Outcome<NewLink>, form: FormData): Promise<LinkState> {
  if (outcome.is !== 'done') return { ...outcome, values: typed(form) }
  const { staff, token, expiresAt } = outcome.value
  const mailed = await mailLink(outcome.value)
  return {
    is: 'linked',
    name: staff.name,
    email: staff.email,
    path: mailed === 'sent' ? null : linkPath(token),
    until: expiresAt.getTime(),
  }
}

export async function invite(_before: LinkState, form: FormData): Promise<LinkState> {
  return passOn(await inviting(fields(form) as z.input<typeof StaffDetails>), form)
}

export async function makeLink(_before: LinkState, form: FormData): Promise<LinkState> {
  return passOn(await linking(fields(form) as unknown as z.input<typeof OneOfStaff>), form)
}

export async function change(before: FormState, form: FormData): Promise<FormState> {
  return changing(before, form)
}

export async function disable(before: FormState, form: FormData): Promise<FormState> {
  return disabling(before, form)
}

export async function enable(before: FormState, form: FormData): Promise<FormState> {
  return enabling(before, form)
}

export async function signOutOf(before: FormState, form: FormData): Promise<FormState> {
  return signingOut(before, form)
}

export async function takeSecondFactor(before: FormState, form: FormData): Promise<FormState> {
  return resetting(before, form)
}
