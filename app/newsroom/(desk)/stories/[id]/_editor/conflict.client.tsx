import { useMemo, useState } from 'react'
import { Button } from '../../../../../../components/button'
import type { RevisedElsewhere } from '../../../../../../domain/stories/save-draft'
import type { Piece } from '../../../../../../model/difference'
import { aroundChanges, type ShortPiece } from '../../../../../../model/difference-context'
import { locale } from '../../../../../../model/language'
import type { StoryText } from '../../../../../../model/story'
import { Dialog } from '../../../../_components/dialog.client'
import { CopyText } from './copy-text.client'
import { useStoryDesk, useWords } from './desk-context.client'
import { type Choice, chosenText, differing, shownBody, sideOf, type TextPart, textParts, type Which } from './two-versions'

interface ConflictProps {
  /** One's own text as it stands when both are shown. */
  readonly typed: StoryText
  readonly theirs: RevisedElsewhere
  /** What a part is that is no text of its own, in words. */
  shown(part: TextPart, text: StoryText): string
  onSettled(text: StoryText): void
  /** To be decided later: both versions stay as they are. */
  onLater(): void
}

const both: readonly Which[] = ['mine', 'theirs']

/** Two people wrote, or one in two tabs: both texts side by side, and a choice for each part. Nothing was overwritten. */
export function Conflict({ typed, theirs, shown, onSettled, onLater }: ConflictProps) {
  const [mine] = useState(typed)
  const { language, zone } = useStoryDesk()
  const { editor } = useWords()
  const label = editor.conflict
  const [choice, setChoice] = useState<Choice>({})
  const time = new Intl.DateTimeFormat(locale[language], { timeStyle: 'short', timeZone: zone }).format(theirs.savedAt)
  const all = (which: Which) => setChoice(Object.fromEntries(textParts.map((part) => [part, which])))

  return (
    <Dialog open title={label.title} close={label.later} wide onClose={onLater}>
      <p>{theirs.own ? label.textOwn(time) : label.text(theirs.savedBy, time)}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => all('mine')}>{label.allMine}</Button>
        <Button onClick={() => all('theirs')}>{label.allTheirs}</Button>
        <CopyText text={() => mine} />
      </div>
      {differing(mine, theirs.text).map((part) => (
        <fieldset key={part} className="grid gap-1 border-hairline border-t pt-2">
          <legend className="font-semibold">{editor.fields[fieldOf[part]]}</legend>
          {part === 'body' ? <BodyDifference mine={mine} theirs={theirs.text} /> : null}
          {both.map((which) => (
            <label key={which} className="flex gap-2">
              <input
                type="radio"
                name={`conflict-${part}`}
                className="accent-ink"
                checked={(choice[part] ?? 'mine') === which}
                onChange={() => setChoice((before) => ({ ...before, [part]: which }))}
              />
              <span>
                <span className="text-ink-soft">{label[which]}</span>
                {part !== 'body' && (
                  <span className="block font-text">{shown(part, which === 'mine' ? mine : theirs.text) || label.empty}</span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={() => onSettled(chosenText(mine, theirs.text, choice))}>
          {label.use}
        </Button>
        <Button onClick={onLater}>{label.later}</Button>
      </div>
    </Dialog>
  )
}

const fieldOf = {
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  dateline: 'dateline',
  body: 'body',
  pictureId: 'picture',
  sectionId: 'section',
  slug: 'slug',
  language: 'language',
  importance: 'importance',
} as const satisfies Record<TextPart, string>

type Sides = Readonly<Record<Which, readonly ShortPiece[]>>

/** Words around a change that are shown with it. */
const context = 25

/** Both texts side by side, each with what only it has marked: the changes with what is around them, and the whole below. */
function BodyDifference({ mine, theirs }: { readonly mine: StoryText; readonly theirs: StoryText }) {
  const label = useWords().editor.conflict
  const sameWords = shownBody(mine.body) === shownBody(theirs.body)
  const { whole, short } = useMemo(() => {
    const [ours, others] = both.map((which) => sideOf(which, mine.body, theirs.body)) as [Piece[], Piece[]]
    const around = (pieces: Piece[]) => aroundChanges({ part: 'body', by: 'words', pieces }, context)
    return { whole: { mine: ours, theirs: others }, short: { mine: around(ours), theirs: around(others) } }
  }, [mine, theirs])
  const isShorter = !sameWords && both.some((which) => short[which].some(({ is }) => is === 'gap'))
  return (
    <>
      {sameWords && <p>{label.sameWords}</p>}
      <SideBySide pieces={sameWords ? whole : short} />
      {isShorter && (
        <details>
          <summary className="cursor-pointer text-ink-soft">{label.wholeText}</summary>
          <SideBySide pieces={whole} />
        </details>
      )}
    </>
  )
}

function SideBySide({ pieces }: { readonly pieces: Sides }) {
  const label = useWords().editor.conflict
  return (
    <div className="grid gap-2 md:grid-cols-2">
      {both.map((which) => (
        <div key={which}>
          <p className="text-ink-soft text-tiny">{label[which]}</p>
          <section
            aria-label={label[which]}
            className="max-h-72 overflow-y-auto whitespace-pre-line border border-hairline p-2 font-text"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
            tabIndex={0}
          >
            {pieces[which].map((piece, index) => {
              const key = `${index}-${piece.is}`
              return <Marked key={key} {...piece} />
            })}
          </section>
        </div>
      ))}
    </div>
  )
}

function Marked({ is, text }: ShortPiece) {
  if (is === 'same') return <span>{text}</span>
  return is === 'gap' ? <span className="text-ink-soft">{text}</span> : <mark className="bg-correction-panel text-ink">{text}</mark>
}
