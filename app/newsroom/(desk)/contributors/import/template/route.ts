import { registerTemplate } from '../../../../../../interchange/register-csv'
import { requireStaff } from '../../../../../../lib/session'
import { messagesIn } from '../../../../../../messages/messages'

/** A table to begin with, with the column names of whoever asks. */
export async function GET(): Promise<Response> {
  const { language } = await requireStaff()
  const { templateName } = messagesIn(language).register.contributors.import
  return new Response(registerTemplate(language), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${templateName}"`,
      'cache-control': 'private, no-store',
    },
  })
}
