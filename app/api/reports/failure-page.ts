import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'

interface Failure {
  readonly status: number
  /** What went wrong, in words. */
  readonly why: string
  readonly typed: { readonly storyId: string; readonly message: string; readonly contact: string }
  /** Path of the story. */
  readonly back: string | null
  readonly language: Language
  readonly siteName: string
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)

/** A page that says why a report was not taken in and gives back what was typed, ready to be sent again. */
export function failurePage({ status, why, typed, back, language, siteName }: Failure): Response {
  const { report } = messagesIn(language).reader
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(report.failed)} – ${escaped(siteName)}</title>
</head>
<body>
<main>
<h1>${escaped(report.failed)}</h1>
<p role="alert"><strong>${escaped(why)}</strong></p>
<form method="post" action="/api/reports">
<input type="hidden" name="storyId" value="${escaped(typed.storyId)}">
<p><label for="message">${escaped(report.yourText)}</label><br>
<textarea id="message" name="message" rows="10" cols="60" maxlength="4000" required>
${escaped(typed.message)}</textarea></p>
<p><label for="contact">${escaped(report.contact)}</label><br>
<input id="contact" name="contact" type="email" size="40" maxlength="200" value="${escaped(typed.contact)}"></p>
<input type="hidden" name="website" value="">
<p><button type="submit">${escaped(report.again)}</button></p>
</form>
<p><a href="${escaped(back ?? '/')}">${escaped(back === null ? report.toFront : report.back)}</a></p>
</main>
</body>
</html>
`
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })
}
