'use server'
import { changeSettings } from '../../../../domain/settings/settings'
import { isSecure, keepSignedIn } from '../../../../lib/auth'
import { sessionHere } from '../../../../lib/session'
import { formAction } from '../../../../lib/staff-action'
import type { FormState } from '../../../../model/outcome'
import { Seen } from '../../../../model/seen'
import { Settings } from '../../../../model/settings'

/** Asks for proof like a change of accounts: it says who needs a second factor, and where links in mails lead. */
const changing = formAction(
  Settings.extend(Seen.shape),
  (form) => ({ ...Object.fromEntries(form), secondFactorRoles: form.getAll('secondFactorRoles') }),
  ({ tx, staff, now }, input) => changeSettings(tx, staff, input, now),
  { confirmed: true },
)

export async function change(before: FormState, form: FormData): Promise<FormState> {
  const [session, secure] = await Promise.all([sessionHere(), isSecure()])
  const state = await changing(before, form)
  // The cookie is called otherwise on a site found over https; whoever changed the address stays signed in.
  if (state.is === 'saved' && session !== null && (await isSecure()) !== secure) await keepSignedIn(session.sessionId)
  return state
}
