'use server'
import { headers } from 'next/headers'
import { z } from 'zod'
import { finishSignIn, halfwayIn } from '../../../../domain/staff/second-step'
import { enterHere, isSecure } from '../../../../lib/auth'
import { begunHere } from '../../../../lib/begun'
import { knownDevice, rememberDevice } from '../../../../lib/known-device'
import { localPath } from '../../../../lib/local-path'
import { formWork } from '../../../../lib/open-action'
import { vault } from '../../../../lib/secret'
import { addressHere } from '../../../../lib/visitor'
import type { FormState } from '../../../../model/outcome'
import { refuse } from '../../../../model/refusal'

const Code = z.object({ code: z.string().trim().min(1, 'required').max(60, 'tooLong') })

const finishing = formWork(
  Code,
  (form) => Object.fromEntries(form),
  async (house, { code }, now) => {
    const stepId = (await begunHere('step')) ?? refuse('stepExpired')
    const device = await knownDevice((await halfwayIn(house.reader, stepId, now)).email)
    const userAgent = (await headers()).get('user-agent') ?? ''
    const typed = { stepId, code, device, address: await addressHere(), userAgent }
    const { sessionId, email } = await finishSignIn(house, vault(), typed, now)
    await enterHere(sessionId)
    await rememberDevice(email, await isSecure())
  },
  { goTo: (_, form) => localPath(form.get('next')) },
)

export async function finish(before: FormState, form: FormData): Promise<FormState> {
  return finishing(before, form)
}
