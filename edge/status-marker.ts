/** What a finished reader page asks to be answered with. */
export type MarkedStatus = { readonly status: 404 | 410 } | { readonly status: 308; readonly location: string }

/**
 * Reads the status that a page has noted in its head, `<meta name="masthead-status" content="410">`: pages render what
 * is missing or withdrawn as ordinary content, because the framework can not answer 410 and leaves its own 404 blank.
 * A redirect names a path of this site: `308 /ausland/ein-gipfel`. `null` where there is no marker, or none we know.
 */
export function markedStatus(document: string): MarkedStatus | null {
  const head = document.slice(0, Math.max(0, document.indexOf('</head>')))
  const content = /<meta name="masthead-status" content="([^"]*)"\/?>/.exec(head)?.[1]
  if (content === '404' || content === '410') return { status: content === '404' ? 404 : 410 }
  const location = /^308 (\/(?![/\\])[\x21-\x7e]*)$/.exec(unescaped(content ?? ''))?.[1]
  return location === undefined ? null : { status: 308, location }
}

const characters: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' }

/** What React escapes in an attribute, as it was. */
function unescaped(attribute: string): string {
  return attribute.replace(/&(amp|quot|#x27|lt|gt);/g, (_, name: string) => characters[name] ?? '')
}
