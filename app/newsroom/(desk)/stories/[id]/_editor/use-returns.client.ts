import { useEffect } from 'react'

/** Milliseconds between two tries while something waits to be saved. */
const retry = 8000

/** Events after which a line that was dead may live again: the network, the page, or the machine came back. */
const onWindow = ['online', 'focus', 'pageshow'] as const

/**
 * Tries again whenever it may work again.
 * @param asks whether leaving the page is worth a question
 */
export function useReturns(again: () => void, asks: () => boolean): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (asks()) event.preventDefault()
    }
    const ticking = setInterval(again, retry)
    for (const name of onWindow) window.addEventListener(name, again)
    document.addEventListener('visibilitychange', again)
    window.addEventListener('beforeunload', leaving)
    return () => {
      clearInterval(ticking)
      for (const name of onWindow) window.removeEventListener(name, again)
      document.removeEventListener('visibilitychange', again)
      window.removeEventListener('beforeunload', leaving)
    }
  }, [again, asks])
}
