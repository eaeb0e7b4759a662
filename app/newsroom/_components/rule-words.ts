import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'

const upstream = '-upstream'

/** Why something is proposed, in a sentence; of a rule that has no words yet, its name. */
export function ruleWords(rule: string, language: Language): string {
  const { rules, ruleUpstream } = messagesIn(language).originals
  const own = rules[rule]
  if (own !== undefined || !rule.endsWith(upstream)) return own ?? rule
  const base = rules[rule.slice(0, -upstream.length)]
  return base === undefined ? rule : ruleUpstream(base)
}
