/**
 * Where a browser keeps words for a site. Somebody may have forbidden that, and then merely naming the storage throws; or
 * it is full. Neither may take the desk from whoever works there: nothing is found, and nothing is kept.
 */
interface Shelf {
  read(place: string): string | null
  /** Whether it is kept now. */
  put(place: string, words: string): boolean
  clear(place: string): void
}

/** Lasts over a reload of this tab, and no longer. */
export const tabShelf = shelf(() => sessionStorage)

/** Lasts in this browser, for all its tabs. */
export const browserShelf = shelf(() => localStorage)

function shelf(storage: () => Storage): Shelf {
  return {
    read: (place) => unlessForbidden(() => storage().getItem(place), null),
    put: (place, words) =>
      unlessForbidden(() => {
        storage().setItem(place, words)
        return true
      }, false),
    clear: (place) => unlessForbidden(() => storage().removeItem(place), undefined),
  }
}

function unlessForbidden<Found>(ask: () => Found, otherwise: Found): Found {
  try {
    return ask()
  } catch {
    return otherwise
  }
}
