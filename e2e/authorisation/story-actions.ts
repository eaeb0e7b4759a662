import { binStory } from '../../domain/stories/bin'
import { scheduleStory } from '../../domain/stories/schedule'
import { submitStory } from '../../domain/stories/submit'
import type { ActionDoor, ActionFile } from './action-door'
import { editors, whoseItIs, whoWorksHere } from './people'
import type { World } from './world'

const draft = ({ stories }: World) => ({ storyId: stories.draft })
const printed = ({ stories }: World) => ({ storyId: stories.printed })
const tomorrow = ({ now }: World) => now.getTime() + 86_400_000

const binning: ActionDoor = { may: whoseItIs, sent: (world) => [draft(world)] }
const unbinning: ActionDoor = {
  may: whoseItIs,
  async sent(world) {
    await world.house.act(binStory, world.admin, draft(world))
    return [draft(world)]
  },
}

const newCredit = { nameAsCredited: 'A. F.', role: 'author', placement: 'byline', scope: 'this_story', degree: 'equal' }
const passage = { kind: 'reported', documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: 'neu' }
const rights = { extent: '', rightsHolder: 'Haus', licence: '', usageTerms: '', rights: 'unknown', aiUse: 'none' }

export const storyActions: ActionFile = {
  at: ({ stories }) => `/newsroom/stories/${stories.draft}`,
  actions: {
    check: { may: whoWorksHere, changes: 'nothing', sent: (world) => [draft(world)] },

    creditContributor: {
      may: whoseItIs,
      sent: (world) => [{ ...draft(world), contributorId: world.people.dora, role: 'editor', scope: 'this_story' }],
    },
    editCredit: {
      may: whoseItIs,
      sent: (world) => [
        {
          ...draft(world),
          ...newCredit,
          id: world.credits[0],
          contributorId: world.people.ada,
          place: '',
          onScene: false,
          onBehalfOfId: null,
        },
      ],
    },
    dropCredit: { may: whoseItIs, sent: (world) => [{ ...draft(world), id: world.credits[0] }] },
    reorderCredits: { may: whoseItIs, sent: (world) => [{ ...draft(world), order: world.credits.toReversed() }] },
    decideCredit: {
      may: whoseItIs,
      sent: ({ stories, proposedCredit }) => [{ storyId: stories.begun, id: proposedCredit, state: 'rejected' }],
    },
    findContributors: { may: whoWorksHere, changes: 'nothing', sent: () => [{ query: 'Ada' }] },
    enterContributor: { may: whoWorksHere, sent: () => [{ kind: 'person', name: 'Neu Hier' }] },

    findSources: { may: whoWorksHere, changes: 'nothing', sent: () => [{ query: 'Beamtin', kinds: [] }] },
    enterSource: { may: whoWorksHere, sent: () => [{ kind: 'person', label: 'Neue Quelle', publisher: '', url: '' }] },
    attribute: {
      may: whoseItIs,
      sent: (world) => [{ ...draft(world), ...passage, id: world.mark, speakers: [world.sources.insider] }],
    },
    dropAttribution: { may: whoseItIs, sent: (world) => [{ ...draft(world), id: world.mark }] },
    decide: { may: whoseItIs, sent: (world) => [{ ...draft(world), id: world.mark, state: 'rejected' }] },

    provenance: { may: whoseItIs, sent: (world) => [{ ...draft(world), relation: 'original', upstream: [], ...rights }] },
    decideUpstream: { may: whoseItIs, sent: ({ stories }) => [{ storyId: stories.begun, state: 'rejected' }] },
    embargo: { may: whoseItIs, sent: (world) => [{ ...draft(world), until: tomorrow(world), note: '' }] },
    endEmbargo: { may: editors, sent: ({ stories }) => [{ storyId: stories.embargoed }] },
    putUnderTopics: { may: whoseItIs, sent: (world) => [{ ...draft(world), topics: [world.topics.china] }] },

    submit: { may: whoseItIs, sent: (world) => [{ ...draft(world), note: '' }] },
    sendBack: {
      may: whoseItIs,
      async sent(world) {
        await world.house.act(submitStory, world.accounts.reporter, { ...draft(world), note: '' })
        return [{ ...draft(world), note: 'Noch einmal.' }]
      },
    },
    handOver: { may: whoseItIs, sent: (world) => [{ ...draft(world), to: world.accounts.other.id, note: '' }] },
    publish: { may: editors, sent: (world) => [draft(world)] },
    askChanges: { may: whoseItIs, changes: 'nothing', sent: (world) => [printed(world)] },
    correct: {
      may: editors,
      sent: (world) => [
        {
          ...printed(world),
          kind: 'clarification',
          text: 'Gemeint war Montag.',
          place: 'foot',
          removal: 'none',
          passages: [],
          withDraft: false,
        },
      ],
    },
    drop: { may: editors, sent: (world) => [printed(world)] },
    schedule: { may: editors, sent: (world) => [{ ...draft(world), dueAt: tomorrow(world) }] },
    unschedule: {
      may: editors,
      async sent(world) {
        await world.house.act(scheduleStory, world.admin, { ...draft(world), dueAt: tomorrow(world) })
        return [draft(world)]
      },
    },
    withdraw: { may: editors, sent: (world) => [{ ...printed(world), notice: 'Ein Irrtum.' }] },
    pin: { may: editors, sent: (world) => [{ ...printed(world), place: 1 }] },
    bin: binning,
    unbin: unbinning,
    restore: { may: whoseItIs, sent: (world) => [{ ...printed(world), revisionId: world.revision }] },
  },
}

/** The same two, in the list of stories. */
export const storyListActions: ActionFile = { at: () => '/newsroom/stories', actions: { bin: binning, unbin: unbinning } }
