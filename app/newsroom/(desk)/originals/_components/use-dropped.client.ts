import { useEffect, useRef, useState } from 'react'

interface Takes {
  readonly files: (files: readonly File[]) => void
  /** Text that was pasted while the focus was in no field. */
  readonly text: (copied: DataTransfer) => void
}

/**
 * Files that are let go of anywhere on the page, or pasted as files; and text that is pasted anywhere.
 * @returns whether a file is being dragged over the page
 */
export function useDropped(takes: Takes): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useRef(takes)
  take.current = takes

  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const onLeave = (event: DragEvent) => {
      // Out of the window, not from one part of the page to another.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!isFile(event)) return
      event.preventDefault()
      setIsOver(false)
      take.current.files([...(event.dataTransfer?.files ?? [])])
    }
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData } = event
      if (!clipboardData || event.defaultPrevented) return
      // Office programs put a picture of the text beside the text.
      if (clipboardData.types.includes('text/plain')) {
        if ((event.target as Element).closest('input, textarea, dialog') || clipboardData.getData('text/plain').trim() === '') return
        event.preventDefault()
        take.current.text(clipboardData)
      } else if (clipboardData.files.length > 0) {
        event.preventDefault()
        take.current.files([...clipboardData.files])
      }
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('paste', onPaste)
    }
  }, [])
  return isOver
}
