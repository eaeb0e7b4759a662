/** Seconds for which caches in front may answer by themselves with what they are told to drop when it changes. */
const fresh = 600

/** Seconds for which they may answer with it after that, while they ask whether it still holds. */
const revalidating = 60

/** Seconds for which they may answer with it while this server cannot be reached. */
const whileAway = 86_400

/**
 * `Cache-Control` of a reader's page. Browsers ask each time, and are mostly told that nothing has changed. So do caches in
 * front with what nobody tells them of; with the rest they may answer by themselves for a while, never for longer than the
 * page holds.
 * @param left milliseconds for which it still holds
 */
export function sharedFor(left: number, isTold: boolean): string {
  const seconds = Math.max(0, Math.floor(left / 1000))
  if (!isTold || seconds === 0) return 'public, max-age=0'
  const alone = Math.min(fresh, seconds)
  const meanwhile = Math.min(revalidating, seconds - alone)
  return `public, max-age=0, s-maxage=${alone}, stale-while-revalidate=${meanwhile}, stale-if-error=${whileAway}`
}
