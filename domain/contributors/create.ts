import type { Writer } from '../../db/client'
import { aliases, contributors } from '../../db/schema'
import { type ContributorDetails, sortNameFor } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import { freeSlug } from '../addresses/free-slug'
import { type Actor, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { indexContributor } from './index-contributor'
import { holdersOfInitials, rivalForInitials } from './initials'

/** What is known of a contributor when first entered; a name and a kind are enough. */
export interface NewContributor extends Partial<Omit<ContributorDetails, 'id' | 'kind' | 'name'>> {
  readonly kind: ContributorDetails['kind']
  readonly name: string
  readonly initials?: string
  /** For collecting fees; private. */
  readonly collectingNumber?: string
}

/**
 * Enters a contributor into the register. Initials are theirs from the beginning of time, or from now on if somebody
 * had them before.
 * @throws {Refusal} `notAllowed`, `initialsTaken` with who has them
 */
export async function createContributor(tx: Writer, actor: Actor, input: NewContributor, now: Date): Promise<ContributorId> {
  if (actor !== 'system' && !may.createContributor(actor)) throw new Refusal('notAllowed')
  const initials = input.initials?.trim() ?? ''
  const validFrom = initials === '' ? null : await beginningOf(tx, initials, now)
  const { id, slug } = await enterContributor(tx, actor, { ...input, initials }, validFrom, now)
  await touch(tx, [stale.address('contributor', slug)], now)
  return id
}

/**
 * The entry itself, for whoever was found to be allowed and has seen to it that the initials are free.
 * @param validFrom since when the initials are theirs; `null` for ever
 */
export async function enterContributor(
  tx: Writer,
  actor: Actor,
  { initials = '', ...input }: NewContributor,
  validFrom: Date | null,
  now: Date,
): Promise<{ readonly id: ContributorId; readonly slug: string }> {
  const slug = await freeSlug(tx, 'contributor', input.name)
  const [created] = await tx
    .insert(contributors)
    .values({
      kind: input.kind,
      slug,
      name: input.name,
      sortName: input.sortName || sortNameFor(input.kind, input.name),
      givenName: input.givenName ?? '',
      familyName: input.familyName ?? '',
      jobTitle: input.jobTitle ?? '',
      biography: input.biography ?? '',
      place: input.place ?? '',
      publicContact: input.publicContact ?? '',
      fediverse: input.fediverse ?? '',
      languages: input.languages ?? [],
      expertise: input.expertise ?? [],
      links: input.links ?? [],
      collectingNumber: input.collectingNumber ?? '',
      createdAt: now,
    })
    .returning({ id: contributors.id })
  if (created === undefined) throw new Error('the contributor was not stored')

  if (initials !== '') await tx.insert(aliases).values({ contributorId: created.id, kind: 'initials', name: initials, validFrom })
  await indexContributor(tx, created.id)
  const after = { kind: input.kind, name: input.name, ...(initials === '' ? {} : { initials }) }
  await record(tx, actor, { action: 'contributor.create', subjectId: created.id, subject: input.name, after }, now)
  return { id: created.id, slug }
}

async function beginningOf(tx: Writer, initials: string, now: Date): Promise<Date | null> {
  const rival = await rivalForInitials(tx, initials, { from: now, until: null })
  if (rival !== null) throw new Refusal('initialsTaken', { contributorId: rival.contributorId, name: rival.holder })
  return (await holdersOfInitials(tx, initials)).length === 0 ? null : now
}
