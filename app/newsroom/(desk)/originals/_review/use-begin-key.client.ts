import { useEffect, useRef } from 'react'

/** Ctrl or ⌘ with the Enter key makes the draft, wherever on the page one is; in a form it is left to the form. */
export function useBeginKey(begin: () => void): void {
  const deed = useRef(begin)
  deed.current = begin
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.repeat) return
      if ((event.target as Element).closest('input, textarea, select, form, dialog')) return
      event.preventDefault()
      deed.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
