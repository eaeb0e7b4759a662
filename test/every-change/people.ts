import { merges } from '../../db/schema'
import { addAlias, changeAlias, removeAlias } from '../../domain/contributors/aliases'
import { changeContributor } from '../../domain/contributors/change'
import { contributorById } from '../../domain/contributors/contributor'
import { createContributor } from '../../domain/contributors/create'
import { deactivateContributor, reactivateContributor } from '../../domain/contributors/deactivate'
import { importPlan } from '../../domain/contributors/import-plan'
import { importRegister } from '../../domain/contributors/import-register'
import { mergeContributors } from '../../domain/contributors/merge'
import { choosePortrait } from '../../domain/contributors/portrait'
import { undoMerge } from '../../domain/contributors/undo-merge'
import { changeOwnAccount, changeStaff, disableStaff, enableStaff } from '../../domain/staff/change-staff'
import { inviteStaff } from '../../domain/staff/links'
import { ContributorDetails } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { RegisterEntry } from '../../model/register-import'
import type { LivelyNewsroom } from '../lively-newsroom'
import { type Change, missing, sitemaps } from './change'

async function change({ house, admin, now }: LivelyNewsroom, id: ContributorId, facts: Partial<ContributorDetails>) {
  const before = ContributorDetails.parse(await contributorById(house.reader, id))
  await house.act(changeContributor, admin, { ...before, ...facts }, now)
}

const merge = ({ house, admin, now, people }: LivelyNewsroom, from: ContributorId, into: ContributorId = people.ada) =>
  house.act(mergeContributors, admin, { from, into, note: '' }, now)

const named = (contributorId: ContributorId, kind: 'initials' | 'spelling', name: string, validUntil = '') => ({
  contributorId,
  kind,
  name,
  validFrom: '',
  validUntil,
})

/** What becomes of people in the register, and of accounts at the desk. */
export const changesOfPeople: readonly Change[] = [
  {
    what: 'somebody is entered into the register',
    make: ({ house, admin, now }) => house.act(createContributor, admin, { kind: 'person', name: 'Emil Zeile' }, now),
    changes: [],
    besides: ['/people/emil-zeile', '/people/emil-zeile/feed.xml'],
  },
  {
    what: 'somebody is entered into the register and credited with the first story of a section',
    make: async ({ house, admin, now, published, sections }) => {
      const emil = await house.act(createContributor, admin, { kind: 'person', name: 'Emil Zeile' }, now)
      await published('erstling', now, { sectionId: sections.sport, by: [emil] })
    },
    changes: [...missing, ...sitemaps, '/', '/feed.xml', '/news-sitemap.xml', '/people', '/people/emil-zeile/feed.xml', '/sport'],
  },
  {
    what: 'a register is read in',
    make: async ({ house, admin, now }) => {
      const nothing = { kind: 'person', initials: '', sortName: '', givenName: '', familyName: '', jobTitle: '', place: '', biography: '' }
      const lists = { expertise: [], languages: [], links: [], publicContact: '', fediverse: '', collectingNumber: '' }
      const row = (line: number, wish: Partial<RegisterEntry> & { readonly name: string }) => ({
        line,
        name: wish.name,
        entry: RegisterEntry.parse({ ...nothing, ...lists, ...wish }),
        faults: [],
      })
      const rows = [row(2, { name: 'Emil Zeile' }), row(3, { name: 'Cora Blei', jobTitle: 'Redakteurin', collectingNumber: '4711' })]
      const { digest } = await importPlan(house.reader, rows, now)
      await house.act(importRegister, admin, { rows, fileName: 'register.csv', seen: digest }, now)
    },
    changes: ['/people', '/people/cora-blei'],
    besides: ['/people/emil-zeile', '/people/emil-zeile/feed.xml'],
  },
  {
    what: 'somebody who is credited gets another name',
    make: (newsroom) => change(newsroom, newsroom.people.cora, { name: 'Cora Bleisatz' }),
    changes: [
      ...missing,
      '/',
      '/feed.xml',
      '/people',
      '/people/cora-blei',
      '/politik',
      '/politik/atom.xml',
      '/politik/folge-1',
      '/politik/wahl',
      '/politik/weg',
      '/sitemaps/pages.xml',
      '/sources/das-dossier',
      '/topics/serie',
    ],
  },
  {
    what: 'somebody who is not credited gets another name',
    make: (newsroom) => change(newsroom, newsroom.people.dora, { name: 'Dora Spieß' }),
    changes: [],
    besides: ['/people/dora-durchschuss', '/people/dora-durchschuss/feed.xml'],
  },
  {
    what: 'a photographer who has no page gets another name',
    make: (newsroom) => change(newsroom, newsroom.people.bert, { name: 'Bert Blitz' }),
    changes: [
      ...missing,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/nachspiel',
      '/people/ada-federkiel',
      '/sources/der-bericht',
      '/topics/china',
    ],
  },
  {
    what: 'somebody gets another job',
    make: (newsroom) => change(newsroom, newsroom.people.cora, { jobTitle: 'Chefin' }),
    changes: ['/people', '/people/cora-blei'],
  },
  {
    what: 'somebody’s biography is written',
    make: (newsroom) => change(newsroom, newsroom.people.cora, { biography: 'Sie kam aus Blei.' }),
    changes: ['/people/cora-blei'],
  },
  {
    what: 'somebody is found elsewhere in the fediverse',
    make: (newsroom) => change(newsroom, newsroom.people.ada, { fediverse: '@af@anderswo.example' }),
    changes: ['/ausland/gipfel', '/ausland/nachspiel', '/people/ada-federkiel', '/people/ada-federkiel/feed.xml'],
  },
  {
    what: 'somebody leaves',
    make: ({ house, admin, now, people }) => house.act(deactivateContributor, admin, { contributorId: people.ada }, now),
    changes: ['/ausland/gipfel', '/ausland/nachspiel', '/people', '/people/ada-federkiel', '/people/ada-federkiel/feed.xml'],
  },
  {
    what: 'somebody comes back',
    ready: ({ house, admin, now, people }) => house.act(deactivateContributor, admin, { contributorId: people.cora }, now),
    make: ({ house, admin, now, people }) => house.act(reactivateContributor, admin, { contributorId: people.cora }, now),
    changes: ['/people', '/people/cora-blei'],
  },
  {
    what: 'somebody gets a portrait',
    make: ({ house, admin, now, people, pictures }) =>
      house.act(choosePortrait, admin, { contributorId: people.cora, pictureId: pictures.unused }, now),
    changes: ['/people/cora-blei'],
  },
  {
    what: 'somebody gets initials',
    make: ({ house, admin, now, people }) => house.act(addAlias, admin, named(people.cora, 'initials', 'cb'), now),
    changes: ['/people', '/people/cora-blei'],
  },
  {
    what: 'somebody gives up initials',
    make: async ({ house, admin, now, people }) => {
      const [alias] = (await contributorById(house.reader, people.ada))?.aliases ?? []
      const { id } = alias ?? refuse('notFound')
      await house.act(changeAlias, admin, { id, ...named(people.ada, 'initials', 'af', '2025-01-20') }, now)
    },
    changes: ['/people', '/people/ada-federkiel', '/people/ada-federkiel/feed.xml'],
  },
  {
    what: 'somebody’s initials are struck',
    make: async ({ house, admin, now, people }) => {
      const [alias] = (await contributorById(house.reader, people.ada))?.aliases ?? []
      await house.act(removeAlias, admin, { id: alias?.id ?? refuse('notFound'), contributorId: people.ada }, now)
    },
    changes: ['/people', '/people/ada-federkiel', '/people/ada-federkiel/feed.xml'],
  },
  {
    what: 'somebody is spelt otherwise, too',
    make: ({ house, admin, now, people }) => house.act(addAlias, admin, named(people.cora, 'spelling', 'Kora Blei'), now),
    changes: [],
  },
  {
    what: 'two entries that have pages become one',
    make: (newsroom) => merge(newsroom, newsroom.people.short),
    changes: [
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/feed.xml',
      '/people',
      '/people/a-federkiel',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/pages.xml',
    ],
  },
  {
    what: 'an entry without a page goes into one that has one',
    make: (newsroom) => merge(newsroom, newsroom.people.bert),
    changes: [
      ...missing,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/gipfel/history',
      '/ausland/nachspiel',
      '/feed.xml',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
      '/sources/der-bericht',
      '/topics/china',
    ],
    besides: ['/people'],
  },
  {
    what: 'two entries without pages become one',
    make: (newsroom) => merge(newsroom, newsroom.people.bert, newsroom.people.dora),
    changes: [
      ...missing,
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/nachspiel',
      '/people/ada-federkiel',
      '/sources/der-bericht',
      '/topics/china',
    ],
    besides: ['/ausland/feed.xml', '/ausland/gipfel', '/ausland/gipfel/history', '/feed.xml', '/people/ada-federkiel/feed.xml'],
  },
  {
    what: 'a merge is undone after the story was published again',
    ready: async (newsroom) => {
      await merge(newsroom, newsroom.people.short)
      await newsroom.edit(newsroom.stories.archiv, { kicker: 'Archiv' })
      await newsroom.publish(newsroom.stories.archiv)
    },
    make: async ({ house, admin, now }) => {
      const [last] = await house.reader.select({ id: merges.id }).from(merges)
      await house.act(undoMerge, admin, { mergeId: last?.id ?? refuse('notFound') }, now)
    },
    changes: [
      '/',
      '/ausland',
      '/ausland/archiv',
      '/ausland/feed.xml',
      '/ausland/gipfel',
      '/ausland/nachspiel',
      '/feed.xml',
      '/people',
      '/people/a-federkiel',
      '/people/ada-federkiel',
      '/people/ada-federkiel/feed.xml',
      '/sitemaps/pages.xml',
    ],
  },
  {
    what: 'an account is closed whose holder is credited',
    make: ({ house, admin, now, account }) => house.act(disableStaff, admin, { id: account.id }, now),
    changes: ['/people/ada-federkiel'],
  },
  {
    what: 'an account is opened again',
    ready: ({ house, admin, now, account }) => house.act(disableStaff, admin, { id: account.id }, now),
    make: ({ house, admin, now, account }) => house.act(enableStaff, admin, { id: account.id }, now),
    changes: ['/people/ada-federkiel'],
  },
  {
    what: 'an account is tied to somebody else',
    make: ({ house, admin, now, account, people }) => house.act(changeStaff, admin, { ...account, contributorId: people.cora }, now),
    changes: ['/people/ada-federkiel', '/people/cora-blei'],
  },
  {
    what: 'somebody who is credited is invited to the desk',
    make: ({ house, admin, now, people }) => {
      const account = { name: 'Cora Blei', email: 'cora@bote.example', role: 'reporter', language: 'de' } as const
      return house.act(inviteStaff, admin, { ...account, contributorId: people.cora }, now)
    },
    changes: ['/people/cora-blei'],
  },
  {
    what: 'somebody calls their own account otherwise',
    make: ({ house, account, now }) => house.act(changeOwnAccount, account, { name: 'Ada', language: 'en' }, now),
    changes: [],
  },
  {
    what: 'an account gets another role',
    make: ({ house, admin, now, account }) => house.act(changeStaff, admin, { ...account, role: 'editor' }, now),
    changes: [],
  },
]
