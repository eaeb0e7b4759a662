import { z } from 'zod'
import type { LogFilter } from '../../../../../domain/log/read'
import { dayBeside, startOfDay } from '../../../../../model/day'
import { StaffId } from '../../../../../model/ids'
import { day, line } from '../../../../../model/text'

/** What the log's address asks for; whatever of it makes no sense is as if it were not there. */
export const LogQuery = z.object({
  who: z
    .union([z.literal('system'), StaffId])
    .optional()
    .catch(undefined),
  what: z
    .string()
    .regex(/^[a-z]+(\.[a-zA-Z]+)?$/)
    .optional()
    .catch(undefined),
  subject: line(200).optional().catch(undefined),
  of: z.string().max(100).optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
})
export type LogQuery = z.output<typeof LogQuery>

/** Days are those of the site's zone; the last one counts whole. */
export function filterOf({ who, what, subject, of, from, to, before }: LogQuery, zone: string): LogFilter {
  return {
    ...(who && { who }),
    ...(what && { what }),
    ...(subject && { subject }),
    ...(of && { subjectId: of }),
    ...(from && { from: startOfDay(from, zone) }),
    ...(to && { to: startOfDay(dayBeside(to, 1), zone) }),
    ...(before && { before }),
  }
}

/** The address of the log with these changes to what it asks for. */
export function logAddress(query: LogQuery, changed: Partial<LogQuery> = {}): string {
  const asked = Object.entries({ ...query, ...changed }).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
  return search === '' ? '/newsroom/log' : `/newsroom/log?${search}`
}
