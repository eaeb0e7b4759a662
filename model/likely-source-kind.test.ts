import { expect, test } from 'vitest'
import { likelySourceKind } from './likely-source-kind'

test.each([
  ['Xi Jinping', 'person'],
  ['Ursula von der Leyen', 'person'],
  ['Merz', 'person'],
  ['Konrad Adenauer', 'person'],
  ['Emma Bankole', 'person'],
  ['Murat Yilmaz', 'person'],
  ['Kim Se Hyok', 'person'],
  ['Burkhard Rathmann', 'person'],
  ['Auswärtiges Amt', 'organisation'],
  ['Polizei Köln', 'organisation'],
  ['Ministry of Defence', 'organisation'],
  ['Deutscher Wetterdienst', 'organisation'],
  ['Siemens AG', 'organisation'],
  ['CDU', 'organisation'],
])('who says it: %s is a %s', (name, kind) => expect(likelySourceKind('speaker', name)).toBe(kind))

test.each([
  ['Pressemitteilung des Ministeriums', 'press_release'],
  ['Mitteilung der Polizei', 'statement'],
  ['chinesische Daten', 'dataset'],
  ['Urteil des Landgerichts', 'court_record'],
  ['Gesetzentwurf', 'document'],
  ['ein internes Papier', 'document'],
])('in what it stands: %s is a %s', (name, kind) => expect(likelySourceKind('document', name)).toBe(kind))

test.each([
  ['dpa', 'wire_item'],
  ['Reuters', 'wire_item'],
  ['CNN', 'media_report'],
])('through what it came: %s is a %s', (name, kind) => expect(likelySourceKind('via', name)).toBe(kind))
