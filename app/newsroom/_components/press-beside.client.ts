import { type MouseEvent, useRef } from 'react'

/**
 * Closes a dialog at a click beside it. Only where it was pressed there too: whoever selects words and lets go of the button
 * outside goes on writing.
 */
export function usePressBeside(onClose: () => void) {
  const began = useRef(false)
  const isBeside = ({ target, currentTarget }: MouseEvent) => target === currentTarget
  return {
    onMouseDown: (event: MouseEvent) => {
      began.current = isBeside(event)
    },
    onClick: (event: MouseEvent) => {
      if (began.current && isBeside(event)) onClose()
      began.current = false
    },
  }
}
