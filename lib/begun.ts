import { cookies } from 'next/headers'
import { StepId } from '../model/ids'
import { sealed, unsealed } from './secret'

/** Each has a cookie of its own: what is begun in one tab must not take the place of what another tab began. */
type Begun = 'step' | 'passkey' | 'newPasskey'

const minutes = 10

/** Has this browser remember what it has begun at the door, for minutes; for server actions. */
export async function rememberBegun(what: Begun, id: StepId, secure: boolean): Promise<void> {
  const options = { httpOnly: true, sameSite: 'strict', path: '/newsroom', secure, maxAge: minutes * 60 } as const
  ;(await cookies()).set(`masthead.${what}`, sealed(id), options)
}

/** What this browser has begun, whether or not it still waits. */
export async function begunHere(what: Begun): Promise<StepId | null> {
  const seal = (await cookies()).get(`masthead.${what}`)?.value
  const id = StepId.safeParse(seal === undefined ? null : unsealed(seal))
  return id.success ? id.data : null
}
