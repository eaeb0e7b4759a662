import { backupTime } from '../../model/backup'

const periods = ['latest', 'daily', 'weekly', 'monthly'] as const
type Period = (typeof periods)[number]

/** How many backups are kept; of a day, a week (from Monday) or a month the last one, in UTC. */
export type Keep = Readonly<Record<Period, number>>

/** A day's worth of one every six hours, then ever fewer: a year back. */
export const usualKeep: Keep = { latest: 4, daily: 7, weekly: 4, monthly: 12 }

/**
 * What somebody typed: `7 daily, 4 weekly, 12 monthly`, or `all`, which is `null`.
 * @throws {RangeError} where that cannot be made sense of, or would keep nothing
 */
export function keepFrom(typed: string): Keep | null {
  if (typed.trim().toLowerCase() === 'all') return null
  const keep = { latest: 0, daily: 0, weekly: 0, monthly: 0 }
  for (const part of typed.toLowerCase().split(/\s*(?:,|\band\b)\s*/)) {
    const [, number, period] = /^\s*(\d{1,4})\s*([a-z]+)\s*$/.exec(part) ?? []
    if (number === undefined || !isPeriod(period)) throw new RangeError(`“${part.trim()}” is no number of backups`)
    keep[period] = Number(number)
  }
  if (periods.every((period) => keep[period] === 0)) throw new RangeError('at least one backup has to be kept')
  return keep
}

const isPeriod = (word: string | undefined): word is Period => periods.some((period) => period === word)

/** Which of the files in a folder may go: backups by their name that nothing of `keep` asks for. Other files are left alone. */
export function expendable(names: readonly string[], keep: Keep): string[] {
  const newestFirst = names
    .flatMap((name) => {
      const at = backupTime(name)
      return at === null ? [] : [{ name, at }]
    })
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  const kept = new Set<string>()
  for (const period of periods) {
    const seen = new Set<string>()
    for (const { name, at } of newestFirst) {
      if (seen.size >= keep[period]) break
      const within = periodOf(period, at)
      if (!seen.has(within)) kept.add(name)
      seen.add(within)
    }
  }
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name))
}

function periodOf(period: Period, at: Date): string {
  switch (period) {
    case 'latest':
      return at.toISOString()
    case 'daily':
      return at.toISOString().slice(0, 10)
    case 'weekly': {
      const monday = new Date(at)
      monday.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
      return monday.toISOString().slice(0, 10)
    }
    case 'monthly':
      return at.toISOString().slice(0, 7)
  }
}
