import { type DestinationStream, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import { type LogLevel, logLevels } from './env'
import { toldFault } from './fault'
import { requestHere } from './request'

/**
 * What nobody may put into the log even by mistake. The first wall is that lines are made of codes, counts and the names of
 * things; this is the second.
 */
const neverLogged = [
  'password',
  'again',
  'secret',
  'token',
  'cookie',
  'cookies',
  'authorization',
  'headers',
  'email',
  'mail',
  'name',
  'address',
  'ip',
  'client',
  'url',
  'query',
  'body',
  'text',
  'input',
  'values',
  'params',
]

const key = Symbol.for('masthead.log')
const globals = globalThis as typeof globalThis & { [key]?: Logger }

/**
 * The log of this process, on standard error: lines of JSON, or lines to read in a terminal. Each line of a request's work
 * has the name of the request.
 */
export function log(): Logger {
  globals[key] ??= logTo(
    process.stderr.isTTY ? pretty({ destination: process.stderr, colorize: true, ignore: 'pid,hostname' }) : process.stderr,
    levelIn(process.env.MASTHEAD_LOG_LEVEL),
  )
  return globals[key]
}

/** A log on another stream. */
export function logTo(stream: DestinationStream, level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ request: requestHere() }),
      serializers: { err: toldFault },
      redact: { paths: neverLogged.flatMap((name) => [name, `*.${name}`]), censor: '[removed]' },
    },
    stream,
  )
}

/** What cannot be meant is said when the environment is read as a whole; until then there has to be some log. */
function levelIn(given: string | undefined): LogLevel {
  return logLevels.find((level) => level === given) ?? 'info'
}
