import { expect, test } from 'vitest'
import { localPath } from './local-path'

test.each([
  ['/newsroom/stories/1?tab=credits', '/newsroom/stories/1?tab=credits'],
  ['/newsroom/log?who=system&_rsc=1a2b', '/newsroom/log?who=system'],
  ['/newsroom', '/newsroom'],
  ['/newsroom/login/second-factor?next=%2Fnewsroom%2Flog', '/newsroom/login/second-factor?next=%2Fnewsroom%2Flog'],
])('after signing in one goes on to %s', (asked, next) => {
  expect(localPath(asked)).toBe(next)
})

test.each([
  'https://boese.example/newsroom',
  '//boese.example/newsroom',
  '\\\\boese.example/newsroom',
  '/\\boese.example',
  'javascript:alert(1)',
  '/newsroom/../ausland',
  '/newsroomboese',
  '/',
  '',
  '/newsroom/login',
  '/newsroom/login/link?token=x',
  '/newsroom/login/second-factor/x',
  null,
  ['/newsroom/log'],
  `/newsroom/${'x'.repeat(1000)}`,
])('but never to %s', (asked) => {
  expect(localPath(asked)).toBe('/newsroom')
})
