'use server'
import { z } from 'zod'
import { changeSource } from '../../../../domain/sources/change'
import { createSource } from '../../../../domain/sources/create'
import { lookBehindSource } from '../../../../domain/sources/look'
import { removeSource } from '../../../../domain/sources/remove'
import { formAction, staffAction } from '../../../../lib/staff-action'
import { SourceId } from '../../../../model/ids'
import { NewSourceDetails, SourceDetails } from '../../../../model/source'
import { fieldsOf } from '../../_components/read-form'

export const create = formAction(NewSourceDetails, fieldsOf, ({ tx, staff, now }, input) => createSource(tx, staff, input, now), {
  goTo: (id) => `/newsroom/sources/${id}`,
})

/** An empty identity leaves what is noted; a box says that it shall be struck. */
const Change = SourceDetails.safeExtend({
  forget: z.literal('yes').optional(),
  approved: z.literal('yes').optional(),
  asked: z.literal('yes').optional(),
})

export const change = formAction(Change, fieldsOf, ({ tx, staff, now }, { forget, approved, asked, identity, ...input }) =>
  changeSource(
    tx,
    staff,
    { ...input, identity: forget ? '' : identity || undefined, approved: asked ? approved === 'yes' : undefined },
    now,
  ),
)

const Which = z.object({ sourceId: SourceId })
export const remove = staffAction(Which, ({ tx, staff, now }, input) => removeSource(tx, staff, input, now), { quiet: true })

/** Who stands behind it goes back to whoever looked, and into nothing that is drawn for anybody. */
export const look = staffAction(Which, ({ tx, staff, now }, input) => lookBehindSource(tx, staff, input, now), { quiet: true })
