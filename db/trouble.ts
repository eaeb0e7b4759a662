/** Why the house's own disk or database did not do what was asked: no fault of whoever asked, and no refusal. */
export type Trouble =
  /** The disk is full, or this user's share of it. */
  | 'full'
  /** The folder or the disk may not be written to. */
  | 'readOnly'
  /** Another process holds the database. */
  | 'busy'
  /** The file is no sound database, or the disk gives errors. */
  | 'damaged'

const codes: readonly (readonly [RegExp, Trouble])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|SQLITE_IOERR_SHMSIZE)$/, 'full'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EROFS$|EACCES$|EPERM$)/, 'readOnly'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL)/, 'busy'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR|EIO$)/, 'damaged'],
]

/** Recognises trouble by its code, also where something has been wrapped around it; `null` for any other fault. */
export function troubleIn(fault: unknown): Trouble | null {
  if (typeof fault !== 'object' || fault === null) return null
  const { code, cause } = fault as { readonly code?: unknown; readonly cause?: unknown }
  if (typeof code === 'string') for (const [pattern, trouble] of codes) if (pattern.test(code)) return trouble
  return troubleIn(cause)
}
