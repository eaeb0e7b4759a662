import { useState } from 'react'
import type { StoryText } from '../../../../../../model/story'
import { copy } from '../../../../_components/copy.client'
import { useWords } from './desk-context.client'
import { shownBody } from './two-versions'

/** Puts the whole text on the clipboard: the way out that needs neither server nor storage. */
export function CopyText({ text }: { text(): StoryText }) {
  const { conflict } = useWords().editor
  const [tried, setTried] = useState<{ readonly words: string; readonly done: boolean } | null>(null)
  const words = wordsOf(text())
  // Typed on since: what is on the clipboard is not this text any more.
  const outcome = tried?.words === words ? tried : null
  return (
    <>
      <button type="button" className="underline" onClick={async () => setTried({ words, done: await copy(words) })}>
        {outcome?.done ? conflict.copied : conflict.copyMine}
      </button>
      <span role="status">{outcome?.done === false && conflict.notCopied}</span>
    </>
  )
}

function wordsOf({ kicker, headline, standfirst, dateline, body }: StoryText): string {
  return [kicker, headline, standfirst, dateline, shownBody(body)].filter((part) => part !== '').join('\n\n')
}
