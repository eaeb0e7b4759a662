'use server'
import { z } from 'zod'
import { answerReport } from '../../../../domain/stories/answer-report'
import { markNoticesRead } from '../../../../domain/stories/notices'
import { staffAction } from '../../../../lib/staff-action'

export const putNoticesAway = staffAction(z.object({ ids: z.array(z.uuid()).max(200) }), ({ tx, staff, now }, { ids }) =>
  markNoticesRead(tx, staff, ids, now),
)
export const reportDone = staffAction(z.object({ reportId: z.uuid() }), ({ tx, staff, now }, input) => answerReport(tx, staff, input, now))
