import type { Writer } from '../../db/client'
import { entryHash, newSalt, wordsDigest } from '../../db/log-chain'
import { log } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import { inOrder } from '../../model/in-order'
import type { Staff } from '../../model/staff'
import { lastEntry } from './head'

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
  'log.redact',
  'newsroom.export',
  'newsroom.import',
  'demo.fill',
] as const
export type LogAction = (typeof logActions)[number]

/** Whoever or whatever acts: a member of staff, or the clock and the command line. */
export type Actor = Staff | 'system'

/**
 * Leaves the trace of a change, in the change's own transaction, chained to the entry before. `before` and `after` hold
 * what changed, by name; passwords, links and identities behind sources are never put in. Times never run backwards.
 */
export async function record(tx: Writer, actor: Actor, entry: LogEntry, now: Date): Promise<void> {
  const last = await lastEntry(tx)
  const facts = {
    id: last.number + 1,
    at: inOrder(last.at, now),
    staffId: actor === 'system' ? null : actor.id,
    action: entry.action,
    subjectId: entry.subjectId,
    storyId: entry.storyId ?? null,
  }
  const words = {
    actor: storable(actor === 'system' ? 'system' : actor.name),
    subject: storable(entry.subject.slice(0, 300)),
    note: storable(entry.note ?? ''),
  }
  const details = { before: entry.before ?? null, after: entry.after ?? null }
  const salt = newSalt()
  const digest = wordsDigest(salt, { ...words, before: asStored(details.before), after: asStored(details.after) })
  const hash = entryHash(last.hash, { ...facts, at: facts.at.getTime() }, digest)
  await tx.insert(log).values({ ...facts, ...words, ...details, salt, digest, hash })
}

/** As the column keeps it. */
const asStored = (details: unknown) => (details === null ? null : JSON.stringify(details))

/** Half a character (a cut may leave one) is not what comes out of the database again. */
const storable = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

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
