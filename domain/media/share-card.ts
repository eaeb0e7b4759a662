import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import type { Reader } from '../../db/client'
import { liveStories, sections } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { siteSettings } from '../settings/settings'
import { type CardWords, cardName, cardSize } from './card-address'
import { writeWhole } from './files'
import { balancedLinesOf, outline, widthOf } from './lettering'
import { palette } from './palette'

/** The words on the card of a story that readers can see now, or `null`. */
export async function liveCardWords(reader: Reader, storyId: StoryId): Promise<CardWords | null> {
  reads(stale.teaser(storyId))
  const [row] = await reader
    .select({
      words: { storyId: liveStories.storyId, headline: liveStories.headline, kicker: liveStories.kicker, section: sections.name },
      sectionId: liveStories.sectionId,
    })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(eq(liveStories.storyId, storyId))
  if (row === undefined) return null
  reads(stale.section(row.sectionId))
  return { ...row.words, siteName: (await siteSettings(reader)).siteName }
}

/** The card as PNG: from the data folder, or drawn now and put there in place of the story's earlier one. */
export async function shareCard(folder: string, words: CardWords): Promise<Buffer> {
  const place = join(folder, 'media', 'cards')
  const name = cardName(words)
  const kept = await readFile(join(place, name)).catch(() => null)
  if (kept !== null) return kept
  const drawn = await drawCard(words)
  await writeWhole(place, name, drawn)
  const outdated = (await readdir(place)).filter((other) => other.startsWith(words.storyId) && other !== name)
  for (const other of outdated) await rm(join(place, other), { force: true })
  return drawn
}

const margin = 72

/** Draws the card; its text is outlines, for the machine may have no fonts. */
export function drawCard({ headline, kicker, section, siteName }: CardWords): Promise<Buffer> {
  const { width, height } = cardSize
  const above = kicker === '' ? section : `${section} · ${kicker}`
  const { size, lines } = setHeadline(headline, width - 2 * margin)
  const lead = size * 1.12
  const top = 188 + (300 - (lines.length - 1) * lead - size) / 2 + size * 0.8
  const paths = [
    path(palette.accent, outline('labelStrong', 28, above, { x: margin, y: 118 })),
    ...lines.map((line, nth) => path(palette.ink, outline('headline', size, line, { x: margin, y: top + nth * lead }))),
    path(palette.ink, outline('headline', 40, siteName, { x: margin, y: height - 52 })),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${palette.paper}"/>
    <rect width="${width}" height="14" fill="${palette.accent}"/>
    <rect x="${margin}" y="${height - 116}" width="${width - 2 * margin}" height="1" fill="${palette.ink}"/>
    <rect x="${margin}" y="${height - 112}" width="${width - 2 * margin}" height="3" fill="${palette.ink}"/>
    ${paths.join('')}</svg>`
  return sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer()
}

/** Most lines of a headline by its size in pixels: the largest at which it fits. */
const sizes = [
  [84, 3],
  [72, 3],
  [64, 4],
  [56, 4],
  [48, 5],
] as const

function setHeadline(headline: string, width: number): { size: number; lines: string[] } {
  for (const [size, most] of sizes) {
    const lines = balancedLinesOf('headline', size, headline, width)
    if (lines.length <= most && lines.every((line) => widthOf('headline', size, line) <= width)) return { size, lines }
  }
  return { size: 44, lines: balancedLinesOf('headline', 44, headline, width).slice(0, 6) }
}

const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`
