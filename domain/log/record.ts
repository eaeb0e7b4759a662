import type { Writer } from '../../db/client'
import { log } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'

export interface LogEntry {
  /** Noun and verb, `story.publish`; `messages` has words for each. */
  readonly action: LogAction
  readonly subjectId: string
  readonly subject: string
  readonly storyId?: StoryId
  readonly before?: unknown
  readonly after?: unknown
  readonly note?: string
}

export const logActions = [
  'story.create',
  'story.submit',
  'story.return',
  'story.handOver',
  'story.publish',
  'story.update',
  'story.withdraw',
  'story.correct',
  'story.import',
  'story.export',
  'story.schedule',
  'story.unschedule',
  'story.held',
  'story.bin',
  'story.unbin',
  'story.purge',
  'story.restore',
  'story.drop',
  'story.pin',
  'story.unpin',
  'story.topics',
  'original.keep',
  'original.drop',
  'embargo.set',
  'embargo.lift',
  'hold.override',
  'credit.add',
  'credit.change',
  'credit.remove',
  'credit.order',
  'credit.correct',
  'credit.decide',
  'attribution.add',
  'attribution.change',
  'attribution.remove',
  'attribution.decide',
  'attribution.copy',
  'attribution.lost',
  'provenance.change',
  'contributor.create',
  'contributor.change',
  'contributor.deactivate',
  'contributor.reactivate',
  'contributor.alias',
  'contributor.look',
  'contributor.merge',
  'contributor.unmerge',
  'contributor.import',
  'contributor.export',
  'source.create',
  'source.change',
  'source.remove',
  'source.look',
  'picture.upload',
  'picture.change',
  'picture.remove',
  'section.create',
  'section.change',
  'section.order',
  'section.remove',
  'topic.create',
  'topic.change',
  'topic.remove',
  'staff.invite',
  'staff.add',
  'staff.change',
  'staff.disable',
  'staff.enable',
  'staff.password',
  'staff.resetLink',
  'staff.signOutEverywhere',
  'staff.signIn',
  'staff.endSession',
  'staff.totp',
  'staff.totpRemove',
  'staff.passkey',
  'staff.passkeyRemove',
  'staff.recoveryCodes',
  'staff.recoveryCodeUsed',
  'staff.secondFactorReset',
  'settings.change',
  'report.receive',
  'report.done',
  'demo.fill',
] as const
export type LogAction = (typeof logActions)[number]

/** Whoever or whatever acts: a member of staff, or the clock and the command line. */
export type Actor = Staff | 'system'

/**
 * Leaves the trace of a change, in the change's own transaction. `before` and `after` hold what changed, by name;
 * passwords, links and identities behind sources are never put in.
 */
export async function record(tx: Writer, actor: Actor, entry: LogEntry, now: Date): Promise<void> {
  await tx.insert(log).values({
    at: now,
    staffId: actor === 'system' ? null : actor.id,
    actor: actor === 'system' ? 'system' : actor.name,
    action: entry.action,
    subjectId: entry.subjectId,
    subject: entry.subject.slice(0, 300),
    storyId: entry.storyId ?? null,
    before: entry.before ?? null,
    after: entry.after ?? null,
    note: entry.note ?? '',
  })
}

/** The entries of two flat records that differ, for a log entry; `null` where none do. */
export function changes<Fields extends object>(
  before: Fields,
  after: Partial<Fields>,
): { before: Partial<Fields>; after: Partial<Fields> } | null {
  const was: Partial<Fields> = {}
  const is: Partial<Fields> = {}
  for (const name of Object.keys(after) as (keyof Fields)[]) {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue
    was[name] = before[name]
    is[name] = after[name] as Fields[keyof Fields]
  }
  return Object.keys(is).length === 0 ? null : { before: was, after: is }
}
