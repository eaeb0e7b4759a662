import { eq } from 'drizzle-orm'
import { aliases, merges } from '../../db/schema'
import { deactivateContributor } from '../../domain/contributors/deactivate'
import { mergeContributors } from '../../domain/contributors/merge'
import { type ActionFile, form } from './action-door'
import { admins, whoseItIs, whoWorksHere } from './people'
import type { World } from './world'

const profile = {
  kind: 'person',
  sortName: '',
  givenName: '',
  familyName: '',
  jobTitle: 'Korrespondentin',
  biography: '',
  place: '',
  publicContact: '',
  fediverse: '',
  languages: '',
  expertise: '',
  links: '',
}

async function anAlias({ house, people }: World) {
  const [alias] = await house.reader.select({ id: aliases.id }).from(aliases).where(eq(aliases.contributorId, people.ada))
  return alias?.id ?? ''
}

export const contributorActions: ActionFile = {
  at: ({ people }) => `/newsroom/contributors/${people.ada}`,
  actions: {
    create: { may: whoWorksHere, sent: () => form({ ...profile, name: 'Neu Hier', initials: '' }) },
    change: { may: admins, sent: ({ people }) => form({ ...profile, id: people.dora, name: 'Dora Durchschuss' }) },
    aliasAdd: {
      may: admins,
      sent: ({ people }) => form({ contributorId: people.dora, kind: 'spelling', name: 'D. Durchschuß', validFrom: '', validUntil: '' }),
    },
    aliasChange: {
      may: admins,
      sent: async (world) =>
        form({ id: await anAlias(world), contributorId: world.people.ada, kind: 'initials', name: 'afk', validFrom: '', validUntil: '' }),
    },
    aliasRemove: { may: admins, sent: async (world) => [{ id: await anAlias(world), contributorId: world.people.ada }] },
    deactivate: { may: admins, sent: ({ people }) => [{ contributorId: people.dora }] },
    reactivate: {
      may: admins,
      async sent({ house, people, admin }) {
        await house.act(deactivateContributor, admin, { contributorId: people.dora })
        return [{ contributorId: people.dora }]
      },
    },
    portrait: { may: admins, sent: ({ people, pictures }) => [{ contributorId: people.cora, pictureId: pictures.face }] },
    look: { may: whoseItIs, sent: ({ pseudonym }) => [{ contributorId: pseudonym }] },
    note: { may: admins, sent: ({ pseudonym }) => form({ contributorId: pseudonym, identity: 'Jemand anderes' }) },
    collectingNumber: { may: admins, sent: ({ pseudonym }) => form({ contributorId: pseudonym, collectingNumber: '12' }) },
    merge: { may: admins, sent: ({ people }) => form({ from: people.short, into: people.ada, note: '' }) },
    unmerge: {
      may: admins,
      async sent({ house, people, admin }) {
        await house.act(mergeContributors, admin, { from: people.short, into: people.ada, note: '' })
        const [merge] = await house.reader.select({ id: merges.id }).from(merges)
        return [{ mergeId: merge?.id }]
      },
    },
  },
}

const sourceFields = {
  kind: 'person',
  label: 'Die Beamtin aus dem Amt',
  publisher: '',
  title: '',
  url: '',
  archivedUrl: '',
  publishedOn: '',
  retrievedOn: '',
  language: '',
  naming: 'unnamed',
  terms: 'background',
  description: 'eine Beamtin',
  anonymityReason: 'Sie darf nicht sprechen.',
  identity: '',
}

export const sourceActions: ActionFile = {
  at: ({ sources }) => `/newsroom/sources/${sources.insider}`,
  actions: {
    create: { may: whoWorksHere, sent: () => form(sourceFields) },
    change: { may: whoseItIs, sent: ({ sources }) => form({ ...sourceFields, id: sources.insider }) },
    remove: { may: whoseItIs, sent: ({ sources }) => [{ sourceId: sources.unused }] },
    look: { may: whoseItIs, sent: ({ sources }) => [{ sourceId: sources.insider }] },
  },
}
