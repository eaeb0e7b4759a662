import type { Writer } from '../../db/client'
import type { ExportedStory } from '../../model/exported-story'
import { type Actor, record } from '../log/record'

/** Notes that a story was handed out: in which format, which version of it, and as what. */
export async function recordExport(tx: Writer, actor: Actor, exported: ExportedStory, format: string, now: Date): Promise<void> {
  const { id, subject, version } =
    exported.is === 'withdrawn'
      ? { id: exported.id, subject: exported.notice || '—', version: exported.publications }
      : { id: exported.story.id, subject: exported.story.headline || '—', version: exported.story.publications }
  const after = { format, version, as: exported.is }
  await record(tx, actor, { action: 'story.export', subjectId: id, subject, storyId: id, after }, now)
}
