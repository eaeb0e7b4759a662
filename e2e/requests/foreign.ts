import { actionsOfBuild } from '../authorisation/doors'
import type { World } from '../authorisation/world'

/** Something that would be done if it came from a page of this site. */
export interface Doing {
  readonly what: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | ((world: World) => string)
}

const urlEncoded = { 'content-type': 'application/x-www-form-urlencoded' }
const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
const fileIn = (text: string) => `--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${text}\r\n--x--\r\n`
const begin = actionsOfBuild.get('(desk)/actions.ts beginStoryIn') ?? 'none'
const signOut = actionsOfBuild.get('login/actions.ts signOut') ?? 'none'

export const doings: readonly Doing[] = [
  {
    what: 'an action as the script calls it',
    path: '/newsroom',
    headers: { 'next-action': begin, 'content-type': 'text/plain' },
    body: '[{"language":"de"}]',
  },
  {
    what: 'an action as a form without script calls it',
    path: '/newsroom',
    headers: multipart,
    body: `--x\r\ncontent-disposition: form-data; name="$ACTION_ID_${signOut}"\r\n\r\n\r\n--x--\r\n`,
  },
  { what: 'a picture', path: '/api/media', headers: multipart, body: fileIn('x') },
  { what: 'a report to read', path: '/api/originals', headers: multipart, body: fileIn('Ein Bericht.') },
  { what: 'a file of ninjs', path: '/api/import', headers: multipart, body: fileIn('{"uri":"tag:x,2026:1","type":"text"}') },
  {
    what: 'a register',
    path: '/newsroom/contributors/import/rows',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"Name\\nNeu Hier\\n","fileName":"a.csv"}',
  },
  {
    what: 'a reader’s report',
    path: '/api/reports',
    headers: urlEncoded,
    body: ({ stories }) => String(new URLSearchParams({ storyId: stories.printed, message: 'Falsch.', contact: '', website: '' })),
  },
  { what: 'signing in', path: '/api/auth/callback/credentials', headers: urlEncoded, body: 'email=a%40b.example&password=x' },
  { what: 'signing out', path: '/api/auth/signout', headers: urlEncoded, body: '' },
]

/** What a browser says when a page of somebody else’s makes it send something; `HERE` is the site’s own address. */
export const foreigners: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nobody who says where from': {},
  'another site': { origin: 'https://evil.example' },
  'another site, told by Sec-Fetch-Site alone': { 'sec-fetch-site': 'cross-site' },
  'another site that claims our origin': { origin: 'HERE', 'sec-fetch-site': 'cross-site' },
  'a sister site': { origin: 'HERE', 'sec-fetch-site': 'same-site' },
  'an address typed by hand': { 'sec-fetch-site': 'none' },
  'a page in a sandbox': { origin: 'null' },
  'a page in a sandbox of another site': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a name that begins like ours': { origin: 'HERE.evil.example' },
  'a name that ends like ours': { origin: 'http://evil-localhost' },
  'our name as a user': { origin: 'http://localhost@evil.example' },
  'our name at another port': { origin: 'http://localhost:1' },
  'our name as a path': { origin: 'https://evil.example/HERE' },
  'two origins': { origin: 'HERE, https://evil.example' },
  'an origin that is none': { origin: 'evil' },
  'an origin in the referrer alone': { referer: 'HERE/newsroom' },
  'a host of the sender’s choice': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
}
