import { eq } from 'drizzle-orm'
import { reports } from '../../db/schema'
import { stateName } from '../../domain/log/seen'
import { storePicture } from '../../domain/media/store'
import { siteSettings } from '../../domain/settings/settings'
import { ownPart } from '../../domain/staff/change-staff'
import { openSession } from '../../domain/staff/sessions'
import { notify } from '../../domain/stories/notices'
import { reportError } from '../../domain/stories/report-error'
import { aPicture } from '../../test/pictures'
import { type ActionFile, form } from './action-door'
import { noticesOf } from './finer-actions'
import { admins, editors, whoseItIs, whoWorksHere } from './people'
import { password, type World } from './world'

export const deskActions: ActionFile = {
  at: () => '/newsroom',
  actions: {
    beginStory: { may: whoWorksHere, sent: () => form({ language: 'de' }) },
    beginStoryIn: { may: whoWorksHere, sent: () => [{ language: 'en' }] },
  },
}

export const dashboardActions: ActionFile = {
  at: () => '/newsroom',
  actions: {
    putNoticesAway: {
      may: whoWorksHere,
      async sent(world, who) {
        const notice = { kind: 'published', storyId: world.stories.printed, from: 'Edda', note: '' } as const
        await world.house.write((tx) => notify(tx, { ...notice, staffId: who.id }, world.now))
        return [{ ids: await noticesOf(world, who.id) }]
      },
    },
    reportDone: {
      may: whoseItIs,
      async sent({ house, stories, now }) {
        const report = { storyId: stories.printed, message: 'Da stimmt etwas nicht.', contact: '', website: '' }
        await house.write((tx) => reportError(tx, report, 'somewhere', new Map(), now))
        const [came] = await house.reader.select({ id: reports.id }).from(reports).where(eq(reports.storyId, stories.printed))
        return [{ reportId: came?.id }]
      },
    },
  },
}

const newPassword = 'acht Möwen in der Sonne'

export const accountActions: ActionFile = {
  at: () => '/newsroom/account',
  actions: {
    changeDetails: {
      may: whoWorksHere,
      sent: (_, who) => form({ name: 'Anders Benannt', language: 'en', seen: stateName(ownPart(who)) }),
    },
    choosePassword: { may: whoWorksHere, sent: () => form({ oldPassword: password, password: newPassword, again: newPassword }) },
    endOne: {
      may: whoWorksHere,
      async sent({ house }, who) {
        return form({ sessionId: await house.write((tx) => openSession(tx, who.id, 'elsewhere', new Date())) })
      },
    },
    endOthers: {
      may: whoWorksHere,
      async sent({ house }, who) {
        const except = await house.write((tx) => openSession(tx, who.id, 'elsewhere', new Date()))
        return form({ except })
      },
    },
    endAll: { may: whoWorksHere, sent: () => form({}) },
  },
}

const words = { caption: 'Anders', alt: 'Anders', creator: '', creditLine: '', copyright: '', rights: 'cleared', usageTerms: '' }

let width = 700

/** A picture of the reporter's whose files are there: no copy of the database brings back files that were taken away. */
async function freshPicture({ house, accounts, now }: World) {
  width += 8
  return (await storePicture(house, accounts.reporter, { bytes: await aPicture({ width, height: 300 }), fileName: 'neu.jpg' }, now)).id
}

export const mediaActions: ActionFile = {
  at: () => '/newsroom/media',
  actions: {
    change: { may: whoseItIs, sent: ({ pictures }) => form({ ...words, id: pictures.own }) },
    credit: {
      may: whoseItIs,
      sent: ({ pictures, people }) => [{ id: pictures.own, credits: [{ contributorId: people.bert, role: 'photographer' }] }],
    },
    refocus: { may: whoseItIs, sent: async (world) => [{ id: await freshPicture(world), focal: { x: 100, y: 900 } }] },
    discard: { may: whoseItIs, sent: async (world) => [{ id: await freshPicture(world) }] },
    findPictures: { may: whoWorksHere, changes: 'nothing', sent: () => [{ query: '' }] },
    findMakers: { may: whoWorksHere, changes: 'nothing', sent: () => [{ query: 'Ada' }] },
  },
}

export const originalActions: ActionFile = {
  at: ({ original }) => `/newsroom/originals/${original}`,
  actions: {
    // What nobody told one of is not there.
    begin: { may: whoseItIs, told: ['notFound', 'notAllowed'], sent: ({ review, original }) => [review(original)] },
    drop: { may: whoseItIs, sent: ({ original }) => [{ id: original }] },
  },
}

export const sectionActions: ActionFile = {
  at: () => '/newsroom/sections',
  actions: {
    sectionCreate: { may: editors, sent: () => form({ name: 'Kultur', slug: 'kultur', description: '' }) },
    sectionChange: { may: editors, sent: ({ sections }) => form({ id: sections.leer, name: 'Voll', slug: 'voll', description: '' }) },
    sectionMove: { may: editors, sent: ({ sections }) => [{ sectionId: sections.leer, by: -1 }] },
    sectionRemove: { may: editors, sent: ({ sections }) => [{ sectionId: sections.leer }] },
    topicCreate: { may: editors, sent: () => form({ name: 'Hafen', slug: 'hafen', description: '' }) },
    topicChange: { may: editors, sent: ({ topics }) => form({ id: topics.ruhig, name: 'Laut', slug: 'laut', description: '' }) },
    topicRemove: { may: editors, sent: ({ topics }) => [{ topicId: topics.ruhig }] },
  },
}

export const settingsActions: ActionFile = {
  at: () => '/newsroom/settings',
  actions: {
    change: {
      may: admins,
      sent: async ({ house }) =>
        form({
          seen: stateName(await siteSettings(house.reader)),
          siteName: 'Der andere Bote',
          tagline: '',
          place: '',
          language: 'de',
          zone: 'Europe/Berlin',
          address: 'http://localhost:3000',
          contactEmail: '',
          imprint: '',
          privacy: '',
        }),
    },
  },
}
