import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { aliases, contributors, credits, originals, proposedCredits } from '../../db/schema'
import type { ContributorKind } from '../../model/contributor'
import type { CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import { type ContributorId, CreditId, type ProposedCreditId, type StoryId } from '../../model/ids'
import type { DecideProposedCredit } from '../../model/original'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { createContributor } from '../contributors/create'
import { survivors } from '../contributors/survivors'
import { type Actor, record } from '../log/record'
import { type MatchedContributor, matchesFor } from '../originals/matches'
import { markUnkept } from '../stories/revise'
import { editableStory } from '../stories/story'
import { removeCredit } from './credit'
import { entryFor } from './credit-makers'

/** A credit that is proposed and not decided, or was rejected; never printed. */
export interface EditorProposedCredit {
  readonly id: ProposedCreditId
  readonly state: 'open' | 'rejected'
  /** As the report has it. */
  readonly name: string
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly onBehalfOf: string
  readonly rule: string
  /** Entries of the register that it may be, the likeliest first; empty: accepting makes a new one. */
  readonly candidates: readonly MatchedContributor[]
  /** Nobody should take the first without looking. */
  readonly doubtful: boolean
}

/** A story's proposed credits that were not accepted, in the report's order. */
export async function proposedCreditsOf(reader: Reader, staff: Staff, storyId: StoryId): Promise<EditorProposedCredit[]> {
  const rows = (
    await reader.select().from(proposedCredits).where(eq(proposedCredits.storyId, storyId)).orderBy(asc(proposedCredits.position))
  ).flatMap(({ state, ...row }) => (state === 'accepted' ? [] : [{ ...row, state }]))
  if (rows.length === 0) return []
  const [original] = await reader.select({ date: originals.date }).from(originals).where(eq(originals.storyId, storyId))
  const names = { date: original?.date ?? '', makers: rows.map((row) => row.name), speakers: [], documents: [], outlets: [] }
  const { makers } = await matchesFor(reader, staff, names)
  return rows.map(({ id, state, name, role, placement, scope, onBehalfOf, rule, contributorId }) => {
    const { found = [], doubtful = false } = makers.find((maker) => maker.name === name) ?? {}
    const candidates = [...found].sort((one, other) => Number(other.id === contributorId) - Number(one.id === contributorId))
    return { id, state, name, role, placement, scope, onBehalfOf, rule, candidates, doubtful: doubtful && contributorId === null }
  })
}

/** Names of the credits that are proposed for a story and not decided. */
export async function openCreditNames(reader: Reader, storyId: StoryId): Promise<string[]> {
  const rows = await reader
    .select({ name: proposedCredits.name })
    .from(proposedCredits)
    .where(and(eq(proposedCredits.storyId, storyId), eq(proposedCredits.state, 'open')))
    .orderBy(asc(proposedCredits.position))
  return rows.map((row) => row.name)
}

/**
 * Accepts a proposed credit, which makes a credit of it; rejects it; or takes either back, and with an acceptance the credit
 * that it made.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `deactivated`, `twiceCredited`
 */
export async function decideProposedCredit(tx: Writer, staff: Staff, input: DecideProposedCredit, now: Date): Promise<void> {
  const { id: storyId } = await editableStory(tx, staff, input.storyId)
  const [row] = await tx
    .select()
    .from(proposedCredits)
    .where(and(eq(proposedCredits.id, input.id), eq(proposedCredits.storyId, storyId)))
  const proposal = row ?? refuse('notFound')
  if (proposal.state === input.state) return
  if (proposal.state === 'accepted' && proposal.creditId !== null) await removeMadeCredit(tx, staff, storyId, proposal.creditId, now)
  const made = input.state === 'accepted' ? await creditFor(tx, staff, { ...proposal, contributorId: input.contributorId }, now) : null
  if (made?.id === null) throw new Refusal('twiceCredited')
  const decided = input.state === 'open' ? { decidedBy: null, decidedAt: null } : { decidedBy: staff.id, decidedAt: now }
  await tx
    .update(proposedCredits)
    .set({ state: input.state, creditId: made?.id ?? null, ...decided })
    .where(eq(proposedCredits.id, proposal.id))
  await markUnkept(tx, storyId)
  const states = { before: { state: proposal.state }, after: { state: input.state, ...(made === null ? {} : { contributor: made.name }) } }
  await record(tx, staff, { action: 'credit.decide', subjectId: proposal.id, subject: proposal.name, storyId, ...states }, now)
}

/** The credit may be gone, by hand; then there is nothing to take back. */
async function removeMadeCredit(tx: Writer, staff: Staff, storyId: StoryId, id: CreditId, now: Date): Promise<void> {
  const [there] = await tx
    .select({ id: credits.id })
    .from(credits)
    .where(and(eq(credits.id, id), eq(credits.storyId, storyId)))
  if (there !== undefined) await removeCredit(tx, staff, { id, storyId }, now)
}

/** A credit as a report has it. */
export interface CreditToMake {
  readonly storyId: StoryId
  readonly name: string
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly onBehalfOf: string
  /** `null`: a new entry of the register; of a house, the one that bears the name. */
  readonly contributorId: ContributorId | null
}

interface MadeCredit {
  /** `null`: they had this role here already. */
  readonly id: CreditId | null
  readonly contributorId: ContributorId
  /** The register's. */
  readonly name: string
}

/**
 * Credits somebody as a report does: under the name that it gives, unless those are only their initials, and never in our
 * byline for work on the report that ours rests on. Nobody is credited twice with one role.
 * @throws {Refusal} `notFound`, `deactivated`
 */
export async function creditFor(tx: Writer, actor: Actor, wanted: CreditToMake, now: Date): Promise<MadeCredit> {
  const { storyId, role, scope } = wanted
  const contributorId = wanted.contributorId ?? (await newEntry(tx, actor, wanted, now))
  const contributor = await standingEntry(tx, contributorId)
  const there = await tx
    .select({ contributorId: credits.contributorId, role: credits.role, scope: credits.scope })
    .from(credits)
    .where(eq(credits.storyId, storyId))
  if (there.some((one) => one.contributorId === contributor.id && one.role === role && one.scope === scope))
    return { id: null, contributorId: contributor.id, name: contributor.name }
  const id = CreditId.parse(crypto.randomUUID())
  const printed = wanted.name === contributor.name || (await areInitialsOf(tx, contributor.id, wanted.name)) ? '' : wanted.name
  await tx.insert(credits).values({
    id,
    storyId,
    contributorId: contributor.id,
    nameAsCredited: printed,
    role,
    position: there.length,
    placement: scope === 'upstream' && wanted.placement === 'byline' ? 'end_credit' : wanted.placement,
    scope,
    degree: 'equal',
    place: '',
    onScene: false,
    onBehalfOfId: wanted.onBehalfOf === '' ? null : await entryFor(tx, actor, wanted.onBehalfOf, 'agency', now),
  })
  const after = { name: contributor.name, role, scope, onBehalfOf: wanted.onBehalfOf }
  await record(tx, actor, { action: 'credit.add', subjectId: contributor.id, subject: contributor.name, storyId, after }, now)
  return { id, contributorId: contributor.id, name: contributor.name }
}

/** A person gets an entry of their own: that somebody has the name already does not make them the same. Houses are one. */
async function newEntry(tx: Writer, actor: Actor, { name, role }: CreditToMake, now: Date): Promise<ContributorId> {
  const kind: ContributorKind = role === 'agency' ? 'agency' : 'person'
  return kind === 'agency' ? entryFor(tx, actor, name, kind, now) : createContributor(tx, actor, { kind, name }, now)
}

async function standingEntry(tx: Writer, id: ContributorId) {
  const standing = (await survivors(tx, [id])).get(id) ?? id
  const [row] = await tx
    .select({ id: contributors.id, name: contributors.name, deactivatedAt: contributors.deactivatedAt })
    .from(contributors)
    .where(eq(contributors.id, standing))
  const { deactivatedAt, ...contributor } = row ?? refuse('notFound')
  if (deactivatedAt !== null) throw new Refusal('deactivated', { name: contributor.name })
  return contributor
}

async function areInitialsOf(tx: Writer, id: ContributorId, name: string): Promise<boolean> {
  const rows = await tx
    .select({ name: aliases.name })
    .from(aliases)
    .innerJoin(contributors, eq(contributors.id, aliases.contributorId))
    .where(and(eq(aliases.contributorId, id), eq(aliases.kind, 'initials'), eq(contributors.kind, 'person')))
  return rows.some((row) => row.name.toLowerCase() === name.toLowerCase())
}
