import { log } from './log'
import { secondFactor } from './second-factor'
import { settings } from './settings'
import { signIn } from './sign-in'

/** Words of accounts, settings and log. */
export const staff = {
  signIn,
  secondFactor,
  settings,
  log,

  title: 'Konten',
  notAllowed: 'Konten verwaltet nur die Administration.',
  invite: 'Einladen',
  count: (number: number) => (number === 1 ? '1 Konto' : `${number} Konten`),
  name: 'Name',
  email: 'E-Mail-Adresse',
  role: 'Rolle',
  roleHelp: {
    reporter: 'Schreibt eigene Beiträge und reicht sie ein.',
    editor: 'Bearbeitet alle Beiträge, veröffentlicht, plant, zieht zurück.',
    admin: 'Darf außerdem Konten, Register und Einstellungen verwalten und das Protokoll lesen.',
  },
  language: 'Sprache der Redaktion',
  contributor: 'Im Register',
  contributorHelp: 'Verbindet das Konto mit dem Eintrag, unter dem diese Person genannt wird.',
  noContributor: 'nicht verbunden',
  state: 'Stand',
  states: { active: 'aktiv', invited: 'eingeladen', disabled: 'gesperrt' },
  demoAccount: 'Vorführkonto',
  you: 'Sie',
  seen: 'Zuletzt angemeldet',
  neverSeen: 'zurzeit nicht',
  since: (date: string) => `Konto seit ${date}`,
  backToList: 'Alle Konten',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: (time: string) => `Gespeichert um ${time}.`,
  savedMeanwhile: 'Gespeichert ist jetzt:',
  browser: 'Browser',
  unknownBrowser: 'Unbekannter Browser',
  signedInSince: 'Angemeldet seit',
  lastUsed: 'Zuletzt benutzt',

  inviting: {
    title: 'Jemanden einladen',
    intro: 'Das Konto entsteht sofort. Über einen Link, der eine Woche lang und nur einmal gilt, wählt die Person ihr Passwort.',
    submit: 'Einladen',
    submitting: 'Wird eingeladen …',
    another: 'Noch jemanden einladen',
  },
  linkMailed: (email: string) => `Der Link ist an ${email} unterwegs.`,
  linkToPass: (name: string) => `Geben Sie ${name} diesen Link. Er wird nur jetzt gezeigt:`,
  linkEnds: (date: string) => `Gilt einmal, bis ${date}.`,
  copy: 'Link kopieren',
  copied: 'Kopiert',

  details: 'Angaben',
  access: 'Zugang',
  accessLink: {
    title: 'Passwort',
    active: 'Mit einem Link wählt diese Person ein neues Passwort. Bis sie es tut, gilt das alte.',
    invited: 'Diese Person hat noch kein Passwort. Ein neuer Link ersetzt den früheren.',
    disabled: 'Für ein gesperrtes Konto gibt es keinen Link.',
    submit: 'Link erzeugen',
  },
  sessions: {
    title: 'Angemeldet',
    none: 'Zurzeit nirgends.',
    everywhere: 'Überall abmelden',
    everywhereHelp: 'Wer gerade schreibt, verliert nichts: Der Text bleibt im Browser, bis die Person sich wieder anmeldet.',
  },
  disabling: {
    title: 'Sperren',
    help: 'Ein gesperrtes Konto ist sofort abgemeldet und kommt nicht mehr herein. Was diese Person geschrieben hat, bleibt.',
    submit: 'Konto sperren',
    confirm: (name: string) => `${name} wirklich sperren?`,
    yes: 'Ja, sperren',
    enable: 'Sperre aufheben',
    since: 'Dieses Konto ist gesperrt.',
  },

  account: {
    title: 'Ihr Konto',
    details: 'Angaben',
    emailHelp: 'Adresse und Rolle ändert die Administration.',
    passwordTitle: 'Passwort ändern',
    passwordHelp: 'Danach sind Sie nur noch in diesem Browser angemeldet.',
    oldPassword: 'Bisheriges Passwort',
    changePassword: 'Passwort ändern',
    passwordChanged: 'Das Passwort ist geändert. Alle anderen Anmeldungen sind beendet.',
    sessionsTitle: 'Wo Sie angemeldet sind',
    sessionsHelp: 'Eine Anmeldung endet nach zwölf Stunden ohne Benutzung, spätestens nach vierzehn Tagen.',
    thisBrowser: 'dieser Browser',
    end: 'Abmelden',
    endOne: (browser: string) => `${browser} abmelden`,
    elsewhere: 'Überall sonst abmelden',
    everywhere: 'Überall abmelden, auch hier',
  },

  mail: {
    invitationSubject: (siteName: string) => `Ihr Konto bei ${siteName}`,
    invitation: ({ name, siteName, link, until }: MailWords) =>
      `Guten Tag, ${name},\n\nfür Sie ist ein Konto in der Redaktion von ${siteName} angelegt. Wählen Sie hier Ihr Passwort:\n\n${link}\n\nDer Link gilt einmal, bis ${until}.\n`,
    resetSubject: (siteName: string) => `Neues Passwort für ${siteName}`,
    reset: ({ name, siteName, link, until }: MailWords) =>
      `Guten Tag, ${name},\n\nmit diesem Link wählen Sie ein neues Passwort für die Redaktion von ${siteName}:\n\n${link}\n\nEr gilt einmal, bis ${until}. Wenn Sie nicht darum gebeten haben, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.\n`,
  },
}

interface MailWords {
  readonly name: string
  readonly siteName: string
  readonly link: string
  readonly until: string
}
