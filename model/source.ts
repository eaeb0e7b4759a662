import { z } from 'zod'
import { SourceId } from './ids'
import { day, line, prose, requiredLine, webAddress } from './text'

export const sourceKinds = [
  'person',
  'organisation',
  'document',
  'statement',
  'press_release',
  'speech',
  'court_record',
  'law',
  'media_report',
  'wire_item',
  'dataset',
  'social_post',
  'event',
  'own_observation',
  'unspecified',
] as const
export const SourceKind = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof SourceKind>

export const sourceNamings = ['named', 'described', 'unnamed'] as const
export const SourceNaming = z.enum(sourceNamings)
export type SourceNaming = z.infer<typeof SourceNaming>

export const sourceTerms = ['on_record', 'background', 'deep_background', 'off_record'] as const
export const SourceTerms = z.enum(sourceTerms)
export type SourceTerms = z.infer<typeof SourceTerms>

/** Kinds that can say something; the others are documents and reports. */
export const speakerKinds: readonly SourceKind[] = ['person', 'organisation']

/** Kinds through which a statement reaches us. */
export const reportKinds: readonly SourceKind[] = ['media_report', 'wire_item', 'press_release', 'organisation', 'social_post']

const fields = z.object({
  kind: SourceKind,
  label: requiredLine(200),
  publisher: line(200),
  title: line(300),
  url: webAddress.or(z.literal('')),
  archivedUrl: webAddress.or(z.literal('')),
  publishedOn: day.or(z.literal('')),
  retrievedOn: day.or(z.literal('')),
  language: line(20),
  naming: SourceNaming,
  terms: SourceTerms,
  description: line(300),
  anonymityReason: prose(600),
  identity: prose(2000),
})

/** Readers are given the name; else they are given the description, or nothing of what is off the record. */
export function shownByName(source: { readonly naming: SourceNaming; readonly terms: SourceTerms }): boolean {
  return source.naming === 'named' && source.terms === 'on_record'
}

const saysHow = (source: { readonly naming: SourceNaming; readonly terms: SourceTerms; readonly description: string }) =>
  shownByName(source) || source.terms === 'off_record' || source.description !== ''
const fault = { path: ['description'], message: 'descriptionNeeded' }

/** A source as it is first entered. */
export const NewSourceDetails = fields.refine(saysHow, fault)

/**
 * A source as the desk edits it. `label` is the desk's name for it; for one that is described or unnamed,
 * readers see `description` alone, and `identity` never leaves the newsroom.
 */
export const SourceDetails = fields.extend({ id: SourceId }).refine(saysHow, fault)
export type SourceDetails = z.infer<typeof SourceDetails>
