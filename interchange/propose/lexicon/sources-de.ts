/* German nouns of saying, and what may carry words: documents, surveys, outlets. */

/** "nach Angaben", "nach den Worten", "… Einschätzung nach": what stands between "nach" and the source. */
export const nounsOfSource =
  'Angaben Angabe Worten Einschätzung Einschätzungen Ansicht Meinung Überzeugung Darstellung Darstellungen Auffassung Informationen Information ' +
  'Berichten Schätzungen Schätzung Berechnungen Berechnung Auskunft Auskünften Erkenntnissen Aussage Aussagen Mitteilung Mitteilungen ' +
  'Recherchen Zahlen Daten Lesart Prognose Prognosen Beobachtungen Schilderung Schilderungen Urteil Erfahrung Eindruck Vorwürfen Vermutung ' +
  'Vermutungen Befürchtungen Medienberichten Medieninformationen Medienangaben Presseberichten Zeitungsberichten Agenturberichten Augenzeugenberichten Zeugenaussagen'

/** Ends of German nouns for what carries words; the noun may be the end of a compound. */
export const documentNouns =
  'daten zahlen bericht berichte berichts berichtes studie studien papier papiers schreiben schreibens brief briefs briefes mitteilung mitteilungen erklärung gutachten gutachtens umfrage umfragen erhebung ' +
  'befragung vertrag vertrags vorlage anklage anklageschrift beschluss urteil urteils vermerk vermerks dokument dokumente dokumenten dokuments protokoll protokolle protokollen statistik ' +
  'statistiken analyse analysen untersuchung untersuchungen auswertung entwurf entwurfs bilanz statement stellungnahme aussendung kommuniqué kommunique resolution ' +
  'interview ansprache fernsehansprache rede regierungserklärung tweet tweets post posting postings blog blogeintrag blogbeitrag beitrag video videobotschaft botschaft katalog begleittext kommentar ' +
  'website webseite internetseite homepage rangliste index report antrag aufruf appell manifest wahlprogramm programm notiz mail e-mail mails ' +
  'aufstellung pressemeldung meldung rundschreiben telegramm kabel depesche akten unterlagen memo memorandum leitartikel artikel text verwaltungsvorlage ' +
  'geschäftsbericht quartalsbericht flugblatt schild lagebericht prüfbericht klageschrift strafanzeige verfügung erlass richtlinie leitfaden ergebnisse ergebnis zensus mikrozensus barometer trendbarometer politbarometer'

/** Documents that compile figures. */
export const dataNouns =
  /(?:statistik|umfrage|erhebung|befragung|zahlen|daten|bilanz|berechnung|schätzung|prognose|geschäftsbericht|index|barometer|zensus|auswertung|aufstellung|rangliste)/iu
/** Who compiles figures. */
export const dataIssuers =
  /(?:statistik|statistisch|bundesamt|landesamt|institut|bundesagentur|eurostat|destatis|forschungsgruppe|infratest|forsa|allensbach|emnid|yougov|insa\b|gallup)/iu

/** "die Forderung, …": nouns that bring what is said as a clause. */
export const nounsOfSaying =
  'Ankündigung Aussage Aussagen Behauptung Behauptungen Forderung Forderungen Kritik Warnung Warnungen Einschätzung Vorwurf Vorwürfe Vorwürfen Mitteilung Bericht Berichte Berichten ' +
  'Meldung Meldungen Gerücht Gerüchte Gerüchten Angaben Hinweis Hinweise Hinweisen Befürchtung Befürchtungen Sorge Sorgen Hoffnung Hoffnungen Überzeugung Ansicht Meinung Auffassung These Argument ' +
  'Begründung Erklärung Zusage Versprechen Drohung Aufforderung Appell Aufruf Bitte Vermutung Vermutungen Anschuldigung Anschuldigungen Klage Klagen Zusicherung Bemerkung Äußerung ' +
  'Äußerungen Feststellung Erkenntnis Einwand Spekulation Spekulationen Empfehlung Vorschlag Rat Anregung Unterstellung Beteuerung Prognose Anweisung Urteil Fazit Ergebnis Schluss Standpunkt Zuversicht Bedenken Verdacht Eindruck Nachricht Satz Wunsch Versicherung Anklage Mahnung Botschaft Ruf'

/** Words before a name that say it is an outlet. */
export const outletNouns =
  'Nachrichtenagentur Agentur Zeitung Tageszeitung Wochenzeitung Boulevardzeitung Sonntagszeitung Magazin Nachrichtenmagazin Wochenmagazin Sender Fernsehsender Nachrichtensender TV-Sender Radiosender ' +
  'Rundfunksender Portal Nachrichtenportal Onlineportal Internetportal Nachrichtenseite Rundfunk Radio Blatt Zeitschrift Fachzeitschrift Zeitungen Wochenblatt Onlinedienst Nachrichtendienst Boulevardblatt Fernsehen Redaktionsnetzwerk Lokalzeitung Pressedienst Hörfunk'

/** Who is no name and yet speaks in a headline before a colon: the word or the end of one. */
export const headlineSpeakers =
  'polizei feuerwehr gewerkschaft gewerkschaften studie umfrage experte experten expertin forscher forscherin forschung insider regierung opposition ministerium minister ministerin präsident präsidentin ' +
  'kanzler kanzlerin verband bericht berichte medien zeitung gericht staatsanwaltschaft sprecher sprecherin chef chefin trainer bürgermeister bürgermeisterin union koalition kommission bundesamt institut amt behörde behörden ' +
  'rat partei fraktion kirche bischof papst könig senator senatorin verein vorsitzende vorsitzender ökonom ökonomin ökonomen wissenschaftler analyst analysten kreise ermittler zeuge zeugin zeugen anwalt anwältin verteidiger militär armee uno nato eu un who spd cdu csu fdp afd grüne grünen linke ' +
  'statistik bank bundesbank ezb weißes haus kreml pentagon verbraucherschützer umweltschützer naturschützer ärzte lehrer arbeitgeber wirtschaft industrie handel bahn konzern unternehmen stadt land bund landrat wirtschaftsweise menschenrechtler aktivisten'
