import type { LiveWords } from '../../db/search'
import { plainText } from '../../model/body'
import type { StoryContent } from '../../model/story'

/** The words by which readers find a story: as printed, with the names of those whose credit is. */
export function liveWords({ headline, kicker, standfirst, body, credits }: StoryContent): LiveWords {
  const names = credits
    .filter((credit) => credit.placement !== 'none')
    .map((credit) => credit.name)
    .join('\n')
  return { headline, kicker, standfirst, body: plainText(body), names }
}
