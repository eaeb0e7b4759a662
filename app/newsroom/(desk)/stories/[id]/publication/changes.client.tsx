import type { ChangesToPublish } from '../../../../../../domain/stories/changes-to-publish'
import type { PrintedCredit } from '../../../../../../model/credit'
import { aroundChanges } from '../../../../../../model/difference-context'
import { useStoryDesk, useWords } from '../_editor/desk-context.client'
import { partWords } from '../revisions/difference-words'

type Beside = NonNullable<ChangesToPublish['beside']>

/** What readers would read otherwise than today: struck and underlined, with a few words around. */
export function Changes({ differences }: Pick<Beside, 'differences'>) {
  const { story } = useStoryDesk()
  const { editor } = useWords()
  const label = editor.publication
  return (
    <section aria-label={label.difference}>
      <h3 className="mb-1 font-medium">{label.difference}</h3>
      {differences.length === 0 ? (
        <p className="text-ink-soft">{label.noWords}</p>
      ) : (
        // What scrolls must be reached by keyboard
        <dl tabIndex={0} className="max-h-56 overflow-y-auto border border-hairline bg-panel px-3 py-1">
          {differences.map((difference) => (
            <div key={difference.part} className="grid gap-x-3 border-hairline border-b py-1 last:border-b-0 sm:grid-cols-[6.5rem_1fr]">
              <dt className="text-ink-soft text-tiny sm:pt-0.5">{partWords(difference, editor)}</dt>
              <dd lang={story.text.language} className={`min-w-0 font-text ${difference.by === 'words' ? 'whitespace-pre-line' : 'grid'}`}>
                {aroundChanges(difference).map((piece, nth) => {
                  const key = `${nth}-${piece.is}`
                  if (piece.is === 'added') return <ins key={key}>{piece.text}</ins>
                  if (piece.is === 'removed') return <del key={key}>{piece.text}</del>
                  return (
                    <span key={key} className={piece.is === 'gap' ? 'text-ink-soft' : ''}>
                      {piece.text}
                    </span>
                  )
                })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

/** The credits that readers were given beside those that they would be given. */
export function CreditsInPrint({ before, after }: NonNullable<Beside['credits']>) {
  const { editor } = useWords()
  const label = editor.publication
  return (
    <div className="grid grid-cols-2 gap-x-4">
      <CreditList title={label.creditsBefore} credits={before} other={after} as="del" />
      <CreditList title={label.creditsAfter} credits={after} other={before} as="ins" />
    </div>
  )
}

interface CreditListProps {
  readonly title: string
  readonly credits: readonly PrintedCredit[]
  /** What is not in it is marked. */
  readonly other: readonly PrintedCredit[]
  readonly as: 'ins' | 'del'
}

function CreditList({ title, credits, other, as: Mark }: CreditListProps) {
  const { editor, words } = useWords()
  const said = ({ name, role, placement, scope, degree, place, onScene, onBehalfOf }: PrintedCredit) =>
    [
      name,
      words.creditRole[role],
      words.creditPlacement[placement],
      scope === 'upstream' ? words.creditScope.upstream : '',
      degree === 'equal' ? '' : words.creditDegree[degree],
      place,
      onScene ? editor.credits.onScene : '',
      onBehalfOf,
    ]
      .filter((one) => one !== '')
      .join(' · ')
  const standing = new Set(other.map(said))
  return (
    <div className="min-w-0">
      <h4 className="text-ink-soft text-tiny">{title}</h4>
      {credits.length === 0 && <p>{editor.publication.creditsNobody}</p>}
      <ol>
        {credits.map((credit) => {
          const line = said(credit)
          return <li key={line}>{standing.has(line) ? line : <Mark>{line}</Mark>}</li>
        })}
      </ol>
    </div>
  )
}
