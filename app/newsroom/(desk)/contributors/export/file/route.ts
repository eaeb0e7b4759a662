import { newsroom } from '../../../../../../db/client'
import { creditsInPeriod, noteCreditExport } from '../../../../../../domain/contributors/credits-in-period'
import { may } from '../../../../../../domain/staff/may'
import { creditsCsv, creditsJson } from '../../../../../../interchange/credits-csv'
import { siteAddress } from '../../../../../../lib/address'
import { announce } from '../../../../../../lib/announce'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'
import { CreditExport } from '../../../../../../model/credit-export'

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** Hands out the credits of a period as a file, and notes in the log that it did. */
export async function GET(request: Request): Promise<Response> {
  const staff = await requireStaff()
  const words = messagesIn(staff.language).register.contributors.export
  if (!may.editRegister(staff)) return plain(words.notAllowed, 403)
  const asked = new URL(request.url).searchParams
  const wish = CreditExport.safeParse({
    from: asked.get('from'),
    to: asked.get('to'),
    contributorId: asked.get('whose') || null,
    format: asked.get('format') ?? 'csv',
  })
  if (!wish.success) return plain(words.badPeriod, 400)

  const { reader, write } = newsroom()
  const { from, to, format } = wish.data
  const site = await siteAddress(reader)
  const credits = (await creditsInPeriod(reader, staff, wish.data)).map((credit) => ({ ...credit, address: site + credit.address }))
  await write((tx) => noteCreditExport(tx, staff, { ...wish.data, count: credits.length }, new Date()))
  await announce(reader)
  return new Response(format === 'csv' ? creditsCsv(credits) : creditsJson(credits, { from, to }), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="credits-${from}-${to}.${format}"`,
      'cache-control': 'private, no-store',
    },
  })
}

const plain = (words: string, status: number) =>
  new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' } })
