import type { Reader } from '../../db/client'
import type { SourceId } from '../../model/ids'
import type { SourcePart } from '../../model/likely-source-kind'
import type { SourceKind } from '../../model/source'
import type { Staff } from '../../model/staff'
import { type CitableSource, citableSources, fitsPart, foldedLabel } from '../sources/by-name'
import { may } from '../staff/may'
import { type MatchedContributor, registerNames, surest } from './register-names'

export type { MatchedContributor } from './register-names'

/** Names out of a proposal, as they stand there. */
export interface NamesToMatch {
  /** The report's day, or empty: initials are looked up as they were held then. */
  readonly date: string
  /** Names, initials and agencies of credits, those on whose behalf they stand among them. */
  readonly makers: readonly string[]
  readonly speakers: readonly string[]
  readonly documents: readonly string[]
  /** Outlets and agencies: those that passages came through, and those that the whole report rests on. */
  readonly outlets: readonly string[]
}

export interface MatchedSource {
  readonly id: SourceId
  readonly label: string
  readonly kind: SourceKind
  readonly publisher: string
  readonly by: 'name' | 'surname'
}

/** What was found for one name. */
export interface Matched<Found> {
  /** As it was asked. */
  readonly name: string
  /** The likeliest first; empty: nobody is known by that name, and accepting it makes a new entry. */
  readonly found: readonly Found[]
  /** Nobody should take the first without looking: there are several, only initials or a surname fit, or it is out of use. */
  readonly doubtful: boolean
}

/** Names that occur several times are answered once. */
export interface Matches {
  readonly makers: readonly Matched<MatchedContributor>[]
  readonly speakers: readonly Matched<MatchedSource>[]
  readonly documents: readonly Matched<MatchedSource>[]
  readonly outlets: readonly Matched<MatchedSource>[]
}

/** Most entries that are offered for one name. */
const mostFound = 12

/**
 * Entries of the register and sources that names of a report may stand for; decides nothing. A pseudonym is found by its own
 * name and initials alone, an entry that went into another as the one that stands, and of the sources only those that
 * readers may be told by name.
 */
export async function matchesFor(reader: Reader, staff: Staff, names: NamesToMatch): Promise<Matches> {
  if (!may.writeStories(staff)) return { makers: [], speakers: [], documents: [], outlets: [] }
  const lookUp = await registerNames(reader, names.date)
  const citable = await citableSources(reader)
  return {
    makers: once(names.makers).map((name) => maker(name, lookUp(name))),
    speakers: sourcesOf('speaker', names.speakers, citable),
    documents: sourcesOf('document', names.documents, citable),
    outlets: sourcesOf('via', names.outlets, citable),
  }
}

const once = (names: readonly string[]) => [...new Set(names)].filter((name) => name.trim() !== '')

function maker(name: string, all: MatchedContributor[]): Matched<MatchedContributor> {
  const found = all
    .sort(
      (one, other) =>
        Number(one.deactivated) - Number(other.deactivated) ||
        surest.indexOf(one.by) - surest.indexOf(other.by) ||
        one.name.localeCompare(other.name, 'de'),
    )
    .slice(0, mostFound)
  const [first] = found
  const weak = first !== undefined && (first.deactivated || first.by === 'initials' || first.by === 'surname')
  return { name, found, doubtful: weak || found.length > 1 }
}

function sourcesOf(part: SourcePart, names: readonly string[], citable: readonly CitableSource[]): Matched<MatchedSource>[] {
  const fitting = citable.filter((source) => fitsPart(part, source.kind)).map((source) => ({ source, folded: foldedLabel(source.label) }))
  return once(names).map((name) => {
    const asked = foldedLabel(name)
    const same = fitting.filter(({ folded }) => folded === asked).map(({ source }) => ({ ...source, by: 'name' as const }))
    const alone = part === 'speaker' && same.length === 0 && !asked.includes(' ')
    const found: MatchedSource[] = alone
      ? fitting
          .filter(({ source, folded }) => source.kind === 'person' && folded.endsWith(` ${asked}`))
          .map(({ source }) => ({ ...source, by: 'surname' as const }))
      : same
    return { name, found: found.slice(0, mostFound), doubtful: found.length > 1 || found[0]?.by === 'surname' }
  })
}
