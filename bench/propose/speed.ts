import { cleaned } from '../../interchange/propose/clean'
import { propose } from '../../interchange/propose/propose'
import type { Language } from '../../model/language'
import { samplesOf } from './sample'
import { median, milliseconds } from './time'

const words = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Reports of 600 words, made of the paragraphs of samples that rules may learn from. */
export function reportsOf600Words(language: Language = 'de'): string[] {
  const samples = samplesOf('tuning').filter(({ annotation }) => annotation.language === language && !annotation.mangled)
  return samples.map((_, at) => {
    let report = ''
    for (let nth = at; words(report) < 600; nth += 1) report += `${samples[nth % samples.length]?.raw.trim()}\n\n`
    return report
      .split(/(?<=\s)(?=\S)/)
      .slice(0, 600)
      .join('')
  })
}

export interface Speed {
  readonly what: string
  /** Reports in a second of one processor's time. */
  readonly perSecond: number
  /** How many times as long as the runtime takes to part the same text into words. */
  readonly multiple: number
}

/** So often all reports are read before time is taken: until then the engine still compiles what it finds to be run often. */
const warmUp = 40

/** By turns with the runtime's own parting of the text, so that both meet the same machine. */
export function speeds(rounds = 9): Speed[] {
  return (['de', 'en'] as const).flatMap((language) => {
    const reports = reportsOf600Words(language)
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    const segmented = () => {
      for (const report of reports) for (const { segment } of segmenter.segment(report)) if (segment === '') throw new Error('no word')
    }
    const works: Readonly<Record<string, () => void>> = {
      propose: () => reports.forEach((report) => void propose(report, { date: '2025-01-21' })),
      'propose, as it is': () => reports.forEach((report) => void propose(report, { date: '2025-01-21', asIs: true })),
      'cleaning alone': () => reports.forEach((report) => void cleaned(report)),
    }
    return Object.entries(works).map(([what, work]): Speed => {
      for (let nth = 0; nth < warmUp; nth += 1) work()
      segmented()
      const taken = Array.from({ length: rounds }, () => ({ ours: milliseconds(work), theirs: milliseconds(segmented) }))
      return {
        what: `${what} (${language})`,
        perSecond: (reports.length / median(taken.map(({ ours }) => ours))) * 1000,
        multiple: median(taken.map(({ ours, theirs }) => ours / theirs)),
      }
    })
  })
}
