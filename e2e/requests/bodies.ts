import { gzipSync } from 'node:zlib'
import { actionsOfBuild } from '../authorisation/doors'

/** A body that nobody's browser sends, to somewhere that takes one. */
export interface OddBody {
  readonly what: string
  readonly path: string
  readonly lines: readonly string[]
  readonly body: string | Buffer
  /** How long it is said to be, if that is not true; `null`: not said. */
  readonly length?: number | string | null
}

const begin = actionsOfBuild.get('(desk)/actions.ts beginStoryIn') ?? 'none'
const boundary = 'multipart/form-data; boundary=x'
const type = (said: string) => `Content-Type: ${said}`
const part = (name: string, text: string, more = '') => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`
const end = '--x--\r\n'

const toAction = (what: string, body: string | Buffer, lines: readonly string[] = [type('text/plain')]): OddBody => ({
  what: `an action with ${what}`,
  path: '/newsroom',
  lines: [`Next-Action: ${begin}`, ...lines],
  body,
})

/** What the encoding of arguments knows besides plain values, put where it does not belong. */
const references = [
  '["$1:constructor:constructor"]',
  '["$1:__proto__:then"]',
  '["$0"]',
  '["$1"]',
  '["$@0"]',
  '["$@1"]',
  '["$F1"]',
  `["$h1"]`,
  '["$T"]',
  '["$K1"]',
  '["$Q1"]',
  '["$W1"]',
  '["$B1"]',
  '["$B1337"]',
  '["$R1"]',
  '["$r1"]',
  '["$X1"]',
  '["$i1"]',
  '["$A1"]',
  '["$n99999999999999999999999999999999999"]',
  '["$Dnot a date"]',
  '["$S"]',
  '["$undefined"]',
  '["$Infinity"]',
  '["$-0"]',
  '["$NaN"]',
  '["$$"]',
  '["$E"]',
  '["$Z"]',
  '{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{}","_response":{"_prefix":"x","_formData":{"get":"$1:constructor:constructor"}}}',
] as const

const plain = [
  '',
  'null',
  '1',
  '"a"',
  '{}',
  '[',
  '[[',
  '[{"language":"de"}',
  '[{"language":"de"}]]',
  '[{"language":["de"]}]',
  '[{"language":{"de":1}}]',
  '[{"language":"de"},{"language":"de"},{"language":"de"}]',
  '[{"__proto__":{"language":"de"}}]',
  '[{"constructor":{"prototype":{"language":"de"}}}]',
  '[{"language":"de","__proto__":{"polluted":"yes"}}]',
  '{"__proto__":{"polluted":"yes"},"length":1,"0":{}}',
  '[{"toString":"x","valueOf":"y","language":"de\\u0000"}]',
  '[{"language":"\\ud800"}]',
  '\u0000\u0001\u0002',
  'language=de',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  'O:8:"stdClass":0:{}',
] as const

const deep = (sign: string, other: string, times = 100_000) => `${sign.repeat(times)}1${other.repeat(times)}`

export const oddBodies: readonly OddBody[] = [
  ...plain.map((body) => toAction(`“${body.slice(0, 60)}” for its arguments`, body)),
  ...references.map((body) => toAction(`the reference ${body.slice(0, 60)}`, body)),
  ...references.map((body) =>
    toAction(`the reference ${body.slice(0, 60)} in parts`, part('1', '"$@0"') + part('0', body) + end, [type(boundary)]),
  ),
  toAction('two megabytes', JSON.stringify([{ language: 'de'.repeat(1_000_000) }])),
  toAction('a hundred thousand lists in each other', deep('[', ']')),
  toAction('a hundred thousand objects in each other', `[${deep('{"a":', '}')}]`),
  toAction('ten thousand parts', Array.from({ length: 10_000 }, (_, nth) => part(`${nth}`, 'x')).join('') + end, [type(boundary)]),
  toAction('ten thousand parts of one name', Array.from({ length: 10_000 }, () => part('0', '[]')).join('') + end, [type(boundary)]),
  toAction('parts that never end', part('0', '[{"language":"de"}]'), [type(boundary)]),
  toAction('parts without a boundary', part('0', '[]') + end, [type('multipart/form-data')]),
  toAction('parts and an empty boundary', part('0', '[]') + end, [type('multipart/form-data; boundary=')]),
  toAction('parts and a boundary that is not theirs', part('0', '[]') + end, [type('multipart/form-data; boundary=y')]),
  toAction('a boundary of a thousand letters', part('0', '[]') + end, [type(`multipart/form-data; boundary=${'x'.repeat(1000)}`)]),
  toAction('no name for a part', `--x\r\nContent-Disposition: form-data\r\n\r\n[]\r\n${end}`, [type(boundary)]),
  toAction('a part called __proto__', part('__proto__', '[]') + part('constructor', '[]') + part('0', '["$K__proto__"]') + end, [
    type(boundary),
  ]),
  toAction('a part with a megabyte of name', part('a'.repeat(1_000_000), '[]') + end, [type(boundary)]),
  toAction('a part with a thousand lines of head', `--x\r\n${'X-A: b\r\n'.repeat(1000)}\r\n[]\r\n${end}`, [type(boundary)]),
  toAction('gzip', gzipSync('[{"language":"de"}]'), [type('text/plain'), 'Content-Encoding: gzip']),
  toAction('fifty megabytes as gzip', gzipSync(Buffer.alloc(50_000_000)), [type('text/plain'), 'Content-Encoding: gzip']),
  toAction('a body that is said to be longer', '[{"language":"de"}]', [type('text/plain')]),
  ...['text/html', 'application/json', 'application/x-www-form-urlencoded', 'application/xml', 'x', '*/*', ''].map((said) =>
    toAction(`the type “${said}”`, '[{"language":"xx"}]', [type(said)]),
  ),
  ...['__proto__', 'constructor', '0'.repeat(42), 'x'.repeat(10_000), '../../etc/passwd', '', 'null', 'ffffffffff'].map((id) => ({
    what: `an action called “${id.slice(0, 20)}”`,
    path: '/newsroom',
    lines: [`Next-Action: ${id}`, type('text/plain')],
    body: '[]',
  })),

  ...['/api/media', '/api/originals', '/api/import'].flatMap((path): OddBody[] => [
    { what: 'nothing', path, lines: [], body: '' },
    { what: 'a form of nothing', path, lines: [type(boundary)], body: end },
    { what: 'no boundary', path, lines: [type('multipart/form-data')], body: part('file', 'x') + end },
    { what: 'parts that never end', path, lines: [type(boundary)], body: part('file', 'x', '; filename="a"') },
    { what: 'a text where a file should be', path, lines: [type(boundary)], body: part('file', 'x') + end },
    { what: 'a file that is empty', path, lines: [type(boundary)], body: part('file', '', '; filename="a.txt"') + end },
    {
      what: 'a name that leads elsewhere',
      path,
      lines: [type(boundary)],
      body: part('file', 'x', '; filename="../../../../tmp/evil.jpg\u0000.png"') + end,
    },
    { what: 'ten thousand files', path, lines: [type(boundary)], body: part('file', 'x', '; filename="a"').repeat(10_000) + end },
    { what: 'ten thousand fields', path, lines: [type(boundary)], body: part('a', 'x').repeat(10_000) + end },
    { what: 'gzip', path, lines: [type(boundary), 'Content-Encoding: gzip'], body: gzipSync(part('file', 'x', '; filename="a"') + end) },
    { what: 'thirty megabytes', path, lines: [type(boundary)], body: part('file', 'x'.repeat(30_000_000), '; filename="a"') + end },
    { what: 'JSON', path, lines: [type('application/json')], body: '{"file":"x"}' },
    { what: 'a type that is none', path, lines: [type('multipart/form-data; boundary="')], body: 'x' },
  ]),
  ...[
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"text":1}',
    '{"text":{"toString":"x"},"fileName":"a"}',
    '{"__proto__":{"text":"Name\\nX"},"fileName":"a"}',
    '{"text":"Name\\nX\\n","fileName":"a","seen":{"__proto__":1}}',
    deep('[', ']'),
    deep('{"text":', '}'),
    `{"text":"${'x'.repeat(14_000_000)}"}`,
    `{"text":"Name\\n${'X\\n'.repeat(200_000)}","fileName":"a"}`,
    `{"text":"${'a;'.repeat(200_000)}","fileName":"a"}`,
  ].map(
    (body): OddBody => ({
      what: `a register that is ${body.slice(0, 40)}`,
      path: '/newsroom/contributors/import/rows',
      lines: [type('application/json')],
      body,
    }),
  ),
  ...[
    '',
    'storyId=1',
    `storyId=${'a'.repeat(60_000)}`,
    'storyId[__proto__]=1&message=x',
    '__proto__[a]=b',
    '%',
    '%00=%00',
    '&'.repeat(40_000),
  ].map(
    (body): OddBody => ({
      what: `a reader’s report that is ${body.slice(0, 40)}`,
      path: '/api/reports',
      lines: [type('application/x-www-form-urlencoded')],
      body,
    }),
  ),
  ...['', '{', 'csrfToken=x', '{"csrfToken":{"$gt":""}}', 'email[]=a&password[]=b', deep('[', ']'), 'x'.repeat(2_000_000)].map(
    (body): OddBody => ({
      what: `a sign-in that is ${body.slice(0, 40)}`,
      path: '/api/auth/callback/credentials',
      lines: [type(body.startsWith('{') || body.startsWith('[') ? 'application/json' : 'application/x-www-form-urlencoded')],
      body,
    }),
  ),
]
