'use server'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { headers } from 'next/headers'
import { z } from 'zod'
import { beginPasskey, withPasskey } from '../../../domain/staff/passkeys'
import { admit } from '../../../domain/staff/second-step'
import { giveBack, takeTurn } from '../../../domain/staff/throttle'
import { enterHere, isSecure } from '../../../lib/auth'
import { begunHere, rememberBegun } from '../../../lib/begun'
import { rememberDevice } from '../../../lib/known-device'
import { localPath } from '../../../lib/local-path'
import { openWork } from '../../../lib/open-action'
import { passkeySite } from '../../../lib/passkey-site'
import { addressHere } from '../../../lib/visitor'
import type { Outcome } from '../../../model/outcome'
import { ShownPasskey } from '../../../model/passkey'

const beginning = openWork(z.object({}), async (house, _, now) => {
  const turn = { by: 'challenge', address: await addressHere() } as const
  await house.write((tx) => takeTurn(tx, [turn], now))
  const { stepId, options } = await beginPasskey(house, await passkeySite(), now)
  await rememberBegun('passkey', stepId, await isSecure())
  return options
})

const entering = openWork(ShownPasskey, async (house, response, now) => {
  const address = await addressHere()
  const turn = { by: 'address', address } as const
  await house.write((tx) => takeTurn(tx, [turn], now))
  const userAgent = (await headers()).get('user-agent') ?? ''
  const shown = { response, stepId: await begunHere('passkey') }
  const { sessionId, email } = await withPasskey(
    house,
    await passkeySite(),
    shown,
    async (tx, account) => {
      await giveBack(tx, [turn, { by: 'challenge', address }])
      return admit(tx, account, userAgent, now)
    },
    now,
  )
  await enterHere(sessionId)
  await rememberDevice(email, await isSecure())
})

export async function askForPasskey() {
  return beginning({})
}

/** @returns where to go on */
export async function signInByPasskey(response: AuthenticationResponseJSON, next: string): Promise<Outcome<string>> {
  const outcome = await entering(response)
  return outcome.is === 'done' ? { ...outcome, value: localPath(next) } : outcome
}
