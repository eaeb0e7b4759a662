/** Outlets on whose reports other outlets' texts rest. Names are told apart by case. */
export const outlets: readonly string[] = (
  'CNN|BBC|NBC News|NBC|CBS News|CBS|ABC News|MSNBC|Fox News|NPR|PBS|Sky News|ITV News|Channel 4 News|Al Jazeera|CBC|CTV News|' +
  'The Guardian|Guardian|The New York Times|New York Times|The Washington Post|Washington Post|Wall Street Journal|Financial Times|' +
  'Economist|Politico|Axios|Los Angeles Times|Boston Globe|Chicago Tribune|USA Today|The Atlantic|New Yorker|ProPublica|Daily Mail|' +
  'Daily Telegraph|Telegraph|The Times|Sunday Times|Independent|Irish Times|Toronto Star|Globe and Mail|Sydney Morning Herald|' +
  'Spiegel|Der Spiegel|Die Zeit|Zeit Online|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|FAZ|Die Welt|Welt am Sonntag|' +
  'Bild-Zeitung|Bild am Sonntag|Handelsblatt|Tagesspiegel|taz|Stern|Focus|Tagesschau|ARD|ZDF|NDR|WDR|MDR|SWR|RBB|BR24|' +
  'Deutschlandfunk|Deutsche Welle|RND|Redaktionsnetzwerk Deutschland|n-tv|t-online|ORF|Der Standard|Die Presse|Kurier|Profil|SRF|' +
  'NZZ|Neue Zürcher Zeitung|Tages-Anzeiger|Blick|Le Monde|Le Figaro|Libération|Mediapart|El País|El Mundo|La Repubblica|' +
  'Corriere della Sera|La Stampa|Gazeta Wyborcza|Kyiv Independent|Ukrajinska Prawda|Meduza|Nowaja Gaseta|Haaretz|Times of Israel|' +
  'South China Morning Post|Nikkei|Japan Times|Hindustan Times|Times of India|Caixin|Bellingcat|Correctiv|The Insider'
).split('|')
