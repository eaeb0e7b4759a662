import type { Writer } from '../../db/client'
import { attributePassage } from '../../domain/attributions/attribute'
import { addCredit, changeCredit } from '../../domain/credits/credit'
import { changeProvenance } from '../../domain/provenance/change'
import { usualPlacement } from '../../model/credit'
import type { AttributionId, StoryId } from '../../model/ids'
import type { House } from './house'
import type { DemoStory } from './shapes'

/** Says what stands behind each passage of a demo story. */
export async function addAttributions(
  tx: Writer,
  house: House,
  storyId: StoryId,
  story: DemoStory,
  ids: ReadonlyMap<string, AttributionId>,
  at: Date,
): Promise<void> {
  const all = (keys: readonly string[] = []) => keys.map((key) => house.source(key))
  for (const [key, id] of ids) {
    const attribution = story.attributions[key]
    if (attribution === undefined) continue
    const details = {
      id,
      storyId,
      kind: attribution.kind,
      speakers: all(attribution.speakers),
      documents: all(attribution.documents),
      via: all(attribution.via),
      utteredOn: attribution.utteredOn ?? '',
      originalText: attribution.original?.text ?? '',
      originalLanguage: attribution.original?.language ?? '',
      note: '',
    }
    await attributePassage(tx, house.staff(story.writtenBy), details, at)
  }
}

/** Credits everyone on a demo story, in order. */
export async function creditAll(tx: Writer, house: House, storyId: StoryId, story: DemoStory, at: Date): Promise<void> {
  const writer = house.staff(story.writtenBy)
  for (const credit of story.credits) {
    const scope = credit.scope ?? 'this_story'
    const contributorId = house.contributor(credit.who)
    const id = await addCredit(tx, writer, { storyId, contributorId, role: credit.role, scope }, at)
    const details = {
      id,
      storyId,
      contributorId,
      nameAsCredited: '',
      role: credit.role,
      scope,
      placement: credit.placement ?? usualPlacement[credit.role],
      degree: credit.degree ?? 'equal',
      place: credit.place ?? '',
      onScene: credit.onScene ?? false,
      onBehalfOfId: credit.onBehalfOf ? house.contributor(credit.onBehalfOf) : null,
    } as const
    await changeCredit(tx, writer, details, at)
  }
}

/** Says what a demo story as a whole rests on, where it is not the house's own work. */
export async function addProvenance(
  tx: Writer,
  house: House,
  storyId: StoryId,
  { writtenBy, provenance }: DemoStory,
  at: Date,
): Promise<void> {
  if (provenance === undefined) return
  const details = {
    storyId,
    relation: provenance.relation,
    upstream: (provenance.upstream ?? []).map((key) => house.source(key)),
    extent: provenance.extent ?? '',
    rightsHolder: provenance.rightsHolder ?? '',
    licence: provenance.licence ?? '',
    usageTerms: provenance.usageTerms ?? '',
    rights: provenance.rights ?? 'unknown',
    aiUse: provenance.aiUse ?? 'none',
  } as const
  await changeProvenance(tx, house.staff(writtenBy), details, at)
}
