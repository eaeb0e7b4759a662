import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { clientOf, trustedProxies } from './client'

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers: { host: 'news.example', ...headers } }) as unknown as IncomingMessage

const forged = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' }

describe('who is asking', () => {
  test('is whoever holds the other end of the line, when nobody is trusted', () => {
    expect(clientOf(request('::ffff:198.51.100.7', forged), trustedProxies(''))).toEqual({
      address: '198.51.100.7',
      protocol: 'http',
      host: 'news.example',
    })
  })

  test('is what a trusted proxy says', () => {
    expect(clientOf(request('127.0.0.1', forged), trustedProxies('127.0.0.1'))).toEqual({
      address: '203.0.113.9',
      protocol: 'https',
      host: 'evil.example',
    })
  })

  test('is the last in the chain that is no proxy of ours: what stands before it may be invented', () => {
    const headers = { 'x-forwarded-for': '1.1.1.1, 203.0.113.9, 10.0.0.4' }
    expect(clientOf(request('10.0.0.5', headers), trustedProxies('10.0.0.0/8')).address).toBe('203.0.113.9')
  })

  test('is the proxy itself when it names nobody', () => {
    expect(clientOf(request('10.0.0.5', { 'x-forwarded-for': 'unknown' }), trustedProxies('10.0.0.0/8')).address).toBe('10.0.0.5')
    expect(clientOf(request('10.0.0.5'), trustedProxies('10.0.0.0/8')).address).toBe('10.0.0.5')
  })

  test('may have an IPv6 address', () => {
    expect(clientOf(request('fd00::1', { 'x-forwarded-for': '2001:db8::7' }), trustedProxies('fd00::/8')).address).toBe('2001:db8::7')
  })
})

test.each(['localhost', '10.0.0.0/33', '10.0.0.1/8/8', '10.0.0.1/x'])('%s is no trusted proxy', (entry) => {
  expect(() => trustedProxies(entry)).toThrow(entry)
})
