import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Newsroom } from '../db/client'
import { beginFromOriginal } from '../domain/originals/begin-story'
import { keepOriginal } from '../domain/originals/keep'
import { storyMadeOf } from '../domain/originals/original'
import { storyById } from '../domain/stories/story'
import type { ReadReport } from '../interchange/report/read'
import type { StoryId } from '../model/ids'
import { Refusal } from '../model/refusal'
import type { Staff } from '../model/staff'
import { undecidedReview } from './undecided-review'

export interface ReportToImport {
  readonly file: string
  readonly bytes: Uint8Array
  readonly report: Extract<ReadReport, { is: 'text' }>
  /** The report's day; empty: as the file says, if it does. */
  readonly date: string
  readonly again: boolean
}

export interface ImportedReport {
  readonly storyId: StoryId
  readonly headline: string
  /** Proposals that wait at the desk for somebody to decide. */
  readonly undecided: number
}

/**
 * Makes a draft of a report with all that is proposed for it, decided by nobody. What came in is kept with it.
 * @throws {Refusal} `alreadyImported` with the `storyId` that the same file became, and whatever refuses a story
 */
export async function importReport(house: Newsroom, owner: Staff, input: ReportToImport, now: Date): Promise<ImportedReport> {
  const { propose } = await import('../interchange/propose/propose')
  const { file, bytes, report, again } = input
  const date = input.date || (report.date ?? '')
  const before = await storyMadeOf(house.reader, createHash('sha256').update(bytes).digest('hex'))
  if (before !== null && !again) throw new Refusal('alreadyImported', { storyId: before.storyId })
  const proposal = propose(report.raw, date === '' ? {} : { date })
  const { text, language } = proposal
  const original = { name: basename(file), format: report.format, bytes, raw: report.raw, text, language, date }
  return house.write(async (tx) => {
    const originalId = await keepOriginal(tx, owner, original, now, 'system')
    const review = await undecidedReview(tx, owner, { originalId, date }, proposal)
    const { storyId, unmarked } = await beginFromOriginal(tx, owner, review, now, 'system')
    const undecided = review.attributions.length - unmarked + review.credits.length
    return { storyId, headline: (await storyById(tx, storyId))?.draft.headline ?? '', undecided }
  })
}
