import { disableStaff } from '../../domain/staff/change-staff'
import { resetLink } from '../../domain/staff/links'
import { type ActionFile, form } from './action-door'
import { admins, everybody } from './people'
import { withApp } from './second-factor-actions'
import { accountNow } from './seen'
import { password } from './world'

export const staffActions: ActionFile = {
  at: ({ accounts }) => `/newsroom/staff/${accounts.other.id}`,
  actions: {
    invite: { may: admins, sent: () => form({ name: 'Neu Hier', email: 'neu@bote.example', role: 'reporter', language: 'de' }) },
    makeLink: { may: admins, sent: ({ accounts }) => form({ id: accounts.other.id }) },
    change: {
      may: admins,
      sent: async ({ house, accounts: { other } }) =>
        form({ id: other.id, name: other.name, email: other.email, language: 'de', role: 'admin', seen: await accountNow(house, other) }),
    },
    disable: { may: admins, sent: ({ account }) => form({ id: account.id }) },
    enable: {
      may: admins,
      async sent({ house, account, admin }) {
        await house.act(disableStaff, admin, { id: account.id })
        return form({ id: account.id })
      },
    },
    signOutOf: { may: admins, sent: ({ account }) => form({ id: account.id }) },
    takeSecondFactor: {
      may: admins,
      async sent(world) {
        await withApp(world, world.account)
        return form({ id: world.account.id })
      },
    },
  },
}

const newPassword = 'neun Möwen im Nebel'

/** Whoever knows the password or holds the link, whoever else they are; and nobody where there is staff already. */
export const loginActions: ActionFile = {
  at: () => '/newsroom/login',
  actions: {
    signIn: { may: everybody, sent: ({ accounts }) => form({ email: accounts.reporter.email, password, next: '/newsroom' }) },
    signOut: { may: everybody, changes: 'perhaps', sent: () => [] },
    acceptByLink: {
      may: everybody,
      async sent({ house, accounts, admin }) {
        const { token } = await house.write((tx) => resetLink(tx, admin, { id: accounts.other.id }, new Date()))
        return form({ token, password: newPassword, again: newPassword })
      },
    },
    askForLink: { may: everybody, sent: ({ accounts }) => form({ email: accounts.other.email }) },
    setUpNewsroom: {
      may: [],
      told: ['linkExpired'],
      toldOutside: ['linkExpired'],
      sent: () => form({ token: 'x', name: 'Neu', email: 'neu@bote.example', language: 'de', password: newPassword, again: newPassword }),
    },
  },
}
