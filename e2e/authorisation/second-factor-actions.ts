import { Secret, TOTP } from 'otpauth'
import { beginTotp, confirmTotp, pendingTotp } from '../../domain/staff/totp'
import { vault } from '../../lib/secret'
import type { Staff } from '../../model/staff'
import { type ActionFile, form } from './action-door'
import { everybody, whoWorksHere } from './people'
import { password, type World } from './world'

/** As a browser sends it that was shown a passkey. */
const shown = {
  id: 'c2NobHVlc3NlbA',
  rawId: 'c2NobHVlc3NlbA',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' },
}
const made = { ...shown, response: { clientDataJSON: 'e30', attestationObject: 'AAAA' } }

/** Begins an app for somebody. @returns what it shows now */
async function begunApp({ house, now }: World, who: Staff): Promise<string> {
  const wish = { vault: vault(house.folder), siteName: 'Bote' }
  await house.write((tx) => beginTotp(tx, who, wish, new Date()))
  const pending = await pendingTotp(house.reader, who, wish, new Date())
  if (pending === null) throw new Error(`no app was begun at ${now}`)
  return new TOTP({ secret: Secret.fromBase32(pending.secret) }).generate()
}

export async function withApp(world: World, who: Staff): Promise<void> {
  const code = await begunApp(world, who)
  await world.house.write((tx) => confirmTotp(tx, who, { code, vault: vault(world.house.folder) }, new Date()))
}

/** A passkey can only be shown by the browser that was asked for it: whoever comes without that step is told so. */
const byBrowserAlone = { may: [], told: ['stepExpired'] } as const
const atTheDoor = { ...byBrowserAlone, toldOutside: ['stepExpired'] } as const

export const secondFactorActions: ActionFile = {
  at: () => '/newsroom/account',
  actions: {
    beginApp: { may: whoWorksHere, sent: () => form({}) },
    confirmApp: { may: whoWorksHere, sent: async (world, who) => form({ code: await begunApp(world, who) }) },
    removeApp: {
      may: whoWorksHere,
      async sent(world, who) {
        await withApp(world, who)
        return form({})
      },
    },
    renewCodes: {
      may: whoWorksHere,
      async sent(world, who) {
        await withApp(world, who)
        return form({})
      },
    },
    beginOwnPasskey: { may: whoWorksHere, sent: () => [] },
    keepPasskey: { ...byBrowserAlone, sent: () => ['Schlüsselbund', made] },
    dropPasskey: { may: [], told: ['notFound'], sent: () => form({ id: 'nobodys' }) },
  },
}

export const passkeyActions: ActionFile = {
  at: () => '/newsroom/login',
  actions: {
    askForPasskey: { may: everybody, sent: () => [] },
    signInByPasskey: { ...atTheDoor, isCounted: true, sent: () => [shown, '/newsroom'] },
  },
}

export const secondStepActions: ActionFile = {
  at: () => '/newsroom/login',
  actions: { finish: { ...atTheDoor, sent: () => form({ code: '123456', next: '/newsroom' }) } },
}

export const confirmActions: ActionFile = {
  at: () => '/newsroom/login/confirm',
  actions: {
    // When a session was confirmed stands in its row, by the way.
    confirm: { may: whoWorksHere, changes: 'perhaps', sent: () => form({ password, code: '', next: '/newsroom' }) },
    confirmWithPasskey: { ...byBrowserAlone, sent: () => [shown, '/newsroom'] },
  },
}
