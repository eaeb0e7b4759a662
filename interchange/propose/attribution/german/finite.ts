import type { Stretch } from '../../../../model/proposal'
import { mayBeFinite } from './auxiliaries'
import type { Clause, Word } from './clauses'

const small =
  /^(?:mit|seit|bereits|jetzt|nicht|erst|fast|zuletzt|derzeit|selbst|sonst|meist|oft|dort|fort|samt|nebst|trotz|anhand|laut|statt|heute|gestern|damit|somit|weit|bisher|unten|hinten|vorn|oben|neben|zwischen|gegen|wegen|während|innerhalb|außerhalb|gemeinsam|zusammen|insgesamt|mehr|sehr|ganz|ein|an|in|von|den|dem|des|einen|einem|ihren|seinen|diesen|beiden|allen|vielen|alten|neuen|ersten|letzten|eigenen)$/u
const strong =
  /^(?:be|ver|er|ent|zer|ge|unter|über|wider|miss)?(?:kam|kamen|sah|sahen|ging|gingen|nahm|nahmen|blieb|blieben|fand|fanden|stand|standen|hielt|gab|gaben|lief|liefen|trat|traten|zog|zogen|ließ|lag|lagen|schloss|traf|trafen|bot|verlor|verloren|gewann|stieg|stiegen|sank|sanken|fiel|fielen|brach|begann|fuhr|starb|starben|wuchs|schlug|schrieb|sprach|warf|griff|tat|saß|flog|ließen|bat|hob|barg|band|sang|rang|schied|riet|mied|litt|ritt|wich|glich|stritt|goss|roch|schoss|zwang|drang|lud|trug|wusch|half|galt|fing|hing|rief|hieß|hießen|lieh|wies|wiesen|betrat|begab)$/u

/** True for a word that has the form of a finite verb where a clause begins; not for those of being and standing somewhere. */
export const beginsWithVerb = ({ low, word }: Word, words: readonly Word[]): boolean =>
  /^\p{Ll}/u.test(word) &&
  !ofThings.test(low) &&
  (mayBeFinite(low, words) || strong.test(low) || (/(?:te|ten|[^e]t|et)$/u.test(low) && low.length > 3 && !small.test(low)))

const ofThings =
  /^(?:steht|stehen|stand|standen|prangte?n?|lautete?n?|heißt|hieß|ist|sind|war|waren|wird|werden|wurden?|sei|seien|gilt|galt|bleibt|blieb)$/u

/** The finite verb of a main clause as far as its form and place tell: the first word behind the first phrase that may be one. */
export function finiteOf({ words }: Clause): Stretch | null {
  for (const [at, { low, quote }] of words.entries()) {
    if (at === 0 || quote || !/^\p{Ll}/u.test(low)) continue
    if (mayBeFinite(low, words) || strong.test(low)) return words[at] ?? null
    if (/(?:te|ten|[^e]t|et)$/u.test(low) && low.length > 3 && !small.test(low) && !/^ge.*t$/u.test(low)) {
      const next = words[at + 1]?.word ?? ''
      const before = words[at - 1]?.low ?? ''
      // "der bekannte Mann" is no verb, "Holm tanzte am Abend" is.
      if (
        /(?:te|ten)$/u.test(low) &&
        /^\p{Lu}/u.test(next) &&
        /^(?:der|die|das|den|dem|des|eine?[nrms]?|seine?[nr]?|ihre?[nr]?)$/u.test(before)
      )
        continue
      return words[at] ?? null
    }
  }
  return null
}
