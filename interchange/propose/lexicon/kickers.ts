/** What a short line over the headline says of the text: its form or its place in the paper. Lower case. */
export const textForms: ReadonlySet<string> = new Set(
  (
    'kommentar|leitartikel|meinung|glosse|kolumne|gastbeitrag|gastkommentar|essay|analyse|hintergrund|reportage|porträt|portrait|feature|' +
    'interview|gespräch|exklusiv|eilmeldung|eil|liveticker|liveblog|live|faktencheck|fragen und antworten|rezension|kritik|nachruf|' +
    'titelthema|thema des tages|serie|dokumentation|recherche|' +
    'opinion|comment|commentary|editorial|analysis|explainer|exclusive|breaking|breaking news|news|live|obituary|review|profile|' +
    'the long read|investigation|special report|world news|fact check|q&a|letter|column|news analysis'
  ).split('|'),
)

/**
 * German words that a headline has and a line of nouns above it has not: forms of verbs that do not end in -t, and small words
 * that hang on a verb.
 */
export const headlineWords: ReadonlySet<string> = new Set(
  (
    'will wollen muss müssen kann können soll sollen darf dürfen wird werden ist sind war waren bleibt bleiben kommt kommen geht gehen ' +
    'fordern warnen sagen kritisieren planen streiken streiten siegen verlieren gewinnen sterben klagen ziehen stehen fallen steigen ' +
    'sinken brennen suchen finden nicht nie noch schon auch nur sich wieder doch jetzt bald mehr weniger'
  ).split(' '),
)

/** Parts of verbs that stand at the end of a headline: "Rat lehnt Antrag ab". */
export const verbEnds: ReadonlySet<string> = new Set('ab auf an aus ein nieder weg zurück fest vor zu los um'.split(' '))
