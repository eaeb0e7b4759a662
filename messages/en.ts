import type { Messages } from './de'
import { desk } from './en/desk'
import { editor } from './en/editor'
import { feeds } from './en/feeds'
import { media } from './en/media'
import { ninjs } from './en/ninjs'
import { originals } from './en/originals'
import { reader } from './en/reader'
import { fieldFaults, refusals } from './en/refusals'
import { register } from './en/register'
import { staff } from './en/staff'
import { words } from './en/words'

export const en: Messages = { desk, editor, feeds, media, ninjs, originals, reader, fieldFaults, refusals, register, staff, words }
