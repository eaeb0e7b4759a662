import { messagesIn } from '../messages/messages'
import { sectionAddress } from '../model/addresses'
import { weekdayWords } from '../model/moment'
import type { SectionName } from '../model/printed'
import type { Settings } from '../model/settings'

export interface NameplateProps {
  readonly site: Settings
  readonly sections: readonly SectionName[]
  /** Slug of the section that the page belongs to. */
  readonly current?: string
  readonly now: Date
}

/** The head of the front page: the name set large, place and date, the sections in a row. */
export function Nameplate({ site, sections, now }: NameplateProps) {
  const { reader } = messagesIn(site.language)
  return (
    <header className="nameplate">
      <h1 className="nameplate-name">
        <a href="/">{site.siteName}</a>
      </h1>
      <div className="nameplate-line">
        <p>
          {site.place !== '' && <span>{site.place}, </span>}
          {weekdayWords(now, site.language, site.zone)}
        </p>
        {site.tagline !== '' && <p className="tagline">{site.tagline}</p>}
        <p>
          <a href="/people" className="wide">
            {reader.people.title}
          </a>{' '}
          <a href="/search">{reader.search.title}</a>
        </p>
      </div>
      <SectionRow site={site} sections={sections} />
    </header>
  )
}

/** The head of every other page: small, in one line. */
export function SmallNameplate({ site, sections, current = '' }: Omit<NameplateProps, 'now'>) {
  const { reader } = messagesIn(site.language)
  return (
    <header className="nameplate nameplate-small">
      <div className="nameplate-line">
        <p className="nameplate-name">
          <a href="/" aria-label={reader.toFront(site.siteName)}>
            {site.siteName}
          </a>
        </p>
        <p>
          <a href="/people" className="wide">
            {reader.people.title}
          </a>{' '}
          <a href="/search">{reader.search.title}</a>
        </p>
      </div>
      <SectionRow site={site} sections={sections} current={current} />
    </header>
  )
}

function SectionRow({ site, sections, current = '' }: Pick<NameplateProps, 'site' | 'sections' | 'current'>) {
  if (sections.length === 0) return null
  return (
    <nav className="sections" aria-label={messagesIn(site.language).reader.nav.sections}>
      <ul>
        {sections.map((section) => (
          <li key={section.slug}>
            <a href={sectionAddress(section.slug)} {...(section.slug === current ? { 'aria-current': 'true' as const } : {})}>
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
