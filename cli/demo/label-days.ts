/** Months by their first three letters, German and English. */
const months = [
  ['jan'],
  ['feb'],
  ['mär', 'mar'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
]

/** The days that labels like `1990`, `Sept. 2019` or `8.2.2020` stand for, counted from 1970; `null` unless all do, in order. */
export function daysOf(labels: readonly string[]): number[] | null {
  const days = labels.map(dayOf)
  const inOrder = days.every((day, nth) => nth === 0 || day > (days[nth - 1] ?? Number.NaN))
  return inOrder && days.every(Number.isFinite) ? days : null
}

function dayOf(label: string): number {
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(label)
  if (day) return utc(Number(day[3]), Number(day[2]) - 1, Number(day[1]))
  const month = /^(\p{L}{3})\p{L}*\.? (\d{4})$/u.exec(label)
  const name = month?.[1]?.toLowerCase() ?? ''
  if (month)
    return utc(
      Number(month[2]),
      months.findIndex((names) => names.includes(name)),
      1,
    )
  return /^\d{4}$/.test(label) ? utc(Number(label), 0, 1) : Number.NaN
}

function utc(year: number, month: number, day: number): number {
  return month < 0 ? Number.NaN : Date.UTC(year, month, day) / 86_400_000
}
