/** Words by which a press release gives itself away, and after which its issuer may be named. */
export const releaseMarks: readonly RegExp[] = [
  /\boriginal-content von:\s*([^,\n]{3,80})/iu,
  /\b(?:medien|presse)(?:information|mitteilung|meldung)\b(?: nr\.? [\w/-]+)?\s*(?:[·|:–-]\s*|de[rs] )([^\n|·]{3,90})/iu,
  /^(?:pressekontakt|medienkontakt|press contact|media contact)\s?:[ \t]*(?=[^\n]{0,60}\b(?:AG|GmbH|SE|Stiftung|Verband|Verein|Ministerium|Polizei\p{L}*|Stadt\p{L}*|Universität|Ltd|Inc|Foundation|Council|Office|University))([^,\n]{3,80})/imu,
  /^([^\n\d@]{3,80})\n+press (?:release|notice)\b/imu,
  /^(?:(?:für |bei )?rückfragen[^:\n]{0,30}|ansprechpartner[^:\n]{0,20}|herausgeber(?:in)?):[ \t]*((?=[^\n,]{0,60}(?:amt|präsidium|direktion|inspektion|ministerium|stiftung|verband|verein|universität|stadt|landkreis|gmbh|\bAG\b|klinik|kammer|polizei))[^,\n]{3,80})/imu,
  /\bpress (?:release|notice)\s*(?:from|by|[·|:–-])\s*([^\n|·]{3,90})/iu,
]

/** A line that says no more than what the paper is. */
export const releaseLine =
  /^(?:press (?:release|notice|statement)|(?:news|media) release|presse-?(?:mitteilung|information|meldung|info|notiz|dienst|erklärung)|medien-?(?:mitteilung|information|info))\b/iu

/** The same, where no issuer stands beside it. */
export const releaseSigns: readonly RegExp[] = [
  /^(?:press (?:release|notice|statement)|(?:news|media) release|for immediate release|presse-?(?:mitteilung|information|meldung|info|notiz|dienst|erklärung)|medien-?(?:mitteilung|information|info)|zur sofortigen veröffentlichung|sperrfrist|embargoed until)\b/imu,
  /\bnotes? to editors\b/iu,
  /^(?:pressestelle|press office|betreff: (?:pm|pi|presse)\p{L}*)\b/imu,
  /^(?:media enquiries|press enquiries|media contact|press contact|pressekontakt|medienkontakt|medienanfragen|presseanfragen|herausgeber:)/imu,
  /^(?:(?:für |bei )?rückfragen|ansprechpartner(?:in)?)\b(?!.{0,60}redaktion)/imu,
  /\babdruck honorarfrei\b/iu,
  /\((?:ots|PRNewswire|Business Wire|GLOBE NEWSWIRE)\b/iu,
]

/** Words that an office, a firm or a society has in its name. */
export const issuerWords =
  /(?<!\p{L})(?:AG|SE|KG|GmbH|mbH|e\.\s?V\.|Stiftung|Ministerium|\p{L}*ministerium|Senats?\p{L}*|Polizei\p{L}*|Staatsanwaltschaft|Feuerwehr|Universität|Hochschule|Klinik\p{L}*|Stadt(?:werke|verwaltung)?|Landkreis|Landratsamt|Kreis|Gemeinde|\p{L}*verband|\p{L}*verein|\p{L}*kammer|\p{L}*bank|\p{L}*amt|\p{L}*institut|Gewerkschaft|Partei|Fraktion|Inc|Ltd|LLC|plc|Corp|Group|Labs|Foundation|Department|Ministry|Office|Agency|Authority|Council|University|Institute|Police|Association|Society|Trust|Bank|Union|Federation|Service|Commission)(?!\p{L})/u

/** What stands behind the name of an issuer without being part of it. */
export const issuerEnds =
  /\s*(?:vom \d.*|(?:[|·•–,-]\s*)?(?:Pressestelle|Press Office|Presse- und Öffentlichkeitsarbeit|Kommunikation|Newsroom))\s*$/iu

/** How a paper signs a press notice that it prints. */
export const pressNotice = 'pm'
