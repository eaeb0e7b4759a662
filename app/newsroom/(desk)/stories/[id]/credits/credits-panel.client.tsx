import { type KeyboardEvent, useRef } from 'react'
import { answered } from '../../../../../../components/answered.client'
import type { EditorCredit } from '../../../../../../domain/stories/editor-story'
import { type CreditRole, creditRoles } from '../../../../../../model/credit'
import type { ContributorId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { Combobox } from '../_editor/combobox.client'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { creditContributor, dropCredit, editCredit, enterContributor, findContributors, reorderCredits } from '../actions'
import { AsPrinted } from './as-printed.client'
import { CreditRow } from './credit-row.client'
import { ProposedCredits } from './proposed-credits.client'

/** Who made the story, in the order in which it is printed, and the words that come of it. */
export function CreditsPanel({ storyLanguage }: { readonly storyLanguage: Language }) {
  const { story } = useStoryDesk()
  const words = useWords()
  const { act, fault } = useAct()
  const list = useRef<HTMLOListElement>(null)
  const { credits } = story
  const storyId = story.id

  const add = (contributorId: ContributorId, kind: EditorCredit['kind']) =>
    act(() => creditContributor({ storyId, contributorId, role: firstFreeRole(credits, contributorId, kind) }))

  const create = async (name: string) => {
    const made = await act(() => enterContributor({ kind: 'person', name }))
    if (made?.is === 'done') await add(made.value, 'person')
  }

  const move = async (index: number, by: number) => {
    const order = credits.map((credit) => credit.id)
    const [moved] = order.splice(index, 1)
    if (moved === undefined || index + by < 0 || index + by > order.length) return
    order.splice(index + by, 0, moved)
    // Whoever moves by keyboard stays where they were, though the browser may take the row out and put it in again.
    const held = document.activeElement
    await act(() => reorderCredits({ storyId, order }))
    requestAnimationFrame(() => held instanceof HTMLElement && held.isConnected && list.current?.contains(held) && held.focus())
  }
  const moves = (index: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || by === undefined || !story.may.edit) return
    event.preventDefault()
    void move(index, by)
  }

  return (
    <div className="grid gap-4">
      {story.live && <InPrint changed={story.creditsChange !== null} />}
      <ProposedCredits />
      {story.may.edit && (
        <Combobox
          label={words.editor.credits.search}
          help={words.editor.credits.searchHelp}
          search={async (query) => {
            const found = await answered(findContributors({ query }))
            return found.is === 'done' ? found.value.filter((hit) => !hit.deactivated) : []
          }}
          keyOf={(hit) => hit.id}
          show={(hit) => (
            <span className="flex justify-between gap-2">
              <span>
                {hit.name} {hit.initials && <span className="text-ink-soft">({hit.initials})</span>}
              </span>
              <span className="text-ink-soft">{hit.jobTitle || words.words.contributorKind[hit.kind]}</span>
            </span>
          )}
          onPick={(hit) => add(hit.id, hit.kind)}
          create={{ label: words.editor.credits.create, act: create }}
        />
      )}
      <Fault text={fault} />
      {credits.length === 0 ? (
        <p className="text-ink-soft">{words.editor.credits.empty}</p>
      ) : (
        <div>
          <ol ref={list} className="border-hairline border-t">
            {credits.map((credit, index) => (
              <CreditRow
                key={credit.id}
                credit={credit}
                editable={story.may.edit}
                onChange={async (details) => {
                  const outcome = await act(() => editCredit({ ...details, storyId }))
                  return outcome?.is === 'done'
                }}
                onUp={index > 0 ? () => void move(index, -1) : null}
                onDown={index < credits.length - 1 ? () => void move(index, 1) : null}
                onKeyDown={moves(index)}
                onRemove={() => void act(() => dropCredit({ id: credit.id, storyId }))}
              />
            ))}
          </ol>
          {story.may.edit && credits.length > 1 && <p className="pt-1 text-ink-soft text-tiny">{words.editor.credits.moveKeys}</p>}
        </div>
      )}
      <AsPrinted credits={credits} language={storyLanguage} />
    </div>
  )
}

/** The second role of somebody who is credited already is proposed as another one than the first. */
function firstFreeRole(credits: readonly EditorCredit[], contributorId: ContributorId, kind: EditorCredit['kind']): CreditRole {
  const taken = credits
    .filter((credit) => credit.contributorId === contributorId && credit.scope === 'this_story')
    .map((credit) => credit.role)
  const usual: readonly CreditRole[] =
    kind === 'agency' || kind === 'organisation' ? ['agency', 'producer'] : ['author', 'contributing_reporter', 'editor']
  return [...usual, ...creditRoles].find((role) => !taken.includes(role)) ?? 'author'
}

/** Of a story that readers know: that its credits are in print, and what it takes to change them. */
function InPrint({ changed }: { readonly changed: boolean }) {
  const label = useWords().editor.credits
  return (
    <p className={`border-l-2 pl-2 ${changed ? 'border-correction' : 'border-hairline text-ink-soft'}`}>
      {changed ? label.printedDiffers : label.printedAlready} <span className="text-ink-soft">{label.needsReason}</span>
    </p>
  )
}
