import { openSession } from '../../domain/staff/sessions'
import { noticesFor, notify } from '../../domain/stories/notices'
import { type ActionDoor, form } from './action-door'
import { editors } from './people'
import { accountNow } from './seen'
import type { World } from './world'

/** The same action with other arguments, where the right hangs on what is sent. */
export interface FinerDoor extends ActionDoor {
  readonly action: string
  /** What is tried. */
  readonly what: string
  readonly at: string
}

const ofStory = (name: string) => `(desk)/stories/[id]/actions.ts ${name}`
const at = '/newsroom/stories'
const rest = { documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
const otherStory = ({ stories }: World) => ({ storyId: stories.elsewhere })
/** Whoever owns the story they name finds nothing of another's in it; whoever does not is told that first. */
const strange = { may: [], told: ['notFound', 'notAllowed'] } as const

export const finerActions: readonly FinerDoor[] = [
  {
    action: ofStory('embargo'),
    what: 'an embargo is made to end sooner than it was given',
    at,
    may: editors,
    sent: ({ stories, now }) => [{ storyId: stories.embargoed, until: now.getTime() + 86_400_000, note: '' }],
  },
  {
    action: ofStory('embargo'),
    what: 'an embargo is made to end now, by way of setting one',
    at,
    may: [],
    told: ['timePassed', 'notAllowed'],
    sent: ({ stories, now }) => [{ storyId: stories.embargoed, until: now.getTime() - 1000, note: '' }],
  },
  {
    action: ofStory('dropCredit'),
    what: 'a credit of one story is taken out under the name of another',
    at,
    ...strange,
    sent: (world) => [{ ...otherStory(world), id: world.credits[0] }],
  },
  {
    action: ofStory('dropAttribution'),
    what: 'an attribution of one story is taken out under the name of another',
    at,
    ...strange,
    sent: (world) => [{ ...otherStory(world), id: world.mark }],
  },
  {
    action: ofStory('decide'),
    what: 'an attribution of one story is decided about under the name of another',
    at,
    ...strange,
    sent: (world) => [{ ...otherStory(world), id: world.mark, state: 'rejected' }],
  },
  {
    action: ofStory('attribute'),
    what: 'an attribution of one story is written anew under the name of another',
    at,
    ...strange,
    sent: (world) => [{ ...otherStory(world), ...rest, id: world.mark, kind: 'fact', speakers: [] }],
  },
  {
    action: ofStory('decideCredit'),
    what: 'a proposed credit of one story is decided about under the name of another',
    at,
    ...strange,
    sent: (world) => [{ ...otherStory(world), id: world.proposedCredit, state: 'rejected' }],
  },
  {
    action: ofStory('restore'),
    what: 'a revision of one story is restored into another',
    at,
    ...strange,
    sent: (world) => [{ ...otherStory(world), revisionId: world.revision }],
  },
  {
    action: '(desk)/account/actions.ts endOne',
    what: 'a session of somebody else’s is ended under “my own”',
    at: '/newsroom/account',
    may: [],
    told: ['notFound'],
    async sent({ house, accounts, admin }, who) {
      const whose = who.id === admin.id ? accounts.editor : admin
      const sessionId = await house.write((tx) => openSession(tx, whose.id, 'elsewhere', new Date()))
      return form({ sessionId })
    },
  },
  {
    action: '(desk)/_dashboard/actions.ts putNoticesAway',
    what: 'a notice of somebody else’s is put away: it is left alone without a word',
    at: '/newsroom',
    may: ['reporter', 'other', 'editor', 'admin'],
    changes: 'nothing',
    async sent(world) {
      const notice = { kind: 'published', storyId: world.stories.printed, from: 'Edda', note: '' } as const
      await world.house.write((tx) => notify(tx, { ...notice, staffId: world.account.id }, world.now))
      return [{ ids: await noticesOf(world, world.account.id) }]
    },
  },
  {
    action: '(desk)/staff/actions.ts disable',
    what: 'one’s own account is disabled',
    at: '/newsroom/staff',
    may: [],
    told: ['notYourself', 'notAllowed'],
    sent: (_, who) => form({ id: who.id }),
  },
  {
    action: '(desk)/staff/actions.ts change',
    what: 'one’s own role is raised, or an admin’s own lowered',
    at: '/newsroom/staff',
    may: [],
    told: ['notYourself', 'notAllowed'],
    sent: async ({ house }, { id, name, email, role }) =>
      form({ id, name, email, language: 'de', role: role === 'admin' ? 'reporter' : 'admin', seen: await accountNow(house, { id }) }),
  },
]

/** What somebody has not read yet. */
export async function noticesOf({ house }: World, staffId: World['admin']['id']): Promise<string[]> {
  return (await noticesFor(house.reader, staffId)).map(({ id }) => id)
}
