import Link from 'next/link'
import { buttonClass } from '../../../../../components/button'
import { messagesIn } from '../../../../../messages/messages'
import type { OriginalId, StoryId } from '../../../../../model/ids'
import type { Language } from '../../../../../model/language'
import { PageHead } from '../../../_components/page-head'
import type { DeskProposal } from '../_review/desk-proposal'
import { KeptText } from '../_review/kept-text.client'

interface KeptOriginalProps {
  readonly id: OriginalId
  readonly storyId: StoryId
  readonly name: string
  /** File, format and when it was read, in words. */
  readonly facts: string
  readonly proposal: DeskProposal
  readonly language: Language
}

/** An original that became a story: to be read, and nothing else. */
export function KeptOriginal({ id, storyId, name, facts, proposal, language }: KeptOriginalProps) {
  const { review } = messagesIn(language).originals
  const story = `/newsroom/stories/${storyId}`
  return (
    <>
      <PageHead title={proposal.headline || name || review.untitled} detail={facts} back={{ href: story, label: review.toStory }}>
        <a href={`/newsroom/originals/${id}/file`} download className={buttonClass()}>
          {review.saveFile}
        </a>
        <Link href={story} className={buttonClass('primary')}>
          {review.toStory}
        </Link>
      </PageHead>
      <p className="border-attribution border-l-2 bg-panel px-4 py-1 lg:px-6">{review.becameStory}</p>
      <div className="max-w-3xl">
        <KeptText proposal={proposal} language={language} />
      </div>
    </>
  )
}
