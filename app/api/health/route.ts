import { headers as asked } from 'next/headers'
import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { logFault } from '../../../lib/report'

/**
 * For whoever watches the server: 200 while the database answers, else 503; and whether readers were given pages of before
 * within the last minute, because none could be made. Tells nothing else.
 */
export async function GET(): Promise<Response> {
  await connection()
  const headers = { 'cache-control': 'no-store' }
  const pages = (await asked()).get('x-masthead-stale') === 'true' ? 'stale' : 'ok'
  try {
    await siteSettings(reader())
    return Response.json({ status: 'ok', pages }, { headers })
  } catch (fault) {
    logFault('health', fault)
    return Response.json({ status: 'unavailable', pages }, { status: 503, headers })
  }
}
