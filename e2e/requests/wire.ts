import { actionsOfBuild } from '../authorisation/doors'

/** Bytes on a connection that are no proper request, or two that look like one. */
export interface OnTheWire {
  readonly what: string
  /** `COOKIE` and `HERE` stand for an admin's cookie and the site's own origin. */
  readonly bytes: string
  /** A second request is hidden in it: it must not be answered. */
  readonly hides?: true
}

const begin = actionsOfBuild.get('(desk)/actions.ts beginStoryIn') ?? 'none'
const hidden = `POST /newsroom HTTP/1.1\r\nHost: localhost\r\nCookie: COOKIE\r\nOrigin: HERE\r\nNext-Action: ${begin}\r\nContent-Type: text/plain\r\nContent-Length: 19\r\n\r\n[{"language":"de"}]`
const head = (first: string, ...lines: readonly string[]) => [first, 'Host: localhost', ...lines, '', ''].join('\r\n')
const post = (...lines: readonly string[]) => head('POST /newsroom/login HTTP/1.1', 'Origin: HERE', 'Content-Type: text/plain', ...lines)
const get = (...lines: readonly string[]) => head('GET /ausland HTTP/1.1', ...lines)

/** Ways of saying `chunked` that one server believes and another does not. */
const codings = [
  'Transfer-Encoding: chunked',
  'Transfer-Encoding : chunked',
  ' Transfer-Encoding: chunked',
  'Transfer-Encoding:\tchunked',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: identity, chunked',
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: x',
  'Transfer-Encoding: x\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding:\r\n chunked',
  'Transfer-Encoding: "chunked"',
  'Transfer-Encoding: CHUNKED',
  'Transfer-encoding: \u000bchunked',
  'X: y\nTransfer-Encoding: chunked',
  'X: y\rTransfer-Encoding: chunked',
  'Transfer_Encoding: chunked',
  'TE: trailers, chunked',
] as const

const lengths = [
  'Content-Length: 0\r\nContent-Length: 44',
  'Content-Length: 44\r\nContent-Length: 0',
  'Content-Length: 0, 44',
  'Content-Length: +0',
  'Content-Length: -1',
  'Content-Length: 0x0',
  'Content-Length: 0 ',
  'Content-Length: 00',
  'Content-Length : 0',
  'Content-Length: 99999999999999999999999',
  'Content-Length: 1e1',
  'Content-Length:',
  'content_length: 0',
] as const

export const onTheWire: readonly OnTheWire[] = [
  ...codings.map(
    (line): OnTheWire => ({ what: `a length and “${line}”`, bytes: `${post('Content-Length: 5', line)}0\r\n\r\n${hidden}`, hides: true }),
  ),
  ...codings.map(
    (line): OnTheWire => ({
      what: `a reader’s request with “${line}”`,
      bytes: `${get('Content-Length: 5', line)}0\r\n\r\n${hidden}`,
      hides: true,
    }),
  ),
  ...lengths.map((line): OnTheWire => ({ what: `“${line}”`, bytes: `${post(line)}${hidden}` })),
  ...[
    '5\r\nabc\r\n0\r\n\r\n',
    'ffffffffffffffffff\r\n',
    '-1\r\n\r\n',
    '0x5\r\nhello\r\n0\r\n\r\n',
    '5;a=b\nhello\r\n0\r\n\r\n',
    'g\r\n',
    '5\nhello\n0\n\n',
    `0\r\n${'X: y\r\n'.repeat(5000)}\r\n`,
  ].map(
    (chunks): OnTheWire => ({
      what: `chunks “${chunks.slice(0, 20)}”`,
      bytes: `${post('Transfer-Encoding: chunked')}${chunks}${hidden}`,
      hides: true,
    }),
  ),
  { what: 'nothing but line ends', bytes: '\r\n'.repeat(2000) },
  { what: 'no protocol', bytes: 'GET /ausland\r\n\r\n' },
  { what: 'HTTP/0.9', bytes: 'GET /\r\n' },
  { what: 'HTTP/1.0 without a host', bytes: 'GET /ausland HTTP/1.0\r\n\r\n' },
  { what: 'HTTP/1.1 without a host', bytes: 'GET /ausland HTTP/1.1\r\n\r\n' },
  { what: 'HTTP/1.1 without a host at the desk', bytes: 'GET /newsroom/login HTTP/1.1\r\nConnection: close\r\n\r\n' },
  {
    what: 'HTTP/1.1 with two hosts',
    bytes: 'GET /newsroom HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  },
  { what: 'an empty host', bytes: 'GET /newsroom HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n' },
  { what: 'HTTP/2 with prior knowledge', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' },
  { what: 'HTTP/3.7', bytes: 'GET / HTTP/3.7\r\nHost: localhost\r\n\r\n' },
  {
    what: 'an upgrade to HTTP/2',
    bytes: get('Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA'),
  },
  {
    what: 'an upgrade to a socket',
    bytes: get('Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x', 'Sec-WebSocket-Version: 13'),
  },
  { what: 'an asterisk', bytes: head('OPTIONS * HTTP/1.1', 'Connection: close') },
  { what: 'an asterisk to read', bytes: head('GET * HTTP/1.1', 'Connection: close') },
  { what: 'a target without a slash', bytes: head('GET newsroom/log HTTP/1.1', 'Connection: close') },
  { what: 'a tab for a space', bytes: 'GET\t/newsroom\tHTTP/1.1\r\nHost: localhost\r\n\r\n' },
  { what: 'a space in the target', bytes: head('GET /newsroom /log HTTP/1.1') },
  { what: 'bytes above ASCII in the target', bytes: head('GET /\u00e4usland HTTP/1.1', 'Connection: close') },
  { what: 'NUL in the target', bytes: head('GET /aus\u0000land HTTP/1.1') },
  { what: 'NUL in a field', bytes: get('X: a\u0000b') },
  { what: 'a bare CR in a field', bytes: get('X: a\rSet-Cookie: evil=1') },
  { what: 'a bare LF at the end of lines', bytes: 'GET /ausland HTTP/1.1\nHost: localhost\n\n' },
  { what: 'a folded field', bytes: get('X: a\r\n b') },
  { what: 'a field without a name', bytes: get(': a') },
  { what: 'a field without a colon', bytes: get('Evil') },
  { what: 'fifteen thousand bytes of field', bytes: get(`X: ${'a'.repeat(15_000)}`, 'Connection: close') },
  { what: 'a hundred thousand bytes of field', bytes: get(`X: ${'a'.repeat(100_000)}`) },
  { what: 'five thousand fields', bytes: get(...Array.from({ length: 5000 }, (_, nth) => `X-${nth}: a`)) },
  { what: 'a hundred thousand bytes of cookie', bytes: head('GET /newsroom HTTP/1.1', `Cookie: ${'a=b; '.repeat(20_000)}`) },
  {
    what: 'a thousand cookies of our name',
    bytes: head('GET /newsroom HTTP/1.1', `Cookie: ${'masthead.session=x; '.repeat(500)}`, 'Connection: close'),
  },
  { what: 'a TLS greeting', bytes: '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003' },
  { what: 'SSH', bytes: 'SSH-2.0-OpenSSH_9.6\r\n' },
  { what: 'SMTP', bytes: 'EHLO evil.example\r\nMAIL FROM:<a@b>\r\n' },
  { what: 'a PROXY line', bytes: `PROXY TCP4 192.0.2.1 127.0.0.1 1 80\r\n${get()}` },
  { what: 'expecting what is not there', bytes: get('Expect: 200-maybe', 'Connection: close') },
  { what: 'expecting to go on, and not going on', bytes: post('Expect: 100-continue', 'Content-Length: 10', 'Connection: close') },
  { what: 'a range of everything many times', bytes: get(`Range: bytes=${'0-,'.repeat(1000)}0-`, 'Connection: close') },
  { what: 'a hundred encodings', bytes: get(`Accept-Encoding: ${'gzip;q=0.1,'.repeat(400)}br`, 'Connection: close') },
  { what: 'conditions without end', bytes: get(`If-None-Match: ${'"x",'.repeat(2000)}"y"`, 'Connection: close') },
  { what: 'a hundred requests at once', bytes: get().repeat(100) + get('Connection: close') },
]

/** Methods that are not there, or not there for this, and ways of asking for one under the name of another. */
export const verbs: readonly string[] = [
  ...['TRACE', 'TRACK', 'CONNECT', 'PROPFIND', 'MKCOL', 'MOVE', 'COPY', 'LOCK', 'SEARCH', 'PURGE', 'SOURCE', 'BIND', 'LINK', 'QUERY'],
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'get', 'post', 'Post', 'GETX', 'G\u00c4T', 'GET\u0000', '', 'X'.repeat(5000)],
]

export const overrides: readonly string[] = [
  ...['DELETE', 'PUT', 'PATCH', 'POST', 'TRACE'].flatMap((verb) =>
    ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((name) => `${name}: ${verb}`),
  ),
]
