import { attributionRules } from '../../interchange/propose/attribution/rules'
import { propose } from '../../interchange/propose/propose'
import { overlap, placeOf, searched } from './places'
import type { Sample } from './sample'
import { sameNames } from './score'

/** How often a rule proposed a passage, and how often that was right. */
export interface RuleFigures {
  readonly rule: string
  readonly proposed: number
  /** The passage is one that was annotated, of whatever kind. */
  readonly found: number
  /** It is, and it is of the kind annotated. */
  readonly kind: number
  /** It is, and so are its speakers: an editor could accept it. */
  readonly right: number
  /** What its data claim. */
  readonly confidence: number
}

/** Every rule that there is, also those that proposed nothing, the most often wrong first. */
export function figuresOfRules(samples: readonly Sample[]): RuleFigures[] {
  const counts = new Map<string, { proposed: number; found: number; kind: number; right: number }>()
  for (const rule of Object.keys(attributionRules)) counts.set(rule, { proposed: 0, found: 0, kind: 0, right: 0 })
  for (const { raw, annotation } of samples) {
    const { text, attributions } = propose(raw, annotation.date === '' ? {} : { date: annotation.date })
    const among = searched(text)
    const wanted = annotation.attributions.map((one) => ({ ...one, place: placeOf(among, one.exact, one.occurrence) }))
    for (const one of attributions) {
      const count = counts.get(one.rule) ?? { proposed: 0, found: 0, kind: 0, right: 0 }
      const fitting = wanted.filter(({ place }) => place !== null && overlap(place, one))
      count.proposed += 1
      if (fitting.length > 0) count.found += 1
      if (fitting.some(({ kind }) => kind === one.kind)) count.kind += 1
      if (fitting.some(({ speakers }) => sameNames(speakers, one.speakers))) count.right += 1
      counts.set(one.rule, count)
    }
  }
  const stated: Readonly<Record<string, { readonly confidence: number }>> = attributionRules
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count, confidence: stated[rule]?.confidence ?? Number.NaN }))
    .sort((one, other) => shareOf(one.right, one.proposed) - shareOf(other.right, other.proposed))
}

/** 2 where there is nothing to have a share of: such a row comes last. */
const shareOf = (part: number, whole: number) => (whole === 0 ? 2 : part / whole)

/** So often a rule must have proposed something before its share says anything. */
export const enough = 5

/** Those that must not be on. */
export const moreOftenWrong = (figures: readonly RuleFigures[]) =>
  figures.filter(({ proposed, right }) => proposed >= enough && right * 2 < proposed)
