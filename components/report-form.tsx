import { messagesIn } from '../messages/messages'
import type { StoryId } from '../model/ids'
import type { Language } from '../model/language'

interface ReportFormProps {
  readonly storyId: StoryId
  readonly language: Language
}

/** Lets a reader say what is wrong with a story. Back from the desk, the thanks are shown by the address alone. */
export function ReportForm({ storyId, language }: ReportFormProps) {
  const { report } = messagesIn(language).reader
  return (
    <section className="report" aria-label={report.title}>
      <p id="reported" className="thanks" tabIndex={-1}>
        {report.thanks}
      </p>
      <details>
        <summary>{report.title}</summary>
        <form method="post" action="/api/reports">
          <input type="hidden" name="storyId" value={storyId} />
          <p id="report-intro">{report.intro}</p>
          <p>
            <label htmlFor="report-message">{report.message}</label>
            <textarea id="report-message" name="message" required maxLength={4000} rows={5} aria-describedby="report-intro" />
          </p>
          <p>
            <label htmlFor="report-contact">{report.contact}</label>
            <input
              id="report-contact"
              name="contact"
              type="email"
              maxLength={200}
              autoComplete="email"
              aria-describedby="report-contact-help"
            />
            <small id="report-contact-help">{report.contactHelp}</small>
          </p>
          <p className="trap" aria-hidden="true">
            <label htmlFor="report-website">{report.website}</label>
            <input id="report-website" name="website" type="text" tabIndex={-1} autoComplete="off" />
          </p>
          <button type="submit">{report.send}</button>
        </form>
      </details>
    </section>
  )
}
