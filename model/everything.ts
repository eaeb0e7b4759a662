import { z } from 'zod'
import { KeptHead, ListedFile } from './backup'

const Count = z.number().int().min(0)

/** What a folder of everything says of itself (docs/export-format.md). */
export const EverythingManifest = z.strictObject({
  format: z.literal('masthead-everything'),
  version: z.literal(1),
  /** The instant whose state it is. */
  madeAt: z.iso.datetime(),
  /** The last migration of the database that it was made of: which columns there are. */
  migration: z.string().min(1).max(200),
  log: KeptHead,
  /** Lines by noun. */
  lines: z.record(z.string(), Count),
  files: z.array(ListedFile),
})
export type EverythingManifest = z.infer<typeof EverythingManifest>

/** What nothing but the order of search results rests on: which words were put into an index first. */
export const SearchEntry = z.strictObject({
  index: z.enum(['live', 'desk']),
  entry: z.number().int().min(1),
  kind: z.enum(['story', 'contributor', 'source', 'picture']),
  subjectId: z.uuid(),
})
export type SearchEntry = z.infer<typeof SearchEntry>
