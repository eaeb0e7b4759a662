import type { Messages } from './de'
import { desk } from './en/desk'
import { editor } from './en/editor'
import { media } from './en/media'
import { reader } from './en/reader'
import { fieldFaults, refusals } from './en/refusals'
import { register } from './en/register'
import { staff } from './en/staff'
import { words } from './en/words'

export const en: Messages = { desk, editor, media, reader, fieldFaults, refusals, register, staff, words }
