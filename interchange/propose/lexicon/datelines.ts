/** Small words inside the name of a place, and in the list of two or three. */
export const placeWords: ReadonlySet<string> = new Set(
  'am an auf der die den dem im in bei ob vor und de del della di da do dos das du la le les los las el al sur sous upon on of the and by'.split(
    ' ',
  ),
)

/** First words of places of two words; without one a capital word and a noun are a short sentence. */
export const placeStarts: ReadonlySet<string> = new Set(
  (
    'Bad Sankt St. New San Santa Los Las Den Rio Tel Kuala Hong Saint Mexiko-Stadt Groß Klein Alt Neu Ober Unter Hohen Burg Schloss ' +
    'Buenos Sao São Abu Addis Ho Phnom Cape Kapstadt Port Puerto El La Le'
  ).split(' '),
)

/** One-word sentences with which a report may begin: no places. */
export const noPlaces: ReadonlySet<string> = new Set(
  (
    'Stille Nein Ja Schluss Ende Aus Regen Applaus Danke Endlich Vorbei Vielleicht Natürlich Montag Dienstag Mittwoch Donnerstag Freitag ' +
    'Samstag Sonntag Morgens Abends Nachts Mittags Heute Gestern Morgen Jubel Tränen Schweigen Lachen Licht Nacht Krieg Frieden Geld ' +
    'Wasser Feuer Sommer Winter Herbst Frühling Silence Yes No Maybe Finally Rain Applause Today Yesterday Update Update: Hintergrund'
  ).split(' '),
)

/** Endings of nouns that name no place. */
export const abstractEnd = /(?:ung|heit|keit|schaft|tion|tät|nis|ismus|ende|chen)$/u

export const months =
  '(?:jan(?:uar|uary|\\.)?|feb(?:ruar|ruary|r?\\.)?|m(?:ä|a)r(?:z|ch|\\.)?|apr(?:il|\\.)?|ma[iy]|jun[ie]?\\.?|jul[iy]?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|o[ck]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[cz](?:ember|\\.)?)'
