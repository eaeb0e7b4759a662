import type { Metadata } from 'next'
import { reader } from '../../../../db/client'
import { storiesInSections } from '../../../../domain/sections/change-section'
import { storiesOnTopics } from '../../../../domain/sections/change-topic'
import { allSections, allTopics } from '../../../../domain/sections/sections'
import { may } from '../../../../domain/staff/may'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { PageHead } from '../../_components/page-head'
import { Part } from '../../_components/part'
import { Sections } from './_components/sections.client'
import { Topics } from './_components/topics.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).register.sections.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const text = messagesIn(staff.language).register.sections
  const [sections, topics, inSections, onTopics] = await Promise.all([
    allSections(reader()),
    allTopics(reader()),
    storiesInSections(reader()),
    storiesOnTopics(reader()),
  ])
  const mayEdit = may.manageSections(staff)
  return (
    <>
      <PageHead title={text.title} {...(mayEdit ? {} : { detail: text.readOnly })} />
      <div className="grid gap-x-10 gap-y-8 px-4 py-5 lg:px-6 xl:grid-cols-2">
        <Part title={text.sections}>
          <Sections
            language={staff.language}
            mayEdit={mayEdit}
            sections={sections.map(({ id, slug, name, description }) => ({
              id,
              slug,
              name,
              description,
              live: 0,
              all: 0,
              ...inSections.get(id),
            }))}
          />
        </Part>
        <Part title={text.topics}>
          <Topics
            language={staff.language}
            mayEdit={mayEdit}
            topics={topics.map(({ id, slug, name, description }) => ({ id, slug, name, description, stories: onTopics.get(id) ?? 0 }))}
          />
        </Part>
      </div>
    </>
  )
}
