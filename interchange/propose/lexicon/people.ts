import { endings } from './endings'
import { remembered } from './remembered'

/** Words before a name that are no part of it: whole words, and the ends of German compounds. */
export const titles: ReadonlySet<string> = new Set(
  (
    'Herr Herrn Frau Fräulein Dr Prof Professor Professorin Mr Mrs Ms Miss Mx Dame Sir Lord Lady Baroness President Minister Senator Judge ' +
    'Sergeant Captain Sgt Lt Col Gen Sen Rep Gov Rev Hon Capt Cpl Supt Insp PC DC DI Inspector Superintendent Detective Chief Councillor ' +
    'Governor Mayor Chancellor Secretary General Coach Spokesman Spokeswoman Spokesperson Justice Bishop Archbishop Father Sister King ' +
    'Queen Prince Princess Director Trainer Nurse Doctor Papst Pope König Königin Prinz Prinzessin Fürst Scheich Sheikh Emir Sultan ' +
    'Ayatollah Kardinal Cardinal Monsignore Imam Rabbi Rabbiner Don Doña Lieutenant Colonel Major Admiral Commander Constable Officer ' +
    'Representative Congressman Congresswoman Ambassador Attorney Deputy Vice Premier Prime Defence Foreign Health Interior Finance ' +
    'Dipl Ing Mag MP Graf Gräfin Baron Freiherr Ex'
  ).split(' '),
)
export const titleEnds = endings(
  'minister sprecher präsident chef chefin leiter meister direktor intendant rat rätin anwält anwäl anwalt anwältin richter ' +
    'forscher politiker trainer kommissar professor experte expertin vorsitzender vorsitzende vorstand beauftragter beauftragte ' +
    'beauftragten bevollmächtigter bevollmächtigte bevollmächtigten wirt pfarrer bischof kanzler senator ökonom loge login historiker ' +
    'autor händler bauer verwalter analyst manager führer ärzt arzt lehrer kapitän inspektor präfekt premier regent monarch papst ' +
    'general admiral oberst botschafter diplomat konsul gesandter gesandte vermittler sekretär abgeordneter abgeordnete kandidat ' +
    'bewerber mitglied gründer erfinder inhaber besitzer eigner eigentümer unternehmer geschäftsführer verleger redakteur journalist ' +
    'reporter korrespondent moderator fotograf schauspieler sänger musiker künstler regisseur schriftsteller dichter philosoph ' +
    'physiker chemiker mathematiker informatiker techniker ingenieur architekt jurist strateg stratege aktivist gewerkschafter ' +
    'funktionär sportler spieler stürmer torhüter torwart verteidiger fahrer pilot läufer springer boxer ringer schwimmer weltmeister ' +
    'sieger soldat polizist ermittler fahnder zeuge zeugin nachbar anwohner bewohner landwirt winzer fischer bäcker metzger koch ' +
    'köchin student schüler rektor dekan dezernent referent berater gutachter sachverständiger sachverständige prüfer pfleger ' +
    'schwester hebamme apotheker psychologe psychiater therapeut soziologe biologe geologe klimatologe meteorologe virologe ' +
    'epidemiologe archäologe politologe pädagoge theologe ethnologe biologin soziologin demokrat kollege kollegin nachfolger ' +
    'vorgänger stellvertreter vertreter vize boss star idol legende witwe witwer sohn tochter bruder mutter vater ehefrau ehemann ' +
    'frau mann rebell rebellenführer oligarch despot diktator machthaber herrscher staatsoberhaupt oberhaupt chronist kurator ' +
    'kritiker gast jähriger jährige beamter beamte beamtin kläger angeklagter angeklagte verdächtiger verdächtige opfer täter könig ' +
    'königin kaiser prinz prinzessin imam rabbi rabbiner priester mönch nonne kardinal patriarch pastor pastorin superintendent ' +
    'matrose seemann bootsmann steuermann maschinist skipper lotse sanitäter imker tischler elektriker mechaniker kellner gastronom hotelier ' +
    'rentner pensionär erzieher sozialarbeiter dachdecker kommandant kommandeur offizier leutnant feldwebel spezialist doktorand ' +
    'influencer rapper komiker satiriker kabarettist pianist geiger dirigent komponist tänzer referee schiedsrichter profi ' +
    'präses generalsekretär schatzmeister fraktionsvize obmann obfrau statthalter landrat stadtrat senatorin',
  ['in', 'innen', 'en', 's'],
)

/** Words that begin a sentence with a capital and are no name. */
export const noNames: ReadonlySet<string> = new Set(
  (
    'Der Die Das Den Dem Des Ein Eine Einer Einem Einen Eines Er Sie Es Wir Ich Ihr Du Man In Im Am An Ab Auf Aus Bei Beim Nach Laut Von Vom Zu ' +
    'Zum Zur Mit Für Über Unter Vor Seit Um Und Aber Doch Auch Wie Wer Was Wo Wann Warum Wenn Als Dass Ob Weil Obwohl Während Dieser Diese Dieses Diesen Diesem So Da Dort Hier Nun ' +
    'Seine Seinen Seiner Seinem Ihre Ihrer Ihren Ihrem Sein Unser Unsere Mein Meine Noch Nur Schon Alle Allen Viele Vielen Manche Einige Mehrere Beide Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Gegen Durch Ohne Zwischen Wegen Trotz ' +
    'Zudem Außerdem Dabei Damit Danach Dann Dazu Dagegen Daher Deshalb Deswegen Darum Dennoch Trotzdem Jedoch Allerdings Zugleich Gleichzeitig Bisher Bislang Inzwischen Zuvor Zuletzt Heute Gestern Morgen Jetzt Bereits Erst Immer Nie Kein Keine Keiner ' +
    'Nicht Nichts Niemand Jeder Jede Jedes Etwas Etwa Rund Mehr Weniger Fast Ganz Sehr Sogar Selbst Gegenüber Neben Nachdem Bevor Sobald Solange Falls Sollte Ist Sind War Waren Hat Haben Hatte Wird Werden Kann Muss Soll Will Darf ' +
    'Angesichts Anders Ähnlich Weiter Weitere Später Früher Mittlerweile Tatsächlich Offenbar Vielmehr Stattdessen Unterdessen Indes Indessen Ebenfalls Ebenso Daraufhin Hinzu Zunächst Schließlich Insgesamt Einerseits Andererseits Demnach Dadurch Darüber Daran Darauf Davon Dafür Hätte Wäre Würde Bitte Ja Nein ' +
    'Darin Davor Draußen Drinnen Oben Unten Links Rechts Wörtlich Kurzum Immerhin Ausgerechnet ' +
    'Dessen Deren Derzeit Derweil Denn Sonst Überhaupt Vielleicht Wohl Leider Natürlich ' +
    'The A An He She It They We I You His Her Their Its Our My Your This That These Those In On At By For From With Without According To But And Or Nor As If When While After Before Until Under Over About Against Between During Through Of Per Via ' +
    'Since Although Though Because There Here What Who Whom Whose Which Why How Where No Not Now Then Also Even Only Just Yet Still So Some Many Most All Both Each Every Several Few One Two Three Four Five Six Seven Eight Nine Ten Another Other Such ' +
    'Asked However Meanwhile Instead Later Earlier Last Next Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday More Less Once Is Are Was Were Has Have Had Do Does Did Will Would Can Could Should May Might Must Yes ' +
    'January February March April May June July August September October November December Montag Dienstag Mittwoch ' +
    'Million Millionen Milliarde Milliarden Euro Dollar Prozent Kilometer Kilometern Meter Metern Tonnen Grad ' +
    'Donnerstag Freitag Samstag Sonntag Sonnabend Januar Jänner Februar März Mai Juni Juli Oktober Dezember'
  ).split(' '),
)

/** What tells when, not who. */
export const times = remembered(
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|\p{Lu}\p{Ll}*tag(?:morgen|mittag|nachmittag|abend|nacht|vormittag)s?|Mittwoch\p{Ll}+|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Beginn|Jahr(?:e|en|es|s|hundert|zehnt)?|Monate?n?s?|Wochen?|Wochenende|Tage?n?s?|Stunden?|Minuten?|Uhr|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|Frühjahr|Frühling|Sommer|Herbst|Winter|Mal|Zeit|Weihnachten|Ostern|Pfingsten|Silvester|Heiligabend|Vortag|Vorjahr|Vorabend|Mo|Di|Mi|Do|Fr|Sa|So|January|February|March|June|July|October|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?$/u,
)

/** Descriptions of bodies that act and speak, by how their names end. */
export const bodies = endings(
  'amt ämter amts ministerium ministerien ministeriums behörden behörde polizei feuerwehr wehr staatsanwaltschaft anwaltschaft ' +
    'gerichts gericht gerichte gerichtshofs gerichtshof rechnungshofs rechnungshof kammer regierung kanzlei kabinett senat bundestag ' +
    'landtag bundesrat parlament kongress ausschuss kommission komitee rats rat gemeinderat fraktion koalition opposition partei ' +
    'parteien union grünen linke linken =spd =cdu =csu =fdp =afd verbands verband verbände vereins verein vereinigung nationen bund bundes ' +
    'bundesbank bank sparkasse versicherung versicherer kasse kassen krankenkasse konzerns konzern unternehmens unternehmen firma ' +
    'firmen gesellschaft hersteller anbieter betreiber marktführer reederei airline fluggesellschaft bahn post telekom werks werk ' +
    'werke stadtwerke agentur nachrichtenagentur presse-agentur zeitung zeitungen magazins magazin blatt blatts sender senders ' +
    'rundfunk fernsehen radio portals portal stiftung instituts institut universität uni hochschule akademie klinikums klinikum ' +
    'klinik krankenhaus krankenhauses kirche bistum diözese synode caritas diakonie gewerkschaft gewerkschaften initiative ' +
    'bürgerinitiative organisation organisationen bündnis allianz liga club klub verbraucherzentrale zentrale zentralrat leitung ' +
    'rettungsleitung führung verwaltung stadt gemeinde landkreis landkreises kreis kreises bezirk land präfektur armee militär ' +
    'streitkräfte bundeswehr truppe miliz rebellen taliban kartell kartellamt landvolk genossenschaft innung forum gruppe gremium ' +
    'vorstand aufsichtsrat betriebsrat jury crew redaktion ermittler wetterdienst dienst geheimdienst pressestelle botschaft =eu =un ' +
    '=uno =nato =usa haus kreml vatikan pentagon elysée delegation mission observatorium zentrums zentrum konferenz expertengremium ' +
    'notenbank börse fluglinie autobauer discounter kette händler verlag kreise kreisen nachrichtenseite seite kreuz hilfswerk hungerhilfe umwelthilfe ' +
    'werft fabrik brauerei molkerei druckerei spedition schule gymnasium theater museum oper zoo hotel holding =gmbh =ag =se =kg startup ' +
    'start-up supermarktkette mühle raffinerie kraftwerk flughafen hafen airport zirkus festival',
  ['s'],
)

/** Bodies that are named by what they are before their name, which is no part of it: "das Unternehmen Lufwa Copper". */
export const kinds = endings(
  'unternehmens unternehmen =instituts =institut =meinungsforschungsinstitut =meinungsforschungsinstituts =gewerkschaft konzerns konzern firma hersteller anbieter betreiber marktführer partei sender ' +
    'zeitung nachrichtenseite airline fluggesellschaft fluglinie autobauer discounter organisation bündnis verein miliz portal ' +
    'start-up startup versorger mobilfunker reederei billigflieger rebellengruppe band gruppe ligist club klub tochter händler dienst ' +
    'versicherer erdölgesellschaft ölgesellschaft energiegesellschaft bahngesellschaft fondsgesellschaft beteiligungsgesellschaft blatt magazin plattform netzwerk bank verbands verband entwickler ' +
    'zulieferer bauer brauerei kette produzent spezialist riese gigant',
)
export const englishKinds = endings(
  '=carrier =lender =newspaper =newspapers =company =firm =airline =operator =manufacturer =broadcaster =retailer =giant =group ' +
    '=agency =bank =maker =carmaker =publisher =network =magazine =website =outlet =daily =charity =watchdog =union =party =start-up ' +
    '=startup =developer =brand =platform =insurer =utility =supplier =provider =chain =weekly =station =channel =thinktank =tank ' +
    '=club',
)

/** What carries a statement and makes none itself. */
export const carriers = endings(
  'bericht berichte berichts studie studien brief briefe schreiben schreibens mitteilung pressemitteilung erklärung stellungnahme ' +
    'papier papiers gutachten gutachtens umfrage umfragen erhebung erhebungen schätzungen statistiken prognosen analysen untersuchungen daten zahlen angaben statistik bilanz aufstellung vermerk vermerks ' +
    'protokoll protokolls protokolle unterlagen dokument dokumente dokuments entwurf anklage anklageschrift urteil urteils beschluss ' +
    'antwort analyse untersuchung auswertung prognose statement interview interviews meldung meldungen video videos tweet tweets post ' +
    'posting beitrag e-mail mail bekennerschreiben resolution report barometer index buch artikel rede begleittext hochrechnung ' +
    'communiqué kommuniqué dekret verordnung antrag',
)
export const englishCarriers = endings(
  '=reports =report =study =studies =letters =letter =statement =statements =papers =paper =surveys =survey =polls =poll =figures ' +
    '=data =statistics =minutes =documents =document =memo =note =email =e-mail =post =tweet =audit =review =filing =filings ' +
    '=indictment =transcript =analysis =research =census =records =affidavit =complaint =lawsuit =ruling =verdict =draft =book ' +
    '=article =interview =video =findings',
)

/** One office that goes by several names. */
export const sameOffice: readonly (readonly string[])[] = [
  'kremlchef kremlherrscher präsident staatschef russe',
  'regierungschef ministerpräsident premierminister premier kanzler bundeskanzler regierender',
  'landesvater ministerpräsident landeschef regierungschef',
  'staatschef präsident staatsoberhaupt staatspräsident bundespräsident us-präsident',
  'us-präsident präsident',
  'chefdiplomat außenminister außenamtschef außenbeauftragter chefdiplomatin',
  'ressortchef minister ressortleiter',
  'parteichef parteivorsitzender vorsitzender parteivorsitzende bundesvorsitzender landesvorsitzender',
  'vorsitzender chef vorsitzende',
  'rathauschef bürgermeister oberbürgermeister stadtoberhaupt',
  'firmenchef vorstandschef konzernchef vorstandsvorsitzender geschäftsführer unternehmenschef manager ceo topmanager unternehmer',
  'nationaltrainer bundestrainer trainer coach übungsleiter chefcoach cheftrainer',
  'papst pontifex kirchenoberhaupt',
  'kirchenmann bischof landesbischof erzbischof kardinal pfarrer',
  'jurist anwalt rechtsanwalt verteidiger richter staatsanwalt',
  'wissenschaftler forscher professor soziologe biologe ökonom physiker historiker virologe meteorologe klimaforscher politologe psychologe experte',
  'forscher wissenschaftler soziologe biologe ökonom physiker virologe klimaforscher experte ökologe geologe',
  'mediziner arzt chefarzt oberarzt virologe chirurg',
  'anwalt rechtsanwalt verteidiger strafverteidiger pflichtverteidiger',
  'verteidiger anwalt rechtsanwalt strafverteidiger pflichtverteidiger',
  'politiker minister abgeordneter vorsitzender kanzler präsident senator bürgermeister landrat',
  'gewerkschafter gewerkschaftschef betriebsratschef',
  'außenamtssprecher ministeriumssprecher sprecher',
  'landwirt bauer winzer',
  'president leader',
  'premier minister',
].map((line) => line.split(' '))

/** Parties in the words for their people. */
export const partyOf: Readonly<Record<string, string>> = {
  sozialdemokrat: 'SPD',
  christdemokrat: 'CDU',
  christsoziale: 'CSU',
  freidemokrat: 'FDP',
  liberale: 'FDP',
  grüne: 'Grüne',
  linke: 'Linke',
  'linken-politiker': 'Linke',
  republikaner: 'Republikaner',
  demokrat: 'Demokraten',
}
