/*
 * German verbs whose Konjunktiv I is told by its ending: the infinitive without its n ("gehe", "könne"). Left out are
 * those whose form is also an adjective, a noun in lower case or a past tense.
 */
export const konjunktivVerbs =
  'haben werden können müssen sollen wollen dürfen mögen geben kommen gehen stehen liegen bleiben brauchen wissen lassen machen tun ' +
  'nehmen halten finden sehen fehlen gelten heißen laufen fahren führen zeigen ziehen tragen treten treffen sprechen sagen fordern ' +
  'helfen hoffen glauben denken meinen drohen dienen danken fallen fangen fliegen folgen fragen freuen fühlen gehören geschehen gelingen ' +
  'gewinnen handeln hängen hören kaufen kennen klagen klappen kosten leben legen leisten lernen lesen liefern lohnen lügen nennen nutzen ' +
  'passieren planen prüfen rechnen reden reichen reisen richten rufen schaden schaffen scheinen schicken schlagen schließen ' +
  'schreiben schulden schützen sein setzen sinken sitzen sparen spielen spüren steigen stellen sterben stimmen stoßen suchen teilen ' +
  'umfassen unterstützen verfügen verlieren vertrauen wachsen warten wehren werben werfen wirken wohnen wünschen zahlen zählen zwingen ' +
  'ändern arbeiten bedeuten bedrohen beginnen behalten bekommen belasten belegen bemühen benötigen berichten beruhen beschäftigen ' +
  'bestehen bestimmen betragen betreffen betreiben bieten bilden binden bitten brechen brennen bringen drängen dringen ' +
  'einsetzen entscheiden entsprechen entstehen erfolgen erfüllen erhalten erhöhen erinnern erkennen erlauben erreichen erscheinen ' +
  'erwarten existieren fördern fürchten garantieren gefährden genießen genügen herrschen hinken investieren jagen kämpfen lauten leiden ' +
  'leugnen lenken melden mangeln missachten nähern öffnen profitieren reagieren regieren retten riskieren ruhen rutschen schätzen schlafen ' +
  'schweigen schwinden senken siegen singen sorgen stammen starten stecken stören streben strömen stürzen tanken tauchen töten trauen trinken ' +
  'üben überlegen übernehmen überwiegen unterliegen verbessern verbieten verdienen verfolgen verhalten verhandeln verlangen verlassen verletzen ' +
  'vermeiden vermuten verpflichten versuchen verteidigen verursachen verzichten wagen weisen wenden widersprechen widmen zögern zielen ' +
  'beabsichtigen befinden befürchten befürworten begehen begrüßen behandeln behaupten beinhalten beobachten berufen beschränken besitzen ' +
  'besprechen beteiligen betonen betrachten bevorzugen beweisen bewegen bezahlen bezeichnen beziehen bezweifeln dauern diskutieren drehen ' +
  'empfehlen empfinden entlasten entwickeln erfahren ergeben erklären ermitteln ermöglichen ernennen erzielen essen fließen fliehen gefallen ' +
  'graben grenzen greifen grüßen heben heizen hindern holen kochen kontrollieren kritisieren kümmern kürzen lehnen locken mahnen messen ' +
  'müsse organisieren packen pflegen platzen pochen produzieren rauchen räumen rechtfertigen respektieren ringen schädigen schüren ' +
  'schwächen spenden sperren sprengen springen stärken stehlen steuern stoppen streichen streiten stützen trennen überraschen überprüfen ' +
  'unterscheiden unterschreiben unterstreichen verändern verbinden verbreiten vergessen vergleichen verhindern verkaufen verlaufen verlängern ' +
  'verstehen verstoßen vertreten verwenden wandeln waschen wechseln weigern wiederholen zerstören zurückkehren ablehnen abwarten anbieten ' +
  'andauern anerkennen anfangen ankommen ankündigen annehmen anstreben aufgeben aufhören auflösen aufnehmen auftreten ausbauen ausgehen aussehen ' +
  'aussetzen ausschließen aussagen ausreichen beitragen beibehalten darstellen davonkommen durchführen eingehen einhalten einräumen eintreten ' +
  'feststehen feststellen festhalten hergeben herkommen hinweisen hervorgehen mitmachen mitteilen nachdenken stattfinden teilnehmen umgehen ' +
  'umsetzen vorgehen vorliegen vorkommen vorlegen vornehmen vorsehen vorstellen wegfallen weiterlaufen weitergehen zunehmen zugeben ' +
  'zukommen zulassen zurückgehen zusammenarbeiten zustimmen zutreffen entziehen erleben erleiden ermorden ersetzen fressen vorbereiten ' +
  'einkaufen brüten knirschen knacken stinken hassen lieben rechnen abhängen anhalten sterben abnehmen überzeugen unterbrechen wirtschaften'

/** Forms with an e that are an adjective or another word far more often. */
export const noKonjunktiv =
  'reiche weise laute teile müde ruhe folge frage reise lehre pflege suche sorge dauere starte koste leiste melde werte richte warte rate ' +
  'sperre lüge klage kasse liebe weite lasche laufe ziele rede reize wende grenze spende arbeite achte rechte spreche gefährde siege ' +
  'beide beinahe beige böse bequeme bereite beste bange behände entlange erste erhabene erlesene verehrte verschiedene verhasste'

/** Konjunktiv II: where speech goes on in forms that the Konjunktiv I shares with the indicative. */
export const konjunktivTwo =
  'hätte hätten wäre wären würde würden könnte könnten müsste müssten gäbe gäben käme kämen läge lägen ginge gingen bliebe blieben ' +
  'stünde stünden bräuchte bräuchten wüsste wüssten ließe ließen nähme nähmen bekäme bekämen hielte hielten fände fänden täte täten ' +
  'führe führten bestünde bestünden sähe sähen zöge zögen trüge trügen flöge flögen flögen stiege verlöre verlören gälte gölte entstünde entstünden spräche sprächen ' +
  'bringe brächte brächten dächte dächten träfe träfen gelänge flöge läse schiene fiele fielen schriebe'

/** Words in -e that are no verbs: articles, adverbs, common adjectives. */
export const noVerbs =
  'eine keine seine ihre meine deine unsere eure alle beide viele wenige einige manche mehrere solche welche diese jene jede heute gerade lange gerne beinahe ohne bitte nahe ' +
  'zuhause nachhause neue alte große kleine gute schlechte hohe ganze halbe starke schwache junge dicke dünne schwere schöne rote blaue grüne schwarze weiße braune graue gelbe ' +
  'kurze breite enge tiefe frühe späte leere volle klare wahre fremde freie feste flache grobe harte kalte warme kluge kranke leise milde reine sanfte scharfe schmale ' +
  'schnelle stille stolze strenge süße teure treue wilde zähe spröde rosa wurde würde hatte hätte wäre käme gäbe ginge läge infolge anstelle zugunste aufgrunde zumute ' +
  'vorne hinten ferne extreme moderne massive private interne externe aktive gesamte einzige'
