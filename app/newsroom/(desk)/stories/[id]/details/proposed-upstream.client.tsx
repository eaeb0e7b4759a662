import { Button } from '../../../../../../components/button'
import { Fault, useAct, useStoryDesk, useWords } from '../_editor/desk-context.client'
import { decideUpstream } from '../actions'

/** Reports that the story is proposed to rest on and that are no sources yet. */
export function ProposedUpstream() {
  const { story } = useStoryDesk()
  const { editor, originals } = useWords()
  const { act, fault, busy } = useAct()
  if (story.proposedUpstream.length === 0) return null
  const decide = (state: 'accepted' | 'rejected') => void act(() => decideUpstream({ storyId: story.id, state }))
  return (
    <section
      aria-label={originals.review.provenance}
      className="mb-3 grid gap-1.5 border-attribution/60 border-l-2 pl-2 [border-left-style:dotted]"
    >
      <p>
        <span className="text-attribution">{originals.review.proposedUpstream}</span> {story.proposedUpstream.join(' → ')}
        <span className="ml-1 border border-hairline px-1 text-tiny" title={originals.review.newSource}>
          {originals.review.isNew}
        </span>
      </p>
      {story.may.edit && (
        <div className="flex flex-wrap gap-1.5">
          <Button disabled={busy} onClick={() => decide('accepted')}>
            {editor.attributions.accept}
          </Button>
          <Button disabled={busy} onClick={() => decide('rejected')}>
            {editor.attributions.reject}
          </Button>
        </div>
      )}
      <Fault text={fault} />
    </section>
  )
}
