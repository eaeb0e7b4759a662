import type { SourceKind } from './source'

/** What a name stands for behind a passage: who says it, in what it stands, through what it reached us. */
export type SourcePart = 'speaker' | 'document' | 'via'

/** Names of bodies rather than people, by how one of their words ends. "Rat" is not among them: Murat and Marat are people. */
const ending =
  /(?:ministerium|amt|behörde|polizei|gericht|staatsanwaltschaft|regierung|bundestag|(?:bundes|stadt|gemeinde|aufsichts|betriebs|verwaltungs|sicherheits|minister|zentral|landes|ethik)rat|senat|kommission|verband|verein|partei|fraktion|gewerkschaft|universität|hochschule|institut|stiftung|zentrum|zentrale|agentur|bank|konzern|unternehmen|gesellschaft|klinik|krankenhaus|kirche|feuerwehr|armee|bundeswehr|werke?|kammer|zeitung|dienst)(?:s|es|en)?$/iu
const word =
  /(?:^|[\s-])(?:rat|bund|ministry|department|office|agency|police|court|government|council|commission|committee|association|union|party|university|institute|foundation|centre|center|company|group|bank|church|army|hospital|service|federation|organi[sz]ation|white house)(?:$|[\s-])/iu
const legal = /\s(?:AG|SE|KG|GmbH|e\.\s?V\.|Inc\.?|Ltd\.?|plc|LLC|Corp\.?)(?:$|\s)/u

const documents: readonly (readonly [RegExp, SourceKind])[] = [
  [/pressemitteilung|presseerklärung|press release/iu, 'press_release'],
  [/mitteilung|erklärung|stellungnahme|kommuniqué|communiqué|statement/iu, 'statement'],
  [/\brede\b|ansprache|\bspeech\b|\baddress\b/iu, 'speech'],
  [/urteil|anklage|gerichtsakt|beschluss|verdict|ruling|judg(?:e)?ment|indictment|court (?:document|filing|paper)/iu, 'court_record'],
  [/gesetz(?!entwurf)|verordnung|\blaw\b|\bact\b/iu, 'law'],
  [/daten|statisti|zahlen|umfrage|\bdata\b|figures|survey|poll/iu, 'dataset'],
  [/tweet|posting|\bpost\b|facebook|instagram|telegram|truth social|\bX\b/u, 'social_post'],
]

const agencies = /^(?:dpa|afp|reuters|ap|associated press|kna|epd|sid|apa|ansa|efe|xinhua|tass|interfax|bloomberg|upi|kyodo|pti|ans)$/iu

/** What a source that is known by a name alone probably is; a person at the desk may say otherwise. */
export function likelySourceKind(part: SourcePart, name: string): SourceKind {
  switch (part) {
    case 'speaker':
      return isBody(name) ? 'organisation' : 'person'
    case 'document':
      return documents.find(([pattern]) => pattern.test(name))?.[1] ?? 'document'
    case 'via':
      return agencies.test(name.trim()) ? 'wire_item' : 'media_report'
  }
}

function isBody(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.some((one) => ending.test(one)) || word.test(name) || legal.test(name)) return true
  return words.length === 1 && /^\p{Lu}{2,}\d*$/u.test(name)
}
