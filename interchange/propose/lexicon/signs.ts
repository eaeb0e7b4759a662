/** What may stand before the signs under a report: "(Schluss)", "Quelle:", "Agenturen:". */
export const aboutSigns =
  /^(?:\((?:schluss|forts\.?|ende)\)\s|(?:quellen?|sources?|agentur(?:en)?|text|material|infos?|agency|agencies)\s?:\s)/iu

/** Short words in brackets that sign nothing. */
export const noSigns: ReadonlySet<string> = new Set(
  (
    'sic lol ca usw etc bzw vgl ebd und oder ja nein neu alt links rechts oben unten mitte siehe hier heute CDU CSU SPD FDP AfD BSW ' +
    'Grüne Linke ÖVP SPÖ FPÖ SVP SP USA EU UN UNO US UK GB TV PC KI AI hinten vorn foto bild video live yes no the left right above ' +
    'sagt sagte sagten meint meinte ruft rief so heißt hieß lobt lobte klagt bat teilt says said adds added wrote asks asked der die das den dem des ein eine er sie es wir ich sich nicht auch noch nur mit von aus bei auf für ist war hat wird the and but not for with from ' +
    'lacht lachen seufzt nickt laughs below top via see more new old all files input inputs material infos agentur agenturen report text'
  ).split(' '),
)
