/** How the regional and thematic desks of dpa sign, alone or beside it: "(dpa/lno)", "(vwi/lby)". */
export const deskSigns: ReadonlySet<string> = new Set('lno lni lby lhe lnw lsw lrs lsn lsa lth lmv lbn lbg lsl lhb tmn'.split(' '))
/** The same in two letters, which alone might be anybody's initials. */
export const shortDeskSigns: ReadonlySet<string> = new Set('bb be mv sa sn th'.split(' '))

/** News agencies: every way in which they sign, lower case, and the name that they go by. */
export const agencies: ReadonlyMap<string, string> = new Map(
  (
    'dpa|AFP|Reuters|AP|epd|KNA|sid|sda|Keystone-SDA|APA|AWP|ddp|dapd|dts|Dow Jones|ANSA|EFE|TASS|Xinhua|Kyodo|PA Media|UPI|ANP|Belga|' +
    'Bloomberg|Interfax|Ukrinform|Canadian Press|Agence France-Presse|Press Association|Associated Press|Thomson Reuters|dpa-AFX|AFX|' +
    'Europa Press|Lusa|PAP|MTI|Tanjug|Anadolu|PTI|ANI|IANS|Yonhap|Jiji|Antara|Bernama|AAP|MENA|Petra|WAM|SPA|' +
    'ots|news aktuell'
  )
    .split('|')
    .map((name): [string, string] => [name.toLowerCase(), name])
    .concat([...deskSigns].map((sign) => [sign, 'dpa']))
    .concat([
      ['djg', 'Dow Jones'],
      ['djn', 'Dow Jones'],
      ['rtr', 'Reuters'],
      ['keystone-ats', 'Keystone-SDA'],
      ['keystone/sda', 'Keystone-SDA'],
      ['deutsche presse-agentur', 'Deutsche Presse-Agentur'],
      ['deutschen presse-agentur', 'Deutsche Presse-Agentur'],
      ['evangelischer pressedienst', 'Evangelischer Pressedienst'],
      ['the associated press', 'Associated Press'],
      ['the canadian press', 'Canadian Press'],
    ]),
)

/** The short name by which an agency is known as what a text rests on. */
export const agencyShort: ReadonlyMap<string, string> = new Map([
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['Evangelischer Pressedienst', 'epd'],
  ['Press Association', 'PA Media'],
  ['Thomson Reuters', 'Reuters'],
])

/** Services that carry press releases: their text is the issuer's, not an agency's. */
export const releaseServices: ReadonlySet<string> = new Set([
  'ots',
  'news aktuell',
  'business wire',
  'pr newswire',
  'globe newswire',
  'presseportal',
  'eqs',
  'prnewswire',
  'globenewswire',
])

/** Sellers of pictures, who are named beside or for the photographer. */
export const pictureAgencies: ReadonlySet<string> = new Set(
  'getty images|getty|imago|picture alliance|picture-alliance|action press|zuma|shutterstock|istock|keystone|magnum|laif|ullstein bild'.split(
    '|',
  ),
)
