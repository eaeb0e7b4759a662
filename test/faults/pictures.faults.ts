import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { log, pictures } from '../../db/schema'
import { storePicture } from '../../domain/media/store'
import { Refusal } from '../../model/refusal'
import { aNewsroom, type TestNewsroom } from '../newsroom'
import { aPicture } from '../pictures'
import { randomFrom } from './random'

const damages = 25

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

test.each(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const)(
  `of ${damages} damaged files of the kind %s, each is refused as broken or shown, and none leaves anything half`,
  { timeout: 120_000 },
  async (kind) => {
    const seed = Number(process.env.MASTHEAD_SEED ?? Date.now() % 1_000_000)
    const random = randomFrom(seed)
    const editor = await house.aStaffMember('editor')
    const whole = await aPicture({ width: 90, height: 60, kind })
    const outcomes: Record<string, number> = {}
    for (let nth = 0; nth < damages; nth += 1) {
      const files = everyFile()
      const rows = await house.reader.$count(pictures)
      const bytes = damaged(whole, random)
      const outcome = await storePicture(house, editor, { bytes, fileName: `${nth}.${kind}` }, house.now).then(
        () => 'shown',
        (fault: unknown) => (fault instanceof Refusal ? fault.code : `seed ${seed}: ${String(fault)}`),
      )
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      expect(['shown', 'pictureBroken', 'notAPicture', 'pictureTooManyPixels']).toContain(outcome)
      if (outcome !== 'shown') expect([everyFile(), await house.reader.$count(pictures)]).toEqual([files, rows])
    }
    expect(await house.reader.$count(log)).toBe(await house.reader.$count(pictures))
    console.log(`pictures: ${damages} damaged ${kind} files, seed ${seed}: ${JSON.stringify(outcomes)}`)
  },
)

/** Cut off, or with a stretch of noise, somewhere. */
function damaged(whole: Buffer, random: ReturnType<typeof randomFrom>): Buffer {
  const at = random.upTo(whole.length)
  if (random.upTo(2) === 0) return whole.subarray(0, at)
  const bytes = Buffer.from(whole)
  for (let nth = at; nth < Math.min(bytes.length, at + 1 + random.upTo(40)); nth += 1) bytes[nth] = random.upTo(256)
  return bytes
}

/** Those that were begun and not finished too. */
function everyFile(): string[] {
  return readdirSync(house.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(house.folder.length + 1))
    .filter((path) => path.startsWith('media'))
    .toSorted()
}
