'use server'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { addPasskey, beginNewPasskey, removePasskey } from '../../../domain/staff/passkeys'
import { renewRecoveryCodes } from '../../../domain/staff/recovery-codes'
import { beginTotp, confirmTotp, removeTotp } from '../../../domain/staff/totp'
import { isSecure } from '../../../lib/auth'
import { begunHere, rememberBegun } from '../../../lib/begun'
import { openWork } from '../../../lib/open-action'
import { passkeySite } from '../../../lib/passkey-site'
import { vault } from '../../../lib/secret'
import { actingStaff } from '../../../lib/session'
import { formAction, staffAction } from '../../../lib/staff-action'
import type { FormState, Outcome } from '../../../model/outcome'
import { MadePasskey } from '../../../model/passkey'
import { Refusal } from '../../../model/refusal'
import type { Staff } from '../../../model/staff'
import { requiredLine } from '../../../model/text'

/** Open to those who must set one up before anything else; never from a desk that was left open. */
const asked = { confirmed: true, settingUp: true } as const

const fields = (form: FormData) => Object.fromEntries(form)
const Nothing = z.object({})

/** Recovery codes that were just made: shown once, kept nowhere. */
export type NewCodes = Outcome<readonly string[]> | { readonly is: 'idle' }

const beginning = formAction(Nothing, fields, ({ tx, staff, now }) => beginTotp(tx, staff, { vault: vault() }, now), asked)
const Code = z.object({ code: z.string().trim().min(1, 'required').max(40, 'tooLong') })
const confirming = staffAction(
  Code,
  ({ tx, staff, now }, { code }) => confirmTotp(tx, staff, { code: code.replaceAll(/\s/g, ''), vault: vault() }, now),
  asked,
)
const removingTotp = formAction(Nothing, fields, ({ tx, staff, now }) => removeTotp(tx, staff, now), asked)
const removingPasskey = formAction(
  z.object({ id: z.string().max(2000) }),
  fields,
  ({ tx, staff, now }, input) => removePasskey(tx, staff, input, now),
  asked,
)
const renewing = staffAction(Nothing, ({ tx, staff, now }) => renewRecoveryCodes(tx, staff, now), asked)

async function whoever(): Promise<Staff> {
  const staff = await actingStaff(asked)
  if (typeof staff === 'string') throw new Refusal(staff)
  return staff
}

const askingBrowser = openWork(Nothing, async (house, _, now) => {
  const { stepId, options } = await beginNewPasskey(house, await whoever(), await passkeySite(), now)
  await rememberBegun('newPasskey', stepId, await isSecure())
  return options
})
const adding = openWork(z.object({ name: requiredLine(60), response: MadePasskey }), async (house, { name, response }, now) =>
  addPasskey(house, await whoever(), await passkeySite(), { name, response, stepId: await begunHere('newPasskey') }, now),
)

export async function beginApp(before: FormState, form: FormData): Promise<FormState> {
  return beginning(before, form)
}

export async function confirmApp(_before: NewCodes, form: FormData): Promise<NewCodes> {
  return confirming({ code: String(form.get('code') ?? '') })
}

export async function removeApp(before: FormState, form: FormData): Promise<FormState> {
  return removingTotp(before, form)
}

export async function beginOwnPasskey() {
  return askingBrowser({})
}

export async function keepPasskey(name: string, response: RegistrationResponseJSON): Promise<Outcome<readonly string[]>> {
  const outcome = await adding({ name, response })
  if (outcome.is === 'done') refresh()
  return outcome
}

export async function dropPasskey(before: FormState, form: FormData): Promise<FormState> {
  return removingPasskey(before, form)
}

export async function renewCodes(_before: NewCodes, _form: FormData): Promise<NewCodes> {
  return renewing({})
}
