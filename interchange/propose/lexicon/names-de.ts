/** German nouns whose name stands behind them in quotation marks: works, ships, bodies, campaigns. The noun may be the end of a compound. */
export const bearersOfNames =
  'Titel Film Buch Lied Song Album Roman Stück Serie Sendung Oper Drama Kampagne Aktion Initiative Projekt Programm Ausstellung Bündnis Verein Zeitung Zeitschrift Magazin Blatt Schiff ' +
  'Fähre Band Gruppe Firma Unternehmen Portal Sender Motto Slogan Gesetz Preis Festival Show Reihe Spiel Gasthaus Hotel Restaurant Café Agentur Nachrichtenseite Hausboot Operation App ' +
  'Stichwort Name Überschrift Bewegung Organisation Partei Gruppierung Stiftung Netzwerk Verband Allianz Plattform Webseite Website Blog Sonde Rakete Satellit Taifun Hurrikan Sturm Orkan ' +
  'Sturmtief Frachter Tanker Dampfer Flugzeugträger Yacht Jacht Halle Arena Stadion Gemälde Skulptur Ballett Musical Single Hit Erzählung Gedicht Hymne Mission Modell Marke Software Verlag ' +
  'Club Klub Diskothek Bar Kneipe Miliz Brigade Rubrik Tour Tournee Messe Konferenz Wettbewerb Kategorie Begriff Wort Ausdruck Prädikat Aufschrift Parole Genossenschaft Rebellengruppe Sekte Zeche Mine Klinik'
