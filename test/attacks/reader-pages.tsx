import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { failurePage } from '../../app/api/reports/failure-page'
import { CorrectionList } from '../../components/correction-list'
import { Front } from '../../components/front'
import { HitList } from '../../components/hit-list'
import { ListHead } from '../../components/list-head'
import { Missing } from '../../components/missing'
import { Nameplate } from '../../components/nameplate'
import { NothingFound } from '../../components/nothing-found'
import { PeopleRegister } from '../../components/people-register'
import { Profile } from '../../components/profile'
import { Prose } from '../../components/prose'
import { ReportForm } from '../../components/report-form'
import { SearchForm } from '../../components/search-form'
import { Share } from '../../components/share'
import { Sheet } from '../../components/sheet'
import { SourceHead } from '../../components/source-page'
import { RestingList } from '../../components/source-page-resting'
import { StoryArticle } from '../../components/story-article'
import { Withdrawn } from '../../components/withdrawn'
import {
  correctionsData,
  frontData,
  personData,
  registerData,
  sectionData,
  sourceData,
  storyData,
  topicData,
} from '../../interchange/json-ld/pages'
import { readSearch } from '../../model/search'
import { hostileStory, hostileTeaser, listedCorrection, now, person, settings, source } from './hostile-story'

const language = 'de'
const zone = 'Europe/Berlin'

/** Every kind of page that readers see, made by its components, with these words wherever somebody's words stand. */
export async function readerPages(words: string): Promise<ReadonlyMap<string, string>> {
  const site = settings(words)
  const name = { slug: 'ausland', name: words, description: words }
  const sections = [name]
  const story = hostileStory(words)
  const teaser = hostileTeaser(words)
  const record = { ...source(words), retrievedOn: '', stories: 1 }
  const profile = person(words)
  const correction = listedCorrection(words)
  const search = readSearch({ q: words, section: 'ausland', person: words, from: words, to: words, before: words })
  const sheet = (data: object | undefined, page: ReactNode) =>
    `<!doctype html>${renderToStaticMarkup(
      <html lang="de">
        <body>
          <Sheet site={site} sections={sections} {...(data === undefined ? {} : { data })}>
            {page}
          </Sheet>
        </body>
      </html>,
    )}`
  const address = `${site.address}/ausland/gespraech`
  const failed = failurePage({
    status: 422,
    why: words,
    typed: { storyId: words, message: words, contact: words },
    back: '/ausland/gespraech',
    language,
    siteName: words,
  })
  return new Map([
    [
      'front',
      sheet(
        frontData(site),
        <>
          <Nameplate site={site} sections={sections} now={now} />
          <Front
            front={{ lead: teaser, seconds: [teaser], thirds: [teaser], bands: [{ section: name, stories: [teaser] }] }}
            language={language}
            zone={zone}
          />
        </>,
      ),
    ],
    [
      'story',
      sheet(
        storyData(story, site),
        <StoryArticle story={story} language={language} zone={zone}>
          <Share headline={story.headline} address={address} language={language} />
          <ReportForm storyId={story.id} language={language} />
        </StoryArticle>,
      ),
    ],
    ['section', sheet(sectionData(name, [teaser], site), <ListHead title={words} description={words} />)],
    ['topic', sheet(topicData(name, [teaser], site), <ListHead title={words} description={words} />)],
    [
      'person',
      sheet(
        personData(profile, true, [teaser], site),
        <Profile profile={profile} formerInitials={[{ initials: words, year: '2020' }]} language={language} />,
      ),
    ],
    [
      'people',
      sheet(
        registerData([{ ...profile, roles: ['author'] }], site),
        <PeopleRegister people={[{ ...profile, sortName: `A${words}`, roles: ['author'] }]} whole language={language} />,
      ),
    ],
    [
      'source',
      sheet(
        sourceData(record, [teaser], site),
        <>
          <SourceHead source={record} language={language} />
          <RestingList
            items={[
              {
                story: teaser,
                upstream: true,
                passages: story.notes.map(({ number, kind, passage, speakers, documents, via }) => ({
                  number,
                  kind,
                  passage,
                  speakers,
                  documents,
                  via,
                })),
              },
            ]}
            language={language}
            zone={zone}
          />
        </>,
      ),
    ],
    [
      'corrections',
      sheet(correctionsData([correction], site), <CorrectionList corrections={[correction]} language={language} zone={zone} />),
    ],
    [
      'search',
      sheet(
        undefined,
        <>
          <SearchForm search={search} sections={sections} people={[{ slug: 'a', sortName: words }]} language={language} />
          <HitList
            hits={[
              {
                teaser,
                headline: [{ text: words, found: true }],
                passage: [
                  { text: words, found: false },
                  { text: words, found: true },
                ],
              },
            ]}
            language={language}
            zone={zone}
          />
          <NothingFound search={search} language={language} />
        </>,
      ),
    ],
    [
      'withdrawn',
      sheet(
        undefined,
        <Withdrawn story={{ section: name, notice: words, withdrawnAt: now }} latest={[teaser]} language={language} zone={zone} />,
      ),
    ],
    ['missing', sheet(undefined, <Missing sections={sections} latest={[teaser]} query={words} language={language} zone={zone} />)],
    ['imprint', sheet(undefined, <Prose text={words} />)],
    ['report that failed', await failed.text()],
  ])
}
