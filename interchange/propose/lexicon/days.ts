/* Names of days and months in German and English, lower case. Days count from Sunday 0, months from January 1. */
const numbered = (words: string, first: number): [string, number][] =>
  words.split(' ').flatMap((names, nth) => names.split('|').map((name): [string, number] => [name, nth + first]))

export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered('sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend', 0),
  ...numbered('sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thurs friday|fri saturday|sat', 0),
])

export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'januar|jänner|jan februar|feber|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    1,
  ),
  ...numbered('january february march|mar april may june july august september october|oct november december|dec', 1),
])

/** Words that are a day by themselves, counted from the report's. */
export const reckoned: ReadonlyMap<string, number> = new Map([
  ['heute', 0],
  ['gestern', -1],
  ['vorgestern', -2],
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
])

/** Words before a weekday by which it is not the last one: a week further, or still to come. */
export const past = /^(?:vergangene[mnrs]?|letzte[mnrs]?|vorige[mnrs]?|last)$/u
export const coming = /^(?:kommende[mnrs]?|nächste[mnrs]?|next)$/u

/** Words after which a day is not the one of which the clause tells. */
export const elsewhere =
  /^(?:für|bis|ab|seit|von|vom|zum|zur|vor|nach|gegen|um|des|der|for|by|until|till|from|since|before|after|of|than|through|over|every|jeden|between)$/u
