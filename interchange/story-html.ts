import { messagesIn } from '../messages/messages'
import { personAddress, sourceAddress } from '../model/addresses'
import { picturesIn } from '../model/body'
import type { Language } from '../model/language'
import { calendarDayWords, dayWords } from '../model/moment'
import type { PrintedCorrection, PrintedProvenance, PrintedStory, PublicSource } from '../model/printed'
import { endCredits } from '../model/wording/end-credits'
import type { WordingPart } from '../model/wording/wording'
import { bodyHtml, figureHtml } from './body-html'
import { type Html, html, joined } from './markup'
import { rightsWords, sentence } from './terms'

/** The site as those see it who read its stories elsewhere. */
export interface HtmlPlace {
  /** Where the site is found, without a trailing slash. */
  readonly address: string
  readonly zone: string
}

/**
 * A whole story in one piece of HTML, in the story's language: what was corrected above it, standfirst, picture, text,
 * what was corrected below it, the other makers, and what it rests on. All addresses are whole.
 */
export function storyHtml(story: PrintedStory, place: HtmlPlace): string {
  const { picture, language } = story
  const corrections = (where: (correction: PrintedCorrection) => boolean) =>
    story.corrections.filter(where).map((correction) => correctionHtml(correction, story, place))
  const shownInText = picture !== null && picturesIn(story.body).includes(picture.id)
  return joined([
    ...corrections(({ kind }) => kind === 'retraction'),
    ...corrections(({ kind, place: where }) => kind !== 'retraction' && where === 'top'),
    story.standfirst === '' ? html`` : html`<p><strong>${story.standfirst}</strong></p>`,
    picture === null || shownInText ? html`` : figureHtml(picture, { address: place.address, language }),
    bodyHtml(story.body, { address: place.address, language, pictures: story.pictures }),
    ...corrections(({ kind, place: where }) => kind !== 'retraction' && where === 'foot'),
    ...makers(story, place),
    sources(story, place),
  ]).html
}

/** What was said of a story later, with its day: "Berichtigung, 21. Januar 2025: …", further paragraphs below. */
export function correctionHtml(
  { kind, text, at }: Pick<PrintedCorrection, 'kind' | 'text' | 'at'>,
  { language }: Pick<PrintedStory, 'language'>,
  { zone }: HtmlPlace,
): Html {
  const label = `${messagesIn(language).words.correctionKind[kind]}, ${dayWords(at, language, zone)}:`
  const [first = '', ...more] = text.split(/\n+/)
  return html`<p><strong>${label}</strong> ${first}</p>${more.map((paragraph) => html`<p>${paragraph}</p>`)}`
}

/** Who else had a hand in it, a paragraph a sentence, each name leading to its page. */
function makers({ credits, provenance, language }: PrintedStory, { address }: HtmlPlace): Html[] {
  const [nearest] = provenance.upstream
  const report = nearest?.is === 'named' ? nearest : undefined
  const sentences = endCredits(credits, language, {
    upstream: report?.publisher ?? '',
    from: provenance.relation === 'translation_of' ? (report?.language ?? '') : '',
  })
  const piece = (part: WordingPart) =>
    part.is === 'name' && part.slug !== '' ? html`<a href="${address}${personAddress(part.slug)}">${part.text}</a>` : html`${part.text}`
  return sentences.map((sentence) => html`<p>${sentence.map(piece)}</p>`)
}

/** What the whole story rests on and under which terms, then every source once. Nothing for original work without sources. */
function sources({ sources: all, provenance, language }: PrintedStory, { address }: HtmlPlace): Html {
  const { feeds } = messagesIn(language)
  const name = (source: PublicSource) => sourceName(source, language, address)
  const resting = restsOn(provenance, language, name)
  const others = all.filter((entry) => !entry.parts.includes('upstream')).map((entry) => name(entry.source))
  const listed = others.length === 0 ? [] : [html`${feeds.sources}${joined(others, '; ')}.`]
  const sentences = [...resting, ...listed]
  return sentences.length === 0 ? html`` : html`<p><small>${joined(sentences, ' ')}</small></p>`
}

function restsOn(provenance: PrintedProvenance, language: Language, name: (source: PublicSource) => Html): Html[] {
  const { relation, upstream, extent, aiUse } = provenance
  const { feeds, words } = messagesIn(language)
  const chain = joined(upstream.map(name), ' ← ')
  const relationWords = relation === 'original' ? [] : [words.provenanceRelation[relation]]
  const terms = [
    ...sentence(extent === '' ? '' : feeds.extent(extent)),
    ...rightsWords(provenance, language),
    ...(aiUse === 'none' ? [] : [feeds.ai[aiUse]]),
  ]
  return [
    ...relationWords.map((phrase) => (chain.html === '' ? html`${phrase}.` : html`${phrase}: ${chain}.`)),
    ...terms.map((term) => html`${term}`),
  ]
}

/** What a source is called, leading to where it can be read, or to its page here; one that is not named, by its description. */
function sourceName(source: PublicSource, language: Language, address: string): Html {
  if (source.is === 'unnamed') return html`${source.description || messagesIn(language).feeds.unnamed}`
  const day = source.publishedOn === '' ? '' : ` (${calendarDayWords(source.publishedOn, language)})`
  return html`<a href="${source.url || address + sourceAddress(source.slug)}">${source.label}</a>${day}`
}
