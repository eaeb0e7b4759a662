import { useState } from 'react'
import type { EditorProposedCredit } from '../../../../../../domain/credits/proposed'
import type { ContributorId } from '../../../../../../model/ids'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { decideCredit } from '../actions'
import { useRowKeys } from '../attributions/use-row-keys.client'
import { needsLook, ProposedCreditRow } from './proposed-credit-row.client'

/** Makers whom the report names and about whom nobody has decided yet: never printed until somebody does. */
export function ProposedCredits() {
  const { story } = useStoryDesk()
  const { editor, originals } = useWords()
  const label = editor.attributions
  const { act, fault } = useAct()
  const [choosing, setChoosing] = useState<string | null>(null)
  const [last, setLast] = useState<EditorProposedCredit | null>(null)
  const shown = story.proposedCredits.filter(({ state }) => state === 'open')

  const accept = async (one: EditorProposedCredit, contributorId: ContributorId | null) => {
    keys.focusAfter(one.id)
    setChoosing(null)
    const outcome = await act(() => decideCredit({ id: one.id, storyId: story.id, state: 'accepted', contributorId }))
    if (outcome?.is === 'done') setLast(one)
  }
  const reject = async (one: EditorProposedCredit) => {
    keys.focusAfter(one.id)
    const outcome = await act(() => decideCredit({ id: one.id, storyId: story.id, state: 'rejected' }))
    if (outcome?.is === 'done') setLast(one)
  }
  const takeBack = async () => {
    if (last === null) return
    const outcome = await act(() => decideCredit({ id: last.id, storyId: story.id, state: 'open' }))
    if (outcome?.is === 'done') setLast(null)
  }
  const likeliest = (one: EditorProposedCredit) => one.candidates.find(({ deactivated }) => !deactivated)?.id ?? null
  const keys = useRowKeys(shown, {
    // Where it is not clear who is meant, somebody has to look first.
    a: (one) => (needsLook(one) ? setChoosing(one.id) : void accept(one, likeliest(one))),
    r: (one) => void reject(one),
    e: (one) => setChoosing(one.id),
    u: () => void takeBack(),
  })

  if (story.proposedCredits.length === 0 && last === null) return null
  return (
    <section aria-label={editor.credits.proposed} className="grid gap-1.5">
      {shown.length > 0 && (
        <>
          <h3 className="font-semibold">
            {editor.credits.proposed} <span className="font-normal text-ink-soft">{label.open(shown.length)}</span>
          </h3>
          {story.may.edit && <p className="text-ink-soft text-tiny max-md:hidden">{label.keys}</p>}
        </>
      )}
      <p role="status" className="text-small empty:hidden">
        {last && (
          <>
            {originals.review.decided(last.name)}{' '}
            <button type="button" className="underline" onClick={() => void takeBack()}>
              {label.takeBack} <kbd>u</kbd>
            </button>
          </>
        )}
      </p>
      <Fault text={fault} />
      <ol ref={keys.list} onKeyDown={story.may.edit ? keys.onKeyDown : undefined}>
        {shown.map((one) => (
          <ProposedCreditRow
            key={one.id}
            credit={one}
            choosing={choosing === one.id}
            onChoosing={(open) => setChoosing(open ? one.id : null)}
            onAccept={story.may.edit ? (id) => void accept(one, id) : null}
            onReject={() => void reject(one)}
          />
        ))}
      </ol>
    </section>
  )
}
