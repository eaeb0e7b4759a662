import { endings } from './endings'
import { remembered } from './remembered'

/* Small words by which a German noun phrase is parted from what surrounds it. */

export const determiners = remembered(
  /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|eines|dies(?:er|e|es|en|em)|jen(?:er|e|es|en|em)|jed(?:er|e|es|en|em)|(?:k|m|d|s)ein(?:e|er|em|en|es)?|ihr(?:e|er|em|en|es)?|unser(?:e|er|em|en|es)?|welch(?:er|e|es|en|em)|dessen|deren|beide|beiden|manche|mehrere|viele|einige|alle|allen|vielen|einigen|mehreren)$/iu,
)

export const prepositions = remembered(
  /^(?:in|im|ins|an|am|ans|auf|aus|bei|beim|bis|durch|für|gegen|gegenüber|hinter|mit|nach|neben|ohne|seit|trotz|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|laut|gemäß|zufolge|angesichts|aufgrund|dank|statt|anstelle|innerhalb|außerhalb|entlang|binnen|per|pro|ab|als|wie|mithilfe|anlässlich|hinsichtlich|bezüglich|inklusive|mittels|samt|namens|infolge|zugunsten|trotz|außer|via|kraft|seitens|anhand|zuliebe)$/iu,
)

export const pronouns = remembered(
  /^(?:er|sie|es|ich|wir|ihr|man|ihn|ihm|ihnen|uns|mich|mir|sich|jemand|niemand|wer|dieser|diese|dieses|dies|jener|letzterer|letztere|beide|der|die|das|keiner|viele|manche|andere|einige|mehrere|einer|eine|alle|derselbe|dieselbe)$/iu,
)
export const surelySubject = remembered(/^(?:er|ich|wir|man|dieser|jener|letzterer|wer|keiner|einer)$/iu)
export const neverSubject = remembered(/^(?:ihn|ihm|ihnen|uns|mich|mir|sich|den|dem|des|denen)$/iu)

/** Small words in -e, -er, -en that are no adjectives before a noun. */
export const noAdjective = remembered(
  /^(?:\p{Ll}+te|\p{Ll}+ten|habe|haben|hatten|sei|seien|werde|werden|wurde|wurden|könne|können|müsse|müssen|solle|sollen|wolle|wollen|dürfe|dürfen|heute|gerne|ohne|gerade|immer|aber|oder|sehr|mehr|weiter|später|früher|unter|über|hinter|er|wieder|daher|bisher|zwischen|gegen|neben|eben|ebenso|lange|beinahe|nahe|bitte|gegenüber|während|wegen|gaben|geben|sprachen|sehen|fanden|nannten|hielten|riefen|baten|wiesen|schrieben|sagen|fordern|warnen|berichten|melden|lassen|ließen|stehen|kommen|gehen|nehmen|machen|finden|nennen|halten|rufen|daneben|dagegen|hingegen|sonders|besonders|zusammen|morgen|oben|unten|innen|außen|selber|leider|je|wie|nie|die|sie|bleibe|gebe|komme|gehe|stehe|liege|brauche|wisse|lasse|mache|fürchte|wäre|wären|hätte|hätten|wies|bewies|verwies|erwies|pries|würde|würden|möge|mögen|als|weiterhin)$/u,
)

/** Feminine nouns: after "der" they are no subject. */
export const feminine = endings(
  'in ung heit keit schaft ion tät tur sur ei enz anz ik logie phie presse zeitung agentur behörde kammer polizei partei union bank ' +
    'firma gruppe kirche stiftung zentrale wehr bahn post welt zeit stadt seite liga frau mutter tochter schwester dame illustrierte ' +
    'allgemeine rundschau woche kommission crew jury armee botschaft spitze führung börse kasse mission gewerkschaft regierung ' +
    'opposition hochschule universität uni klinik synode caritas diakonie initiative allianz delegation konferenz presse-agentur ' +
    'airline linie reederei innung kette fraktion koalition frankfurter süddeutsche sprecherin hilfe show sendung familie gemeinde ' +
    'wache leitstelle stelle =CDU =CSU =SPD =FDP AfD =ÖVP =SPÖ =FPÖ =EU Uno =UNO =UN Nato =NATO =OSZE =EZB =BBC =ARD dpa =DPA =AFP ' +
    '=AP =FAZ =F.A.Z taz =NZZ =WAZ =SZ =APA =KNA sda =SDA Tass =TASS Interfax Ria Xinhua Bild Bild-Zeitung =GEW =IG =WHO Fifa =FIFA ' +
    'Uefa =UEFA =DFL =DLRG Zeit Welt Tagesschau Unesco UNESCO =OECD =PLO =PKK Hamas Hisbollah Fatah =NASA Nasa =CIA =NSA =OPEC Opec ' +
    '=AOK KfW BaFin Bafin Presse',
)
export const masculine = endings(
  'er or eur ent ant ist mann chef rat verband verein konzern bund präsident loge nom arzt anwalt vorstand club klub hof tag kreis ' +
    'senat funk dienst ausschuss könig prinz papst kardinal general boss vize sohn freund gast zeuge kollege bote rebell soldat ' +
    'jurist pilot kandidat demokrat diplomat bischof pfarrer kläger herr vater bruder onkel junge experte stratege biologe psychologe ' +
    'offizier offiziell kommissar koch wirt held star profi coach =DGB =BND =NDR =WDR =MDR =SWR =HR =BR =ADAC =BUND =DFB Spiegel ' +
    'Focus Stern Standard Guardian Kurier Tagesspiegel Kreml Vatikan Iran Irak Bund Landtag Bundestag Kongress Konzern Gemeinderat',
)
/** Nouns made of adjectives: "-e" after "der" is a subject, "-en" none. */
export const adjectival = endings(
  'jährige vorsitzende abgeordnete beauftragte bevollmächtigte angeklagte verletzte beamte angehörige gesandte reisende überlebende ' +
    'verdächtige beschuldigte delegierte gelehrte bekannte verwandte verantwortliche liberale grüne linke konservative deutsche ' +
    'industrielle geistliche intellektuelle angestellte betroffene kriminelle einheimische vorgesetzte geschädigte befragte anwesende vermisste gefangene jugendliche freiwillige fremde selbstständige erkrankte festgenommene inhaftierte tatverdächtige hinterbliebene sachverständige studierende ' +
    'erste zweite',
  ['n', 'r', 's'],
)

/** People by their plural. */
export const people = endings(
  'leute menschen experten expertinnen zeugen fans eltern ärzte ärztinnen bauern landwirte anwälte juristen historiker isten ologen ' +
    'logen nomen anten enten innen väter mütter frauen männer kinder jugendliche bürger einwohner anwohner nachbarn angehörige ' +
    'angehörigen verwandte freunde kollegen beamte beamten behörden diplomaten politiker abgeordnete abgeordneten minister kritiker ' +
    'gegner befürworter beobachter analysten forscher wissenschaftler verbände gewerkschaften parteien medien ermittler retter helfer ' +
    'demonstranten teilnehmer veranstalter organisatoren insider vertreter unternehmer händler nutzer verbraucherschützer schützer ' +
    'umweltschützer tierschützer naturschützer sprecher verteidiger arbeitgeber arbeitnehmer rebellen islamisten separatisten ' +
    'aktivisten kreise ketten grünen republikaner demokraten sozialdemokraten christdemokraten liberalen linken behördenvertreter ' +
    'unternehmen betreiber richter spieler trainer schüler lehrer studenten studierende passagiere bewohner besucher gäste touristen ' +
    'opfer überlebende überlebenden familie',
)
