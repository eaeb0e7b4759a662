import { describe, expect, test } from 'vitest'
import { isFromHere } from './from-here'

const hosts = ['bote.example', '10.0.0.5:3000']
const comes = (headers: Record<string, string>) => isFromHere(headers, hosts)

describe('what is sent in comes from here', () => {
  test.each([
    { origin: 'https://bote.example' },
    { origin: 'http://10.0.0.5:3000' },
    { origin: 'https://bote.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
  ])('by %j', (headers) => expect(comes(headers)).toBe(true))
})

describe('it does not', () => {
  test.each<Record<string, string>>([
    {},
    { origin: 'null' },
    { origin: '' },
    { origin: 'https://evil.example' },
    { origin: 'https://bote.example.evil.example' },
    { origin: 'https://evil.example/bote.example' },
    { origin: 'https://bote.example@evil.example' },
    { origin: 'https://bote.example:8443' },
    { origin: 'https://bote.example, https://evil.example' },
    { origin: 'bote.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'same-origin, cross-site' },
    { origin: 'https://bote.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { referer: 'https://bote.example/newsroom' },
  ])('by %j', (headers) => expect(comes(headers)).toBe(false))
})
