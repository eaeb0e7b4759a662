import { newsroom } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { placeOfStory, type RecentReports, reportError } from '../../../domain/stories/report-error'
import { announce } from '../../../lib/announce'
import { logFault } from '../../../lib/report'
import { messagesIn } from '../../../messages/messages'
import { Refusal } from '../../../model/refusal'
import { ErrorReport } from '../../../model/report'
import { failurePage } from './failure-page'
import { networkOf } from './network'

const key = Symbol.for('masthead.recentReports')
const globals = globalThis as typeof globalThis & { [key]?: RecentReports }

/** More than the form can send: 4,000 characters of any script, each as nine bytes of its encoding. */
const mostBytes = 48_000

/** Takes in a reader's report of an error and sends the reader back to the story, where the address shows the thanks. */
export async function POST(request: Request): Promise<Response> {
  const { reader, write } = newsroom()
  const settings = await siteSettings(reader)
  const { report: words } = messagesIn(settings.language).reader
  const { refusals } = messagesIn(settings.language)
  const form = await formOf(request)
  const typed = {
    storyId: text(form, 'storyId'),
    message: text(form, 'message'),
    contact: text(form, 'contact'),
    website: text(form, 'website'),
  }
  const fail = async (status: number, why: string) => {
    const parsed = ErrorReport.shape.storyId.safeParse(typed.storyId)
    const back = parsed.success ? await placeOfStory(reader, parsed.data) : null
    return failurePage({ status, why, typed, back, language: settings.language, siteName: settings.siteName })
  }

  if (form === null) return fail(413, words.tooLong)
  const report = ErrorReport.safeParse(typed)
  if (!report.success) {
    const faults = new Set(report.error.issues.map((issue) => issue.path[0]))
    return faults.has('message') ? fail(422, typed.message.trim() === '' ? words.messageMissing : words.tooLong) : fail(422, words.gone)
  }

  globals[key] ??= new Map()
  const recent = globals[key]
  try {
    await write((tx) => reportError(tx, report.data, networkOf(request.headers), recent, new Date()))
    await announce(reader)
  } catch (fault) {
    if (!(fault instanceof Refusal)) logFault('report of an error', fault)
    if (fault instanceof Refusal && fault.code === 'tooManyReports') return fail(429, refusals.tooManyReports)
    return fault instanceof Refusal ? fail(404, words.gone) : fail(500, refusals.unexpected)
  }
  const back = await placeOfStory(reader, report.data.storyId)
  return new Response(null, { status: 303, headers: { location: `${back ?? '/'}#reported`, 'cache-control': 'no-store' } })
}

/** The form that was sent; nothing of one that is larger than a report can be. */
async function formOf(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get('content-length') ?? mostBytes + 1) > mostBytes) return null
  return request.formData().catch(() => new FormData())
}

function text(form: FormData | null, name: string): string {
  const value = form?.get(name)
  return typeof value === 'string' ? value : ''
}
