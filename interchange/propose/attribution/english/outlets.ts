import { agencies } from '../../lexicon/agencies'
import { outlets } from '../../lexicon/outlets'

const known = new Set(outlets.map((name) => name.toLowerCase()))
const press =
  /(?:^|[ -])(?:News|Times|Post|Telegraph|Herald|Journal|Guardian|Tribune|Gazette|Radio|TV|Television|Magazine|Chronicle|Courier|Express|Mirror|Observer|Globe|Examiner|Dispatch|Sentinel|Bulletin|Broadcasting|FM|Today|Review|Weekly|Daily|newspapers?|broadcaster|media|magazine|podcast|radio|television|outlet|programme|channel)(?=$|[ -])|(?:[Zz]eitung|bote|blatt|kurier|spiegel|anzeiger|rundschau|funk)$/u
/** Short names in capitals are broadcasters', but for these. */
const capitals =
  /^(?!(?:FBI|CIA|NATO|WHO|IMF|NHS|OSCE|IAEA|UN|EU|MPs?|DUP|SNP|GOP|OPEC|ECB|FDA|EPA|DOJ|IRS|FAA|UEFA|FIFA|TUC|CBI)$)\p{Lu}{3,5}$/u

/** The outlet that a stretch of words names, without its article; '' if it names none. */
export function outletIn(words: string): string {
  const name = words.replace(/^(?:the|a|an|this) /iu, '').replace(/['’]s$/u, '')
  const folded = name.toLowerCase()
  return agencies.has(folded) || known.has(folded) || known.has(`the ${folded}`) || press.test(name) || capitals.test(name) ? name : ''
}
