import { expect, test } from 'vitest'
import { BadEnvironment, env } from './env'

test('an empty environment is a good one', () => {
  expect(env({})).toMatchObject({ PORT: 3000, MASTHEAD_TRUSTED_PROXIES: '' })
})

test('present but empty is absent', () => {
  expect(env({ PORT: '', SMTP_URL: '', MASTHEAD_ADDRESS: '' })).toEqual(env({}))
})

test('an address loses its last slash', () => {
  expect(env({ MASTHEAD_ADDRESS: 'https://zeitung.example/' }).MASTHEAD_ADDRESS).toBe('https://zeitung.example')
})

test('what cannot be meant is named, without its value', () => {
  const bad = { PORT: 'drei', SMTP_URL: 'geheim@mail', MASTHEAD_SECRET: 'zu kurz' }
  expect(() => env(bad)).toThrow(BadEnvironment)
  expect(() => env(bad)).toThrow('PORT, MASTHEAD_SECRET, SMTP_URL')
  expect(() => env(bad)).not.toThrow(/geheim|zu kurz/)
})

test.each(['security@zeitung.example', 'https://zeitung.example/sicherheit'])('%s is somebody to tell', (contact) => {
  expect(env({ MASTHEAD_SECURITY_CONTACT: contact }).MASTHEAD_SECURITY_CONTACT).toBe(contact)
})

test.each(['http://zeitung.example', 'javascript:alert(1)', 'zeitung.example', 'a@b.example\nContact: mailto:evil@x.example'])(
  '“%s” is nobody',
  (contact) => {
    expect(() => env({ MASTHEAD_SECURITY_CONTACT: contact })).toThrow('MASTHEAD_SECURITY_CONTACT')
  },
)
