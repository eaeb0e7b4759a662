import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toldFault, withoutPeople } from './fault'

function thrownBy(work: () => unknown): Error {
  try {
    work()
  } catch (fault) {
    return fault as Error
  }
  throw new Error('nothing was thrown')
}

describe('of a fault', () => {
  test('the log has what it is, where it came from and what it came of', () => {
    const fault = new Error('the page could not be made', { cause: Object.assign(new Error('no room'), { code: 'SQLITE_FULL' }) })
    const told = toldFault(fault)
    expect(told).toMatchObject({ type: 'Error', message: 'the page could not be made', cause: { code: 'SQLITE_FULL', message: 'no room' } })
    expect(told.stack[0]).toContain('fault.test.ts')
  })

  test('a chain of causes ends somewhere, even if it leads back to itself', () => {
    const fault = new Error('first')
    fault.cause = fault
    expect(JSON.stringify(toldFault(fault)).match(/first/g)).toHaveLength(4)
  })

  test('what is no error is told as what it is', () => {
    expect(toldFault('gone')).toEqual({ type: 'string', message: 'gone', stack: [] })
    expect(toldFault(undefined)).toEqual({ type: 'undefined', message: 'undefined', stack: [] })
  })

  test('the message is not in the stack a second time', () => {
    expect(toldFault(new Error('Geheimnis\n    at der Kasse')).stack.join()).not.toContain('Kasse')
  })

  test('a text that could not be parsed is not quoted', () => {
    for (const text of ['Geheimnis', '{"a": Geheimnis}', `{"a": "x"} ${'Geheimnis '.repeat(30)}`]) {
      expect(JSON.stringify(toldFault(thrownBy(() => JSON.parse(text)))), text).not.toContain('Geheimnis')
    }
  })

  test('a form that did not fit is not quoted', () => {
    const fault = thrownBy(() => z.object({ email: z.email(), age: z.number() }).parse({ email: 'Geheimnis', age: 'Geheimnis' }))
    expect(JSON.stringify(toldFault(fault))).not.toContain('Geheimnis')
  })
})

describe('out of a message is taken', () => {
  test.each([
    ['Failed query: insert into "staff" values (?, ?)\nparams: Erika Muster,erika@example.org\nmore', /Erika|erika|more/],
    ['550 <erika.muster+x@mail.example.org>: Recipient address rejected', /erika|muster/],
    ['no page could be made: /ümläut@zeitung.example', /ümläut@/],
    ['getaddrinfo failed for 203.0.113.77', /203/],
    ['connect ECONNREFUSED 203.0.113.77:25', /203/],
    ['refused by 203.0.113.77.', /203/],
    ['connect ETIMEDOUT 2001:db8::beef:443', /beef/],
    ['::ffff:198.51.100.7 went away', /198/],
    ['fetch https://x.example/reset?token=abcdef&mail=e failed', /abcdef/],
    ['Failed to find Server Action "40a8f3Geheimnis". This request', /Geheimnis/],
    ['The Server Reference ID did not match the expected format. Received "Geheimnis".', /Geheimnis/],
    ['\u001b[31mrot\u001b[39m', /\u001b/],
  ])('whatever is somebody’s: %s', (message, never) => {
    expect(withoutPeople(message)).not.toMatch(never)
  })

  test.each([
    'UNIQUE constraint failed: staff.email',
    'Failed query: select "id" from "stories" where "id" = ?',
    'connect ECONNREFUSED 127.0.0.1:25',
    "Cannot read properties of undefined (reading 'id')",
    'Node 20.20.2.1.5 is none of ours',
    'at 12:30:45 in node_modules/@node-rs/argon2/index.js',
    'ENOENT: no such file or directory, open ‘/var/lib/masthead/pictures/x.webp’',
  ])('nothing that helps to find the fault: %s', (message) => {
    expect(withoutPeople(message)).toBe(message)
  })

  test('all that is longer than a message is', () => {
    expect(withoutPeople('x '.repeat(10_000)).length).toBeLessThanOrEqual(500)
  })
})
