import { Wording } from '../../../../../../components/wording'
import type { EditorCredit } from '../../../../../../domain/stories/editor-story'
import type { CreditRole } from '../../../../../../model/credit'
import { creditDegrees, creditPlacements, creditRoles, creditScopes } from '../../../../../../model/credit'
import type { ContributorId } from '../../../../../../model/ids'
import type { Language } from '../../../../../../model/language'
import { byline, endCredits, type WordedCredit } from '../../../../../../model/wording'
import { Combobox } from '../_editor/combobox.client'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { creditContributor, dropCredit, editCredit, enterContributor, findContributors, reorderCredits } from '../actions'

/** Who made the story, in the order in which it is printed, and the words that come of it. */
export function CreditsPanel({ storyLanguage }: { readonly storyLanguage: Language }) {
  const { story } = useStoryDesk()
  const words = useWords()
  const { act, fault, busy } = useAct()
  const { credits } = story
  const storyId = story.id

  const add = (contributorId: ContributorId, kind: EditorCredit['kind']) =>
    act(() => creditContributor({ storyId, contributorId, role: firstFreeRole(credits, contributorId, kind) }))

  const create = async (name: string) => {
    const made = await act(() => enterContributor({ kind: 'person', name }))
    if (made?.is === 'done') await add(made.value, 'person')
  }

  const move = (index: number, by: number) => {
    const order = credits.map((credit) => credit.id)
    const [moved] = order.splice(index, 1)
    if (moved) order.splice(index + by, 0, moved)
    return act(() => reorderCredits({ storyId, order }))
  }

  return (
    <div className="grid gap-4">
      {story.may.edit && (
        <Combobox
          label={words.editor.credits.search}
          help={words.editor.credits.searchHelp}
          search={async (query) => {
            const found = await findContributors({ query })
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
        <ol className="border-t border-hairline">
          {credits.map((credit, index) => (
            <CreditRow
              key={credit.id}
              credit={credit}
              busy={busy}
              editable={story.may.edit}
              onChange={(change) => act(() => editCredit({ ...detailsOf(credit), ...change, storyId }))}
              onUp={index > 0 ? () => move(index, -1) : null}
              onDown={index < credits.length - 1 ? () => move(index, 1) : null}
              onRemove={() => act(() => dropCredit({ id: credit.id, storyId }))}
            />
          ))}
        </ol>
      )}
      <Printed credits={credits} language={storyLanguage} />
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

function detailsOf({ id, contributorId, nameAsCredited, role, placement, scope, degree, place, onScene, onBehalfOf }: EditorCredit) {
  return { id, contributorId, nameAsCredited, role, placement, scope, degree, place, onScene, onBehalfOfId: onBehalfOf?.id ?? null }
}

type CreditChange = Partial<ReturnType<typeof detailsOf>>

interface CreditRowProps {
  readonly credit: EditorCredit
  readonly busy: boolean
  readonly editable: boolean
  onChange(change: CreditChange): void
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  onRemove(): void
}

const select = 'min-w-0 border border-hairline bg-paper px-1 py-1'
const tool = 'min-h-6 min-w-6 border border-hairline px-1.5 disabled:opacity-40'

function CreditRow({ credit, busy, editable, onChange, onUp, onDown, onRemove }: CreditRowProps) {
  const { editor, words } = useWords()
  const label = editor.credits
  const off = busy || !editable
  return (
    <li className="grid gap-1.5 border-b border-hairline py-2" data-credit={credit.name}>
      <div className="flex items-center gap-1">
        <span className="grow">
          <span className="font-medium">{credit.name}</span>
          {credit.scope === 'upstream' && <span className="text-attribution text-tiny"> · {words.creditScope.upstream}</span>}
        </span>
        <button type="button" className={tool} aria-label={label.up(credit.name)} disabled={off || !onUp} onClick={() => onUp?.()}>
          ↑
        </button>
        <button type="button" className={tool} aria-label={label.down(credit.name)} disabled={off || !onDown} onClick={() => onDown?.()}>
          ↓
        </button>
        <button type="button" className={`${tool} text-danger`} aria-label={label.remove(credit.name)} disabled={off} onClick={onRemove}>
          ×
        </button>
      </div>
      <div className="grid grid-cols-2 gap-1">
        <select
          className={select}
          aria-label={`${label.role}: ${credit.name}`}
          value={credit.role}
          disabled={off}
          onChange={(event) => onChange({ role: event.target.value as EditorCredit['role'] })}
        >
          {creditRoles.map((role) => (
            <option key={role} value={role}>
              {words.creditRole[role]}
            </option>
          ))}
        </select>
        <select
          className={select}
          aria-label={`${label.placement}: ${credit.name}`}
          value={credit.placement}
          disabled={off}
          onChange={(event) => onChange({ placement: event.target.value as EditorCredit['placement'] })}
        >
          {creditPlacements.map((placement) => (
            <option key={placement} value={placement}>
              {words.creditPlacement[placement]}
            </option>
          ))}
        </select>
      </div>
      <details>
        <summary className="cursor-pointer text-ink-soft">{label.more}</summary>
        <div className="mt-1.5 grid grid-cols-2 gap-1">
          <select
            className={select}
            aria-label={`${label.scope}: ${credit.name}`}
            value={credit.scope}
            disabled={off}
            onChange={(event) => {
              const scope = event.target.value as EditorCredit['scope']
              onChange(scope === 'upstream' && credit.placement === 'byline' ? { scope, placement: 'end_credit' } : { scope })
            }}
          >
            {creditScopes.map((scope) => (
              <option key={scope} value={scope}>
                {words.creditScope[scope]}
              </option>
            ))}
          </select>
          <select
            className={select}
            aria-label={`${label.degree}: ${credit.name}`}
            value={credit.degree}
            disabled={off}
            onChange={(event) => onChange({ degree: event.target.value as EditorCredit['degree'] })}
          >
            {creditDegrees.map((degree) => (
              <option key={degree} value={degree}>
                {words.creditDegree[degree]}
              </option>
            ))}
          </select>
          <input
            className={select}
            aria-label={`${label.place}: ${credit.name}`}
            placeholder={label.place}
            defaultValue={credit.place}
            disabled={off}
            onBlur={(event) => event.target.value !== credit.place && onChange({ place: event.target.value })}
          />
          <label className="flex items-center gap-1.5">
            <input
              type="checkbox"
              checked={credit.onScene}
              disabled={off}
              onChange={(event) => onChange({ onScene: event.target.checked })}
            />
            {label.onScene}
          </label>
        </div>
        <div className="mt-1.5 grid gap-1">
          {credit.onBehalfOf && (
            <p>
              {label.onBehalfOf} {credit.onBehalfOf.name}{' '}
              <button type="button" className="underline" disabled={off} onClick={() => onChange({ onBehalfOfId: null })}>
                {label.remove(credit.onBehalfOf.name)}
              </button>
            </p>
          )}
          {editable && (
            <Combobox
              label={label.onBehalfOf}
              search={async (query) => {
                const found = await findContributors({ query })
                return found.is === 'done' ? found.value.filter((hit) => hit.kind === 'agency' || hit.kind === 'organisation') : []
              }}
              keyOf={(hit) => hit.id}
              show={(hit) => hit.name}
              onPick={(hit) => onChange({ onBehalfOfId: hit.id })}
            />
          )}
        </div>
      </details>
    </li>
  )
}

/** The byline and the end credit as the story's language words them. */
function Printed({ credits, language }: { readonly credits: readonly EditorCredit[]; readonly language: Language }) {
  const { story } = useStoryDesk()
  const label = useWords().editor.credits
  const worded: WordedCredit[] = credits.map(({ onBehalfOf, ...credit }) => ({
    ...credit,
    slug: '',
    initials: '',
    onBehalfOf: onBehalfOf?.name ?? '',
  }))
  const nearest = story.provenance.upstream[0]
  const above = byline(worded, language)
  const below = endCredits(worded, language, {
    upstream: nearest?.naming === 'named' ? nearest.publisher : '',
    from: story.provenance.relation === 'translation_of' ? (nearest?.language ?? '') : '',
  })
  return (
    <section aria-label={label.preview} className="border-ink border-t-2 pt-2">
      <h3 className="text-ink-soft text-tiny">{label.preview}</h3>
      <div lang={language} className="grid gap-1 text-small">
        {above.length > 0 && (
          <p>
            <Wording wording={above} />
          </p>
        )}
        {below.map((sentence, nth) => (
          // Sentences have no identity but their place, and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={nth}>
            <Wording wording={sentence} />
          </p>
        ))}
        {above.length + below.length === 0 && <p className="text-ink-soft">{label.nothingPrinted}</p>}
      </div>
    </section>
  )
}
