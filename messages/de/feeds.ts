/** Words of the feeds. */
export const feeds = {
  /** In the footer: the whole site's. */
  site: 'RSS-Feed',
  asFeed: 'Als Feed:',
  /** A part of the site: “Ausland – Der Globus”. */
  partOf: (part: string, site: string) => `${part} – ${site}`,
  latest: (site: string) => `Neues von ${site}`,
  inSection: (section: string) => `Neues aus dem Ressort ${section}`,
  by: (name: string) => `Beiträge, an denen ${name} mitgewirkt hat`,
  /** The headline of a story that no longer stands. */
  retracted: (headline: string) => `Zurückgenommen: ${headline}`,
  correction: (kind: string, headline: string) => `${kind}: ${headline}`,
  sources: 'Quellen: ',
  unnamed: 'eine Quelle, die nicht genannt wird',
  extent: (extent: string) => `Umfang: ${extent}.`,
  rightsHolder: (holder: string) => `Rechte: ${holder}.`,
  licence: (licence: string) => `Lizenz: ${licence}.`,
  ai: { assisted: 'Mit Hilfe von KI entstanden.', generated: 'Von KI erzeugt.' },
  toStory: 'Zum Beitrag',
  missing: 'Unter dieser Adresse gibt es keinen Feed.',
}
