import { z } from 'zod'
import { SectionId, TopicId } from './ids'
import { SectionSlug, Slug } from './slug'
import { prose, requiredLine } from './text'

/** A part of the site with a page of its own, `/ausland`. */
export const SectionDetails = z.object({ id: SectionId, slug: SectionSlug, name: requiredLine(80), description: prose(600) })
export type SectionDetails = z.infer<typeof SectionDetails>

/** A matter that stories of any section deal with, `/topics/china`. */
export const TopicDetails = z.object({ id: TopicId, slug: Slug, name: requiredLine(80), description: prose(600) })
export type TopicDetails = z.infer<typeof TopicDetails>
