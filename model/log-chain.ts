/** The number of an entry of the log and the hash over it and all before it: who keeps one can tell whether the log was cut or changed. */
export interface LogHead {
  /** 0 before the first entry. */
  readonly number: number
  /** 64 hex digits. */
  readonly hash: string
}

/** What the first entry is chained to. */
export const noHead: LogHead = { number: 0, hash: '0'.repeat(64) }

/** As it stands in backups, in the server's log and on the command line: `118:9f2c…`. */
export function spelledHead({ number, hash }: LogHead): string {
  return `${number}:${hash}`
}

/** Reads what `spelledHead` wrote; `null` for anything else. */
export function headFrom(spelled: string): LogHead | null {
  const [, number = '', hash = ''] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(spelled.trim()) ?? []
  return hash === '' ? null : { number: Number(number), hash }
}
