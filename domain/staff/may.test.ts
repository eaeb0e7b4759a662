import { expect, test } from 'vitest'
import { StaffId } from '../../model/ids'
import { roles } from '../../model/staff'
import { may } from './may'

const me = StaffId.parse(crypto.randomUUID())
const other = StaffId.parse(crypto.randomUUID())
const who = (role: (typeof roles)[number]) => ({ id: me, role })

/** Who may, of reporter, editor, admin, without owning anything. */
const table = {
  writeStories: [true, true, true],
  createContributor: [true, true, true],
  createSource: [true, true, true],
  publish: [false, true, true],
  withdraw: [false, true, true],
  liftEmbargo: [false, true, true],
  overrideHold: [false, true, true],
  pinFront: [false, true, true],
  manageSections: [false, true, true],
  answerReports: [false, true, true],
  editRegister: [false, false, true],
  manageStaff: [false, false, true],
  changeSettings: [false, false, true],
  readLog: [false, false, true],
  eraseByLaw: [false, false, true],
} as const

test.each(Object.entries(table))('%s is for whom the house rules say', (deed, allowed) => {
  expect(roles.map((role) => may[deed as keyof typeof table](who(role)))).toEqual(allowed)
})

test('a reporter edits what was created by or handed over to them, an editor everything', () => {
  const strange = { ownerId: other, createdBy: other }
  expect(roles.map((role) => may.editStory(who(role), strange))).toEqual([false, true, true])
  for (const own of [
    { ownerId: me, createdBy: other },
    { ownerId: other, createdBy: me },
  ]) {
    expect(roles.map((role) => may.editStory(who(role), own))).toEqual([true, true, true])
  }
})

test('a reporter changes sources and pictures of their own only', () => {
  expect(roles.map((role) => may.editSource(who(role), { createdBy: other }))).toEqual([false, true, true])
  expect(roles.map((role) => may.editSource(who(role), { createdBy: null }))).toEqual([false, true, true])
  expect(may.editSource(who('reporter'), { createdBy: me })).toBe(true)
  expect(roles.map((role) => may.editPicture(who(role), { uploadedBy: other }))).toEqual([false, true, true])
  expect(may.editPicture(who('reporter'), { uploadedBy: me })).toBe(true)
})

test('a reporter looks behind an unnamed source or a pseudonym in own stories only', () => {
  expect(roles.map((role) => may.seeBehindSource(who(role), { createdBy: other }, false))).toEqual([false, true, true])
  expect(may.seeBehindSource(who('reporter'), { createdBy: other }, true)).toBe(true)
  expect(may.seeBehindSource(who('reporter'), { createdBy: me }, false)).toBe(true)
  expect(roles.map((role) => may.seeBehindPseudonym(who(role), false))).toEqual([false, true, true])
  expect(may.seeBehindPseudonym(who('reporter'), true)).toBe(true)
})
