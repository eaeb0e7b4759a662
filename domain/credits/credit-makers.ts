import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { aliases, contributors, credits } from '../../db/schema'
import type { ContributorKind } from '../../model/contributor'
import { usualPlacement } from '../../model/credit'
import type { ContributorId, StoryId } from '../../model/ids'
import type { ImportedMaker } from '../../model/imported-story'
import { createContributor } from '../contributors/create'
import { survivors } from '../contributors/survivors'
import type { Actor } from '../log/record'

/**
 * Credits the makers of a report that a new story takes over: found in the register by their name or another name of
 * theirs, else entered into it. They keep the name that the report gave them, and none of them stands in our byline.
 * @returns who was credited, as the log has it
 */
export async function creditMakers(
  tx: Writer,
  storyId: StoryId,
  actor: Actor,
  makers: readonly ImportedMaker[],
  now: Date,
): Promise<string[]> {
  const rows: (typeof credits.$inferInsert)[] = []
  for (const maker of makers) {
    const contributorId = await entryFor(tx, actor, maker.name, maker.kind, now)
    if (rows.some((row) => row.contributorId === contributorId && row.role === maker.role)) continue
    const usual = usualPlacement[maker.role]
    rows.push({
      storyId,
      contributorId,
      nameAsCredited: await nameToPrint(tx, contributorId, maker.name),
      role: maker.role,
      position: rows.length,
      placement: usual === 'byline' ? 'end_credit' : usual,
      scope: 'upstream',
      degree: maker.degree,
      place: maker.place.slice(0, 120),
      onScene: false,
      onBehalfOfId: maker.onBehalfOf === '' ? null : await entryFor(tx, actor, maker.onBehalfOf, 'agency', now),
    })
  }
  if (rows.length > 0) await tx.insert(credits).values(rows)
  return makers.map(({ role, name }) => `${role}: ${name}`)
}

const houses: readonly ContributorKind[] = ['organisation', 'agency', 'desk']

/**
 * The register's entry of this name. Initials do not count: another house's are not ours. Where several people have the
 * name nobody can tell which of them it is, and a new entry is made, to be merged by somebody who knows.
 */
export async function entryFor(tx: Writer, actor: Actor, name: string, kind: ContributorKind, now: Date): Promise<ContributorId> {
  // Never a pseudonym of ours for a person of that name: printed beside it, the name would say who is behind it.
  const fitting = houses.includes(kind) ? [...houses] : [kind]
  const named = await tx
    .select({ id: contributors.id })
    .from(contributors)
    .where(and(eq(contributors.name, name), inArray(contributors.kind, fitting)))
  const known = await tx
    .select({ id: contributors.id })
    .from(aliases)
    .innerJoin(contributors, eq(contributors.id, aliases.contributorId))
    .where(and(eq(aliases.name, name), ne(aliases.kind, 'initials'), isNull(aliases.validUntil), inArray(contributors.kind, fitting)))
  const ids = [...new Set((named.length > 0 ? named : known).map((row) => row.id))]
  const [one, another] = [...new Set((await survivors(tx, ids)).values())]
  if (one !== undefined && another === undefined) return one
  return createContributor(tx, actor, { kind, name }, now)
}

/** The name of the report where the register has another one. */
async function nameToPrint(tx: Writer, id: ContributorId, name: string): Promise<string> {
  const [row] = await tx.select({ name: contributors.name }).from(contributors).where(eq(contributors.id, id))
  return row?.name === name ? '' : name.slice(0, 160)
}
