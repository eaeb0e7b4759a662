/** `@name@host` however it was typed, with or without the first @; `null` for anything else. */
function partsOf(handle: string): { readonly name: string; readonly host: string } | null {
  const [, name, host] = /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(handle) ?? []
  return name === undefined || host === undefined ? null : { name, host }
}

/** A handle as `fediverse:creator` wants it, `@name@host`; empty for what is none. */
export function fediverseHandle(handle: string): string {
  const parts = partsOf(handle)
  return parts === null ? '' : `@${parts.name}@${parts.host}`
}

/** Where somebody with a handle is found; empty for what is none. */
export function fediverseAddress(handle: string): string {
  const parts = partsOf(handle)
  return parts === null ? '' : `https://${parts.host}/@${parts.name}`
}
