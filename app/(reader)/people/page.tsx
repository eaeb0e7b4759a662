import type { Metadata } from 'next'
import { ListHead } from '../../../components/list-head'
import { PeopleRegister } from '../../../components/people-register'
import { Sheet } from '../../../components/sheet'
import { reader } from '../../../db/client'
import { publicRegister } from '../../../domain/stories/live-people'
import { registerData } from '../../../interchange/json-ld/pages'
import { messagesIn } from '../../../messages/messages'
import { feedsInHead } from '../../../model/feed'
import { site } from '../site'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await site()
  const { people } = messagesIn(settings.language).reader
  return {
    title: people.title,
    description: people.intro,
    alternates: { canonical: '/people', types: feedsInHead('/', settings.siteName) },
  }
}

export default async function PeoplePage() {
  const { settings, sections } = await site()
  const { people: words } = messagesIn(settings.language).reader
  const people = await publicRegister(reader())
  return (
    <Sheet site={settings} sections={sections} data={registerData(people, settings)}>
      <ListHead title={words.title} description={people.length === 0 ? words.empty : words.intro} />
      <PeopleRegister people={people} language={settings.language} />
    </Sheet>
  )
}
