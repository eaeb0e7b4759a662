import { z } from 'zod'
import { webAddress } from '../model/text'

/** Present but empty is the same as absent: compose files and service units often leave `NAME=`. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((given) => (given === '' ? undefined : given), schema.optional())

const isMailServer = (given: string) => URL.canParse(given) && /^smtps?:$/.test(new URL(given).protocol)

const isPurgeAddress = (given: string) => /^https?:\/\//.test(given) && URL.canParse(given.replaceAll(/\{(?:path|url)\}/g, '/x'))

function headersIn(given: string, context: z.RefinementCtx): Record<string, string> {
  const lines = given.split(/\s+\|\s+|\n/).filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*([\w-]+):\s*([\x20-\x7e]*?)\s*$/.exec(line) ?? []
      if (name === undefined || value === undefined) context.addIssue({ code: 'custom', message: 'not a header' })
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]]
    }),
  )
}

const units = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 } as const

function bytesOf(given: string): number {
  const unit = given.slice(-1).toUpperCase()
  return Number.parseInt(given, 10) * (unit in units ? units[unit as keyof typeof units] : 1)
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const Environment = z.object({
  /** Where the server listens. */
  PORT: optional(z.coerce.number().int().min(0).max(65_535)).default(3000),
  /** Address to listen on; this machine alone can reach the server unless it is given. */
  HOST: optional(z.string().max(255)),
  /** Where readers find the site, if it is not what the settings say. */
  MASTHEAD_ADDRESS: optional(webAddress.transform((given) => given.replace(/\/+$/, ''))),
  /** Addresses or networks of proxies whose `x-forwarded-*` are believed, separated by commas. */
  MASTHEAD_TRUSTED_PROXIES: optional(z.string()).default(''),
  /** `off` has the framework answer readers itself, with its scripts and anew for each. */
  MASTHEAD_EDGE: optional(z.enum(['on', 'off'])).default('on'),
  /** What finished pages may take in memory: bytes, or with K, M or G behind. */
  MASTHEAD_PAGE_MEMORY: optional(
    z
      .string()
      .regex(/^\d{1,12}[KMG]?$/i)
      .transform(bytesOf),
  ).default(256 * 1024 ** 2),
  /** Where a cache in front is told of changed pages: `http://127.0.0.1:6081{path}`, or one address for all of them. */
  MASTHEAD_PURGE_URL: optional(z.string().refine(isPurgeAddress)),
  /** `PURGE` where the address has `{path}` or `{url}` in it, else `POST`. */
  MASTHEAD_PURGE_METHOD: optional(z.string().regex(/^[A-Z]{1,20}$/)),
  /** `Name: value`, several parted by ` | `. */
  MASTHEAD_PURGE_HEADERS: optional(z.string().transform(headersIn)).default({}),
  /** Where Prometheus reads what the server counts, on this machine alone; nowhere unless given. */
  MASTHEAD_METRICS_PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  /** From which gravity on things are logged. */
  MASTHEAD_LOG_LEVEL: optional(z.enum(logLevels)).default('info'),
  /** Whom to tell of a hole in the fence: a mail address, or the https address of a page. */
  MASTHEAD_SECURITY_CONTACT: optional(z.union([z.email(), z.url({ protocol: /^https$/ })])),
  /** Instead of the generated file: at least 32 characters. */
  MASTHEAD_SECRET: optional(z.string().min(32)),
  /** `smtp://user:password@host:587` or `smtps://…`; without it nothing is mailed. */
  SMTP_URL: optional(z.string().refine(isMailServer)),
  /** Sender of mail; the contact address of the settings unless given. */
  MAIL_FROM: optional(z.string().max(300)),
})
export type Environment = z.output<typeof Environment>

/** The environment says something that cannot be meant; a person has to correct it. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment'
}

/**
 * What the environment says, all but the data folder. Read when needed, never while a build runs through the modules.
 * @throws {BadEnvironment} naming the variables, never their values
 */
export function env(given: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const read = Environment.safeParse(given)
  if (read.success) return read.data
  const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))]
  throw new BadEnvironment(`cannot make sense of ${names.join(', ')} in the environment`)
}
