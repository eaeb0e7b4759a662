/** A line end in every spelling that something on the way might read as one, and what would come after it. */
export const lineEnds = [
  '\r\n',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '嘊嘍',
  '%0d%0a',
  '%0a',
  '%250d%250a',
  '\\r\\n',
  '%E5%98%8A%E5%98%8D',
] as const

const evil = (lineEnd: string) => `x${lineEnd}Set-Cookie: evil=1${lineEnd}X-Evil: 1${lineEnd}${lineEnd}<script>evil</script>`

/** Addresses whose answers say in their head something of what was asked; each stands as it is sent, once encoded. */
export const sayingBack: Readonly<Record<string, (lineEnd: string) => string>> = {
  'a path that is put right': (end) => `/Ausland//${encodeURIComponent(evil(end))}`,
  'a question that is kept': (end) => `//ausland/?before=${encodeURIComponent(evil(end))}`,
  'a page at the desk': (end) => `/newsroom/stories?q=${encodeURIComponent(evil(end))}`,
  'the way back after signing in': (end) => `/newsroom/login?next=${encodeURIComponent(`/newsroom/${evil(end)}`)}`,
  'where next-auth is to lead': (end) => `/api/auth/signin?callbackUrl=${encodeURIComponent(evil(end))}`,
  'what next-auth is to say': (end) => `/api/auth/error?error=${encodeURIComponent(evil(end))}`,
  'a period to export': (end) => `/newsroom/contributors/export/file?from=2020-01-01${encodeURIComponent(evil(end))}&to=2030-01-01`,
  'a format to export': (end) => `/newsroom/contributors/export/file?from=2020-01-01&to=2030-01-01&format=${encodeURIComponent(evil(end))}`,
  'a picture': (end) => `/media/${encodeURIComponent(evil(end))}.jpg`,
  'a card': (end) => `/media/card/${encodeURIComponent(evil(end))}.png`,
  'a search': (end) => `/search?q=${encodeURIComponent(evil(end))}`,
}
