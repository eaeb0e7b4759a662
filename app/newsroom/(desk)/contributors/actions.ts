'use server'
import { z } from 'zod'
import { addAlias, changeAlias, removeAlias } from '../../../../domain/contributors/aliases'
import { changeContributor } from '../../../../domain/contributors/change'
import { noteCollectingNumber } from '../../../../domain/contributors/collecting-number'
import { createContributor } from '../../../../domain/contributors/create'
import { deactivateContributor, reactivateContributor } from '../../../../domain/contributors/deactivate'
import { lookBehindPseudonym, noteIdentity } from '../../../../domain/contributors/identity'
import { mergeContributors } from '../../../../domain/contributors/merge'
import { choosePortrait } from '../../../../domain/contributors/portrait'
import { undoMerge } from '../../../../domain/contributors/undo-merge'
import { formAction, staffAction } from '../../../../lib/staff-action'
import { AliasDetails, AliasId, NewAlias } from '../../../../model/alias'
import { ContributorDetails } from '../../../../model/contributor'
import { ContributorId, PictureId } from '../../../../model/ids'
import { MergeContributors, UndoMerge } from '../../../../model/merge'
import { line, prose } from '../../../../model/text'
import { fieldsOf, linesOf, listOf } from '../../_components/read-form'

/** Lists are typed as text: parted by commas, or one a line. */
const profile = (form: FormData) => ({
  ...fieldsOf(form),
  languages: listOf(form, 'languages'),
  expertise: listOf(form, 'expertise'),
  links: linesOf(form, 'links'),
})

export const create = formAction(
  ContributorDetails.omit({ id: true }).extend({ initials: line(12) }),
  profile,
  ({ tx, staff, now }, input) => createContributor(tx, staff, input, now),
  { goTo: (id) => `/newsroom/contributors/${id}` },
)

export const change = formAction(ContributorDetails, profile, ({ tx, staff, now }, input) => changeContributor(tx, staff, input, now))

export const aliasAdd = formAction(NewAlias, fieldsOf, ({ tx, staff, now }, input) => addAlias(tx, staff, input, now))
export const aliasChange = formAction(AliasDetails, fieldsOf, ({ tx, staff, now }, input) => changeAlias(tx, staff, input, now))
export const aliasRemove = staffAction(z.object({ id: AliasId, contributorId: ContributorId }), ({ tx, staff, now }, input) =>
  removeAlias(tx, staff, input, now),
)

const Which = z.object({ contributorId: ContributorId })
export const deactivate = staffAction(Which, ({ tx, staff, now }, input) => deactivateContributor(tx, staff, input, now))
export const reactivate = staffAction(Which, ({ tx, staff, now }, input) => reactivateContributor(tx, staff, input, now))

export const portrait = staffAction(Which.extend({ pictureId: PictureId.nullable() }), ({ tx, staff, now }, input) =>
  choosePortrait(tx, staff, input, now),
)

/** Who stands behind it goes back to whoever looked, and into nothing that is drawn for anybody. */
export const look = staffAction(Which, ({ tx, staff, now }, input) => lookBehindPseudonym(tx, staff, input, now), { quiet: true })
export const note = formAction(Which.extend({ identity: prose(2000) }), fieldsOf, ({ tx, staff, now }, input) =>
  noteIdentity(tx, staff, input, now),
)

export const collectingNumber = formAction(Which.extend({ collectingNumber: line(40) }), fieldsOf, ({ tx, staff, now }, input) =>
  noteCollectingNumber(tx, staff, input, now),
)

export const merge = formAction(
  MergeContributors,
  fieldsOf,
  async ({ tx, staff, now }, input) => {
    await mergeContributors(tx, staff, input, now)
    return input.into
  },
  { goTo: (into) => `/newsroom/contributors/${into}` },
)
export const unmerge = staffAction(UndoMerge, ({ tx, staff, now }, input) => undoMerge(tx, staff, input, now))
