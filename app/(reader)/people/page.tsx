import type { Metadata } from 'next'
import { ListHead } from '../../../components/list-head'
import { Pager } from '../../../components/pager'
import { PeopleRegister } from '../../../components/people-register'
import { Sheet } from '../../../components/sheet'
import { reader } from '../../../db/client'
import { publicRegister } from '../../../domain/stories/live-register'
import { registerData } from '../../../interchange/json-ld/pages'
import { messagesIn } from '../../../messages/messages'
import { withQuery } from '../../../model/addresses'
import { feedsInHead } from '../../../model/feed'
import { readRegisterKey, writeRegisterKey } from '../../../model/register-key'
import { first, site } from '../site'

export const instant = false

interface PeoplePageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: PeoplePageProps): Promise<Metadata> {
  const { settings } = await site()
  const { people } = messagesIn(settings.language).reader
  const before = readRegisterKey(first((await searchParams).before))
  return {
    title: people.title,
    description: people.intro,
    alternates: {
      canonical: withQuery('/people', { before: before ? writeRegisterKey(before) : undefined }),
      types: feedsInHead('/', settings.siteName),
    },
  }
}

export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const { settings, sections } = await site()
  const { people: words } = messagesIn(settings.language).reader
  const before = readRegisterKey(first((await searchParams).before))
  const { items: people, next } = await publicRegister(reader(), before)
  const whole = before === null && next === null
  return (
    <Sheet site={settings} sections={sections} data={registerData(people, settings)}>
      <ListHead title={words.title} description={people.length === 0 && whole ? words.empty : words.intro} />
      <PeopleRegister people={people} whole={whole} language={settings.language} />
      <Pager
        path="/people"
        next={next}
        further={before !== null}
        language={settings.language}
        labels={{ next: words.furtherNames, first: words.firstNames }}
      />
    </Sheet>
  )
}
