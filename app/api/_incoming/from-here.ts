/** Another site may make a browser send a form here, cookies and all; it can not make it send this site's origin. */
export function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin') ?? ''
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}
