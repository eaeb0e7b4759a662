import type { Alias } from '../../../../../../domain/contributors/contributor'
import { messagesIn } from '../../../../../../messages/messages'
import { dayBeside, dayOf } from '../../../../../../model/day'
import { locale } from '../../../../../../model/language'
import type { Clock } from '../../../../_components/moment'
import type { AliasShown } from './aliases.client'

/** An alias with whole, inclusive days in place of instants, and its time in words. */
export function aliasShown(alias: Alias, { language, zone }: Clock): AliasShown {
  const text = messagesIn(language).register.contributors.aliases
  const validFrom = alias.validFrom === null ? '' : dayOf(alias.validFrom, zone)
  const validUntil = alias.validUntil === null ? '' : dayBeside(dayOf(alias.validUntil, zone), -1)
  const words = (day: string) => new Date(`${day}T12:00:00Z`).toLocaleDateString(locale[language], { dateStyle: 'medium', timeZone: 'UTC' })
  const span =
    validFrom === '' && validUntil === ''
      ? ''
      : `${validFrom === '' ? text.always : words(validFrom)} – ${validUntil === '' ? text.open : words(validUntil)}`
  return { id: alias.id, kind: alias.kind, name: alias.name, validFrom, validUntil, span }
}
