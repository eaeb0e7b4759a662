import type { Writer } from '../../db/client'
import { beginFromOriginal } from '../../domain/originals/begin-story'
import { keepOriginal } from '../../domain/originals/keep'
import { propose } from '../../interchange/propose/propose'
import { undecidedReview } from '../undecided-review'
import type { House } from './house'

/** What somebody pasted at the desk. */
interface DemoOriginal {
  readonly readBy: string
  /** The file's name; empty for what was pasted. */
  readonly name: string
  /** Hours before now. */
  readonly read: number
  /** A draft was made of it, in which nobody has decided anything yet. */
  readonly begun: boolean
  readonly text: string
}

const originals: readonly DemoOriginal[] = [
  {
    readBy: 'spaltensatz',
    name: '',
    read: 2,
    begun: true,
    text: `Zwei Fähren ohne Schornstein

Die Werft an der Wende baut für das Land zwei Schiffe mit Batterie. Das Geld dafür ist bewilligt, der Strom noch nicht verlegt.

Von Jorun Deichgraf

Wendhafen – Die Hansen-Werft soll bis zum übernächsten Frühjahr zwei Fähren mit elektrischem Antrieb bauen. Das teilte das Verkehrsministerium am Montag mit. Der Auftrag hat nach Angaben des Ministeriums einen Umfang von 31 Millionen Euro.

„Wir bauen zum ersten Mal ein Schiff, das im Hafen niemand hört“, sagte Werftleiterin Imke Spantenriss. Sie rechnet mit sechzig neuen Stellen, die meisten davon für Elektrikerinnen und Elektriker.

Wo der Strom herkommt

Offen ist, wer das Kabel zum Anleger bezahlt. Die Stadt sieht das Land in der Pflicht. „Ohne Steckdose ist eine Elektrofähre ein Hausboot“, sagte Hafenmeister Okke Pollerwacht der Zeitschrift „Die Reede“. Wie aus einem Schreiben der Netzgesellschaft hervorgeht, dauert der Anschluss mindestens vierzehn Monate.

Das Ministerium widersprach. Die Leitung werde rechtzeitig fertig, betonte ein Sprecher.

Mitarbeit: Levke Tonnenleger

Mit Material der Zeitschrift „Die Reede“`,
  },
  {
    readBy: 'spaltensatz',
    name: 'pressemitteilung-stadtwerke.txt',
    read: 1,
    begun: false,
    text: `Pressemitteilung

Stadtwerke Wendhafen stellen Fernwärme um

Wendhafen. Die Stadtwerke Wendhafen beziehen von Oktober an Wärme aus dem Klärwerk. „Was bisher in die Wende lief, heizt künftig 1.900 Wohnungen“, sagt Geschäftsführerin Silke Rohrbogen. Der Preis je Kilowattstunde bleibt nach Angaben des Unternehmens bis Ende des Jahres gleich.

Die Bauarbeiten im Hafenviertel beginnen am Montag. Anwohner müssen den Angaben zufolge bis August mit Sperrungen rechnen.

Pressekontakt: Hauke Ventil, Stadtwerke Wendhafen`,
  },
]

/** Leaves what was pasted at the desk: one made into a draft full of proposals, one still waiting. */
export async function leaveOriginals(tx: Writer, house: House, now: Date): Promise<number> {
  for (const { readBy, name, read, begun, text: raw } of originals) {
    const staff = house.staff(readBy)
    const at = new Date(now.getTime() - read * 60 * 60 * 1000)
    const date = at.toISOString().slice(0, 10)
    const proposal = propose(raw, { language: 'de', date })
    const { text, language } = proposal
    const original = { name, format: 'text', bytes: Buffer.from(raw), raw, text, language, date } as const
    const originalId = await keepOriginal(tx, staff, original, at)
    if (begun) await beginFromOriginal(tx, staff, await undecidedReview(tx, staff, { originalId, date }, proposal), at)
  }
  return originals.length
}
