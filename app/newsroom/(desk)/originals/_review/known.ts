import type { Matched, MatchedContributor, MatchedSource, Matches } from '../../../../../domain/originals/matches'
import { areInitials } from '../../../_components/initials'

/*
 * Who a name of the report is taken for. A name means the same wherever the report has it: it is chosen once, and holds for
 * every proposal.
 */

export type NamePart = 'maker' | 'speaker' | 'document' | 'outlet'

/** What a person chose for a name; `id: null` makes a new entry. */
export interface Chosen {
  readonly id: string | null
  readonly label: string
}

export type ChosenNames = Readonly<Record<string, Chosen>>

export interface Candidate {
  readonly id: string
  readonly label: string
  /** What tells it from others: job, publisher, kind. */
  readonly by: MatchedContributor['by'] | MatchedSource['by']
  readonly kind: MatchedContributor['kind'] | MatchedSource['kind']
  readonly detail: string
}

export interface Resolved {
  readonly part: NamePart
  readonly name: string
  /** `null`: nobody is known by that name. */
  readonly id: string | null
  readonly label: string
  /** Nobody need look: it was chosen, or only one fits, and fits well. */
  readonly sure: boolean
  readonly chosen: boolean
  readonly candidates: readonly Candidate[]
  /** Somebody of that name is in the register who can not be credited any more. */
  readonly gone: boolean
}

interface Entry {
  readonly candidates: readonly Candidate[]
  readonly doubtful: boolean
  readonly gone: boolean
}

export type Known = ReadonlyMap<string, Entry>

export const nameKey = (part: NamePart, name: string): string => `${part}:${name}`

/** The matches by part and name. */
export function knownFrom(matches: Matches): Known {
  const known = new Map<string, Entry>()
  for (const { name, found, doubtful } of matches.makers) known.set(nameKey('maker', name), makers({ name, found, doubtful }))
  const parts = [
    ['speaker', matches.speakers],
    ['document', matches.documents],
    ['outlet', matches.outlets],
  ] as const
  for (const [part, all] of parts)
    for (const { name, found, doubtful } of all)
      known.set(nameKey(part, name), {
        candidates: found.map(({ id, label, by, kind, publisher }) => ({
          id,
          label,
          by,
          kind,
          detail: publisher === label ? '' : publisher,
        })),
        doubtful,
        gone: false,
      })
  return known
}

function makers({ found, doubtful }: Matched<MatchedContributor>): Entry {
  const active = found.filter((one) => !one.deactivated)
  return {
    candidates: active.map(({ id, name, by, kind, jobTitle }) => ({ id, label: name, by, kind, detail: jobTitle })),
    doubtful,
    gone: active.length < found.length,
  }
}

/**
 * Who a name stands for now: as chosen, else the likeliest.
 * @param isPerson it is a person's; an agency may well be called by a few small letters
 */
export function resolved(known: Known, chosen: ChosenNames, part: NamePart, name: string, isPerson = false): Resolved {
  const { candidates = [], doubtful = false, gone = false } = known.get(nameKey(part, name)) ?? {}
  const own = chosen[nameKey(part, name)]
  const entry = { part, name, candidates, gone }
  if (own !== undefined) return { ...entry, id: own.id, label: own.label, sure: true, chosen: true }
  const first = candidates[0]
  // Nobody's entry is to be called by initials: somebody has to say whose they are.
  const untold = isPerson && areInitials(name)
  if (first === undefined) return { ...entry, id: null, label: name, sure: !gone && !untold, chosen: false }
  return { ...entry, id: first.id, label: first.label, sure: !doubtful, chosen: false }
}
