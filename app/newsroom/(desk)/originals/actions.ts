'use server'

import { beginFromOriginal } from '../../../../domain/originals/begin-story'
import { dropOriginal, WhichOriginal } from '../../../../domain/originals/original'
import { staffAction } from '../../../../lib/staff-action'
import { Reviewed } from '../../../../model/original'

/** The answer says which story it became; whoever asked goes there. */
export const begin = staffAction(Reviewed, ({ tx, staff, now }, input) => beginFromOriginal(tx, staff, input, now), { quiet: true })
export const drop = staffAction(WhichOriginal, ({ tx, staff, now }, input) => dropOriginal(tx, staff, input, now))
