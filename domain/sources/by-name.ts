import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { sources } from '../../db/schema'
import type { SourceId } from '../../model/ids'
import { likelySourceKind, type SourcePart } from '../../model/likely-source-kind'
import { reportKinds, type SourceKind, speakerKinds } from '../../model/source'
import type { Actor } from '../log/record'
import { createSource } from './create'

/** A source that everybody may be told of by its name. */
export interface CitableSource {
  readonly id: SourceId
  readonly label: string
  readonly kind: SourceKind
  readonly publisher: string
}

/** Sources that are named to readers, the eldest first. Others are never found by a name: that would uncover them. */
export async function citableSources(reader: Reader): Promise<CitableSource[]> {
  return reader
    .select({ id: sources.id, label: sources.label, kind: sources.kind, publisher: sources.publisher })
    .from(sources)
    .where(and(eq(sources.naming, 'named'), eq(sources.terms, 'on_record')))
    .orderBy(asc(sources.createdAt), asc(sources.id))
}

/** True if a source of this kind can stand in this part of an attribution. */
export function fitsPart(part: SourcePart, kind: SourceKind): boolean {
  switch (part) {
    case 'speaker':
      return speakerKinds.includes(kind)
    case 'via':
      return reportKinds.includes(kind)
    case 'document':
      return !speakerKinds.includes(kind)
  }
}

/** Two names that are written alike but for capitals and white space. */
export const foldedLabel = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Gives each name the source that bears it: the one that we have, else a new one.
 * @param kind what it probably is; else its name says so
 */
export type SourceBook = (part: SourcePart, name: string, kind?: SourceKind) => Promise<SourceId>

/** A book for one piece of work: a name that comes twice is entered once. */
export async function sourceBook(tx: Writer, actor: Actor, now: Date): Promise<SourceBook> {
  const known = (await citableSources(tx)).map((source) => ({ ...source, folded: foldedLabel(source.label) }))
  return async (part, name, kind) => {
    const folded = foldedLabel(name)
    const likely = kind ?? likelySourceKind(part, name)
    const called = known.filter((source) => source.folded === folded && fitsPart(part, source.kind))
    const found = called.find((source) => source.kind === likely) ?? called[0]
    if (found !== undefined) return found.id
    const publisher = part === 'via' ? name : ''
    const id = await createSource(tx, actor, { kind: likely, label: name, publisher }, now)
    known.push({ id, label: name, kind: likely, publisher, folded })
    return id
  }
}
