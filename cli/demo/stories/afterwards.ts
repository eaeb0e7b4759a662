import type { DemoLater, DemoSource, DemoStory } from '../shapes'

/*
 * What happened to stories after they were published: each sentence that was wrong, what was said about it, and two
 * stories that did not last.
 */

export const sources: readonly DemoSource[] = [
  {
    key: 'afterwards-schreiben-faehrbetrieb',
    kind: 'document',
    label: 'Schreiben, das den Briefkopf des Fährbetriebs Wende trug',
    publishedOn: '2025-02-11',
  },
  { key: 'afterwards-nachbarn-am-wehr', kind: 'person', label: 'Nachbarn der Kleingartenanlage am Wehr', naming: 'described', description: 'zwei Nachbarn der Kleingartenanlage' },
]

export const stories: readonly DemoStory[] = [
  {
    key: 'elektrische-faehre-ab-mai',
    section: 'wirtschaft',
    language: 'de',
    kicker: 'Nahverkehr',
    headline: 'Die Fähre über die Wende soll ab Mai elektrisch fahren',
    standfirst: 'Ein Schreiben mit dem Briefkopf des Fährbetriebs nennt Schiff, Werft und einen Termin. Die Stadt war davon überrascht.',
    dateline: 'Wendhafen',
    published: 176.5,
    importance: 2,
    topics: ['verkehr', 'energie', 'hafen'],
    writtenBy: 'spaltensatz',
    credits: [{ who: 'spaltensatz', role: 'author', placement: 'byline' }],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    body: `{{Von Mai an soll zwischen Südkai und Fischhallen eine Fähre ohne Dieselmotor pendeln.|a1}} So steht es in einem Schreiben, das der Redaktion zuging und das den Briefkopf des Fährbetriebs Wende trägt.

{{Das Schiff sei bereits auf der Werft am Oberlauf bestellt, geladen werde nachts am Südkai|a2}}, heißt es darin. Für die Fahrgäste ändere sich nur das Geräusch.

Im Rathaus kannte am Montag niemand die Pläne. Der Fährbetrieb war bis zum Abend nicht zu erreichen.`,
    attributions: {
      a1: { kind: 'indirect', documents: ['afterwards-schreiben-faehrbetrieb'] },
      a2: { kind: 'indirect', documents: ['afterwards-schreiben-faehrbetrieb'] },
    },
  },
  {
    key: 'streit-um-die-hecke-am-wehr',
    section: 'politik',
    language: 'de',
    kicker: 'Kleingärten',
    headline: 'Zwei Gärten, eine Hecke, kein Gruß',
    standfirst: 'In der Anlage am Wehr streiten zwei Pächter seit Jahren um achtzig Zentimeter Liguster.',
    dateline: 'Wendhafen',
    published: 283,
    importance: 1,
    topics: ['wohnen'],
    writtenBy: 'spaltensatz',
    credits: [{ who: 'spaltensatz', role: 'author', placement: 'byline' }],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    body: `Die Hecke misst achtzig Zentimeter, und seit Jahren ist sie das Einzige, worüber in der Anlage am Wehr noch gesprochen wird. {{Wer im Recht sei, lasse sich nicht mehr feststellen|a1}}, sagen zwei Nachbarn.

Der Vereinsvorstand will im Herbst vermitteln.`,
    attributions: { a1: { kind: 'indirect', speakers: ['afterwards-nachbarn-am-wehr'] } },
  },
]

export const later: readonly DemoLater[] = [
  {
    is: 'corrected',
    story: 'rat-beschliesst-neue-klappbruecke',
    by: 'umbruch',
    after: 1.4,
    kind: 'correction',
    text: 'Zuerst stand hier, die Sanierung der Nordbrücke würde 14,9 Millionen Euro kosten. In der Vorlage stehen 19,4 Millionen Euro; zwei Ziffern waren vertauscht.',
    passages: ['a2'],
    mistake: { right: 'die Sanierung auf 19,4 und die Hochbrücke', wrong: 'die Sanierung auf 14,9 und die Hochbrücke' },
  },
  {
    is: 'corrected',
    story: 'hafen-waechst-fahrrinne-nicht',
    by: 'umbruch',
    after: 2.1,
    kind: 'update',
    text: 'Ergänzt um die Zusage der Hafenmeisterin, die Messwerte zu veröffentlichen.',
    mistake: { right: 'Ankerholt hat das zugesagt, allerdings ohne Datum.', wrong: 'Ankerholt wollte sich dazu am Donnerstag nicht äußern.' },
  },
  {
    is: 'corrected',
    story: 'prozess-um-dachausbau-im-bauamt',
    by: 'bleisatz',
    after: 5,
    kind: 'clarification',
    text: 'Wir haben eine Angabe über den Angeklagten entfernt, die ihn über seinen Beruf hinaus erkennbar machte. Am Urteil und an seiner Begründung ändert sie nichts.',
    place: 'foot',
    removal: 'privacy',
    mistake: {
      right: 'Der Angeklagte, 66, inzwischen im Ruhestand, liest',
      wrong: 'Der Angeklagte, 66, inzwischen im Ruhestand und Kassenwart eines Gesangvereins in der Südstadt, liest',
    },
  },
  {
    is: 'corrected',
    story: 'leiharbeit-im-kuehlhaus-nordkai',
    by: 'bleisatz',
    after: 26,
    kind: 'right_of_reply',
    text: 'Im Beitrag heißt es, in 63 Fällen sei auf eine Nachtschicht schon nach acht oder neun Stunden die nächste gefolgt. Hierzu stellen wir fest: Die Pläne zeigen, wie eingeteilt werden sollte, nicht, wie gearbeitet wurde. Kühlhaus Nordkai, die Geschäftsführung\n\nAnmerkung der Redaktion: Wir drucken eine Gegendarstellung, ohne zu prüfen, ob sie zutrifft. Nachweise über die geleisteten Zeiten haben wir weiterhin nicht gesehen.',
    passages: ['a2'],
  },
  {
    is: 'corrected',
    story: 'sternwarte-osterbrook-misst-die-dunkelheit',
    by: 'setzkasten',
    after: 30,
    kind: 'clarification',
    text: 'Die Messwerte gelten für klare, mondlose Nächte. Das stand zunächst nur unter der Grafik.',
    place: 'foot',
    passages: ['a2'],
  },
  {
    is: 'corrected',
    story: 'elektrische-faehre-ab-mai',
    by: 'bleisatz',
    after: 49,
    kind: 'retraction',
    text: 'Dieser Beitrag steht nicht mehr. Er beruhte auf einem einzigen Schreiben, das der Fährbetrieb nicht verfasst hat; der Briefkopf ist gefälscht. Wir haben gedruckt, bevor jemand bestätigt hatte, dass das Schreiben echt ist. Das hätte nicht geschehen dürfen. Wer es uns geschickt hat, wissen wir nicht.',
    passages: ['a1', 'a2'],
  },
  {
    is: 'withdrawn',
    story: 'streit-um-die-hecke-am-wehr',
    by: 'umbruch',
    after: 21,
    notice: 'Der Beitrag erzählte von einem privaten Streit, an dem die Öffentlichkeit kein Interesse hat. Wir haben ihn von der Seite genommen.',
  },
]
