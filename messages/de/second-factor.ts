/** Words of the second factor: setting it up, using it, proving once more who one is. */
export const secondFactor = {
  title: 'Zweiter Faktor',
  intro: 'Neben dem Passwort eine App, die Codes zeigt, oder ein Passkey: Wer nur das Passwort kennt, kommt dann nicht herein.',

  app: {
    title: 'Authenticator-App',
    help: 'Eine App auf dem Telefon, die alle dreißig Sekunden sechs neue Ziffern zeigt.',
    on: 'Eingerichtet. Beim Anmelden werden Sie nach dem Code gefragt.',
    begin: 'App einrichten',
    scan: 'Lesen Sie dieses Bild mit der App ein und geben Sie dann den Code ein, den sie zeigt.',
    picture: 'QR-Code zum Einlesen in die App',
    key: 'Ohne Kamera: Geben Sie in der App diesen Schlüssel ein.',
    code: 'Code aus der App',
    confirm: 'Code prüfen und App einschalten',
    confirming: 'Wird geprüft …',
    remove: 'App entfernen',
  },
  passkeys: {
    title: 'Passkeys',
    help: 'Anmelden mit Finger, Gesicht oder PIN dieses Geräts, ohne Passwort.',
    name: 'Name des neuen Passkeys',
    nameHelp: 'Damit Sie ihn wiedererkennen, etwa „Notebook“.',
    add: 'Passkey hinzufügen',
    adding: 'Der Browser fragt Sie …',
    since: (date: string) => `seit ${date}`,
    used: (date: string) => `zuletzt benutzt ${date}`,
    remove: 'Entfernen',
    removeOne: (name: string) => `Passkey ${name} entfernen`,
  },
  codes: {
    title: 'Wiederherstellungscodes',
    left: (number: number) =>
      number === 0
        ? 'Kein Code übrig. Erzeugen Sie neue, solange Sie App oder Passkey noch haben.'
        : number === 1
          ? 'Noch ein Code übrig.'
          : `Noch ${number} Codes übrig.`,
    help: 'Für den Fall, dass App und Passkey fehlen. Jeder Code gilt einmal.',
    renew: 'Neue Codes erzeugen',
    renewHelp: 'Die bisherigen gelten dann nicht mehr.',
    shown: 'Bewahren Sie diese Codes außerhalb des Geräts auf, gedruckt oder im Passwortspeicher. Sie werden nur jetzt gezeigt.',
    copy: 'Codes kopieren',
    copied: 'Kopiert',
  },

  step: {
    title: 'Zweiter Schritt',
    intro: (name: string) => `Das Passwort stimmt, ${name}. Weisen Sie sich noch auf dem zweiten Weg aus.`,
    code: 'Code',
    codeHelp: 'Sechs Ziffern aus der App oder ein Wiederherstellungscode.',
    submit: 'Anmelden',
    submitting: 'Wird geprüft …',
    lost: 'Nichts davon zur Hand? Wer Konten verwaltet, kann den zweiten Faktor wegnehmen.',
    other: 'Zurück zur Anmeldung',
  },
  signInByPasskey: 'Mit Passkey anmelden',
  or: 'oder',

  confirm: {
    title: 'Sind Sie es?',
    intro: 'Bevor Konten, Zugänge oder Einstellungen geändert werden, weisen Sie sich noch einmal aus. Das gilt dann eine Viertelstunde.',
    code: 'Code aus der App oder Wiederherstellungscode',
    submit: 'Bestätigen',
    submitting: 'Wird geprüft …',
    passkey: 'Mit Passkey bestätigen',
    link: 'In neuem Tab bestätigen',
    doneTitle: 'Bestätigt',
    done: 'Sie können diesen Tab schließen und im anderen noch einmal absenden.',
    toDesk: 'Zur Redaktion',
  },

  setUp: {
    title: 'Zweiten Faktor einrichten',
    intro: 'Für Ihre Rolle ist ein zweiter Faktor vorgeschrieben. Richten Sie einen ein, dann geht es weiter.',
    optional: 'Für Ihre Rolle ist keiner vorgeschrieben; mit einem ist Ihr Zugang auch dann sicher, wenn jemand das Passwort kennt.',
    done: 'Eingerichtet. Haben Sie die Wiederherstellungscodes aufbewahrt?',
    onwards: 'Weiter zur Redaktion',
    signOut: 'Abmelden',
  },

  ofStaff: {
    has: 'mit zweitem Faktor',
    title: 'Zweiter Faktor',
    none: 'Nicht eingerichtet.',
    app: 'Authenticator-App',
    passkeys: (number: number) => (number === 1 ? 'ein Passkey' : `${number} Passkeys`),
    codes: (number: number) => (number === 1 ? 'ein Wiederherstellungscode' : `${number} Wiederherstellungscodes`),
    help: 'Wem Telefon und Codes fehlen, dem nehmen Sie den zweiten Faktor weg; dann genügt das Passwort, bis ein neuer eingerichtet ist.',
    take: 'Zweiten Faktor wegnehmen',
    confirm: (name: string) =>
      `${name} den zweiten Faktor wirklich wegnehmen? Vergewissern Sie sich, dass die Bitte von dieser Person kommt.`,
    yes: 'Ja, wegnehmen',
  },
}
