import type { Writer } from '../../db/client'
import { sources } from '../../db/schema'
import type { SourceId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import { type SourceDetails, shownByName } from '../../model/source'
import { freeSlug } from '../addresses/free-slug'
import { type Actor, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { indexSource } from './index-source'

/** What is known of a source when first entered; a kind and a label are enough. */
export interface NewSource extends Partial<Omit<SourceDetails, 'id' | 'kind' | 'label'>> {
  readonly kind: SourceDetails['kind']
  readonly label: string
}

/** What a source's address is made from: its label says too much where readers are not given the name. */
export function wordsForAddress(source: Pick<SourceDetails, 'naming' | 'terms' | 'label' | 'description'>): string {
  return shownByName(source) ? source.label : source.description
}

/**
 * Enters a source. Whoever is behind an unnamed one is kept apart and never logged.
 * @throws {Refusal} `notAllowed`
 */
export async function createSource(tx: Writer, actor: Actor, input: NewSource, now: Date): Promise<SourceId> {
  if (actor !== 'system' && !may.createSource(actor)) throw new Refusal('notAllowed')
  const shown = {
    kind: input.kind,
    label: input.label,
    publisher: input.publisher ?? '',
    title: input.title ?? '',
    url: input.url ?? '',
    archivedUrl: input.archivedUrl ?? '',
    publishedOn: input.publishedOn ?? '',
    retrievedOn: input.retrievedOn ?? '',
    language: input.language ?? '',
    naming: input.naming ?? 'named',
    terms: input.terms ?? 'on_record',
    description: input.description ?? '',
    anonymityReason: input.anonymityReason ?? '',
  } as const
  const slug = await freeSlug(tx, 'source', wordsForAddress(shown))
  const [created] = await tx
    .insert(sources)
    .values({
      ...shown,
      slug,
      identity: input.identity ?? '',
      createdBy: actor === 'system' ? null : actor.id,
      createdAt: now,
    })
    .returning({ id: sources.id })
  if (created === undefined) throw new Error('the source was not stored')

  await indexSource(tx, created.id)
  await record(tx, actor, { action: 'source.create', subjectId: created.id, subject: input.label, after: filled(shown) }, now)
  await touch(tx, [stale.address('source', slug)], now)
  return created.id
}

function filled(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
