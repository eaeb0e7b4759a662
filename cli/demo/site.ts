import type { Settings } from '../../model/settings'

/** Everyone who tries the demo may know it; `doctor` warns while such accounts exist. */
export const demoPassword = 'alle kennen dieses passwort'

export const site: Omit<Settings, 'address'> = {
  siteName: 'Wendhafener Bote',
  tagline: 'Unabhängige Zeitung für Stadt und Strom',
  place: 'Wendhafen',
  language: 'de',
  zone: 'Europe/Berlin',
  contactEmail: 'redaktion@wendhafener-bote.example',
  secondFactorRoles: [],
  imprint: `Der Wendhafener Bote ist eine erfundene Zeitung. Sie gehört zur Vorführung von Masthead und wird von niemandem herausgegeben.

Redaktion: Edda Bleisatz (Chefredakteurin), Kaistraße 7, 00000 Wendhafen
Telefon: 0000 00 00 00
E-Mail: redaktion@wendhafener-bote.example

Verantwortlich im Sinne des Presserechts: Edda Bleisatz, Anschrift wie oben

Stadt, Leute und Vereine in den Lokaltexten sind erfunden. Was über die übrige Welt berichtet wird, ist belegt; die Quellen stehen unter jedem Beitrag. Die Häuser und Agenturen, deren wirkliche Namen genannt werden, haben mit dieser Vorführung nichts zu tun.`,
  privacy: `Diese Vorführung setzt auf ihren Leseseiten keine Cookies, lädt nichts von fremden Servern und führt kein Skript aus, das Sie verfolgen könnte.

Wer einen Fehler meldet, schickt uns den eingetippten Text und, wenn gewünscht, eine Adresse für die Antwort. Beides sieht nur die Redaktion.

Wer sich am Redaktionstisch anmeldet, erhält ein Cookie für die Anmeldung. Es verschwindet mit dem Abmelden.`,
}

/** Slug, name, description, in the order of the navigation. */
export const sections: readonly (readonly [slug: string, name: string, description: string])[] = [
  ['politik', 'Politik', 'Was im Rathaus, im Land und im Bund entschieden wird'],
  ['ausland', 'Ausland', 'Die Welt, mit Angabe, wer es berichtet hat'],
  ['wirtschaft', 'Wirtschaft', 'Hafen, Handel, Arbeit und Geld'],
  ['wissen', 'Wissen', 'Forschung, nachgelesen und nachgerechnet'],
  ['kultur', 'Kultur', 'Bühnen, Bücher, Bilder'],
  ['sport', 'Sport', 'Am Wasser, auf Rasen und Asche'],
]
