import { messagesIn } from '../messages/messages'
import { fediverseAddress } from '../model/fediverse'
import type { Language } from '../model/language'
import type { PublicProfile } from '../model/printed'
import { languageName } from '../model/wording/language-name'
import { Picture } from './picture'

interface ProfileProps {
  readonly profile: PublicProfile
  /** Initials that stories were signed with once, and the year of the last. */
  readonly formerInitials?: readonly { readonly initials: string; readonly year: string }[]
  readonly language: Language
}

/** Who somebody is: name, calling, biography, initials, where else to find them. */
export function Profile({ profile, formerInitials = [], language }: ProfileProps) {
  const { reader, words } = messagesIn(language)
  const kind = profile.kind === 'person' || profile.kind === 'pseudonym' ? '' : words.contributorKind[profile.kind]
  return (
    <header className="profile">
      <div>
        <p className="story-kicker">
          <a href="/people">{reader.people.title}</a>
          {kind !== '' && <span>{kind}</span>}
        </p>
        <h1>{profile.name}</h1>
        {profile.jobTitle !== '' && <p className="standfirst">{profile.jobTitle}</p>}
        {!profile.active && <p className="remark">{reader.people.inactive}</p>}
        {profile.kind === 'pseudonym' && <p className="remark">{reader.people.pseudonym}</p>}
        {profile.biography
          .split(/\n+/)
          .filter(Boolean)
          .map((paragraph) => (
            <p key={paragraph} className="biography">
              {paragraph}
            </p>
          ))}
      </div>
      <div className="profile-side">
        {profile.portrait !== null && (
          <div className="portrait">
            <Picture picture={profile.portrait} sizes="14rem" />
          </div>
        )}
        <ProfileFacts profile={profile} formerInitials={formerInitials} language={language} />
      </div>
    </header>
  )
}

function ProfileFacts({ profile, formerInitials = [], language }: ProfileProps) {
  const { people } = messagesIn(language).reader
  const initials = [
    ...(profile.initials === '' || profile.initials === profile.name ? [] : [profile.initials]),
    ...formerInitials.map((former) => people.formerInitials(former.initials, former.year)),
  ]
  const facts = [
    [people.initials, initials.join(', ')],
    [people.place, profile.place],
    [people.expertise, profile.expertise.join(', ')],
    [people.languages, profile.languages.map((code) => languageName(code, language) || code).join(', ')],
    [people.contact, profile.publicContact],
  ].filter(([, fact]) => fact !== '')
  const links = [...profile.links, fediverseAddress(profile.fediverse)].filter((link) => link !== '')
  if (facts.length === 0 && links.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(([label, fact]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{label === people.contact && /^[^\s@]+@[^\s@]+$/.test(fact ?? '') ? <a href={`mailto:${fact}`}>{fact}</a> : fact}</dd>
        </div>
      ))}
      {links.length > 0 && (
        <div>
          <dt>{people.links}</dt>
          {links.map((link) => (
            <dd key={link}>
              <a href={link} rel="me external noopener">
                {link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
