'use server'
import { CreateStory, createStory } from '../../../domain/stories/create'
import { formAction, staffAction } from '../../../lib/staff-action'

/** For the form, which works without script. */
export const beginStory = formAction(
  CreateStory,
  (form) => ({ language: form.get('language') }),
  ({ tx, staff, now }, input) => createStory(tx, staff, input, now),
  { goTo: (id) => `/newsroom/stories/${id}` },
)

/** For the palette, which goes there itself. */
export const beginStoryIn = staffAction(CreateStory, ({ tx, staff, now }, input) => createStory(tx, staff, input, now), { quiet: true })
