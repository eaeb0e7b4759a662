import { locale } from '../../../../../../model/language'
import { useStoryDesk, useStoryState, useWords } from './desk-context.client'

/** Where the story stands, in words, and what holds it if something does. */
export function StateLine() {
  const { story, language, zone } = useStoryDesk()
  const state = useStoryState()
  const { editor, words, refusals } = useWords()
  const label = editor.publication
  const time = (at: number) =>
    new Intl.DateTimeFormat(locale[language], { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(at)
  const held =
    story.schedule?.heldBy.map(
      (code) => editor.checks.codes[code as keyof typeof editor.checks.codes] ?? refusals[code as keyof typeof refusals] ?? code,
    ) ?? []
  return (
    <p className="flex flex-wrap gap-x-2">
      <span className="font-semibold">{words.storyState[state]}</span>
      {story.live && state !== 'published' && state !== 'changed' && <span className="text-ink-soft">{label.stillLive}</span>}
      {story.submitted && <span className="text-ink-soft">{label.submittedBy(story.submitted.byName, time(story.submitted.at))}</span>}
      {story.submitted?.note && <q className="text-ink-soft">{story.submitted.note}</q>}
      {story.schedule && held.length === 0 && <span className="text-ink-soft">{label.scheduledFor(time(story.schedule.dueAt))}</span>}
      {held.length > 0 && (
        <span className="text-danger">
          {label.heldSince} {held.join(' ')}
        </span>
      )}
    </p>
  )
}
