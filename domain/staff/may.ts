import type { StaffId } from '../../model/ids'
import { unreachable } from '../../model/refusal'
import type { Role, Staff } from '../../model/staff'

/**
 * Who may do what (the table in PRODUCT.md), in one place. Every command asks here, even if the page did; what is not
 * named here is denied.
 */
type Deed =
  | 'writeStories'
  | 'editOthersStories'
  | 'publish'
  | 'correct'
  | 'withdraw'
  | 'liftEmbargo'
  | 'overrideHold'
  | 'pinFront'
  | 'createContributor'
  | 'editRegister'
  | 'createSource'
  | 'editAnySource'
  | 'manageSections'
  | 'pickPictures'
  | 'managePictures'
  | 'manageStaff'
  | 'changeSettings'
  | 'readLog'
  | 'answerReports'
  | 'emptyBin'
  | 'eraseByLaw'

const reporter: readonly Deed[] = ['writeStories', 'createContributor', 'createSource', 'pickPictures']
const editor: readonly Deed[] = [
  ...reporter,
  'editOthersStories',
  'publish',
  'correct',
  'withdraw',
  'liftEmbargo',
  'overrideHold',
  'pinFront',
  'editAnySource',
  'manageSections',
  'managePictures',
  'answerReports',
]
const admin: readonly Deed[] = [...editor, 'editRegister', 'manageStaff', 'changeSettings', 'readLog', 'emptyBin', 'eraseByLaw']

function deedsOf(role: Role): readonly Deed[] {
  switch (role) {
    case 'reporter':
      return reporter
    case 'editor':
      return editor
    case 'admin':
      return admin
    default:
      return unreachable(role)
  }
}

type Who = Pick<Staff, 'id' | 'role'>
type Owned = { readonly ownerId: StaffId; readonly createdBy: StaffId }

const can = (who: Who, deed: Deed) => deedsOf(who.role).includes(deed)

/** Both count as owners: whoever began the story, and whoever has it now. */
const owns = (who: Who, story: Owned) => story.ownerId === who.id || story.createdBy === who.id

export const may = {
  writeStories: (who: Who) => can(who, 'writeStories'),
  editStory: (who: Who, story: Owned) => can(who, 'editOthersStories') || (can(who, 'writeStories') && owns(who, story)),
  publish: (who: Who) => can(who, 'publish'),
  correct: (who: Who) => can(who, 'correct'),
  withdraw: (who: Who) => can(who, 'withdraw'),
  liftEmbargo: (who: Who) => can(who, 'liftEmbargo'),
  overrideHold: (who: Who) => can(who, 'overrideHold'),
  pinFront: (who: Who) => can(who, 'pinFront'),
  createContributor: (who: Who) => can(who, 'createContributor'),
  editRegister: (who: Who) => can(who, 'editRegister'),
  createSource: (who: Who) => can(who, 'createSource'),
  editSource: (who: Who, source: { readonly createdBy: StaffId | null }) =>
    can(who, 'editAnySource') || (can(who, 'createSource') && source.createdBy === who.id),
  /** Other houses' work, and ours that is not out: for whoever read it in, and those who may edit what it became. */
  seeOriginal: (who: Who, original: { readonly readBy: StaffId; readonly story: Owned | null }) =>
    can(who, 'editOthersStories') ||
    (can(who, 'writeStories') && (original.readBy === who.id || (original.story !== null && owns(who, original.story)))),
  manageSections: (who: Who) => can(who, 'manageSections'),
  pickPictures: (who: Who) => can(who, 'pickPictures'),
  editPicture: (who: Who, picture: { readonly uploadedBy: StaffId | null }) =>
    can(who, 'managePictures') || (can(who, 'pickPictures') && picture.uploadedBy === who.id),
  manageStaff: (who: Who) => can(who, 'manageStaff'),
  changeSettings: (who: Who) => can(who, 'changeSettings'),
  readLog: (who: Who) => can(who, 'readLog'),
  eraseByLaw: (who: Who) => can(who, 'eraseByLaw'),
  answerReports: (who: Who) => can(who, 'answerReports'),
  seeBehindSource: (who: Who, source: { readonly createdBy: StaffId | null }, inOwnStory: boolean) =>
    can(who, 'editAnySource') || source.createdBy === who.id || inOwnStory,
  seeBehindPseudonym: (who: Who, inOwnStory: boolean) => can(who, 'editAnySource') || inOwnStory,
} as const
