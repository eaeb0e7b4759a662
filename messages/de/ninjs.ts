/** Stories handed out and taken in as IPTC ninjs. */
export const ninjs = {
  /** In an export, for the newsroom that receives it. */
  draft: 'Entwurf, noch nicht veröffentlicht.',
  notExported: 'Der Beitrag ließ sich nicht als ninjs ausgeben. Es wurde nichts verschickt.',
  faults: {
    notJson: 'Die Datei ist kein JSON.',
    canceled: 'Wer den Beitrag verschickt hat, hat ihn zurückgerufen. Er ist nicht zu verwenden.',
    tooLarge: 'Der Text ist zu lang oder zu tief verschachtelt.',
    missing: (at: string, property: string) => `${at}: „${property}“ fehlt.`,
    unknown: (at: string, property: string) => `${at}: „${property}“ kennt ninjs nicht.`,
    wrongKind: (at: string, wanted: string) => `${at}: erwartet wird ${wanted}.`,
    notOneOf: (at: string, allowed: string) => `${at}: möglich sind ${allowed}.`,
    notAnAddress: (at: string) => `${at}: keine gültige Adresse.`,
    notATime: (at: string) => `${at}: keine gültige Zeitangabe mit Zeitzone.`,
    notAllowed: (at: string, rule: string) => `${at}: ninjs lässt das nicht zu (${rule}).`,
  },
  /** Where a fault is that concerns the item itself. */
  wholeItem: 'Beitrag',
  kinds: {
    object: 'ein Objekt',
    array: 'eine Liste',
    string: 'ein Text',
    integer: 'eine ganze Zahl',
    number: 'eine Zahl',
    boolean: 'true oder false',
  } as Readonly<Record<string, string>>,
  read: 'ninjs einlesen',
  readHelp: 'Eine Datei in IPTC ninjs 2 oder 3, höchstens 2 MB. Sie wird ein Entwurf; die Rechte klären Sie danach.',
  file: 'Datei',
  reading: 'Wird eingelesen …',
  chooseFile: 'Wählen Sie eine Datei.',
  fileTooLarge: 'Die Datei ist größer als 2 MB.',
  whatIsWrong: 'Daraus ließ sich kein Entwurf machen:',
  open: 'Zum Beitrag von damals',
  again: 'Noch einen Beitrag daraus machen',
  export: 'Als ninjs ausgeben',
}
