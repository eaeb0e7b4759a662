/** Puts words on the clipboard; true only when they are there. */
export async function copy(words: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(words)
      return true
    }
  } catch {
    // Refused: the older way may be open still.
  }
  return copySelected(words)
}

/** For pages over plain http, which have no clipboard of their own: what is selected is copied, as by the keyboard. */
function copySelected(words: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = words
  field.readOnly = true
  field.className = 'sr-only'
  // Beside an open dialog nothing can be selected.
  const place = before?.closest('dialog') ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
