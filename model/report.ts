import { z } from 'zod'
import { StoryId } from './ids'
import { line, prose } from './text'

/** What a reader writes about an error in a story. */
export const ErrorReport = z.object({
  storyId: StoryId,
  message: prose(4000).pipe(z.string().min(1, 'required')),
  /** Where an answer may go; empty for none. */
  contact: line(200),
  /** A field that people do not see and machines fill in. */
  website: z.string().max(2000).catch('filled'),
})
export type ErrorReport = z.infer<typeof ErrorReport>
