import { createHash } from 'node:crypto'
import type { Writer } from '../../db/client'
import { originals } from '../../db/schema'
import { fileNameFrom } from '../../model/file-name'
import { OriginalId } from '../../model/ids'
import type { Language } from '../../model/language'
import type { OriginalFormat } from '../../model/original'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { type Actor, record } from '../log/record'
import { may } from '../staff/may'

export interface NewOriginal {
  /** The file's name; empty for what was pasted. */
  readonly name: string
  readonly format: OriginalFormat
  /** What came in, unchanged; of something pasted, its UTF-8. */
  readonly bytes: Uint8Array
  /** The text that was read out of the bytes. */
  readonly raw: string
  /** The proposal's text: what its stretches count into. */
  readonly text: string
  readonly language: Language
  /** The report's day, or empty. */
  readonly date: string
}

/**
 * Keeps what somebody pasted or dropped, byte for byte, until it becomes a story or is dropped.
 * @param owner whose it is
 * @param actor whoever brings it: its owner, or the command line
 * @throws {Refusal} `notAllowed`
 */
export async function keepOriginal(
  tx: Writer,
  owner: Staff,
  { bytes, ...input }: NewOriginal,
  now: Date,
  actor: Actor = owner,
): Promise<OriginalId> {
  if (!may.writeStories(owner)) throw new Refusal('notAllowed')
  const id = OriginalId.parse(crypto.randomUUID())
  const digest = createHash('sha256').update(bytes).digest('hex')
  const name = fileNameFrom(input.name)
  await tx.insert(originals).values({ ...input, id, name, storyId: null, bytes: Buffer.from(bytes), digest, readBy: owner.id, readAt: now })
  const after = { format: input.format, digest, bytes: bytes.length }
  await record(tx, actor, { action: 'original.keep', subjectId: id, subject: name || '—', after }, now)
  return id
}
