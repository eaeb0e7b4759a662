import { messagesIn } from '../messages/messages'
import { personAddress, withQuery } from '../model/addresses'
import type { Language } from '../model/language'
import type { PublicContributor } from '../model/printed'

interface PeopleRegisterProps {
  readonly people: readonly PublicContributor[]
  /** These are all there are; else each letter leads to the page that begins with it. */
  readonly whole: boolean
  readonly language: Language
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Everyone who had a hand in anything, from A to Z, with what they did: all of them, or a page. */
export function PeopleRegister({ people, whole, language }: PeopleRegisterProps) {
  const { reader } = messagesIn(language)
  const letters = byLetter(people)
  return (
    <>
      {(letters.length > 3 || !whole) && (
        <nav className="letters" aria-label={reader.people.letters}>
          <ul>
            {(whole ? letters.map(([letter]) => letter) : alphabet).map((letter) => (
              <li key={letter}>
                <a href={whole ? `#${anchorOf(letter)}` : withQuery('/people', { before: letter.toLowerCase() })}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="register">
        {letters.map(([letter, filed]) => (
          <section key={letter} aria-labelledby={anchorOf(letter)}>
            <h2 id={anchorOf(letter)}>{letter}</h2>
            <ul>
              {filed.map((person) => (
                <li key={person.slug}>
                  <a href={personAddress(person.slug)}>{person.name}</a>
                  {person.initials !== '' && person.initials !== person.name && <span className="initials"> ({person.initials})</span>}
                  {person.jobTitle !== '' && <p>{person.jobTitle}</p>}
                  <p className="roles">{person.roles.map((role) => reader.people.roles[role]).join(', ')}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

const anchorOf = (letter: string) => (letter === '#' ? 'other' : letter.toLowerCase())

/** Filed under the letter that the sort name begins with; Ä under A, what begins with none under #. */
function byLetter(people: readonly PublicContributor[]): [letter: string, people: PublicContributor[]][] {
  const found = new Map<string, PublicContributor[]>()
  for (const person of people) {
    const first = person.sortName.normalize('NFD').charAt(0).toUpperCase()
    const letter = /^[A-Z]$/.test(first) ? first : '#'
    found.set(letter, [...(found.get(letter) ?? []), person])
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1))
}
