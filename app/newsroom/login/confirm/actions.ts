'use server'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { confirmByPasskey, confirmSelf } from '../../../../domain/staff/confirm'
import { begunHere } from '../../../../lib/begun'
import { localPath } from '../../../../lib/local-path'
import { formWork, openWork } from '../../../../lib/open-action'
import { passkeySite } from '../../../../lib/passkey-site'
import { vault } from '../../../../lib/secret'
import { sessionHere } from '../../../../lib/session'
import { addressHere } from '../../../../lib/visitor'
import type { FormState, Outcome } from '../../../../model/outcome'
import { ShownPasskey } from '../../../../model/passkey'
import { refuse } from '../../../../model/refusal'

/** Back to where one was; or, where that is another tab, to the word that it is done. */
const goOn = (next: unknown) => (next ? localPath(next) : '/newsroom/login/confirm?done')

const Proof = z.object({
  password: z.string().min(1, 'required').max(1000, 'tooLong'),
  code: z.string().trim().max(60, 'tooLong').default(''),
})
const confirming = formWork(
  Proof,
  (form) => Object.fromEntries(form),
  async (house, input, now) => {
    const { staff, sessionId } = (await sessionHere()) ?? refuse('signedOut')
    await confirmSelf(house, vault(), staff, { sessionId, ...input }, now)
  },
  { goTo: (_, form) => goOn(form.get('next')) },
)

const showing = openWork(ShownPasskey, async (house, response, now) => {
  const session = (await sessionHere()) ?? refuse('signedOut')
  const who = { ...session, address: await addressHere() }
  await confirmByPasskey(house, await passkeySite(), who, { response, stepId: await begunHere('passkey') }, now)
})

export async function confirm(before: FormState, form: FormData): Promise<FormState> {
  return confirming(before, form)
}

/** @returns where to go on */
export async function confirmWithPasskey(response: AuthenticationResponseJSON, next: string): Promise<Outcome<string>> {
  const outcome = await showing(response)
  return outcome.is === 'done' ? { ...outcome, value: goOn(next) } : outcome
}
