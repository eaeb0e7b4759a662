import type { ProposedBlock, RestsOn } from '../../model/proposal'
import { signOff } from './credits-sign-off'
import { issuerEnds, issuerWords, pressNotice, releaseLine, releaseMarks, releaseSigns } from './lexicon/releases'
import { aboutName, contactHeading } from './lexicon/sections'

/** The issuer of a press release, where the text is one; null where it is none. */
export function fromRelease(blocks: readonly ProposedBlock[]): RestsOn | null {
  const lines = blocks.filter(({ kind }) => kind === 'boilerplate' || kind === 'dateline' || kind === 'subhead')
  const signs = lines
    .map(({ text }) => text.slice(0, 400))
    .join('\n')
    .slice(0, 20_000)
  for (const mark of releaseMarks) {
    const issuer = mark.exec(signs)?.[1]
    if (issuer !== undefined) return released(issuer)
  }
  const noticed = blocks.some(
    ({ kind, text }) => kind === 'end_credit' && signOff(text)?.some((sign) => sign.text === pressNotice) === true,
  )
  if (!noticed && !releaseSigns.some((sign) => sign.test(signs))) return null
  const texts = lines.map(({ text }) => text)
  return released(besideMark(texts) ?? ofItself(texts) ?? belowContact(texts) ?? ofLead(blocks) ?? '')
}

function released(issuer: string): RestsOn {
  const name = issuer
    .trim()
    .replace(/^(?:der|des|die|das|the) /iu, '')
    .replace(issuerEnds, '')
    .trim()
  return { relation: 'press_release', upstream: name === '' ? [] : [name] }
}

/** The name over or under the line "Press release". */
function besideMark(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => releaseLine.test(line))
  if (at < 0) return undefined
  return [lines[at - 1], lines[at + 1]].find((line) => line !== undefined && isIssuer(line))
}

/** "About Brightwater Labs" */
function ofItself(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const name = aboutName.exec(line)?.[1]
    if (name !== undefined && !/^(?:uns|us|autor)/iu.test(name)) return name
  }
  return undefined
}

function belowContact(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => contactHeading.test(line))
  return at < 0 ? undefined : lines.slice(at + 1, at + 5).find(isIssuer)
}

/** "The Office for Fair Travel has fined …": who acts in the first sentence. */
function ofLead(blocks: readonly ProposedBlock[]): string | undefined {
  const lead = blocks.find(({ kind }) => kind === 'paragraph')?.text ?? ''
  const name = /^(?:The|Die|Der|Das) (\p{Lu}[\p{L}-]+(?: (?:for|of|and|für|der|des|und|\p{Lu}[\p{L}-]+)){1,6})(?= \p{Ll})/u.exec(lead)?.[1]
  return name !== undefined && issuerWords.test(name) ? name : undefined
}

const isIssuer = (line: string) =>
  line.length <= 90 && /^\p{Lu}/u.test(line) && !/\d|@|:$/u.test(line) && issuerWords.test(line) && !releaseLine.test(line)
