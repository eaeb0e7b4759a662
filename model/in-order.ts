/** What a clock that was set back may be behind what was written last; further behind, that was the mistaken time. */
const mostBehind = 24 * 3_600_000

/**
 * The time to write something down with that comes after something else: now, or the other's time where the clock was set
 * back in between. A clock that once said 2035 does not keep everybody there.
 */
export function inOrder(last: Date | null | undefined, now: Date): Date {
  const behind = (last ?? now).getTime() - now.getTime()
  return last && behind > 0 && behind < mostBehind ? last : now
}
