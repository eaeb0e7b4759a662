import { desk } from './de/desk'
import { editor } from './de/editor'
import { feeds } from './de/feeds'
import { media } from './de/media'
import { ninjs } from './de/ninjs'
import { originals } from './de/originals'
import { reader } from './de/reader'
import { fieldFaults, refusals } from './de/refusals'
import { register } from './de/register'
import { staff } from './de/staff'
import { words } from './de/words'

export const de = { desk, editor, feeds, media, ninjs, originals, reader, fieldFaults, refusals, register, staff, words }

/** What every language must say. */
export type Messages = typeof de
