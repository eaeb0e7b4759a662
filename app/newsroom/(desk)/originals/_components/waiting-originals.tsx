import Link from 'next/link'
import type { OriginalLine } from '../../../../../domain/originals/original'
import { messagesIn } from '../../../../../messages/messages'
import { beginning } from '../../../../../model/text'
import { type Clock, Moment } from '../../../_components/moment'
import { Part } from '../../../_components/part'
import { DropOriginal } from './drop-original.client'

interface WaitingOriginalsProps {
  readonly lines: readonly OriginalLine[]
  readonly clock: Clock
}

/** What one has read in and made no story of yet. */
export function WaitingOriginals({ lines, clock }: WaitingOriginalsProps) {
  const { originals, words } = messagesIn(clock.language)
  const { waiting, format } = originals
  return (
    <Part title={waiting.title}>
      <p className="text-ink-soft">{lines.length === 0 ? waiting.empty : waiting.help}</p>
      {lines.length > 0 && (
        <ul className="min-w-0 border-b">
          {lines.map((line) => {
            const title = line.beginning || line.name
            return (
              <li key={line.id} data-row className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t py-1.5 hover:bg-panel">
                <div className="min-w-0 flex-1 basis-64">
                  <Link
                    href={`/newsroom/originals/${line.id}`}
                    data-main
                    lang={line.language}
                    className="block truncate font-medium hover:underline"
                  >
                    {title}
                  </Link>
                  <p className="flex flex-wrap gap-x-2 text-ink-soft text-tiny">
                    {line.name !== '' && <span className="min-w-0 break-all">{line.name}</span>}
                    <span>{format[line.format]}</span>
                    <span>{words.language[line.language]}</span>
                    <Moment at={new Date(line.readAt)} clock={clock} />
                  </p>
                </div>
                <DropOriginal id={line.id} title={shorten(title)} language={clock.language} />
              </li>
            )
          })}
        </ul>
      )}
    </Part>
  )
}

const shorten = (title: string) => (title.length <= 60 ? title : `${beginning(title, 59).trimEnd()}…`)
