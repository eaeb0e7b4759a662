import { z } from 'zod'
import { ContributorId } from './ids'
import { slugFrom } from './slug'
import { line, prose, requiredLine, webAddress } from './text'

export const contributorKinds = ['person', 'organisation', 'agency', 'desk', 'pseudonym'] as const
export const ContributorKind = z.enum(contributorKinds)
export type ContributorKind = z.infer<typeof ContributorKind>

export const aliasKinds = ['initials', 'spelling', 'former_name', 'transliteration', 'agency_code'] as const
export const AliasKind = z.enum(aliasKinds)
export type AliasKind = z.infer<typeof AliasKind>

/** A contributor's profile as an admin edits it. The register never deletes: it deactivates or merges. */
export const ContributorDetails = z.object({
  id: ContributorId,
  kind: ContributorKind,
  name: requiredLine(160),
  sortName: line(160),
  givenName: line(80),
  familyName: line(80),
  jobTitle: line(120),
  biography: prose(4000),
  place: line(120),
  publicContact: line(200),
  fediverse: line(120),
  languages: z.array(line(20)).max(20, 'tooMany'),
  expertise: z.array(requiredLine(80)).max(20, 'tooMany'),
  links: z.array(webAddress).max(20, 'tooMany'),
})
export type ContributorDetails = z.infer<typeof ContributorDetails>

/** How a name files: "Anna-Lena von der Heide" under "Heide, Anna-Lena von der"; organisations as they are. */
export function sortNameFor(kind: ContributorKind, name: string): string {
  if (kind !== 'person' && kind !== 'pseudonym') return name
  const words = name.trim().split(/\s+/)
  const family = words.pop() ?? ''
  return words.length === 0 ? family : `${family}, ${words.join(' ')}`
}

/**
 * Where a name to file by stands in a register, as something that can be compared letter by letter: Ä as A, digits by their
 * number, and first whatever begins with no Latin letter.
 */
export function filedAs(sortName: string): string {
  const folded = sortName
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120)
  return /^[a-z]/.test(folded) ? folded : `0${folded}`
}

/** A name without capitals, accents and punctuation: two that fold to the same are probably one. */
export function foldedName(name: string): string {
  return slugFrom(name) || name.normalize('NFKC').toLowerCase().trim()
}
