import type { CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import type { Language } from '../../model/language'
import type { ProposedBlock, ProposedCredit } from '../../model/proposal'
import { datelineOf } from './blocks-dateline'
import { bylineCredits, houseOf, saysOnlyJob } from './credits-byline'
import { endCredits } from './credits-end'
import { namesIn } from './credits-names'
import { signOff } from './credits-sign-off'
import { releaseServices } from './lexicon/agencies'
import { writesHere } from './lexicon/bylines'

/**
 * Everybody whom a report names as its maker, in the order of the text. Makers of a report that this one rests on have the
 * scope `upstream` and never the byline.
 */
export function creditsIn(blocks: readonly ProposedBlock[], _language: Language): ProposedCredit[] {
  const found: ProposedCredit[] = []
  for (const block of blocks) {
    const maker = found.at(-1)
    const house = block.kind === 'byline' && maker?.rule === 'byline' ? houseOf(block.text) : ''
    if (house !== '' && maker !== undefined) found[found.length - 1] = { ...maker, onBehalfOf: house }
    else if (block.kind === 'byline' && maker?.rule === 'byline' && saysOnlyJob(block.text)) continue
    else found.push(...creditsOf(block, found))
  }
  const wire = wireOf(found)
  const authors = new Set(
    found.filter(({ role, placement }) => role === 'author' && placement === 'byline').map(({ name }) => name.toLowerCase()),
  )
  const seen = new Set<string>()
  return found
    .filter((credit) => {
      const key = `${credit.name.toLowerCase()}\n${credit.role}\n${credit.placement}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .filter((credit) => !(credit.rule === 'signed-with-initials' && wire === credit.name))
    .filter((credit) => !(credit.role === 'author' && credit.placement === 'end_credit' && authors.has(credit.name.toLowerCase())))
    .map((credit) => (wire !== '' && isStaffOfWire(credit) ? { ...credit, onBehalfOf: wire } : credit))
}

function creditsOf(block: ProposedBlock, before: readonly ProposedCredit[]): ProposedCredit[] {
  switch (block.kind) {
    case 'dateline':
      return inDateline(block)
    case 'byline':
      return bylineCredits(block)
    case 'caption':
      return inCaption(block)
    case 'end_credit':
      return endCredits(
        block,
        before.some(({ placement, role }) => placement === 'byline' && role === 'author'),
      )
    case 'paragraph':
      return inText(block)
    default:
      return []
  }
}

/** The agency whose whole report was pasted; empty where own names or material stand beside it. */
function wireOf(credits: readonly ProposedCredit[]): string {
  const wire = credits.find(({ role, placement, rule }) => role === 'agency' && placement === 'byline' && rule !== 'release-service')
  const mixed = credits.some(({ rule }) => rule === 'material' || rule === 'own-initials')
  return wire === undefined || mixed ? '' : wire.name
}

const isStaffOfWire = (credit: ProposedCredit) =>
  credit.role !== 'agency' && credit.placement !== 'picture' && credit.scope === 'this_story' && credit.onBehalfOf === ''

/** "(jk/dpa)": who of the paper worked on it. */
function ownInDateline(block: ProposedBlock): ProposedCredit[] {
  const bracket = /\(([^()]{2,40})\)/u.exec(block.text)
  const signs = bracket === null ? null : signOff(bracket[0])
  if (bracket === null || signs === null || !signs.some(({ agency }) => agency !== '')) return []
  const own = signs.filter(({ agency, text }) => agency === '' && /^\p{Ll}{2,4}$/u.test(text))
  return own.map(({ text, start }) => {
    const at = block.start + bracket.index + start
    return credit(text, 'author', 'byline', 'this_story', '', 'own-initials', at, at + text.length)
  })
}

function inDateline(block: ProposedBlock): ProposedCredit[] {
  const dateline = datelineOf(block.text)
  const told = /berichte(?:t|n) (.+?)[.:\s–—-]*$/u.exec(block.text.slice(0, 160))
  if (told !== null) {
    const start = told.index + told[0].indexOf(told[1] ?? '')
    return namesIn(told[1] ?? '', block.start + start).map(({ name, start: from, end, is }) =>
      is === 'person'
        ? credit(name, 'author', 'byline', 'this_story', '', 'reports-from', from, end)
        : credit(name, 'agency', 'end_credit', 'upstream', '', 'reports-from', from, end),
    )
  }
  const by = (dateline?.by ?? []).map(({ name, start, end }) =>
    credit(
      name,
      'agency',
      'byline',
      'this_story',
      '',
      releaseServices.has(name.toLowerCase()) ? 'release-service' : 'dateline',
      block.start + start,
      block.start + end,
    ),
  )
  return [...by, ...ownInDateline(block)].sort((one, other) => one.start - other.start)
}

const captionCredit =
  /(?:©\s?|\(c\)\s|image source,\s|(?:foto(?:s|grafie)?|bild(?:er|nachweis|quelle)?|symbolbild|symbolfoto|archivbild|archivfoto|pictures?|photo(?:s|graphs?)?|images?|(?:picture|photo|image) credit|credit|grafik|illustration|quelle|bildrechte)(?:\s?:\s?|\s(?:by|von)\s))/giu

function inCaption(block: ProposedBlock): ProposedCredit[] {
  let at = -1
  let role: CreditRole = 'photographer'
  for (const match of block.text.matchAll(captionCredit)) {
    at = match.index + match[0].length
    role = /^(?:grafik|illustration)/iu.test(match[0]) ? 'illustrator' : 'photographer'
  }
  const bar = block.text.indexOf(' | ')
  const owner = /\(([^()]{3,60})\)$/u.exec(block.text.slice(-64))
  const [stretch, from] =
    at >= 0
      ? [block.text.slice(at), at]
      : bar > 0 && bar < 60
        ? [block.text.slice(0, bar), 0]
        : owner !== null
          ? [owner[1] ?? '', block.text.length - (owner[1]?.length ?? 0) - 1]
          : ['', 0]
  const names = namesIn(stretch.replace(/\)\s*$/u, ''), block.start + from)
  const agency = names.find(({ is }) => is !== 'person')
  const people = names.filter(({ is }) => is === 'person')
  const makers = people.length > 0 ? people : names.slice(0, 1)
  return makers.map(({ name, start, end }) =>
    credit(name, role, 'picture', 'this_story', people.length > 0 ? (agency?.name ?? '') : '', 'picture', start, end),
  )
}

/** "Our transport correspondent Nick Tansley writes". */
function inText(block: ProposedBlock): ProposedCredit[] {
  const here = writesHere.exec(block.text.slice(0, 200))
  if (here === null) return []
  const name = (here[1] ?? '').trim()
  const start = block.start + here.index + here[0].indexOf(name)
  return [credit(name, 'author', 'byline', 'this_story', '', 'writes-here', start, start + name.length)]
}

function credit(
  name: string,
  role: CreditRole,
  placement: CreditPlacement,
  scope: CreditScope,
  onBehalfOf: string,
  rule: string,
  start: number,
  end: number,
): ProposedCredit {
  return { name, role, placement, scope, onBehalfOf, rule, start, end }
}
