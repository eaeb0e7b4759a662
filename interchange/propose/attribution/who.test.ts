import { expect, test } from 'vitest'
import type { Language } from '../../../model/language'
import { attributionsIn } from '../attributions'

/** Who says the last passage of a report, with a star if only inferred. */
function says(text: string, language: Language = 'de'): string {
  const blocks = text.split('\n').reduce<{ kind: 'paragraph'; text: string; start: number; end: number }[]>((all, line) => {
    const start = (all.at(-1)?.end ?? -1) + 1
    all.push({ kind: 'paragraph', text: line, start, end: start + line.length })
    return all
  }, [])
  const last = attributionsIn(blocks, language).attributions.at(-1)
  return last === undefined ? '–' : last.speakers.map(({ name, inferred }) => name + (inferred ? '*' : '')).join(' + ')
}

/** The words that name the speaker where the passage stands. */
function words(text: string): string {
  const last = attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], 'de').attributions.at(-1)
  return last?.speakers.map(({ start, end }) => text.slice(start, end)).join(' + ') ?? '–'
}

test('The subject stands before the verb, after it, or behind an adverbial', () => {
  expect(says('Greta Holm sagte am Montag, der Turm sei sicher.')).toBe('Greta Holm')
  expect(says('„Der Turm ist sicher“, sagte am Montag in Bremen die Ingenieurin Greta Holm.')).toBe('Greta Holm')
  expect(says('Gegenüber der Zeitung sagte Greta Holm, der Turm sei sicher.')).toBe('Greta Holm')
  expect(says('Wie die Ingenieurin Greta Holm mitteilte, ist der Turm sicher.')).toBe('Greta Holm')
})

test('Whoever is spoken to does not speak', () => {
  expect(says('„Der Turm ist sicher“, sagte der Nachrichtenagentur dpa die Ingenieurin.')).toBe('Ingenieurin')
  expect(says('Dem Sender sagte Greta Holm, der Turm sei sicher.')).toBe('Greta Holm')
  expect(says('Den Vorwurf der Anwohner wies Greta Holm als „lächerlich“ zurück.')).toBe('Greta Holm')
})

test('An insertion does not part a speaker from the verb', () => {
  expect(says('Greta Holm, Chefin der Werft, sagte, der Turm sei sicher.')).toBe('Greta Holm')
  expect(says('Greta Holm, die den Turm gebaut hat, sagte, er sei sicher.')).toBe('Greta Holm')
  expect(says('Die Vorsitzende des Turmvereins, Greta Holm, sagte, er sei sicher.')).toBe('Greta Holm')
})

test('A verb without a subject of its own takes that of the clause before', () => {
  expect(says('Greta Holm kam am Abend und sagte, der Turm sei sicher.')).toBe('Greta Holm')
})

test('Two who are joined speak together, in the plural alone', () => {
  expect(says('Greta Holm und Karl Abel sagten, der Turm sei sicher.')).toBe('Greta Holm + Karl Abel')
  expect(says('Greta Holm schwieg und Karl Abel sagte, der Turm sei sicher.')).toBe('Karl Abel')
})

test('"Er" and "sie" mean whoever they fit', () => {
  expect(says('Greta Holm traf Karl Abel. Er sagte, der Turm sei sicher.')).toBe('Karl Abel*')
  expect(says('Greta Holm traf Karl Abel. Sie sagte, der Turm sei sicher.')).toBe('Greta Holm*')
  expect(says('Greta Holm und Karl Abel kamen. Beide betonten, der Turm sei sicher.')).toBe('Greta Holm* + Karl Abel*')
})

test('Whoever is spoken of in what is said is not the one who says it', () => {
  expect(says('Karl Abel kam. Fritz Born sei müde, sagte er.')).toBe('Karl Abel*')
})

test('An office, a party, an age and a sex bring back whoever has them', () => {
  expect(says('Ministerin Greta Holm (SPD) traf Pastor Karl Abel (61). „Der Turm ist sicher“, sagte die SPD-Politikerin.')).toBe(
    'Greta Holm*',
  )
  expect(says('Ministerin Greta Holm traf Pastor Karl Abel (61). „Der Turm ist sicher“, sagte der 61-Jährige.')).toBe('Karl Abel*')
  expect(says('Greta Holm stieg auf den Turm. „Er ist sicher“, sagte die frühere Lehrerin.')).toBe('Greta Holm*')
})

test('Somebody new is nobody who was named before', () => {
  expect(says('Greta Holm stieg auf den Turm. „Er ist sicher“, sagte eine Sprecherin der Polizei.')).toBe('Sprecherin der Polizei')
  expect(says('Greta Holm stieg auf den Turm. „Er ist sicher“, sagte ihr Sprecher.')).toBe('Sprecher')
})

test('"Das Unternehmen" is the body that was named before, in its full name', () => {
  expect(says('Die Werft Nordlicht schließt. Der Turm sei sicher, teilte das Unternehmen mit.')).toBe('Werft Nordlicht*')
  expect(says('Das Statistische Amt Nord (SAN) zählt Türme. Laut SAN sind es 12.')).toBe('Statistische Amt Nord')
})

test('A surname is named in full, and not as inferred', () => {
  expect(says('Ingenieurin Greta Holm kam.\nDer Turm sei sicher, sagte Holm.')).toBe('Greta Holm')
  expect(words('Ingenieurin Greta Holm kam. Der Turm sei sicher, sagte Holm.')).toBe('Holm')
  expect(words('Ingenieurin Greta Holm kam. Der Turm sei sicher, sagte sie.')).toBe('sie')
  expect(words('Der Turm sei sicher, sagte ein Sprecher der Werft am Montag.')).toBe('Sprecher der Werft')
})

test('A quotation alone belongs to whoever the sentence before was about', () => {
  expect(says('Karl Abel sagte, es sei spät. Greta Holm schüttelt den Kopf. „Der Turm ist sicher, und das bleibt er.“')).toBe('Greta Holm*')
  expect(says('„Der Turm ist sicher, und das bleibt er.“ So kommentierte Greta Holm den Bericht.')).toBe('Greta Holm')
})

test('A report says nothing: whoever made it does', () => {
  expect(says('Laut einem Gutachten der Universität Bremen ist der Turm sicher.')).toBe('Universität Bremen')
})

test('Behind "von" in the passive stands who speaks', () => {
  expect(says('Der Turm wurde von Greta Holm scharf kritisiert.')).toBe('Greta Holm')
})

test('English descriptions come back to the named', () => {
  expect(says('Greta Holm climbed the tower. “It is safe,” the engineer said.', 'en')).toBe('Greta Holm*')
  expect(says('Greta Holm met Karl Abel. “It is safe,” he said.', 'en')).toBe('Karl Abel*')
  expect(says('“It is safe,” said the shipyard’s director, Greta Holm.', 'en')).toBe('Greta Holm')
})

test('Blanks around the marks of a text taken apart change nothing', () => {
  expect(says('Der Direktor des Museums , Karl Abel , bestätigte den Fund . „ Der Turm ist sicher “ , so Abel .')).toBe('Karl Abel')
})

test('Two who hold high offices are told apart by them', () => {
  expect(
    says(
      'Abel und Holm trafen sich. „Ein guter Tag“, sagte der Ministerpräsident. Der Kremlchef sprach von einem Sieg. Karl Abel und Igor Holm reisten ab.',
    ),
  ).toBe('Igor Holm*')
})

test('A name that nobody knows as a first name is found by its place', () => {
  expect(says('Oppositionsführer Nattawut Saikuar sagte, der Turm sei sicher. Saikuar widersprach der Polizei.')).toBe('Nattawut Saikuar')
  expect(says('Ministerpräsident Abhisit Vejjajiva kam. Abhisit sagte, der Turm sei sicher.')).toBe('Abhisit Vejjajiva')
})

test('"Das sagte …" has its subject behind the verb, whatever the name ends in', () => {
  expect(says('Der Turm bleibt. Das kündigte Ministerin Greta Holm (ABC) am Montag an.')).toBe('Greta Holm')
  expect(says('Der Turm bleibt. Das sagte Fahle.')).toBe('Fahle')
  expect(says('Der Turm bleibt. Das teilte Muldenbau mit.')).toBe('Muldenbau')
})

test('What follows "aber" is the same subject’s next act, and its object is nobody', () => {
  expect(says('Der Bund der Türmer begrüßte den Plan, forderte aber Nachbesserungen.')).toBe('Bund der Türmer')
  expect(says('Der Minister räumte Fehler ein, wies einen Rücktritt aber zurück.')).toBe('Minister')
})

test('A house is called by its name without the marks around it', () => {
  expect(says('Wie der „Anzeiger“ berichtet, bleibt der Turm.')).toBe('Anzeiger')
})

test('A calling that is also a word of the language that this is written in is a calling like others', () => {
  const report = (calling: string) => `Greta Holm won.\n“We are glad,” the ${calling} said.`
  expect(says(report('constructor'), 'en')).toBe(says(report('builder'), 'en'))
})

test('A figure before "-Jährige" begins a person, and a verb behind "die" or "das" no description', () => {
  expect(says('„Ich kam zu spät“, sagt Greta Holm, die den Turm hütet. Die 47-Jährige hatte auf mehr gehofft.')).toBe('Greta Holm*')
  expect(says('Jan Falk schwieg. Der 52-Jährige hofft auf eine milde Strafe.')).toBe('Jan Falk*')
  expect(says('Die Polizei nahm zwei Männer fest. Dem 30-Jährigen warf die Türmerin Greta Holm vor, das Tor geölt zu haben.')).toBe(
    'Greta Holm',
  )
  expect(says('Das geht aus einem Schreiben der Werft hervor, sagte Greta Holm.')).toBe('Greta Holm')
})

test('An age means whoever was given it, and somebody without a name stays who they are', () => {
  expect(says('Petra Lind (34) leitet das Werk mit Vera Holm. Es ist alt. „Es war laut“, sagte die 34-Jährige.')).toBe('Petra Lind*')
  expect(says('Petra Lind leitet das Werk mit Vera Holm, 51. Es ist alt. „Es war laut“, sagte die 51-Jährige.')).toBe('Vera Holm*')
  expect(says('Petra Lind leitet das Werk. Eine 34-Jährige wurde verletzt. „Es war laut“, sagte die 34-Jährige.')).toBe('34-Jährige')
  expect(says('Ein 19-jähriger Schüler stand vor Richter Jan Falk. „Ich war es“, sagte der 19-Jährige.')).toBe('19-jähriger Schüler*')
})

test('Behind an outlet stands whoever it rests on, and the outlet once', () => {
  const text = 'Alle sind befreit. Das berichtet die BBC unter Berufung auf die Rettungsleitung.'
  const [first] = attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], 'de').attributions
  expect(first?.speakers.map(({ name }) => name)).toEqual(['Rettungsleitung'])
  expect(first?.via).toEqual(['BBC'])
})
