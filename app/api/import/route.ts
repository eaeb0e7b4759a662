import { createHash } from 'node:crypto'
import { newsroom } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { importStory } from '../../../domain/stories/import-story'
import { storyFromNinjs } from '../../../interchange/ninjs/import'
import { reasonsOf } from '../../../interchange/ninjs/reasons'
import { announce } from '../../../lib/announce'
import { signedInStaff } from '../../../lib/session'
import { refused } from '../../../lib/staff-action'
import { messagesIn } from '../../../messages/messages'
import type { StoryId } from '../../../model/ids'
import { type ImportAnswer, mostImportBytes } from '../../../model/imported-story'
import { Refusal } from '../../../model/refusal'
import type { Staff } from '../../../model/staff'
import { asJson, asksForJson, inWords, ledTo } from '../_incoming/answer'
import { formOf } from '../_incoming/form'

/**
 * Makes a draft of one file of ninjs (`file` of a multipart form; `again` for a report that was read before). A form without
 * script is led to the draft, or told in plain words why there is none.
 */
export async function POST(request: Request): Promise<Response> {
  const staff = await signedInStaff()
  const asked = asksForJson(request)
  if (staff === null) return answer({ is: 'refused', reasons: [messagesIn('de').refusals.signedOut] }, 401, asked)
  const { ninjs, refusals } = messagesIn(staff.language)
  const form = await formOf(request, mostImportBytes)
  if (form === null) return answer({ is: 'refused', reasons: [ninjs.fileTooLarge] }, 413, asked)
  const [file = null, another] = form.getAll('file')
  if (another !== undefined) return answer({ is: 'refused', reasons: [refusals.oneFileOnly] }, 422, asked)
  if (!(file instanceof File) || file.size === 0) return answer({ is: 'refused', reasons: [ninjs.chooseFile] }, 422, asked)
  if (file.size > mostImportBytes) return answer({ is: 'refused', reasons: [ninjs.fileTooLarge] }, 413, asked)
  try {
    const storyId = await take(staff, Buffer.from(await file.arrayBuffer()), form.get('again') === 'yes')
    return answer({ is: 'done', storyId }, 201, asked)
  } catch (fault) {
    return answer({ is: 'refused', ...reasonsOf(refused(fault), staff.language) }, 422, asked)
  }
}

async function take(staff: Staff, bytes: Buffer, again: boolean): Promise<StoryId> {
  const { reader, write } = newsroom()
  const now = new Date()
  const story = storyFromNinjs(textOf(bytes), now)
  const { language } = await siteSettings(reader)
  const input = { story, format: 'ninjs', digest: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, language, again }
  const storyId = await write((tx) => importStory(tx, staff, staff, input, now))
  await announce(reader)
  return storyId
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('notReadable', { faults: [{ is: 'notJson' }] })
  }
}

function answer(said: ImportAnswer, status: number, asked: boolean): Response {
  if (asked) return asJson(said, status)
  return said.is === 'done' ? ledTo(`/newsroom/stories/${said.storyId}`) : inWords(said.reasons, status)
}
