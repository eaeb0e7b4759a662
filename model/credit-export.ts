import { z } from 'zod'
import type { ContributorKind } from './contributor'
import type { CreditDegree, CreditPlacement, CreditRole, CreditScope } from './credit'
import { ContributorId, type StoryId } from './ids'
import { day } from './text'

/** Fewest characters, spaces included, for which VG WORT pays for a text on the web (its METIS terms). */
export const fewestCharacters = 1800

export const creditFormats = ['csv', 'json'] as const

/** Which credits to hand out: those of stories first published from one day to another, both whole. */
export const CreditExport = z
  .object({
    from: day,
    to: day,
    /** One contributor's alone. */
    contributorId: ContributorId.nullable(),
    format: z.enum(creditFormats),
  })
  .refine((wish) => wish.from <= wish.to, { path: ['to'], message: 'endBeforeBeginning' })
export type CreditExport = z.infer<typeof CreditExport>

/** One credit of one story as it was last printed. */
export interface ExportedCredit {
  readonly storyId: StoryId
  readonly headline: string
  /** Path on the site, `/ausland/ein-gipfel`. */
  readonly address: string
  readonly section: string
  /** Calendar day in the site's zone. */
  readonly firstPublished: string
  readonly withdrawn: boolean
  readonly contributorId: ContributorId
  /** Today's name in the register. */
  readonly contributor: string
  readonly nameAsPrinted: string
  readonly kind: ContributorKind
  readonly role: CreditRole
  readonly scope: CreditScope
  readonly placement: CreditPlacement
  readonly degree: CreditDegree
  readonly place: string
  /** Equal parts among all who have this role and scope on the story, rounded to four places. */
  readonly share: number
  /** Of the text as last published, spaces included. */
  readonly characters: number
  readonly reachesMinimum: boolean
  readonly collectingNumber: string
}
