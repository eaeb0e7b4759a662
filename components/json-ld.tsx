/** Ends a script, begins a comment or an entity, or is a line end to older scripts: none may stand in a page as it is. */
const dangerous = /[<>&\u2028\u2029]/g

/** Data as JSON that a script element may hold, whatever was typed into it. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replace(dangerous, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What a page says to machines. A block of data: no browser runs it. */
export function JsonLd({ data }: { readonly data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text is not escaped by React; here it is
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
}
