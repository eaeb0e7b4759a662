import { messagesIn } from '../messages/messages'
import { personAddress, withQuery } from '../model/addresses'
import type { Language } from '../model/language'
import type { PublicProfile, PublicRole } from '../model/printed'

interface RoleRowProps {
  readonly profile: PublicProfile
  readonly current: PublicRole | null
  readonly language: Language
}

/** How often somebody did what, each leading to those stories alone. Nothing for one who did a single thing. */
export function RoleRow({ profile, current, language }: RoleRowProps) {
  const { people } = messagesIn(language).reader
  if (profile.counts.length < 2) return <p className="role-row">{people.stories(profile.stories)}</p>
  const address = personAddress(profile.slug)
  const rows = [
    { role: null, name: people.allRoles, stories: profile.stories, href: address },
    ...profile.counts.map(({ role, stories }) => ({ role, name: people.roles[role], stories, href: withQuery(address, { role }) })),
  ]
  return (
    <nav className="role-row" aria-label={people.worked}>
      <ul>
        {rows.map(({ role, name, stories, href }) => (
          <li key={name}>
            <a href={href} {...(role === current ? { 'aria-current': 'true' as const } : {})}>
              {name} <span className="count">{stories}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
