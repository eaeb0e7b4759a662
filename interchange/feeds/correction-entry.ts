import { messagesIn } from '../../messages/messages'
import { historyAddress, storyAddress } from '../../model/addresses'
import type { ListedCorrection } from '../../model/printed'
import { html, joined } from '../markup'
import { correctionHtml } from '../story-html'
import { type FeedEntry, type FeedSite, lastingId } from './feed'

/** A correction as an entry of its own, leading to the story that it is about. */
export function correctionEntry(correction: ListedCorrection, site: FeedSite): FeedEntry {
  const { story, difference } = correction
  const { feeds, reader, words } = messagesIn(story.language)
  const { section, slug } = story
  const address = `${site.address}${storyAddress(section.slug, slug)}`
  const headline = story.retracted && correction.kind !== 'retraction' ? feeds.retracted(story.headline) : story.headline
  const links = [
    html`<a href="${address}">${feeds.toStory}</a>`,
    ...(difference === null
      ? []
      : [html`<a href="${site.address}${historyAddress(section.slug, slug, difference)}">${reader.corrections.difference}</a>`]),
  ]
  return {
    id: lastingId(correction.id),
    address: `${address}#${correction.kind === 'retraction' ? 'retraction' : `correction-${correction.id}`}`,
    title: feeds.correction(words.correctionKind[correction.kind], headline),
    summary: correction.text,
    html: joined([correctionHtml(correction, story, site), html`<p>${joined(links, ' · ')}</p>`]).html,
    language: story.language,
    authors: [],
    contributors: [],
    origins: [],
    categories: [{ name: words.correctionKind[correction.kind], slug: correction.kind, scheme: `${site.address}/corrections` }],
    picture: null,
    rights: '',
    published: correction.at,
    updated: correction.at,
  }
}
