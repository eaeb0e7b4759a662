import type { ContributorKind } from '../../model/contributor'
import type { Role } from '../../model/staff'

export interface DemoContributor {
  readonly key: string
  readonly kind: ContributorKind
  readonly name: string
  readonly sortName?: string
  readonly initials?: string
  readonly jobTitle?: string
  readonly place?: string
  readonly biography?: string
  readonly expertise?: string[]
  readonly links?: string[]
  /** `@name@host` */
  readonly fediverse?: string
  /** A desk account, where the person has one. */
  readonly account?: { readonly role: Role; readonly language: 'de' | 'en' }
}

/** The house: plainly invented, named after the tools of typesetting. Agencies and outlets carry their real names. */
export const contributors: readonly DemoContributor[] = [
  {
    key: 'bleisatz',
    kind: 'person',
    name: 'Edda Bleisatz',
    sortName: 'Bleisatz, Edda',
    initials: 'eb',
    jobTitle: 'Chefredakteurin',
    place: 'Wendhafen',
    biography:
      'Edda Bleisatz leitet die Redaktion des Wendhafener Boten. Sie hat dort als Lokalreporterin begonnen und führt seit acht Jahren das Register, in dem steht, wer woran mitgearbeitet hat.',
    expertise: ['Medienrecht', 'Landespolitik'],
    account: { role: 'admin', language: 'de' },
  },
  {
    key: 'umbruch',
    kind: 'person',
    name: 'Carla Umbruch',
    sortName: 'Umbruch, Carla',
    initials: 'cu',
    jobTitle: 'Chefin vom Dienst',
    place: 'Wendhafen',
    biography: 'Carla Umbruch entscheidet am Newsdesk, was wann erscheint, und gibt keinen Satz frei, dessen Quelle sie nicht kennt.',
    expertise: ['Außenpolitik', 'Wirtschaft'],
    account: { role: 'editor', language: 'de' },
  },
  {
    key: 'setzkasten',
    kind: 'person',
    name: 'Hanno Setzkasten',
    sortName: 'Setzkasten, Hanno',
    initials: 'hs',
    jobTitle: 'Redakteur am Desk',
    place: 'Wendhafen',
    biography: 'Hanno Setzkasten redigiert Wissen und Kultur und betreut die englischen Texte des Hauses.',
    expertise: ['Wissenschaft', 'Kultur'],
    account: { role: 'editor', language: 'en' },
  },
  {
    key: 'federkiel',
    kind: 'person',
    name: 'Ada Federkiel',
    fediverse: '@federkiel@social.wendhafener-bote.example',
    sortName: 'Federkiel, Ada',
    initials: 'af',
    jobTitle: 'Redakteurin Ausland',
    place: 'Hongkong',
    biography:
      'Ada Federkiel berichtet über Ostasien und Russland. Sie arbeitet viel mit Material von Agenturen und anderen Häusern und nennt es.',
    expertise: ['China', 'Russland'],
    account: { role: 'reporter', language: 'de' },
  },
  {
    key: 'spaltensatz',
    kind: 'person',
    name: 'Bruno Spaltensatz',
    sortName: 'Spaltensatz, Bruno',
    initials: 'bs',
    jobTitle: 'Reporter Politik',
    place: 'Wendhafen',
    biography: 'Bruno Spaltensatz sitzt in jeder Ratssitzung und liest auch die Anlagen.',
    expertise: ['Kommunalpolitik', 'Verkehr'],
    account: { role: 'reporter', language: 'de' },
  },
  {
    key: 'fahnenabzug',
    kind: 'person',
    name: 'Dario Fahnenabzug',
    sortName: 'Fahnenabzug, Dario',
    initials: 'df',
    jobTitle: 'Redakteur Wirtschaft',
    place: 'Frankfurt am Main',
    biography: 'Dario Fahnenabzug schreibt über Geld, Häfen und Handel. Vorher hat er Schiffe beladen.',
    expertise: ['Geldpolitik', 'Seehandel'],
    account: { role: 'reporter', language: 'de' },
  },
  {
    key: 'durchschuss',
    kind: 'person',
    name: 'Greta Durchschuss',
    sortName: 'Durchschuss, Greta',
    initials: 'gd',
    jobTitle: 'Redakteurin Wissen',
    place: 'Wendhafen',
    biography: 'Greta Durchschuss hat Physik studiert und erklärt, was in Studien wirklich steht.',
    expertise: ['Raumfahrt', 'Klima'],
    account: { role: 'reporter', language: 'en' },
  },
  {
    key: 'winkelhaken',
    kind: 'person',
    name: 'Fiete Winkelhaken',
    sortName: 'Winkelhaken, Fiete',
    initials: 'fw',
    jobTitle: 'Reporter Kultur und Sport',
    place: 'Wendhafen',
    biography: 'Fiete Winkelhaken ist dort, wo Vorhänge aufgehen und Bälle rollen.',
    expertise: ['Theater', 'Vereinssport'],
    account: { role: 'reporter', language: 'de' },
  },
  {
    key: 'zeilenmass',
    kind: 'person',
    name: 'Ilka Zeilenmaß',
    sortName: 'Zeilenmaß, Ilka',
    initials: 'iz',
    jobTitle: 'Übersetzerin',
    place: 'Leipzig',
    biography: 'Ilka Zeilenmaß übersetzt aus dem Englischen und Französischen. Sie arbeitet frei und hat kein Konto im Haus.',
    expertise: ['Übersetzung'],
  },
  {
    key: 'korrektur',
    kind: 'person',
    name: 'Karla Korrektur',
    sortName: 'Korrektur, Karla',
    initials: 'kk',
    jobTitle: 'Faktenprüferin',
    place: 'Wendhafen',
    biography: 'Karla Korrektur prüft Zahlen, Namen und Zitate, bevor sie erscheinen.',
    expertise: ['Dokumentation'],
  },
  {
    key: 'rotation',
    kind: 'person',
    name: 'Leo Rotation',
    sortName: 'Rotation, Leo',
    initials: 'lr',
    jobTitle: 'Grafiker',
    place: 'Wendhafen',
    biography: 'Leo Rotation zeichnet die Karten des Wendhafener Boten.',
    expertise: ['Karten'],
  },
  {
    key: 'raster',
    kind: 'person',
    name: 'Mina Raster',
    sortName: 'Raster, Mina',
    initials: 'mr',
    jobTitle: 'Datenjournalistin',
    place: 'Wendhafen',
    biography: 'Mina Raster rechnet nach und zeichnet Schaubilder, deren Titel sagt, was zu sehen ist.',
    expertise: ['Statistik'],
  },
  { key: 'redaktion', kind: 'desk', name: 'Redaktion Wendhafener Bote', initials: 'red', place: 'Wendhafen' },
  {
    key: 'nebel',
    kind: 'pseudonym',
    name: 'Klaas Nebel',
    sortName: 'Nebel, Klaas',
    initials: 'kn',
    biography: 'Unter diesem Namen schreibt jemand, den wir schützen. Die Redaktion kennt die Person.',
  },
  { key: 'dpa', kind: 'agency', name: 'dpa', sortName: 'dpa', initials: 'dpa', links: ['https://www.dpa.com/'] },
  { key: 'afp', kind: 'agency', name: 'AFP', sortName: 'AFP', initials: 'afp', links: ['https://www.afp.com/'] },
  { key: 'reuters', kind: 'agency', name: 'Reuters', initials: 'rtr', links: ['https://www.reuters.com/'] },
  { key: 'ap', kind: 'agency', name: 'AP', initials: 'ap', links: ['https://www.ap.org/'] },
  { key: 'epd', kind: 'agency', name: 'epd', initials: 'epd', links: ['https://www.epd.de/'] },
  { key: 'kna', kind: 'agency', name: 'KNA', initials: 'kna', links: ['https://www.kna.de/'] },
  { key: 'sid', kind: 'agency', name: 'SID', initials: 'sid', links: ['https://www.sid.de/'] },
  { key: 'cnn', kind: 'organisation', name: 'CNN', links: ['https://edition.cnn.com/'] },
  { key: 'bbc', kind: 'organisation', name: 'BBC', links: ['https://www.bbc.com/'] },
  { key: 'guardian', kind: 'organisation', name: 'The Guardian', sortName: 'Guardian, The', links: ['https://www.theguardian.com/'] },
  {
    key: 'conversation',
    kind: 'organisation',
    name: 'The Conversation',
    sortName: 'Conversation, The',
    links: ['https://theconversation.com/'],
  },
  { key: 'correctiv', kind: 'organisation', name: 'Correctiv', links: ['https://correctiv.org/'] },
  { key: 'klein', kind: 'person', name: 'Betsy Klein', sortName: 'Klein, Betsy' },
  { key: 'he', kind: 'person', name: 'Fred He', sortName: 'He, Fred' },
]
