import { changesAfterwards } from './afterwards'
import type { Change } from './change'
import { changesOfPeople } from './people'
import { changesOfPlaces } from './places'
import { changesOfSources } from './sources'
import { changesOfStories } from './stories'

/** Every kind of change that a newsroom can make, and which of its public addresses each changes. */
export const everyChange: readonly Change[] = [
  ...changesOfStories,
  ...changesAfterwards,
  ...changesOfPeople,
  ...changesOfSources,
  ...changesOfPlaces,
]
