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

/**
 * Composes the front page: pinned stories first, in their order, then by importance and time. Every story stands there
 * once. The same stories give the same page, whatever time it is.
 * @param pinned set by an editor, in order
 * @param stories the recent ones of every section, in any order
 * @param sectionIds in the order of the bands
 */
export function composeFront<Story extends Placeable>(
  pinned: readonly Story[],
  stories: readonly Story[],
  sectionIds: readonly string[],
): Front<Story> {
  const placed = new Set<string>()
  const place = (chosen: readonly Story[]) => {
    for (const story of chosen) placed.add(story.id)
    return chosen
  }
  const ranked = [...new Map(stories.map((story) => [story.id, story])).values()].sort(
    (one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1),
  )
  const free = () => ranked.filter((story) => !placed.has(story.id))

  const top = [...pinned.slice(0, 1 + mostSeconds)]
  place(top)
  for (const onlyFew of [true, false]) {
    for (const story of free()) {
      if (top.length >= 1 + mostSeconds) break
      const ofTheSame = top.filter((other) => other.sectionId === story.sectionId).length
      if (!onlyFew || ofTheSame < mostOfOneSection) top.push(...place([story]))
    }
  }
  const [lead = null, ...seconds] = top
  const morePins = pinned.slice(1 + mostSeconds, 1 + mostSeconds + mostThirds)
  place(morePins)
  const thirds = [...morePins, ...place(free().slice(0, mostThirds - morePins.length))]
  const bands = sectionIds.flatMap((sectionId) => {
    const inBand = place(
      free()
        .filter((story) => story.sectionId === sectionId)
        .slice(0, mostInABand),
    )
    return inBand.length === 0 ? [] : [{ sectionId, stories: inBand }]
  })
  return { lead, seconds, thirds, bands }
}
