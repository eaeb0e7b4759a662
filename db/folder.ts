import { resolve } from 'node:path'

/** Everything this newsroom keeps, in one folder: `MASTHEAD_DATA`, or `data` where the server was started. */
export function dataFolder(): string {
  return resolve(process.env.MASTHEAD_DATA ?? 'data')
}
