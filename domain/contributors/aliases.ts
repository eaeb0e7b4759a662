import { and, eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { aliases } from '../../db/schema'
import type { AliasDetails, AliasId, NewAlias } from '../../model/alias'
import { dayBeside, startOfDay } from '../../model/day'
import type { ContributorId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { touch } from '../log/touch'
import { siteSettings } from '../settings/settings'
import { may } from '../staff/may'
import { type Alias, type Contributor, contributorById } from './contributor'
import { indexContributor } from './index-contributor'
import { rivalForInitials } from './initials'
import { touchedOf } from './touched'

/**
 * Adds another name of a contributor.
 * @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready`, `initialsTaken` with who has them in that time
 */
export async function addAlias(tx: Writer, staff: Staff, input: NewAlias, now: Date): Promise<void> {
  const contributor = await contributorToEdit(tx, staff, input.contributorId)
  const alias = await checked(tx, input)
  await tx.insert(aliases).values({ contributorId: contributor.id, ...alias })
  await settle(tx, staff, contributor, { after: logged(alias) }, now)
}

/**
 * Changes another name, or the time in which it is used.
 * @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready`, `initialsTaken` with who has them in that time
 */
export async function changeAlias(tx: Writer, staff: Staff, input: AliasDetails, now: Date): Promise<void> {
  const contributor = await contributorToEdit(tx, staff, input.contributorId)
  const before = contributor.aliases.find((alias) => alias.id === input.id) ?? refuse('notFound')
  const alias = await checked(tx, input, input.id)
  if (JSON.stringify(logged(before)) === JSON.stringify(logged(alias))) return
  await tx
    .update(aliases)
    .set(alias)
    .where(and(eq(aliases.id, input.id), eq(aliases.contributorId, contributor.id)))
  await settle(tx, staff, contributor, { before: logged(before), after: logged(alias) }, now)
}

/** @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready` */
export async function removeAlias(
  tx: Writer,
  staff: Staff,
  { id, contributorId }: { readonly id: AliasId; readonly contributorId: ContributorId },
  now: Date,
): Promise<void> {
  const contributor = await contributorToEdit(tx, staff, contributorId)
  const before = contributor.aliases.find((alias) => alias.id === id) ?? refuse('notFound')
  await tx.delete(aliases).where(and(eq(aliases.id, id), eq(aliases.contributorId, contributorId)))
  await settle(tx, staff, contributor, { before: logged(before) }, now)
}

async function contributorToEdit(tx: Writer, staff: Staff, id: ContributorId): Promise<Contributor> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const contributor = (await contributorById(tx, id)) ?? refuse('notFound')
  if (contributor.mergedInto !== null) throw new Refusal('mergedAlready')
  return contributor
}

/** The alias as it is stored, its days turned into instants of the site's zone; initials must be free in that time. */
async function checked(tx: Writer, input: NewAlias, except?: AliasId): Promise<Omit<Alias, 'id'>> {
  const { zone } = await siteSettings(tx)
  const validFrom = input.validFrom === '' ? null : startOfDay(input.validFrom, zone)
  const validUntil = input.validUntil === '' ? null : startOfDay(dayBeside(input.validUntil, 1), zone)
  if (input.kind === 'initials') {
    const rival = await rivalForInitials(tx, input.name, { from: validFrom, until: validUntil }, except)
    if (rival !== null) throw new Refusal('initialsTaken', { contributorId: rival.contributorId, name: rival.holder })
  }
  return { kind: input.kind, name: input.name, validFrom, validUntil }
}

/** Instants in words that the log can show. */
function logged({ kind, name, validFrom, validUntil }: Omit<Alias, 'id'>) {
  return { kind, name, validFrom: validFrom?.toISOString() ?? null, validUntil: validUntil?.toISOString() ?? null }
}

type LoggedAlias = ReturnType<typeof logged>

async function settle(
  tx: Writer,
  staff: Staff,
  contributor: Contributor,
  changed: { readonly before?: LoggedAlias; readonly after?: LoggedAlias },
  now: Date,
): Promise<void> {
  await indexContributor(tx, contributor.id)
  await record(tx, staff, { action: 'contributor.alias', subjectId: contributor.id, subject: contributor.name, ...changed }, now)
  // Readers are told of initials alone.
  if ([changed.before, changed.after].some((alias) => alias?.kind === 'initials'))
    await touch(tx, await touchedOf(tx, contributor.id, ['initials']), now)
}
