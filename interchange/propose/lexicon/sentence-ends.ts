const words = (list: string) => new Set(list.split(' '))

/** What stands before a full stop that ends no sentence, in either language; single letters and numbers besides. */
export const abbreviated: ReadonlySet<string> = words(
  'Dr Prof Dipl Ing Med Mag Mr Mrs Ms St Nr Nrn Abs Art Bd Hrsg Aufl Tel Fax Str Pf bzw ca evtl ggf ggfs inkl exkl zzgl Mio Mill Mrd Tsd vgl usw etc ' +
    'sog geb gest verh vs max min Min Std Sek Jh Jhd Chr No Gen Sen Rep Gov Lt Col Sgt Capt Hon Rev Jr Sr Inc Ltd Co Corp Bros Ave Blvd Jan Feb Febr Mär Apr Jun Jul Aug Sept Sep Okt ' +
    'Oct Nov Dez Dec Mo Di Mi Do Fr Sa So Kap gem allg insb bspw etwa. Anm Red Gebr Hbf RA Az Ziff lt o.ä u.a z.B d.h v.a u.U i.d.R a.D e.V i.A U.S U.K a.m p.m e.g i.e Ph approx dept est Fig',
)

/** Words with a capital that plainly begin a sentence and follow no number or initial inside one. */
export const starters: ReadonlySet<string> = words(
  'Dann Der Die Das Den Dem Des Ein Eine Einer Einem Einen Er Sie Es Wir Ich Man In Im Am An Auf Aus Bei Beim Nach Laut Von Vom Zu Zum Zur Mit Für Über Unter Vor Seit Um Und Aber Doch ' +
    'Auch Wie Wer Was Wenn Als Dass Dieser Diese Dieses Diesen So Da Dort Nun Seine Sein Ihre Ihr Noch Nur Schon Alle Viele Beide Gegen Durch Ohne Dabei Damit Danach Daher Zudem Außerdem Allerdings ' +
    'Trotzdem Dennoch Jedoch Bereits Zuvor Zunächst Insgesamt Während Weil Ob Wegen Trotz Bis Hier Jetzt Heute Gestern Wo Warum Kein Keine Mehr Mehrere Einige Andere Anfang Ende Zwar Denn Sollte Dazu Darauf Dafür Deshalb ' +
    'The A An He She It They We I You His Her Their Its Our This That These Those On At By For From With According But Or If While After Before Since Although There Here What Who Why How No Not Now Then Also Police',
)

/** What an ordinal number counts. */
export const ordinalAfter =
  /^(?:Jan\p{L}*|Feb\p{L}*|März|Apr\p{L}*|Mai|Jun\p{L}*|Jul\p{L}*|Aug\p{L}*|Sept?\p{L}*|Okt\p{L}*|Nov\p{L}*|Dez\p{L}*|Jänner|Jahrhunderts?|Jahrtausends?|Minuten?|Platz|Rang|Spieltag\p{L}*|Advent|FC|SC|Runde|Kammer|Senat|Auflage|Geburtstag\p{L}*|Etappe|Sitzung|Parteitag\p{L}*|Bundesliga|Liga|Weltkriegs?|Armee|Division|Bezirk|Stock|Stockwerk|Klasse|Lebensjahr\p{L}*|Legislaturperiode|Wahlperiode|Kongress|Infanterie\p{L}*|Strafkammer|Zivilkammer|Strafsenat\p{L}*|Jahrestag\p{L}*|Todestag\p{L}*|Mal|Tag|Woche|Quartal|Halbjahr|Stelle|Sieg|Saison\p{L}*|Präsident\p{L}*|Bundes\p{L}+|Deutsche\p{L}*|Mann|Hälfte|Juror|Person|Olympische\p{L}*)$/u
