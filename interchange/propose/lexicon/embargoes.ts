const weekday = '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const warned =
  '(?:(?:achtung|wichtig|hinweis|bitte(?: beachten)?|note|attention|strictly|presse(?:mitteilung|information)|press release)[\\s:!,–-]+){0,2}'
const date = `(?:${weekday}|heute|morgen|today|tomorrow|\\d{1,2}(?:[.:]\\s?\\d|\\. \\p{L}|:\\d|\\s(?:uhr|[ap]\\.?m|\\p{L}+ \\d)))`

/** A line that says until when a report must not be published; a sentence about embargoes is none. */
export const embargoLine: RegExp = new RegExp(
  [
    String.raw`^[\s*+!•(\[»«"-]*${warned}(?:`,
    String.raw`sperr(?:frist|vermerk)(?:\s*[:*!]|\s*$|[\s–-]+(?:bis|ab|beachten|redebeginn|${date}))`,
    String.raw`|(?:under )?embargo(?:\s*[:*!]|\s*$|[\s–-]+(?:until|till|${date}))`,
    String.raw`|embargoed(?:\s*[:*!]|\s*$|[\s–-]+(?:until|till|to|for|not before|${date}))`,
    String.raw`|not for (?:publication|release|broadcast)[^.]{0,40}? (?:before|until|prior)(?!\p{L})`,
    String.raw`|(?:frei(?:gegeben)?|zur veröffentlichung(?: frei)?) (?:erst )?(?:ab|nicht vor)(?:\s*:|\s+(?:dem )?${date})`,
    ')(?=.{0,130}$)',
  ].join(''),
  'iu',
)
