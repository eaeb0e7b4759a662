import type { RevisionLine } from '../../../../../../domain/stories/revisions'
import { locale } from '../../../../../../model/language'
import { useStoryDesk, useWords } from '../_editor/desk-context.client'

/** The story's revisions, each with its difference to the one before. */
export function RevisionsPanel({ revisions }: { readonly revisions: readonly RevisionLine[] }) {
  const { story, language, zone } = useStoryDesk()
  const { editor, originals, words } = useWords()
  const label = editor.revisions
  const format = new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
  const page = `/newsroom/stories/${story.id}/revisions`
  return (
    <>
      {story.original && (
        <p className="mb-2 border-attribution border-l-2 pl-2">
          <a className="font-medium underline" href={`/newsroom/originals/${story.original.id}`}>
            {originals.review.keptOriginal}
          </a>
          <span className="block text-ink-soft text-tiny">
            {[story.original.name, originals.format[story.original.format], format.format(story.original.readAt)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      )}
      {revisions.length === 0 && <p className="text-ink-soft">{label.empty}</p>}
      <ol className="border-hairline border-t empty:hidden">
        {revisions.map((revision) => (
          <li key={revision.id} className="border-hairline border-b py-1.5">
            <a className="font-medium underline" href={`${page}?to=${revision.number}`}>
              {label.number(revision.number)}
            </a>{' '}
            {words.revisionReason[revision.reason]}
            {revision.live && <span className="text-good"> · {label.live}</span>}
            <span className="block text-ink-soft text-tiny">
              {revision.cutBy} · {format.format(revision.cutAt)}
            </span>
          </li>
        ))}
      </ol>
      {revisions.length > 0 && (
        <p className="mt-2">
          <a className="underline" href={page}>
            {label.all}
          </a>
        </p>
      )}
    </>
  )
}
