import { useSyncExternalStore } from 'react'

/** Something on the desk that is open or not, and that several places open. */
export interface Switch {
  readonly set: (open: boolean) => void
  readonly get: () => boolean
  readonly use: () => boolean
}

function aSwitch(): Switch {
  let open = false
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const get = () => open
  return {
    get,
    set(next) {
      open = next
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, get, () => false),
  }
}

export const paletteSwitch = aSwitch()
export const shortcutsSwitch = aSwitch()
