import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { attributionKinds } from '../../model/attribution'
import { Language } from '../../model/language'
import { proposalWarnings, proposedBlockKinds } from '../../model/proposal'

/** Rules may learn from the first; on the second they are only measured. */
export const sampleSets = ['tuning', 'held-out'] as const
export type SampleSet = (typeof sampleSets)[number]

/** How a report was annotated by hand; samples/GUIDE.md says what each field holds. */
const Annotation = z.object({
  id: z.string(),
  language: Language,
  date: z.string(),
  mangled: z.boolean(),
  cleaned: z.string().optional(),
  headline: z.string(),
  standfirst: z.string(),
  dateline: z.string(),
  blocks: z.array(z.object({ kind: z.enum(proposedBlockKinds), starts: z.string(), ends: z.string() })),
  credits: z.array(z.object({ name: z.string(), role: z.string(), placement: z.string(), scope: z.string(), onBehalfOf: z.string() })),
  provenance: z.object({ relation: z.string(), upstream: z.array(z.string()) }),
  attributions: z.array(
    z.object({
      exact: z.string(),
      occurrence: z.int().positive().default(1),
      kind: z.enum(attributionKinds),
      speakers: z.array(z.object({ name: z.string(), inferred: z.boolean() })),
    }),
  ),
  warnings: z.array(z.object({ code: z.enum(proposalWarnings), exact: z.string() })),
})
export type Annotation = z.infer<typeof Annotation>

export interface Sample {
  /** The paste, untouched. */
  readonly raw: string
  readonly annotation: Annotation
}

/** The samples of a set, by name. */
export function samplesOf(set: SampleSet): Sample[] {
  const folder = join(import.meta.dirname, 'samples', set)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      raw: readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8'),
      annotation: Annotation.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    }))
}
