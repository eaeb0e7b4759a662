import { expect, test } from 'vitest'
import { type LogLevel, logLevels } from './env'
import { logTo } from './log'
import { duringRequest } from './request'

function aLog(level: LogLevel = 'info') {
  const lines: Record<string, unknown>[] = []
  return { lines, log: logTo({ write: (line) => void lines.push(JSON.parse(line)) }, level) }
}

test('a line says when, how grave, and what', () => {
  const { lines, log } = aLog()
  log.warn({ waiting: 3 }, 'pages are waiting')
  expect(lines).toEqual([{ level: 'warn', time: expect.stringMatching(/^\d{4}-.*Z$/), waiting: 3, msg: 'pages are waiting' }])
})

test('whatever is done for a request is logged under its name, later and in between too', async () => {
  const { lines, log } = aLog()
  const done = (name: string) =>
    new Promise<void>((fulfil) =>
      duringRequest(name, () => {
        setTimeout(() => {
          log.info('done')
          fulfil()
        })
      }),
    )
  await Promise.all([done('one'), done('two')])
  log.info('nobody asked')
  expect(lines.map(({ request }) => request)).toEqual(['one', 'two', undefined])
})

test('what nobody may log is not in the log, if somebody does', () => {
  const { lines, log } = aLog()
  const personal = { email: 'Geheimnis', password: 'Geheimnis', cookie: 'Geheimnis', headers: { any: 'Geheimnis' }, query: 'Geheimnis' }
  log.info(personal, 'signed in')
  log.info({ staff: { name: 'Geheimnis', address: 'Geheimnis' }, request: { body: 'Geheimnis' } }, 'changed')
  expect(lines).toHaveLength(2)
  expect(JSON.stringify(lines)).not.toContain('Geheimnis')
})

test('only what is grave enough is logged, and nothing if one wants nothing', () => {
  const counted = (level: LogLevel) => {
    const { lines, log } = aLog(level)
    for (const each of ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const) log[each]('x')
    return lines.length
  }
  expect(logLevels.map(counted)).toEqual([1, 2, 3, 4, 5, 6, 0])
})
