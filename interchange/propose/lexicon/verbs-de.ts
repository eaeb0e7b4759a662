/*
 * German verbs by which news tells what somebody said or thinks. A bar parts a prefix that comes off ("mit|teilen").
 * Weak verbs stand in the infinitive; of strong ones follow the third person of the present and of the past, and the
 * participle. After a plus stands what the clause must have besides, after a minus what it must not have.
 */

/** With a clause, an infinitive or a quotation they tell what was said; alone they tell nothing. */
export const sayingVerbs = `
sagen
fragen
antworten
entgegnen
erwidern
kontern
ergänzen
resümieren
bilanzieren
witzeln
zitieren
scherzen
murmeln
flüstern
stöhnen
seufzen
frohlocken
jubeln
poltern
brummen
raunen
knurren
zischen
maulen
nörgeln
unken
frotzeln
flachsen
stammeln
grübeln
lästern
tönen
schwören
ätzen
höhnen
urteilen
folgern
schlussfolgern
mutmaßen
argumentieren
notieren
posten
twittern
bemerken
formulieren
orakeln
prognostizieren
philosophieren
konstatieren
diagnostizieren
berichten
erzählen
melden -sich
meinen
denken dachte gedacht denkt
wissen weiß wusste gewusst + dass|ob
dokumentieren
enthüllen
offenbaren
verraten verrät verriet verraten
verlauten
verbreiten
schreiben schreibt schrieb geschrieben
sprechen spricht sprach gesprochen + davon|von
finden findet fand gefunden
schreien schreit schrie geschrien
rufen ruft rief gerufen - zurück|hervor|auf den Plan|ab[.,;]
lauten
herrschen + an[.,;:\u0001]
gestehen gesteht gestand gestanden
spekulieren
vermelden
ankreiden
rätseln
hören hörte gehört + heraus
überlegen
klären + auf[.,;:]
freuen + sich
ärgern + sich
wundern + sich
sorgen + sich
wehren + sich
rechtfertigen + sich
verteidigen + sich
erinnern + sich
empören + sich
erregen + sich
mit|teilen
hinzu|fügen
hinzu|setzen
nach|schieben schiebt schob geschoben
an|fügen
aus|führen
aus|sagen
vor|tragen trägt trug getragen + , |: |\u0001
dar|legen
fest|stellen
fest|halten hält hielt gehalten
zusammen|fassen
ein|wenden wendet wandte gewandt
ein|werfen wirft warf geworfen
entgegen|halten hält hielt gehalten
dagegen|halten hält hielt gehalten
vor|halten hält hielt gehalten
entgegen|setzen
zu|rufen ruft rief gerufen
aus|rufen ruft rief gerufen
vor|rechnen
nach|fragen
zurück|fragen
nach|haken
zurück|schreiben schreibt schrieb geschrieben
fort|fahren fährt fuhr gefahren
fort|setzen
aus|richten
wieder|geben gibt gab gegeben
ein|schränken
an|merken
zu|flüstern
preis|geben gibt gab gegeben
zu bedenken|geben gibt gab gegeben
zu Protokoll|geben gibt gab gegeben
zu verstehen|geben gibt gab gegeben
bekannt|machen
deutlich|machen
klar|machen
geltend|machen
klar|stellen
richtig|stellen
ein|gestehen gesteht gestand gestanden
schluss|folgern
durch|geben gibt gab gegeben
aus|rechnen
nach|legen
voran|stellen
`

/** With a clause they tell what was said; alone they tell that somebody spoke to a matter. */
export const speakingVerbs = `
erklären - sich (?:durch|aus)
betonen
versichern
behaupten
erläutern
schildern
bekräftigen
bestätigen - sich
beteuern
kritisieren
beklagen
bemängeln
unterstreichen unterstreicht unterstrich unterstrichen
präzisieren
konkretisieren
kommentieren
prophezeien
warnen
mahnen
fordern - Todesopfer|Menschenleben|\\d+ Tote|\\d+ Verletzte|Verletzte[.]|viele Opfer|Opfer[.]
verlangen
loben
preisen preist pries gepriesen
würdigen
begrüßen
befürworten
verurteilen - zu (?:\\d|ein|zehn|zwei|drei|vier|fünf|sechs|sieben|acht|neun|lebens|mehrj)|Jahre|Haft|Freiheitsstrafe|Geldstrafe|Gericht|Richter
dementieren
bestreiten bestreitet bestritt bestritten
leugnen
widersprechen widerspricht widersprach widersprochen
bedauern
beschuldigen
bezichtigen
appellieren
plädieren
drohen + mit |: |, |\u0001
versprechen verspricht versprach versprochen - sich
bitten bittet bat gebeten
raten rät riet geraten
empfehlen empfiehlt empfahl empfohlen
verweisen verweist verwies verwiesen + auf |: |, |\u0001
erinnern + an|daran - sich
hin|weisen weist wies gewiesen
bezeichnen
nennen nennt nannte genannt - \bkeine
titulieren
beschreiben beschreibt beschrieb beschrieben + als|wie|: |\u0001|, 
charakterisieren
kritisieren
rügen
monieren
beanstanden
tadeln
geißeln
brandmarken
verteidigen + Entscheidung|Vorgehen|Pläne|Plan|Kurs|Kritik|gegen|Politik|als|: |\u0001|Haltung|Gesetz|Maßnahme|Vorschlag|Tradition|Bau|Einsatz
rechtfertigen
begründen
bekunden
bezweifeln
zweifeln + an |daran|, 
vermuten
schätzen + auf|, |dass
beziffern
dringen dringt drang gedrungen + auf |darauf
drängen + auf |darauf|zu - \\bsich\\b
pochen + auf |darauf
beharren + auf |darauf
bestehen besteht bestand bestanden + darauf|auf ein
werben wirbt warb geworben + für |dafür
klagen - gegen|vor dem|\bauf \\p{Lu}
schimpfen
wettern
spotten
schwärmen
hoffen
glauben - \\b(?:ihm|ihr|ihnen|uns|mir|dir)\\b
befürchten
fürchten
erwarten - wird|werden|wurde|sich|ein Kind
bezweifeln
bedanken + sich
entschuldigen + sich
danken
gratulieren
kondolieren
beschweren + sich
äußern - sich (?:bisher |zunächst |bislang |vorerst |noch |dazu |hierzu |auch )*nicht|wollte|will|keine
berufen beruft berief berufen + sich auf
wünschen + sich
bekennen bekennt bekannte bekannt + sich
distanzieren + sich
beurteilen
bewerten + als
analysieren
interpretieren
deuten + als
werten + als
bilanzieren
attestieren
bescheinigen
unterstellen
zugestehen gesteht gestand gestanden
verneinen
bejahen
ermahnen
ermuntern
ermutigen
ersuchen
flehen
versprechen verspricht versprach versprochen
geloben
garantieren - wird
thematisieren
rekapitulieren
lamentieren
jammern
protestieren
verlautbaren
signalisieren
suggerieren
insistieren
auf|rufen ruft rief gerufen
auf|fordern
an|kündigen
an|mahnen
an|prangern
an|regen
an|klagen + : |, |\u0001
an|drohen
an|erkennen erkennt erkannte erkannt
an|zweifeln
zurück|weisen weist wies gewiesen
zurück|rudern
ein|räumen
ab|lehnen - Stimmen|Mehrheit|mehrheitlich
ab|streiten streitet stritt gestritten
ab|raten rät riet geraten
zu|geben gibt gab gegeben
bekannt|geben gibt gab gegeben
an|geben gibt gab gegeben + als|, |: |\u0001|mit
informieren + über|, 
zu|sichern
zu|sagen
vor|werfen wirft warf geworfen
vor|schlagen schlägt schlug geschlagen
voraus|sagen
voraus|sehen sieht sah gesehen
vorher|sagen
hervor|heben hebt hob gehoben
heraus|stellen - sich
bei|pflichten
zu|stimmen + : |\u0001|, 
ein|treten tritt trat getreten + für |dafür
ein|setzen + sich für|sich dafür
aus|sprechen spricht sprach gesprochen + für|gegen|sich|Dank|Lob|Warnung|Beileid|Mitgefühl
aus|drücken + Hoffnung|Bedauern|Sorge|Mitgefühl|Beileid|Trauer|Freude|Zuversicht|dass
aus|schließen schließt schloss geschlossen - wurde|worden|sich|vom
aus|gehen geht ging gegangen + davon|von - Gefahr|Risiko|Impuls|Bedrohung|Signal|Initiative
offen|lassen lässt ließ gelassen
nahe|legen
in Abrede|stellen
infrage|stellen
in Frage|stellen
in Aussicht|stellen
in Zweifel|ziehen zieht zog gezogen
unter Beweis|stellen + , 
zum Ausdruck|bringen bringt brachte gebracht
zur Sprache|bringen bringt brachte gebracht
in Schutz|nehmen nimmt nahm genommen
für|halten hält hielt gehalten
gut|heißen heißt hieß geheißen
schön|reden
klein|reden
ab|rechnen + mit 
nach|legen + : |\u0001|, 
sich|berufen
entgegen|treten tritt trat getreten
sichern + zu[.,;]|zu [,;]
stellen + hinter |vor ihn|klar[.,: ]
halten hält hielt gehalten + für |dagegen - Rede|fest|an |stand|Ausschau
machen + verantwortlich|Vorwürfe|Mut|geltend - sich
rechnen + mit |damit - wird|werden|ab mit
sehen sieht sah gesehen + |als |skeptisch|kritisch|gelassen|anders|ähnlich|keinen |keine |Handlungsbedarf|Chancen|Gefahr|in der Pflicht|am Zug|ebenso|genauso|sich (?:bestätigt|im Recht|gezwungen|in der)|Anlass|Schuld|positiv|negativ
fassen + ins Auge|zusammen
reagieren + : |mit (?:Empörung|Kritik|Unverständnis|Skepsis|Entsetzen|Bestürzung|scharfer|Erleichterung|Bedauern)|empört|erleichtert|skeptisch|gelassen|verärgert|erfreut|enttäuscht|zurückhaltend|entsetzt|positiv|kritisch|scharf|betroffen|bestürzt|verwundert|überrascht|irritiert|verhalten|begeistert|\u0001
zeigen + (?:[zZ]eigt\\p{L}* sich|sich .*zeigt).* [\\p{Ll}-]+(?:t|lich|isch|ig|voll|end|haft|sam|bar|offen|froh|stolz|los|dankbar)\\b|sich \\p{L}* ?offen|sich (?:\\p{L}+ )?\\u0001 - \\b(?:dass|wie|ob|deutlich|erst|jetzt|nicht)\\b
geben gibt gab gegeben + sich (?:\\p{L}+ )*(?:kämpferisch|gelassen|zuversichtlich|optimistisch|selbstbewusst|siegessicher|überzeugt|zurückhaltend|bedeckt|skeptisch|versöhnlich|entschlossen|unbeeindruckt|zufrieden|bescheiden|wortkarg|vorsichtig|selbstkritisch|unversöhnlich|kompromisslos|kompromissbereit|diplomatisch|reumütig|enttäuscht|sicher|staatsmännisch|hart|hoffnungsvoll)|die Schuld
fühlen + sich
stärken + den Rücken
erheben erhebt erhob erhoben + Vorwürfe|Vorwurf|Kritik|Einspruch|Bedenken|Anschuldigungen|Forderung
üben + Kritik|Selbstkritik|kritisch
legen + nahe|Protest ein|Wert auf
führen + zurück|ins Feld|Gründe|an[.,]
ziehen zieht zog gezogen + Bilanz|Fazit|Zweifel|Vergleich
nehmen nimmt nahm genommen + in Schutz|Stellung|zurück[.,]|Bezug|zur Kenntnis
kommen kommt kam gekommen + zu dem (?:Schluss|Ergebnis|Urteil)|zum (?:Schluss|Ergebnis|Urteil)
bringen bringt brachte gebracht + Ausdruck|ins Spiel|ins Gespräch
treten tritt trat getreten + entgegen|dafür ein|für .* ein[.,]
vertreten vertritt vertrat vertreten + Auffassung|Ansicht|Meinung|Standpunkt|Position|These|Haltung
teilen + Auffassung|Ansicht|Meinung|Einschätzung|Sorge|Kritik|Sicht
sprechen spricht sprach gesprochen + von |davon|Dank|Lob|sich .*(?:für|gegen)|über
reden + von |über
erzählen + von |über |davon
berichten + von |über |davon - darüber
lassen lässt ließ gelassen + offen[.,]|keinen Zweifel|kein gutes Haar|durchblicken|anklingen
lesen liest las gelesen + den Text|die Leviten
warten + auf mit
hervor|gehen geht ging gegangen + [aA]us|daraus
ergeben ergibt ergab ergeben + Studie|Umfrage|Untersuchung|Bericht|Erhebung|Befragung|Statistik|Daten|Zahlen|Auswertung|Analyse|Gutachten|Papier|Dokument|Unterlagen|Ermittlungen|Recherchen|Obduktion|Prüfung|Anfrage|Recherche|Aufnahmen|Video|Erkenntnisse|Ergebnisse|Berechnungen
belegen + Studie|Umfrage|Untersuchung|Bericht|Erhebung|Befragung|Statistik|Daten|Zahlen|Auswertung|Analyse|Gutachten|Papier|Dokument|Unterlagen|Ermittlungen|Recherchen|Obduktion|Prüfung|Anfrage|Recherche|Aufnahmen|Video|Erkenntnisse|Ergebnisse|Berechnungen
besagen
zeigen + Studie|Umfrage|Untersuchung|Bericht|Erhebung|Befragung|Statistik|Daten|Zahlen|Auswertung|Analyse|Gutachten|Papier|Dokument|Unterlagen|Ermittlungen|Recherchen|Obduktion|Anfrage|Recherche|Aufnahmen|Video|Erkenntnisse|Ergebnisse|Berechnungen - \\bsich\\b
beweisen beweist bewies bewiesen + Studie|Umfrage|Untersuchung|Bericht|Erhebung|Befragung|Statistik|Daten|Zahlen|Auswertung|Analyse|Gutachten|Papier|Dokument|Unterlagen|Ermittlungen|Recherchen|Obduktion|Anfrage|Recherche|Aufnahmen|Video|Erkenntnisse|Ergebnisse|Berechnungen
nahe|legen + Studie|Umfrage|Untersuchung|Bericht|Erhebung|Befragung|Statistik|Daten|Zahlen|Auswertung|Analyse|Gutachten|Papier|Dokument|Unterlagen|Ermittlungen|Recherchen|Obduktion|Prüfung|Anfrage|Recherche|Aufnahmen|Video|Erkenntnisse|Ergebnisse|Berechnungen|dass|, 
`
