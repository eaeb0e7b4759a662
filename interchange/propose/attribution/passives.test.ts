import { expect, test } from 'vitest'
import type { Language } from '../../../model/language'
import { passiveIn } from './passives'

function held(text: string, language: Language) {
  const found = passiveIn(text, language)
  return found === null ? null : text.slice(found.start, found.end)
}

test.each([
  'Das Werk gilt als veraltet.',
  'Als aussichtsreichste Bewerberin gilt die Landrätin.',
  'Lange galt der See als unbelastet.',
  'Auf dem Hof wird mit Frost gerechnet.',
  'Es wird befürchtet, dass der Damm bricht.',
  'Dass der Damm hält, wird inzwischen bezweifelt.',
  'Erwartet werden rund 3000 Gäste.',
  'In Brüssel wird davon ausgegangen, dass das Geld reicht.',
  'Der Plan wird seit Monaten heftig kritisiert.',
  'Über einen Umzug wird noch diskutiert.',
  'Der Schaden wird auf zwei Millionen Euro geschätzt.',
  'Sie wird als Nachfolgerin gehandelt.',
  'Ihm wird vorgeworfen, Akten vernichtet zu haben.',
  'Es heißt, der Wirt habe verkauft.',
  'Im Dorf heißt es, der Wirt habe verkauft.',
  'Es ist zu befürchten, dass der Damm bricht.',
  'Es ist davon auszugehen, dass der Preis steigt.',
  'Man geht davon aus, dass der Preis steigt.',
  'Vor Lawinen wird gewarnt.',
  'Von 300 Verletzten ist die Rede.',
  'Als sicher gilt, dass der Pass gesperrt bleibt.',
  'Inzwischen ist von einem Streik die Rede.',
])('Nobody is behind: %s', (text) => expect(held(text, 'de')).not.toBeNull())

test.each([
  'Ab Montag gilt eine neue Verordnung.',
  'Die Karte gilt länger als ein Jahr.',
  'Der Plan wird von der Opposition scharf kritisiert.',
  'Der Entwurf wurde vom Bauernverband gelobt.',
  'Das Gebäude wird im Herbst abgerissen.',
  'Die Aktie wird in Frankfurt gehandelt.',
  'Er wurde zuletzt am Bahnhof gesehen.',
  'Im Gutachten heißt es, der Damm sei dicht.',
  'Der Damm sei dicht, hieß es.',
  'Die Band heißt es krachen.',
  'Sie werden erwartet haben, dass er kommt.',
  'Er soll das Geld genommen haben.',
  'Der Sieger wird am Abend geehrt.',
  'In dem Brief ist von einem Streik die Rede.',
  'Sie hielt die Rede von ihrem Platz aus.',
])('Somebody is, or nothing is held: %s', (text) => expect(held(text, 'de')).toBeNull())

test.each([
  'The harbour is believed to be closed.',
  'It is feared that the dam will break.',
  'She is widely seen as his successor.',
  'It’s expected to rain.',
  'Turnout is expected to be low.',
  'The drought has long been blamed on the canal.',
  'Damage was estimated at $4,000.',
  'The two are said to be close.',
  'The deal is still thought to be worth millions.',
  'The work is expected to be finished by Friday.',
  'He was accused of theft.',
  'It is feared that shops will run short of fruit by the weekend.',
  'It is feared that the deal will be blocked by Hungary.',
  'The bridge is expected to be finished by the end of the summer.',
  'The plan is expected to be approved by parliament.',
  'A deal is expected by early December.',
])('Nobody is behind in English: %s', (text) => expect(held(text, 'en')).not.toBeNull())

test.each([
  'She was seen near the harbour.',
  'The plan was criticised by unions.',
  'He was accused by prosecutors of theft.',
  'The rule is understood.',
  'He was told to leave.',
  'It could be seen as a ploy.',
  'The crew was praised by the minister.',
  'The plan was praised by next year’s host, Peru.',
  'He was accused by the end of the week by prosecutors.',
  'You have been accused of theft.',
])('Somebody is, or nothing is held, in English: %s', (text) => expect(held(text, 'en')).toBeNull())
