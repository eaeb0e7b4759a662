import { expect, test } from 'vitest'
import { logActions } from '../../../../domain/log/record'
import { messagesIn } from '../../../../messages/messages'
import { languages } from '../../../../model/language'

test.each(languages)('every entry of the log has words in %s', (language) => {
  const { actions, groups } = messagesIn(language).staff.log
  expect(logActions.filter((action) => actions[action] === undefined)).toEqual([])
  expect(logActions.filter((action) => groups[action.split('.')[0] ?? ''] === undefined)).toEqual([])
})
