import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import type { OriginalAnswer } from '../../../../../model/original'

/** Hands a text or a file in; whatever goes wrong on the way is an answer too. */
export async function sendOriginal(form: FormData, language: Language): Promise<OriginalAnswer> {
  const { refusals, editor } = messagesIn(language)
  try {
    const response = await fetch('/api/originals', { method: 'POST', body: form, headers: { accept: 'application/json' } })
    if (!response.headers.get('content-type')?.includes('json')) return { is: 'refused', reasons: [refusals.unexpected] }
    return (await response.json()) as OriginalAnswer
  } catch {
    return { is: 'refused', reasons: [editor.save.offline.split('. ')[0] ?? refusals.unexpected] }
  }
}
