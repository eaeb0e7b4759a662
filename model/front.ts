/** What the front page needs to know of a story to place it. */
export interface Placeable {
  readonly id: string
  readonly sectionId: string
  /** 1 is a brief, 5 the lead of the day. */
  readonly importance: number
  readonly firstPublishedAt: Date
}

export interface Front<Story> {
  readonly lead: Story | null
  readonly seconds: readonly Story[]
  readonly thirds: readonly Story[]
  /** A band a section, in the order of the sections; the first story of each is the larger one. */
  readonly bands: readonly { readonly sectionId: string; readonly stories: readonly Story[] }[]
}

/** Hours by which a story that is one step more important may be older and still stand before another. */
const hoursPerStep = 14
const mostSeconds = 5
const mostThirds = 4
const mostInABand = 4
/** So many of lead and seconds may come from one section, as long as others have something to offer. */
const mostOfOneSection = 2

/** When a story would have to be published to stand where it does, were all equally important: later is higher. */
export function rank(story: Pick<Placeable, 'importance' | 'firstPublishedAt'>): number {
  return story.firstPublishedAt.getTime() + story.importance * hoursPerStep * 3_600_000
}

/** A story that an editor set at a place: 1 is the lead. */
export interface Pin<Story> {
  readonly place: number
  readonly story: Story
}

/**
 * Composes the front page: pinned stories at their places, the others around them by importance and time. Every story
 * stands there once. The same stories give the same page, whatever time it is.
 * @param pins no two at one place; where the page has fewer stories than a pin's place, they move up
 * @param stories the recent ones of every section, in any order
 * @param sectionIds in the order of the bands
 */
export function composeFront<Story extends Placeable>(
  pins: readonly Pin<Story>[],
  stories: readonly Story[],
  sectionIds: readonly string[],
): Front<Story> {
  const ranked = [...new Map(stories.map((story) => [story.id, story])).values()].sort(
    (one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1),
  )
  const placed = new Set(pins.map((pin) => pin.story.id))
  const next = (fits: (story: Story) => boolean): Story | undefined => {
    const story = ranked.find((one) => !placed.has(one.id) && fits(one))
    if (story !== undefined) placed.add(story.id)
    return story
  }

  const above: Story[] = []
  for (let place = 1; place <= 1 + mostSeconds + mostThirds; place++) {
    const pinned = pins.find((pin) => pin.place === place)?.story
    const ofTheSame = (story: Story) => above.filter((other) => other.sectionId === story.sectionId).length
    const atTheTop = place <= 1 + mostSeconds
    const story = pinned ?? (atTheTop ? next((one) => ofTheSame(one) < mostOfOneSection) : undefined) ?? next(() => true)
    if (story !== undefined) above.push(story)
  }
  const [lead = null, ...rest] = above
  const bands = sectionIds.flatMap((sectionId) => {
    const inBand = Array.from({ length: mostInABand }, () => next((story) => story.sectionId === sectionId)).filter(
      (story) => story !== undefined,
    )
    return inBand.length === 0 ? [] : [{ sectionId, stories: inBand }]
  })
  return { lead, seconds: rest.slice(0, mostSeconds), thirds: rest.slice(mostSeconds), bands }
}
