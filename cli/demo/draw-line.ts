import { widthOf } from '../../domain/media/lettering'
import { palette } from '../../domain/media/palette'
import { lettering } from './canvas'
import type { DemoChart } from './draw-chart'
import { daysOf } from './label-days'

/** Where on the canvas something is drawn, in pixels. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Point {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly value: number
}

/**
 * A line over time. Where the labels are dates, distances are true to them; where those dates are uneven they are the
 * days of a change, and the line goes in steps. The scale need not begin at zero, so it is drawn.
 */
export function lineOf({ rows }: DemoChart, frame: Frame, format: (value: number) => string): string {
  const days = daysOf(rows.map(([label]) => label))
  const ticks = ticksOf(rows.map(([, value]) => value))
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const left = frame.left + Math.max(...ticks.map((tick) => widthOf('label', 26, format(tick)))) + 40
  const right = frame.right - Math.max(...rows.slice(-1).map(([, value]) => widthOf('labelStrong', 32, format(value)))) - 24
  const bottom = frame.bottom - 56
  const yOf = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - frame.top)
  const [first, last] = [days?.at(0) ?? 0, days?.at(-1) ?? rows.length - 1]
  const points = rows.map(([label, value], nth) => ({
    x: left + (((days?.[nth] ?? nth) - first) / (last - first)) * (right - left),
    y: yOf(value),
    label,
    value,
  }))
  const stepped = days !== null && isUneven(days)
  return [
    ...ticks.map((tick) => gridLine(yOf(tick), left, frame, format(tick), tick === 0)),
    `<path fill="none" stroke="${palette.accent}" stroke-width="6" stroke-linejoin="round" d="${pathOf(points, stepped)}"/>`,
    ...values(points, format, right),
    ...labels(points, frame.bottom - 4, left),
  ].join('')
}

/** Uneven: the longest stretch is more than twice the shortest. */
function isUneven(days: readonly number[]): boolean {
  const stretches = days.slice(1).map((day, nth) => day - (days[nth] ?? day))
  return Math.max(...stretches) > 2 * Math.min(...stretches)
}

function pathOf(points: readonly Point[], stepped: boolean): string {
  return points.map(({ x, y }, nth) => (nth === 0 ? `M${x},${y}` : stepped ? `H${x}V${y}` : `L${x},${y}`)).join('')
}

function gridLine(y: number, left: number, frame: Frame, text: string, strong: boolean): string {
  const line = `<path stroke="${strong ? palette.ink : palette.hairline}" stroke-width="2" d="M${left - 16},${y}H${frame.right}"/>`
  return line + lettering('label', 26, text, { x: left - 30, y: y + 9, anchor: 'end' }, palette.inkSoft)
}

/** Few points are named each; of many only the first, the highest and the last. */
function values(points: readonly Point[], format: (value: number) => string, right: number): string[] {
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most))
  const named = points.length <= 8 ? points : points.filter((point, nth) => nth === 0 || nth === points.length - 1 || point === highest)
  return named.map((point) => {
    const dot = `<circle cx="${point.x}" cy="${point.y}" r="10" fill="${palette.accent}" stroke="${palette.paper}" stroke-width="4"/>`
    const beside = point.x >= right - 1
    const rising = point === points[0] && (points[1]?.value ?? 0) > point.value
    const place = beside
      ? { x: point.x + 22, y: point.y + 11 }
      : { x: point.x, y: point.y + (rising ? 46 : -26), anchor: point === points[0] ? ('start' as const) : ('middle' as const) }
    return dot + lettering('labelStrong', 32, format(point.value), place)
  })
}

/** Labels below, each that does not touch the one before it or the last. */
function labels(points: readonly Point[], y: number, left: number): string[] {
  const size = 26
  const end = points.at(-1)
  if (end === undefined) return []
  const spanOf = (point: Point) => {
    const half = widthOf('label', size, point.label) / 2
    const middle = Math.max(point.x, left - 16 + half)
    return { from: middle - half, to: middle + half, middle }
  }
  const limit = spanOf(end).from - 28
  let reached = Number.NEGATIVE_INFINITY
  return points.flatMap((point) => {
    const { from, to, middle } = spanOf(point)
    if (from < reached + 28 || (point !== end && to > limit)) return []
    reached = to
    return [lettering('label', size, point.label, { x: middle, y, anchor: 'middle' }, palette.inkSoft)]
  })
}

/** Round numbers around the values, four to seven of them; from zero where that costs little of the height. */
export function ticksOf(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const low = least > 0 && least < (most - least) * 1.5 ? 0 : least
  const rough = (most - low || 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10)
  const from = Math.floor(low / step + 1e-9)
  const to = Math.ceil(most / step - 1e-9)
  return Array.from({ length: to - from + 1 }, (_, nth) => Number(((from + nth) * step).toPrecision(12)))
}
