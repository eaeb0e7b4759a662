import { and, eq, inArray, or } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { contributors, liveCredits, stories } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'
import { withAbsorbed } from './survivors'

interface Which {
  readonly contributorId: ContributorId
}

/**
 * True if the pseudonym is printed on a story of this member of staff. A draft's credits do not count: anybody can put
 * any pseudonym on a draft of their own.
 */
export async function creditedOnOwnStory(reader: Reader, staff: Staff, contributorId: ContributorId): Promise<boolean> {
  const ids = [...(await withAbsorbed(reader, [contributorId])).keys()]
  const [own] = await reader
    .select({ id: stories.id })
    .from(liveCredits)
    .innerJoin(stories, eq(stories.id, liveCredits.storyId))
    .where(and(inArray(liveCredits.contributorId, ids), or(eq(stories.ownerId, staff.id), eq(stories.createdBy, staff.id))))
    .limit(1)
  return own !== undefined
}

/**
 * Tells who stands behind a pseudonym. The look itself is logged; what was seen is not.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function lookBehindPseudonym(tx: Writer, staff: Staff, { contributorId }: Which, now: Date): Promise<string> {
  const row = await pseudonymRow(tx, contributorId)
  if (!may.seeBehindPseudonym(staff, await creditedOnOwnStory(tx, staff, contributorId))) throw new Refusal('notAllowed')
  await record(tx, staff, { action: 'contributor.look', subjectId: contributorId, subject: row.name }, now)
  return row.identity
}

/**
 * Notes who stands behind a pseudonym; the log says that it was changed, not to what.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function noteIdentity(
  tx: Writer,
  staff: Staff,
  { contributorId, identity }: Which & { readonly identity: string },
  now: Date,
): Promise<void> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const row = await pseudonymRow(tx, contributorId)
  if (row.identity === identity) return
  await tx.update(contributors).set({ identity }).where(eq(contributors.id, contributorId))
  const known = { before: { identityKnown: row.identity !== '' }, after: { identityKnown: identity !== '' } }
  await record(tx, staff, { action: 'contributor.change', subjectId: contributorId, subject: row.name, ...known }, now)
}

async function pseudonymRow(tx: Writer, id: ContributorId) {
  const [row] = await tx
    .select({ name: contributors.name, identity: contributors.identity })
    .from(contributors)
    .where(and(eq(contributors.id, id), eq(contributors.kind, 'pseudonym')))
  return row ?? refuse('notFound')
}
