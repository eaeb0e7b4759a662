import type { Hold } from '../../../../../../model/hold'
import { useWords } from '../_editor/desk-context.client'
import { Note } from './note.client'

interface PublishChecksProps {
  readonly held: readonly Hold[]
  readonly reason: string
  onReason(reason: string): void
}

/** What holds the publication and what should be looked at; where the model allows it, room for a reason. */
export function PublishChecks({ held, reason, onReason }: PublishChecksProps) {
  const { editor } = useWords()
  const blocking = held.filter((hold) => hold.blocking)
  const warnings = held.filter((hold) => !hold.blocking)
  const overridable = blocking.some((hold) => hold.code === 'rightsUnknown' || hold.code === 'upstreamMissing')
  return (
    <>
      {held.length === 0 && <p className="text-good">{editor.checks.none}</p>}
      {blocking.length > 0 && (
        <div role="alert" className="border-danger border-l-2 pl-2">
          <p className="font-medium">{editor.publication.held}</p>
          <Codes holds={blocking} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="border-correction border-l-2 pl-2">
          <p className="font-medium">{editor.checks.warnings}</p>
          <Codes holds={warnings} />
        </div>
      )}
      {(overridable || reason !== '') && (
        <Note label={editor.publication.overrideReason} help={editor.publication.overrideHelp} value={reason} onChange={onReason} />
      )}
    </>
  )
}

/** Each finding once, with how often and the first passage concerned. */
function Codes({ holds }: { readonly holds: readonly Hold[] }) {
  const { editor } = useWords()
  return (
    <ul className="list-disc pl-4">
      {[...new Set(holds.map((hold) => hold.code))].map((code) => {
        const found = holds.filter((hold) => hold.code === code)
        return (
          <li key={code}>
            {editor.checks.codes[code]} {found[0]?.excerpt && <q className="font-text">{found[0].excerpt}</q>}
            {found.length > 1 && <span className="text-ink-soft"> (+{found.length - 1})</span>}
          </li>
        )
      })}
    </ul>
  )
}
