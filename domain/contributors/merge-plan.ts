import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors, credits, drafts, pictureCredits, staff } from '../../db/schema'
import { type AliasKind, type ContributorKind, foldedName } from '../../model/contributor'
import type { CreditRole, CreditScope } from '../../model/credit'
import type { ContributorId, CreditId, PictureId, StaffId, StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'

export interface MergeWish {
  /** The entry that goes. */
  readonly from: ContributorId
  /** The entry that stays. */
  readonly into: ContributorId
}

export interface MergedName {
  readonly kind: AliasKind
  readonly name: string
}

/** A credit that stays with the entry that goes: the one that stays has the same role on the same story. */
export interface CreditedTwice {
  readonly storyId: StoryId
  readonly headline: string
  readonly role: CreditRole
  readonly scope: CreditScope
}

/** Everything that a merge would do, worked out from what is there now. */
export interface MergePlan {
  readonly from: MergedRow
  readonly into: MergedRow
  readonly credits: readonly { readonly id: CreditId; readonly storyId: StoryId }[]
  readonly twice: readonly CreditedTwice[]
  readonly onBehalfOf: readonly { readonly id: CreditId; readonly storyId: StoryId }[]
  readonly pictureCredits: readonly { readonly id: string; readonly pictureId: PictureId }[]
  /** Pictures that name both as makers in one role; they stay as they are. */
  readonly picturesTwice: number
  readonly aliases: readonly (MergedName & { readonly id: string })[]
  /** Initials among them that end now: nobody signs with two at a time. */
  readonly endedInitials: readonly { readonly id: string; readonly name: string; readonly validUntil: Date | null }[]
  /** What the name that goes becomes; `null` where the one that stays is known by it already. */
  readonly alias: MergedName | null
  readonly accounts: readonly { readonly id: StaffId; readonly name: string }[]
  /** Accounts that stay tied to the entry that goes: they belong to people alone. */
  readonly accountsLeft: readonly string[]
  readonly movesNumber: boolean
  readonly movesIdentity: boolean
}

export interface MergedRow {
  readonly id: ContributorId
  readonly kind: ContributorKind
  readonly name: string
  readonly slug: string
  readonly deactivated: boolean
  readonly hasNumber: boolean
  readonly hasIdentity: boolean
}

/** True if two entries may ever become one: what is printed under a pseudonym must lead to nothing else. */
export function mergeable(one: ContributorKind, other: ContributorKind): boolean {
  return (one === 'pseudonym') === (other === 'pseudonym')
}

/** @throws {Refusal} `notFound`, `mergedAlready`, `pseudonymNotMerged`, `nothingChanged` for an entry and itself */
export async function mergePlan(reader: Reader, wish: MergeWish, now: Date): Promise<MergePlan> {
  if (wish.from === wish.into) throw new Refusal('nothingChanged')
  const [from, into] = [await standingRow(reader, wish.from), await standingRow(reader, wish.into)]
  if (!mergeable(from.kind, into.kind)) throw new Refusal('pseudonymNotMerged')

  const names = await aliasesOf(reader, from.id)
  const theirs = await aliasesOf(reader, into.id)
  const known = [into.name, ...theirs.filter((alias) => alias.kind !== 'initials').map((alias) => alias.name)]
  const holds = (alias: AliasRow) =>
    alias.kind === 'initials' &&
    (alias.validFrom === null || alias.validFrom <= now) &&
    (alias.validUntil === null || alias.validUntil > now)
  const accounts = await reader.select({ id: staff.id, name: staff.name }).from(staff).where(eq(staff.contributorId, from.id))
  return {
    from,
    into,
    ...(await creditsToMove(reader, wish)),
    ...(await picturesToMove(reader, wish)),
    aliases: names,
    endedInitials: theirs.some(holds) ? names.filter(holds) : [],
    alias: known.includes(from.name)
      ? null
      : { kind: foldedName(from.name) === foldedName(into.name) ? 'spelling' : 'former_name', name: from.name },
    accounts: into.kind === 'person' ? accounts : [],
    accountsLeft: into.kind === 'person' ? [] : accounts.map((account) => account.name),
    movesNumber: from.hasNumber && !into.hasNumber,
    movesIdentity: from.hasIdentity && !into.hasIdentity,
  }
}

async function standingRow(reader: Reader, id: ContributorId): Promise<MergedRow> {
  const [row] = await reader
    .select({
      id: contributors.id,
      kind: contributors.kind,
      name: contributors.name,
      slug: contributors.slug,
      identity: contributors.identity,
      collectingNumber: contributors.collectingNumber,
      mergedInto: contributors.mergedInto,
      deactivatedAt: contributors.deactivatedAt,
    })
    .from(contributors)
    .where(eq(contributors.id, id))
  const { identity, collectingNumber, mergedInto, deactivatedAt, ...rest } = row ?? refuse('notFound')
  if (mergedInto !== null) throw new Refusal('mergedAlready')
  return { ...rest, deactivated: deactivatedAt !== null, hasNumber: collectingNumber !== '', hasIdentity: identity !== '' }
}

type AliasRow = Pick<typeof aliases.$inferSelect, 'id' | 'kind' | 'name' | 'validFrom' | 'validUntil'>

async function aliasesOf(reader: Reader, id: ContributorId): Promise<AliasRow[]> {
  return reader
    .select({ id: aliases.id, kind: aliases.kind, name: aliases.name, validFrom: aliases.validFrom, validUntil: aliases.validUntil })
    .from(aliases)
    .where(eq(aliases.contributorId, id))
}

async function creditsToMove(reader: Reader, { from, into }: MergeWish): Promise<Pick<MergePlan, 'credits' | 'twice' | 'onBehalfOf'>> {
  const rows = await reader
    .select({
      id: credits.id,
      storyId: credits.storyId,
      contributorId: credits.contributorId,
      role: credits.role,
      scope: credits.scope,
      headline: drafts.headline,
    })
    .from(credits)
    .innerJoin(drafts, eq(drafts.storyId, credits.storyId))
    .where(inArray(credits.contributorId, [from, into]))
  const inRole = (row: (typeof rows)[number]) => `${row.storyId} ${row.role} ${row.scope}`
  const taken = new Set(rows.filter((row) => row.contributorId === into).map(inRole))
  const going = rows.filter((row) => row.contributorId === from)
  const onBehalfOf = await reader
    .select({ id: credits.id, storyId: credits.storyId })
    .from(credits)
    .where(and(eq(credits.onBehalfOfId, from), ne(credits.contributorId, into)))
  return {
    credits: going.filter((row) => !taken.has(inRole(row))).map(({ id, storyId }) => ({ id, storyId })),
    twice: going
      .filter((row) => taken.has(inRole(row)))
      .map(({ storyId, headline, role, scope }) => ({ storyId, headline: headline || '—', role, scope })),
    onBehalfOf,
  }
}

async function picturesToMove(reader: Reader, { from, into }: MergeWish): Promise<Pick<MergePlan, 'pictureCredits' | 'picturesTwice'>> {
  const rows = await reader
    .select({
      id: pictureCredits.id,
      pictureId: pictureCredits.pictureId,
      contributorId: pictureCredits.contributorId,
      role: pictureCredits.role,
    })
    .from(pictureCredits)
    .where(inArray(pictureCredits.contributorId, [from, into]))
  const inRole = (row: (typeof rows)[number]) => `${row.pictureId} ${row.role}`
  const taken = new Set(rows.filter((row) => row.contributorId === into).map(inRole))
  const going = rows.filter((row) => row.contributorId === from)
  const moving = going.filter((row) => !taken.has(inRole(row)))
  return {
    pictureCredits: moving.map(({ id, pictureId }) => ({ id, pictureId })),
    picturesTwice: going.length - moving.length,
  }
}
