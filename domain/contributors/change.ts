import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { contributors } from '../../db/schema'
import { type ContributorDetails, sortNameFor } from '../../model/contributor'
import { Refusal, refuse } from '../../model/refusal'
import { slugFrom } from '../../model/slug'
import type { Staff } from '../../model/staff'
import { keepFormerAddress } from '../addresses/former-address'
import { freeSlug } from '../addresses/free-slug'
import { changes, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { type Contributor, contributorById } from './contributor'
import { fileInRegister } from './file-in-register'
import { indexContributor } from './index-contributor'
import { touchedOf } from './touched'
import { withPages } from './with-pages'

/**
 * Changes a contributor's profile. Names that were printed stay as they were printed; the page gets the new name, a new
 * address, and a redirect from the old one.
 * @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready`, `pseudonymStays`
 */
export async function changeContributor(tx: Writer, staff: Staff, input: ContributorDetails, now: Date): Promise<void> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const before = (await contributorById(tx, input.id)) ?? refuse('notFound')
  if (before.mergedInto !== null) throw new Refusal('mergedAlready')
  // A redirect, or one page for both, would say who stands behind the pseudonym.
  if ((before.kind === 'pseudonym') !== (input.kind === 'pseudonym')) throw new Refusal('pseudonymStays')

  const { id, ...fields } = input
  const next = { ...fields, sortName: sortNameAfter(before, input), slug: await slugAfter(tx, before, input.name) }
  const changed = changes<Omit<Contributor, 'id'>>(before, next)
  if (changed === null) return

  await tx.update(contributors).set(next).where(eq(contributors.id, id))
  // A pseudonym that no reader knew by that name yet keeps no redirect: the name may have been the one to be kept out.
  const known = before.kind !== 'pseudonym' || (await withPages(tx, [id])).has(id)
  if (next.slug !== before.slug && known) await keepFormerAddress(tx, 'contributor', id, { from: before.slug, to: next.slug }, now)
  await indexContributor(tx, id)
  await fileInRegister(tx, [id])
  await record(tx, staff, { action: 'contributor.change', subjectId: id, subject: next.name, ...changed }, now)
  const moved = next.slug === before.slug ? [] : [stale.address('contributor', next.slug)]
  await touch(tx, [...(await touchedOf(tx, id, Object.keys(changed.after) as (keyof typeof next)[])), ...moved], now)
}

/** A name to file by that nobody chose by hand follows the name. */
function sortNameAfter(before: Contributor, input: ContributorDetails): string {
  const followed = before.sortName === sortNameFor(before.kind, before.name)
  const untouched = input.sortName === before.sortName
  return input.sortName === '' || (followed && untouched) ? sortNameFor(input.kind, input.name) : input.sortName
}

async function slugAfter(tx: Writer, before: Contributor, name: string): Promise<string> {
  return slugFrom(name) === slugFrom(before.name) ? before.slug : freeSlug(tx, 'contributor', name, before.id)
}
