import { useState } from 'react'
import { Button } from '../../../../../../components/button'
import type { RevisedElsewhere } from '../../../../../../domain/stories/save-draft'
import { plainText } from '../../../../../../model/body'
import { wordPieces } from '../../../../../../model/difference'
import { locale } from '../../../../../../model/language'
import type { StoryText } from '../../../../../../model/story'
import { Dialog } from '../../../../_components/dialog.client'
import { useStoryDesk, useWords } from './desk-context.client'

interface ConflictProps {
  readonly mine: StoryText
  readonly theirs: RevisedElsewhere
  onSettled(text: StoryText): void
}

const compared = ['kicker', 'headline', 'standfirst', 'dateline', 'body'] as const
type Compared = (typeof compared)[number]

/** Two people wrote: both texts side by side, and a choice for each part. Nothing was overwritten. */
export function Conflict({ mine, theirs, onSettled }: ConflictProps) {
  const { language, zone } = useStoryDesk()
  const { editor } = useWords()
  const label = editor.conflict
  const [choice, setChoice] = useState<Partial<Record<Compared, 'mine' | 'theirs'>>>({})
  const [copied, setCopied] = useState(false)
  const differing = compared.filter((part) => JSON.stringify(mine[part]) !== JSON.stringify(theirs.text[part]))
  const time = new Intl.DateTimeFormat(locale[language], { timeStyle: 'short', timeZone: zone }).format(theirs.savedAt)

  const settle = () => {
    const chosen: StoryText = { ...theirs.text }
    const taken = (part: Compared) => choice[part] ?? 'mine'
    onSettled({
      ...mine,
      kicker: taken('kicker') === 'mine' ? mine.kicker : chosen.kicker,
      headline: taken('headline') === 'mine' ? mine.headline : chosen.headline,
      standfirst: taken('standfirst') === 'mine' ? mine.standfirst : chosen.standfirst,
      dateline: taken('dateline') === 'mine' ? mine.dateline : chosen.dateline,
      body: taken('body') === 'mine' ? mine.body : chosen.body,
    })
  }
  const all = (which: 'mine' | 'theirs') => setChoice(Object.fromEntries(compared.map((part) => [part, which])))
  const copy = async () => {
    await navigator.clipboard?.writeText(`${mine.headline}\n\n${mine.standfirst}\n\n${plainText(mine.body)}`)
    setCopied(true)
  }

  return (
    <Dialog open title={label.title} close={label.use} wide onClose={settle}>
      <p>{label.text(theirs.savedBy, time)}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => all('mine')}>{label.allMine}</Button>
        <Button onClick={() => all('theirs')}>{label.allTheirs}</Button>
        <Button onClick={copy}>{copied ? label.copied : label.copyMine}</Button>
      </div>
      {differing.map((part) => (
        <fieldset key={part} className="grid gap-1 border-hairline border-t pt-2">
          <legend className="font-semibold">{editor.fields[part]}</legend>
          {part === 'body' ? <BodyDifference mine={mine} theirs={theirs.text} /> : null}
          {(['mine', 'theirs'] as const).map((which) => {
            const text = which === 'mine' ? mine : theirs.text
            const value = part === 'body' ? '' : text[part]
            return (
              <label key={which} className="flex gap-2">
                <input
                  type="radio"
                  name={`conflict-${part}`}
                  checked={(choice[part] ?? 'mine') === which}
                  onChange={() => setChoice((before) => ({ ...before, [part]: which }))}
                />
                <span>
                  <span className="text-ink-soft">{label[which]}</span>
                  {part !== 'body' && <span className="block font-text">{value || label.empty}</span>}
                </span>
              </label>
            )
          })}
        </fieldset>
      ))}
      <Button kind="primary" onClick={settle}>
        {label.use}
      </Button>
    </Dialog>
  )
}

/** Both texts side by side, each with what only it has marked. */
function BodyDifference({ mine, theirs }: { readonly mine: StoryText; readonly theirs: StoryText }) {
  const label = useWords().editor.conflict
  const pieces = wordPieces(plainText(theirs.body), plainText(mine.body))
  return (
    <div className="grid gap-2 md:grid-cols-2">
      {(['mine', 'theirs'] as const).map((which) => {
        const own = which === 'mine' ? 'added' : 'removed'
        return (
          <div key={which}>
            <p className="text-ink-soft text-tiny">{label[which]}</p>
            <section
              aria-label={label[which]}
              className="max-h-72 overflow-y-auto whitespace-pre-line border border-hairline p-2 font-text"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
              tabIndex={0}
            >
              {pieces
                .filter((piece) => piece.is === 'same' || piece.is === own)
                .map((piece, index) => {
                  const key = `${index}-${piece.is}`
                  return piece.is === own ? (
                    <mark key={key} className="bg-correction-panel text-ink">
                      {piece.text}
                    </mark>
                  ) : (
                    <span key={key}>{piece.text}</span>
                  )
                })}
            </section>
          </div>
        )
      })}
    </div>
  )
}
