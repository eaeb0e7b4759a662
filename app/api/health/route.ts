import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { logFault } from '../../../lib/report'

/** For whoever watches the server: 200 while the database answers, else 503. Tells nothing else. */
export async function GET(): Promise<Response> {
  await connection()
  const headers = { 'cache-control': 'no-store' }
  try {
    await siteSettings(reader())
    return Response.json({ status: 'ok' }, { headers })
  } catch (fault) {
    logFault('health', fault)
    return Response.json({ status: 'unavailable' }, { status: 503, headers })
  }
}
