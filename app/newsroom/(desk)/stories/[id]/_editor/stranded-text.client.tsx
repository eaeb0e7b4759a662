import type { StoryText } from '../../../../../../model/story'
import { CopyText } from './copy-text.client'
import { useWords } from './desk-context.client'
import { shownBody } from './two-versions'

/** Text that somebody typed and may not save here any more: the story went into the bin, or to somebody else. */
export function StrandedText({ text }: { readonly text: StoryText }) {
  const { save } = useWords().editor
  return (
    <details className="border-correction border-l-2 bg-panel px-4 py-1">
      <summary className="cursor-pointer">{save.stranded}</summary>
      <div className="grid max-w-[42rem] gap-2 py-2 font-text" lang={text.language}>
        {[text.kicker, text.headline, text.standfirst, text.dateline, shownBody(text.body)]
          .filter((part) => part !== '')
          .map((part) => (
            <p key={part} className="whitespace-pre-line">
              {part}
            </p>
          ))}
        <p className="font-label">
          <CopyText text={() => text} />
        </p>
      </div>
    </details>
  )
}
