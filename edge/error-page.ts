import type { Language } from '../model/language'

/** Statuses that the server answers by itself, when no page could be made. */
export type PlainStatus = 400 | 403 | 405 | 500 | 503

const words: Record<Language, Record<PlainStatus, readonly [title: string, text: string]>> = {
  de: {
    400: ['Ungültige Anfrage', 'Diese Adresse lässt sich nicht lesen. Prüfen Sie, ob sie vollständig ist.'],
    403: [
      'Nicht von hier',
      'Was gesendet wurde, kam nicht von einer Seite dieser Website und wurde nicht angenommen. Öffnen Sie die Seite neu und senden Sie es von dort.',
    ],
    405: ['Nicht vorgesehen', 'Diese Adresse lässt sich nur aufrufen, nicht verändern.'],
    500: [
      'Fehler auf unserer Seite',
      'Die Seite konnte nicht erzeugt werden. Der Fehler ist notiert. Bitte versuchen Sie es in einigen Minuten erneut.',
    ],
    503: ['Gleich wieder da', 'Die Seite ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute erneut.'],
  },
  en: {
    400: ['Invalid request', 'This address cannot be read. Please check that it is complete.'],
    403: [
      'Not from here',
      'What was sent did not come from a page of this site and was not accepted. Open the page again and send it from there.',
    ],
    405: ['Not provided for', 'This address can be read, not changed.'],
    500: ['An error on our side', 'The page could not be made. The error has been noted. Please try again in a few minutes.'],
    503: ['Back in a moment', 'The site cannot be reached just now. Please try again in a minute.'],
  },
}

/** A whole page that needs nothing: no database, no framework, no stylesheet, no script. */
export function errorPage(status: PlainStatus, language: Language): string {
  const [title, text] = words[language][status]
  const home = language === 'de' ? 'Zur Startseite' : 'To the front page'
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">${home}</a></p>
</main>
</body>
</html>
`
}
