import { describe, expect, test } from 'vitest'
import { areaOf, canonicalPath } from './address'

describe('the canonical path', () => {
  test.each([
    ['/', '/'],
    ['/ausland/', '/ausland'],
    ['//ausland//ein-gipfel/', '/ausland/ein-gipfel'],
    ['//evil.example/x', '/evil.example/x'],
    ['/Ausland/Ein-Gipfel', '/ausland/ein-gipfel'],
    ['/%61usland', '/ausland'],
    ['/a/../newsroom', '/newsroom'],
    ['/a/%2e%2e/b', '/b'],
    ['/../../etc', '/etc'],
    ['/\\evil.example', '/evil.example'],
    ['/m%c3%bcnchen', '/m%C3%BCnchen'],
    ['/NewsRoom/Stories', '/newsroom/Stories'],
    ['/media/AbC.webp', '/media/AbC.webp'],
    ['/API/auth/CSRF', '/api/auth/CSRF'],
    ['/api/auth/callback/credentials', '/api/auth/callback/credentials'],
    ['/_next/static/chunks/AB~.js', '/_next/static/chunks/AB~.js'],
  ])('of %s is %s', (typed, canonical) => {
    expect(canonicalPath(typed)).toBe(canonical)
  })

  test.each(['', 'ausland', '*', '/a b', '/%', '/%zz', '/a\u0000', '/\u00fc', '/ausland#1', '/#', '/newsroom#'])(
    '%j is no path',
    (typed) => {
      expect(canonicalPath(typed)).toBeNull()
    },
  )

  test('is its own canonical path', () => {
    for (const path of ['/', '/ausland', '/m%C3%BCnchen', '/newsroom/stories', '/media/x-640.avif']) {
      expect(canonicalPath(path)).toBe(path)
    }
  })
})

test('an address belongs to one area, the readers’ unless it is somebody else’s', () => {
  expect(areaOf('/')).toBe('reader')
  expect(areaOf('/newsroom')).toBe('desk')
  expect(areaOf('/newsroom/stories')).toBe('desk')
  expect(areaOf('/newsrooms')).toBe('reader')
  expect(areaOf('/api/health')).toBe('api')
  expect(areaOf('/media/a.webp')).toBe('picture')
  expect(areaOf('/_next/static/x.js')).toBe('framework')
  expect(areaOf('/media')).toBe('reader')
  expect(areaOf('/feed.xml')).toBe('reader')
})
