import { useEffect } from 'react'
import { tabFor } from './tab-keys'
import type { TabName } from './tab-names'

interface EditorDeeds {
  save(): void
  attribute(): void
  link(): void
  help(): void
  open(tab: TabName): void
}

/** The keys of the story's screen, wherever on it somebody is. @param deeds the same from one drawing to the next */
export function useEditorKeys(deeds: EditorDeeds): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      const tabAt = tabFor(event, /Mac|iP(?:hone|ad)/.test(navigator.platform))
      if (command && !event.shiftKey && key === 's') deeds.save()
      else if (command && event.shiftKey && key === 'y') deeds.attribute()
      else if (command && event.shiftKey && key === 'k') deeds.link()
      else if (event.key === 'F1') deeds.help()
      else if (tabAt) deeds.open(tabAt)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [deeds])
}
