/**
 * What stands on buttons, in menus and under headings of a site: a line that says nothing else is no part of a report.
 * Lower case, without a colon or a number behind.
 */
export const pageWords: ReadonlySet<string> = new Set(
  // Ways through the site.
  (
    'startseite|zur startseite|home|homepage|menü|menu|hauptmenü|navigation|suche|suchen|search|anmelden|abmelden|login|log in|sign in|' +
    'sign up|register|registrieren|mein konto|my account|abo|abos|abonnieren|subscribe|e-paper|epaper|newsletter|impressum|imprint|' +
    'datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|privacy|privacy policy|terms of use|terms and conditions|cookies|' +
    'cookie-einstellungen|cookie settings|barrierefreiheit|accessibility|mediadaten|advertise with us|über uns|about us|contact us|' +
    'kontakt|contact|hilfe|help|faq|feedback|rss|nach oben|back to top|zurück|zurück zur übersicht|back|weiter|next|previous|' +
    'vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|previous article|next article|skip to content|' +
    'skip to main content|zum inhalt springen|direkt zum inhalt|open menu|close|schließen|open in app|' +
    // More of it.
    'mehr|mehr lesen|mehr anzeigen|mehr erfahren|weiterlesen|weitere anzeigen|alle anzeigen|ganzen artikel lesen|zum artikel|read more|' +
    'see more|show more|load more|view all|view more|learn more|continue reading|related|related content|read next|up next|' +
    // What to do with it.
    'teilen|artikel teilen|beitrag teilen|auf facebook teilen|auf x teilen|auf twitter teilen|per e-mail teilen|per mail versenden|merken|' +
    'artikel merken|auf die merkliste|merkliste|drucken|artikel drucken|speichern|pdf|versenden|vorlesen|anhören|artikel anhören|' +
    'beitrag anhören|artikel kommentieren|kommentieren|kommentar schreiben|kommentare|kommentare anzeigen|kommentare lesen|' +
    'zu den kommentaren|link kopieren|url kopieren|link kopiert|gefällt mir|korrekturhinweis|fehler melden|fehler gefunden|' +
    'artikel verschenken|share|share this|share this article|share this story|share article|save|saved|save article|print|email|' +
    'e-mail|mail|copy link|link copied|comment|comments|view comments|leave a comment|listen|listen to this article|listen to article|' +
    'gift article|gift this article|reprints|report an error|report this|reuse this content|purchase licensing rights|' +
    'add to favorites|bookmark|like this|like|follow|follow us|folgen|folgen sie uns|spread the love|' +
    'facebook|twitter|x|whatsapp|instagram|linkedin|xing|telegram|threads|mastodon|bluesky|pinterest|reddit|tiktok|youtube|flipboard|' +
    'pocket|messenger|tumblr|google news|' +
    // Labels without anything behind.
    'published|veröffentlicht|updated|aktualisiert|last updated|date|datum|author|autor|tags|tag|schlagwörter|stichwörter|topics|' +
    'advertisement|advertising|ad|sponsored|anzeige|werbung|header ad|promoted|ads|video|image|media|loading|wird geladen|' +
    'opens new tab|opens in new window|öffnet in neuem fenster|ends|ende|- ende -|- ends -|more to follow|mfg|' +
    'exklusiv für abonnenten|nur für abonnenten|plus-artikel|premium|subscribers only'
  ).split('|'),
)

/** True for a line that says no more than a button or a label. */
export function isPageWord(line: string): boolean {
  if (line.length > 60) return false
  return pageWords.has(
    line
      .toLowerCase()
      .replace(/[[(]?\d{1,5}[)\]]?$/u, '')
      .replace(/[\s:…»›>|·+]+$/u, '')
      .replace(/^[\s»›>|·+]+/u, ''),
  )
}
