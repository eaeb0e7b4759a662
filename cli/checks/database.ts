import { dataFolder } from '../../db/folder'
import { databaseHealth } from '../../db/health'
import { schemaState } from '../../db/migrate'
import { type Finding, finding } from './finding'

export function checkDatabase(): Finding {
  const health = databaseHealth(dataFolder())
  switch (health.is) {
    case 'missing':
      return finding('database', 'problem', 'there is none; run: npm run newsroom -- migrate')
    case 'unreadable':
      return finding('database', 'problem', `cannot be opened: ${health.reason}`)
    case 'damaged':
      return finding('database', 'problem', `is damaged: ${health.reason}; stop the server and put a backup back`)
    case 'sound':
      return finding('database', 'ok', `sound, ${(health.bytes / 1_048_576).toFixed(1)} MB`)
  }
}

export function checkSchema(): Finding {
  const health = databaseHealth(dataFolder())
  if (health.is !== 'sound') return finding('schema', 'note', 'not looked at, for want of a sound database')
  const { applied, pending, ahead, missingTriggers } = schemaState(dataFolder())
  if (ahead) return finding('schema', 'problem', 'was made by a newer version of Masthead')
  if (pending.length > 0) return finding('schema', 'problem', `${pending.length} migrations are missing; run: npm run newsroom -- migrate`)
  if (missingTriggers.length > 0)
    return finding('schema', 'problem', `triggers are missing: ${missingTriggers.join(', ')}; run: npm run newsroom -- migrate`)
  return finding('schema', 'ok', `${applied.at(-1) ?? 'empty'}, all triggers in place`)
}
