import { messagesIn } from '../messages/messages'
import { sectionAddress } from '../model/addresses'
import { feedAddress, feedTypes } from '../model/feed'
import type { SectionName } from '../model/printed'
import type { Settings } from '../model/settings'

interface SiteFooterProps {
  readonly site: Settings
  readonly sections: readonly SectionName[]
}

/** The foot of every page: where else to go, and who answers for it. */
export function SiteFooter({ site, sections }: SiteFooterProps) {
  const { feeds, reader } = messagesIn(site.language)
  return (
    <footer className="foot">
      <p className="foot-name">
        <a href="/">{site.siteName}</a>
      </p>
      {sections.length > 0 && (
        <nav aria-label={`${reader.nav.sections} (${reader.nav.footer})`}>
          <ul>
            {sections.map((section) => (
              <li key={section.slug}>
                <a href={sectionAddress(section.slug)}>{section.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav aria-label={reader.nav.footer}>
        <ul>
          <li>
            <a href="/people">{reader.people.title}</a>
          </li>
          <li>
            <a href="/corrections">{reader.corrections.title}</a>
          </li>
          <li>
            <a href={feedAddress('/', 'rss')} type={feedTypes.rss}>
              {feeds.site}
            </a>
          </li>
          <li>
            <a href="/search">{reader.search.title}</a>
          </li>
          <li>
            <a href="/imprint">{reader.imprint.title}</a>
          </li>
          <li>
            <a href="/privacy">{reader.privacy.title}</a>
          </li>
          {site.contactEmail !== '' && (
            <li>
              <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  )
}
