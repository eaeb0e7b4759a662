import { locale } from '../../../../../../model/language'
import { useStoryDesk, useWords } from './desk-context.client'
import { usePresence } from './use-presence.client'

interface PresenceLineProps {
  /** Everything on the screen is saved: a newer version is somebody else's. */
  readonly saved: boolean
}

/**
 * Who else has the story open, in words. It is always there and speaks only when somebody comes or goes, so that a screen
 * reader tells of that once and of nothing else.
 */
export function PresenceLine({ saved }: PresenceLineProps) {
  const { story, language, seen } = useStoryDesk()
  const { presence } = useWords().editor
  const presenceNow = usePresence(story.id)
  const company = typeof presenceNow === 'string' ? null : presenceNow
  const names = company?.others ?? []
  const listed = new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(names)
  const newer = company !== null && saved && company.version > seen()
  return (
    <>
      <p role="status" aria-live="polite" className="text-attribution">
        {presenceNow === 'unknown' && presence.unknown}
        {names.length > 0 && presence.others(listed, names.length)}
        {company?.elsewhere && ` ${presence.elsewhere}`}
      </p>
      <p role="status" aria-live="polite">
        {newer && (
          <>
            {presence.newer}{' '}
            <button type="button" className="underline" onClick={() => window.location.reload()}>
              {presence.show}
            </button>
          </>
        )}
      </p>
    </>
  )
}
