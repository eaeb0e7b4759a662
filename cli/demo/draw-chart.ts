import { balancedLinesOf, outline, widthOf } from '../../domain/media/lettering'
import { palette } from '../../domain/media/palette'
import { type Language, locale } from '../../model/language'
import { canvas, lettering, margin, painted } from './canvas'
import { type Frame, lineOf } from './draw-line'
import type { DemoPicture } from './shapes'

export type DemoChart = Extract<DemoPicture, { draws: 'bars' | 'line' }>

const source = { de: 'Quelle', en: 'Source' } as const satisfies Record<Language, string>

/** Draws a chart: a title that says what it shows, the unit, every value named where it stands, the source. */
export function drawChart(chart: DemoChart, language: Language): Promise<Buffer> {
  const title = balancedLinesOf('headline', 58, chart.title, canvas.width - 2 * margin)
  const top = margin + 44 + title.length * 66
  const frame = { left: margin, right: canvas.width - margin, top: top + 66, bottom: canvas.height - margin - 60 }
  const format = numbers(chart, language)
  return painted(
    [
      `<rect x="${margin}" y="${margin - 24}" width="96" height="8" fill="${palette.accent}"/>`,
      ...title.map((line, nth) => lettering('headline', 58, line, { x: margin, y: margin + 54 + nth * 66 })),
      lettering('label', 30, chart.unit, { x: margin, y: top + 14 }, palette.inkSoft),
      chart.draws === 'bars' ? bars(chart, frame, format) : lineOf(chart, frame, format),
      lettering('label', 26, `${source[language]}: ${chart.source}`, { x: margin, y: canvas.height - margin + 16 }, palette.inkSoft),
    ].join(''),
  )
}

/** Numbers of a chart have as many decimals as its most exact one. */
function numbers(chart: DemoChart, language: Language): (value: number) => string {
  const decimals = Math.max(...chart.rows.map(([, value]) => String(value).split('.')[1]?.length ?? 0))
  const format = new Intl.NumberFormat(locale[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return (value) => format.format(value).replace('-', '−')
}

/** Lying bars, one a row, the label before and the value behind it. */
function bars({ rows }: DemoChart, { left, right, top, bottom }: Frame, format: (value: number) => string): string {
  const step = Math.min((bottom - top) / rows.length, 150)
  const size = Math.min(34, step * 0.5)
  const labels = Math.min(Math.max(...rows.map(([label]) => widthOf('label', size, label))) + 24, 620)
  const values = Math.max(...rows.map(([, value]) => widthOf('labelStrong', size, format(value)))) + 20
  const [least, most] = [Math.min(0, ...rows.map(([, value]) => value)), Math.max(0, ...rows.map(([, value]) => value))]
  const start = left + labels + (least < 0 ? values : 0)
  const scale = (right - values - start) / (most - least)
  const zero = start - least * scale

  const drawn = rows.map(([label, value], nth) => {
    const y = top + nth * step
    const [height, line] = [step * 0.62, y + step * 0.31 + size * 0.35]
    const length = Math.max(Math.abs(value) * scale, 2)
    const end = value < 0 ? { x: zero - length - 14, anchor: 'end' as const } : { x: zero + length + 14, anchor: 'start' as const }
    return [
      `<path fill="${palette.ink}" d="${outline('label', size, label, { x: left, y: line })}"/>`,
      `<rect x="${value < 0 ? zero - length : zero}" y="${y}" width="${length}" height="${height}" fill="${palette.accent}"/>`,
      lettering('labelStrong', size, format(value), { ...end, y: line }),
    ].join('')
  })
  const height = (rows.length - 1) * step + step * 0.62
  return `${drawn.join('')}<rect x="${zero - 2}" y="${top - 10}" width="3" height="${height + 20}" fill="${palette.ink}"/>`
}
