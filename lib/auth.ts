import { cookies, headers } from 'next/headers'
import { connection, type NextRequest, NextResponse, NextRequest as Request } from 'next/server'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { newsroom } from '../db/client'
import { closeSession, sessionLimits, sessionWith } from '../domain/staff/sessions'
import { signIn } from '../domain/staff/sign-in'
import { SessionId, type StepId } from '../model/ids'
import { Refusal, type RefusalCode } from '../model/refusal'
import { siteAddress } from './address'
import { bytesOf } from './incoming'
import { knownDevice } from './known-device'
import { logFault } from './report'
import { sessionSecret } from './secret'

/*
 * The only file that knows next-auth. It makes and reads the cookie; whether a session lives is a row of ours, looked up
 * at each request, for next-auth keeps no sessions for people who sign in with a password.
 */

/** Under a bundler the default export of a CommonJS package is its default; under Node it is the whole package. */
const nextAuth = (NextAuth as unknown as { default?: typeof NextAuth }).default ?? NextAuth
const credentialsProvider = (CredentialsProvider as unknown as { default?: typeof CredentialsProvider }).default ?? CredentialsProvider

const seconds = sessionLimits.absolute / 1000

/** Whether cookies are for https alone: when that is where the site is found. */
export async function isSecure(): Promise<boolean> {
  return (await siteAddress(newsroom().reader)).startsWith('https:')
}

/** Name of the session's cookie; browsers take `__Host-` from this host alone, over https alone. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-masthead.session' : 'masthead.session'
}

const cookieOptions = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure }) as const

/** What next-auth calls an error and is none of ours: a cookie that has ended, and an address that somebody else's made up. */
const ofTheSender: readonly string[] = ['JWT_SESSION_ERROR', 'INVALID_CALLBACK_URL_ERROR']

interface Heard {
  refusal?: Refusal
  /** The password was right, and the account asks for more. */
  secondStep?: StepId
}

/** @param heard learns why somebody was not let in; next-auth itself passes on no more than a word */
async function options(heard: Heard = {}): Promise<NextAuthOptions> {
  const secure = await isSecure()
  const prefix = secure ? '__Host-' : ''
  const cookie = (name: string) => ({ name: `${prefix}masthead.${name}`, options: cookieOptions(secure) })
  return {
    secret: sessionSecret(),
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: seconds },
    pages: { signIn: '/newsroom/login', error: '/newsroom/login' },
    cookies: {
      sessionToken: { name: sessionCookieName(secure), options: cookieOptions(secure) },
      csrfToken: cookie('csrf'),
      callbackUrl: cookie('back'),
    },
    providers: [
      credentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (typed) => authorize(typed ?? {}, heard),
      }),
    ],
    callbacks: {
      // Never off this site, whatever was asked for and whichever name the site was called by.
      redirect: () => '/newsroom',
      async jwt({ token, user }) {
        if (user) return { sid: user.id }
        return (await livingSession(token.sid)) === null ? Promise.reject(new Error('the session has ended')) : { sid: token.sid }
      },
      session: async ({ session, token }) => {
        const living = await livingSession(token.sid)
        return { expires: session.expires, user: { name: living?.staff.name ?? null } }
      },
    },
    events: {
      async signOut({ token }) {
        const id = SessionId.safeParse(token.sid)
        if (id.success) await newsroom().write((tx) => closeSession(tx, id.data))
      },
    },
    logger: {
      error: (code, metadata) => {
        if (!ofTheSender.includes(code)) logFault(`sign-in: ${code}`, metadata instanceof Error ? metadata : metadata.error)
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** Who signs in: the id that next-auth gets to see is that of the new session. */
async function authorize(typed: Partial<Record<'email' | 'password', string>>, heard: Heard): Promise<{ id: string }> {
  const email = String(typed.email ?? '')
  const sent = await headers()
  const address = sent.get('x-masthead-client') ?? 'unknown'
  const attempt = {
    email,
    password: String(typed.password ?? ''),
    address,
    device: await knownDevice(email),
    userAgent: sent.get('user-agent') ?? '',
  }
  try {
    const answer = await signIn(newsroom(), attempt, new Date())
    if (answer.is === 'in') return { id: answer.sessionId }
    heard.secondStep = answer.stepId
  } catch (fault) {
    if (!(fault instanceof Refusal)) logFault('sign-in failed', fault)
    heard.refusal = fault instanceof Refusal ? fault : new Refusal('unexpected')
    throw new Error(heard.refusal.code)
  }
  throw new Error('secondStep')
}

async function livingSession(sid: unknown) {
  const id = SessionId.safeParse(sid)
  return id.success ? sessionWith(newsroom().reader, id.data, new Date()) : null
}

/** Bytes; a name, a password and a token are far less. */
const mostSent = 16 * 1024

/** Answers `/api/auth/…`. What is sent is read here, for next-auth reads whatever comes before it asks for its token. */
export async function authRoute(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  await connection()
  const { method, headers, nextUrl } = request
  const sent = await bytesOf(request, mostSent)
  if (sent === null) return new Response(null, { status: 413 })
  // What the address asks beside its path is where to lead and what to say: neither is the sender's to choose.
  const asked = new Request(new URL(nextUrl.pathname, nextUrl), { method, headers, body: method === 'POST' ? sent : null })
  return nextAuth(asked, context, await options()) as Promise<Response>
}

/** Asks next-auth within this request, as its own pages would over the network; needs no address of ours for it. */
async function ask(path: string, body: Readonly<Record<string, string>> | null, heard: Heard): Promise<Response> {
  const init =
    body === null
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...body, json: 'true' }) }
  const request = new Request(`http://newsroom.invalid/api/auth/${path}`, init)
  return nextAuth(request, { params: Promise.resolve({ nextauth: path.split('/') }) }, await options(heard)) as Promise<Response>
}

/** Posts to next-auth with the token it wants against forged requests, and keeps the cookie of the session that comes of it. */
async function post(path: string, body: Readonly<Record<string, string>>, heard: Heard = {}): Promise<void> {
  const jar = await cookies()
  const first = await ask('csrf', null, heard)
  const forThisOnly = new NextResponse(null, first).cookies.getAll()
  for (const cookie of forThisOnly) jar.set(cookie)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const answer = await ask(path, { ...body, csrfToken }, heard)
  for (const cookie of forThisOnly) jar.set({ ...cookie, value: '', maxAge: 0 })
  const name = sessionCookieName(await isSecure())
  for (const cookie of new NextResponse(null, answer).cookies.getAll()) {
    if (cookie.name !== name) continue
    // Reading the header loses what is empty or zero: of a cookie to be deleted, both its value and its age.
    jar.set(cookie.value ? cookie : { ...cookie, value: '', maxAge: 0 })
  }
}

export type SignedInOutcome =
  | { readonly is: 'signedIn' }
  | { readonly is: 'secondStep'; readonly stepId: StepId }
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly particulars?: unknown }

/** Signs this browser in; for server actions. */
export async function signInHere(email: string, password: string): Promise<SignedInOutcome> {
  const before = await sessionIdHere()
  const heard: Heard = {}
  await post('callback/credentials', { email, password }, heard)
  if (heard.secondStep) return { is: 'secondStep', stepId: heard.secondStep }
  if (heard.refusal) return { is: 'refused', code: heard.refusal.code, particulars: heard.refusal.particulars }
  if (before !== null) await newsroom().write((tx) => closeSession(tx, before))
  return { is: 'signedIn' }
}

/** Signs this browser in with a session that was opened otherwise; the one that it had before ends; for server actions. */
export async function enterHere(sessionId: SessionId): Promise<void> {
  const before = await sessionIdHere()
  if (before !== null) await newsroom().write((tx) => closeSession(tx, before))
  await keepSignedIn(sessionId)
}

/** Signs this browser out: the session's row goes, and the cookie; for server actions. */
export async function signOutHere(): Promise<void> {
  await post('signout', {})
}

/** The id in this request's cookie, whether or not the session still lives. */
export async function sessionIdHere(): Promise<SessionId | null> {
  const token = (await cookies()).get(sessionCookieName(await isSecure()))?.value
  if (token === undefined) return null
  const read = await decode({ token, secret: sessionSecret() }).catch(() => null)
  const id = SessionId.safeParse(read?.sid)
  return id.success ? id.data : null
}

/** Puts the session's cookie anew, under the name and conditions of the site's present address; for server actions. */
export async function keepSignedIn(sessionId: SessionId): Promise<void> {
  const secure = await isSecure()
  const value = await encode({ token: { sid: sessionId }, secret: sessionSecret(), maxAge: seconds })
  ;(await cookies()).set(sessionCookieName(secure), value, { ...cookieOptions(secure), maxAge: seconds })
}
