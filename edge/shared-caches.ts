/** Seconds for which caches in front may keep what they are told to drop when it changes. */
const purged = { fresh: 600, missing: 60, revalidating: 60 }

/** Seconds for which caches in front may keep what nobody tells them of: a rush of readers, and no more. */
const unpurged = { fresh: 10, missing: 10, revalidating: 10 }

/** Seconds for which caches in front may answer with what they have while this server cannot be reached. */
const whileAway = 86_400

/**
 * `Cache-Control` of a reader's page: browsers ask each time (and are mostly told that nothing has changed), caches in
 * front may answer by themselves for a while, never for longer than the page holds.
 * @param left milliseconds for which it still holds
 */
export function sharedFor(status: number, left: number, isPurged: boolean): string {
  const { fresh, missing, revalidating } = isPurged ? purged : unpurged
  const seconds = Math.max(0, Math.min(status === 200 || status === 308 ? fresh : missing, Math.floor(left / 1000)))
  return `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${Math.min(revalidating, seconds)}, stale-if-error=${status === 410 ? 0 : whileAway}`
}
