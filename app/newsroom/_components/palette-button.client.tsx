'use client'

import { Icon } from './icon'
import { paletteSwitch } from './switch.client'

/** Opens the palette by a touch, where there is no keyboard. */
export function PaletteButton({ label }: { readonly label: string }) {
  return (
    <button type="button" aria-label={label} className="p-3" onClick={() => paletteSwitch.set(true)}>
      <Icon name="search" />
    </button>
  )
}
