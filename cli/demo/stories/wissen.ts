import type { DemoSource, DemoStory } from '../shapes'

export const sources: readonly DemoSource[] = [
  // Aale
  { key: 'wissen-person-hartkop', kind: 'person', label: 'Svea Hartkop, Fischbiologin' },
  { key: 'wissen-person-fischer-bremert', kind: 'person', label: 'Onno Bremert, Nebenerwerbsfischer in Kleinmoor' },
  {
    key: 'wissen-zaehlbuch-aalwehr',
    kind: 'dataset',
    label: 'Zählbuch vom Wehr Kleinmoor',
    publisher: 'Fischereiverein Untere Wende',
    language: 'de',
  },
  {
    key: 'wissen-verordnung-aal',
    kind: 'law',
    label: 'Verordnung (EG) Nr. 1100/2007 des Rates (Aalverordnung)',
    publisher: 'Rat der Europäischen Union',
    url: 'https://eur-lex.europa.eu/eli/reg/2007/1100/oj',
    publishedOn: '2007-09-18',
    language: 'de',
  },
  { key: 'wissen-org-ices', kind: 'organisation', label: 'Internationaler Rat für Meeresforschung (ICES)' },
  {
    key: 'wissen-studie-aal-sargasso',
    kind: 'document',
    label: 'Wright u. a., Scientific Reports 12 (2022)',
    publisher: 'Scientific Reports',
    title: 'First direct evidence of adult European eels migrating to their breeding place in the Sargasso Sea',
    url: 'https://doi.org/10.1038/s41598-022-19248-8',
    publishedOn: '2022-10-13',
    language: 'en',
  },
  {
    key: 'wissen-person-wilderer',
    kind: 'person',
    label: 'ein Mann, der nachts Glasaale gefangen hat',
    naming: 'unnamed',
    terms: 'background',
    description: 'ein Mann, der nachts Glasaale gefangen hat',
    anonymityReason: 'Er würde sich mit seinen Angaben selbst belasten.',
  },
  // Voyager
  {
    key: 'wissen-jpl-voyager-april-2024',
    kind: 'press_release',
    label: 'NASA/JPL news release, 22 April 2024',
    publisher: 'Jet Propulsion Laboratory',
    title: "NASA's Voyager 1 Resumes Sending Engineering Updates to Earth",
    url: 'https://www.jpl.nasa.gov/news/nasas-voyager-1-resumes-sending-engineering-updates-to-earth/',
    publishedOn: '2024-04-22',
    language: 'en',
  },
  {
    key: 'wissen-nasa-voyager',
    kind: 'document',
    label: 'NASA mission pages on Voyager',
    publisher: 'NASA',
    url: 'https://science.nasa.gov/mission/voyager/',
    language: 'en',
  },
  { key: 'wissen-org-nasa', kind: 'organisation', label: 'NASA' },
  { key: 'wissen-person-funkamateur-ehlers', kind: 'person', label: 'Gesine Ehlers-Brook, radio amateur in Wendhafen' },
  // Klinik
  { key: 'wissen-person-abbasi', kind: 'person', label: 'Noor Abbasi-Freese, Hygieneärztin am Klinikum Wendhafen' },
  {
    key: 'wissen-rede-fleming-1945',
    kind: 'speech',
    label: 'Alexander Fleming, Nobelvortrag vom 11. Dezember 1945',
    publisher: 'Nobelstiftung',
    title: 'Penicillin',
    url: 'https://www.nobelprize.org/prizes/medicine/1945/fleming/lecture/',
    publishedOn: '1945-12-11',
    language: 'en',
  },
  { key: 'wissen-person-fleming', kind: 'person', label: 'Alexander Fleming, Bakteriologe' },
  {
    key: 'wissen-studie-lancet-resistenz',
    kind: 'document',
    label: 'Antimicrobial Resistance Collaborators, The Lancet (2022)',
    publisher: 'The Lancet',
    title: 'Global burden of bacterial antimicrobial resistance in 2019: a systematic analysis',
    url: 'https://doi.org/10.1016/S0140-6736(21)02724-0',
    publishedOn: '2022-01-19',
    language: 'en',
  },
  {
    key: 'wissen-jahresbericht-klinikum',
    kind: 'document',
    label: 'Hygienebericht des Klinikums Wendhafen',
    publisher: 'Klinikum Wendhafen',
    language: 'de',
  },
  // CO2
  {
    key: 'wissen-daten-mauna-loa',
    kind: 'dataset',
    label: 'Jahresmittel der CO2-Konzentration auf dem Mauna Loa',
    publisher: 'NOAA Global Monitoring Laboratory und Scripps Institution of Oceanography',
    url: 'https://gml.noaa.gov/ccgg/trends/',
    language: 'en',
  },
  {
    key: 'wissen-studie-keeling-1960',
    kind: 'document',
    label: 'Charles David Keeling, Tellus 12 (1960)',
    publisher: 'Tellus',
    title: 'The Concentration and Isotopic Abundances of Carbon Dioxide in the Atmosphere',
    language: 'en',
  },
  { key: 'wissen-person-keeling', kind: 'person', label: 'Charles David Keeling, Chemiker' },
  {
    key: 'wissen-scripps-keelingkurve',
    kind: 'document',
    label: 'Scripps Institution of Oceanography: The Keeling Curve',
    publisher: 'Scripps Institution of Oceanography',
    url: 'https://keelingcurve.ucsd.edu/',
    language: 'en',
  },
  { key: 'wissen-org-ipcc', kind: 'organisation', label: 'Weltklimarat (IPCC)' },
  {
    key: 'wissen-bericht-ipcc-ar6',
    kind: 'document',
    label: 'IPCC, Sechster Sachstandsbericht, Arbeitsgruppe I (2021)',
    publisher: 'IPCC',
    title: 'Climate Change 2021: The Physical Science Basis',
    url: 'https://www.ipcc.ch/report/ar6/wg1/',
    publishedOn: '2021-08-09',
    language: 'en',
  },
  // Pegel
  { key: 'wissen-person-lehrerin-odinga', kind: 'person', label: 'Meike Odinga, physics teacher in Wendhafen' },
  { key: 'wissen-person-hafenmeister-rust', kind: 'person', label: 'Lüder Rust, former harbour master' },
  {
    key: 'wissen-pegelbuecher',
    kind: 'document',
    label: 'Gauge books of the Wendhafen harbour office',
    publisher: 'Harbour archive, Wendhafen',
    language: 'de',
  },
  {
    key: 'wissen-daten-pegel-schule',
    kind: 'dataset',
    label: 'Transcribed tide readings, Gymnasium am Deich',
    publisher: 'Gymnasium am Deich, Wendhafen',
    language: 'en',
  },
  { key: 'wissen-person-schueler-tammo', kind: 'person', label: 'Tammo Reiners, pupil' },
  // Sternwarte
  {
    key: 'wissen-pressemitteilung-sternwarte',
    kind: 'press_release',
    label: 'Pressemitteilung der Sternwarte Osterbrook',
    publisher: 'Verein Sternwarte Osterbrook',
    title: 'Wie dunkel ist die Nacht an der Wende?',
    language: 'de',
  },
  { key: 'wissen-person-sternwarte-kiesow', kind: 'person', label: 'Anselm Kiesow, Vorsitzender des Vereins Sternwarte Osterbrook' },
  {
    key: 'wissen-studie-nachthimmel',
    kind: 'document',
    label: 'Kyba u. a., Science 379 (2023)',
    publisher: 'Science',
    title: 'Citizen scientists report global rapid reductions in the visibility of stars from 2011 to 2022',
    url: 'https://doi.org/10.1126/science.abq7781',
    publishedOn: '2023-01-19',
    language: 'en',
  },
  // Ozon
  {
    key: 'wissen-afp-ozon',
    kind: 'wire_item',
    label: 'AFP-Meldung zum Ozonbericht der Weltorganisation für Meteorologie',
    publisher: 'AFP',
    publishedOn: '2025-09-16',
  },
  {
    key: 'wissen-bericht-ozon-2022',
    kind: 'document',
    label: 'Scientific Assessment of Ozone Depletion: 2022',
    publisher: 'WMO, UNEP, NOAA, NASA und Europäische Kommission',
    url: 'https://csl.noaa.gov/assessments/ozone/2022/',
    publishedOn: '2023-01-09',
    language: 'en',
  },
  { key: 'wissen-org-wmo', kind: 'organisation', label: 'Weltorganisation für Meteorologie (WMO)' },
  {
    key: 'wissen-person-taalas',
    kind: 'person',
    label: 'Petteri Taalas, Generalsekretär der WMO von 2016 bis 2023',
  },
  {
    key: 'wissen-pm-wmo-ozon-2023',
    kind: 'press_release',
    label: 'Pressemitteilung der WMO zum Ozonbericht, Januar 2023',
    publisher: 'Weltorganisation für Meteorologie',
    publishedOn: '2023-01-09',
    language: 'en',
  },
  {
    key: 'wissen-studie-molina-rowland',
    kind: 'document',
    label: 'Molina und Rowland, Nature 249 (1974)',
    publisher: 'Nature',
    title: 'Stratospheric sink for chlorofluoromethanes: chlorine atom-catalysed destruction of ozone',
    url: 'https://doi.org/10.1038/249810a0',
    publishedOn: '1974-06-28',
    language: 'en',
  },
  {
    key: 'wissen-studie-farman',
    kind: 'document',
    label: 'Farman, Gardiner und Shanklin, Nature 315 (1985)',
    publisher: 'Nature',
    title: 'Large losses of total ozone in Antarctica reveal seasonal ClOx/NOx interaction',
    url: 'https://doi.org/10.1038/315207a0',
    publishedOn: '1985-05-16',
    language: 'en',
  },
  // Fusion
  {
    key: 'wissen-studie-nif-prl',
    kind: 'document',
    label: 'Abu-Shawareb u. a., Physical Review Letters 132 (2024)',
    publisher: 'Physical Review Letters',
    title: 'Achievement of Target Gain Larger than Unity in an Inertial Fusion Experiment',
    url: 'https://doi.org/10.1103/PhysRevLett.132.065102',
    publishedOn: '2024-02-05',
    language: 'en',
  },
  {
    key: 'wissen-llnl-nif',
    kind: 'document',
    label: 'Lawrence Livermore National Laboratory: National Ignition Facility',
    publisher: 'Lawrence Livermore National Laboratory',
    url: 'https://lasers.llnl.gov/',
    language: 'en',
  },
  { key: 'wissen-org-llnl', kind: 'organisation', label: 'Lawrence Livermore National Laboratory' },
  { key: 'wissen-org-iter', kind: 'organisation', label: 'ITER-Organisation' },
  { key: 'wissen-org-eurofusion', kind: 'organisation', label: 'EUROfusion' },
  { key: 'wissen-person-stadtwerke-jessen', kind: 'person', label: 'Birte Jessenbrook, Netzplanerin der Stadtwerke Wendhafen' },
  // Pocken
  {
    key: 'wissen-resolution-wha-33-3',
    kind: 'document',
    label: 'Resolution WHA33.3 der Weltgesundheitsversammlung',
    publisher: 'Weltgesundheitsorganisation',
    title: 'Declaration of global eradication of smallpox',
    publishedOn: '1980-05-08',
    language: 'en',
  },
  { key: 'wissen-org-who', kind: 'organisation', label: 'Weltgesundheitsorganisation (WHO)' },
  {
    key: 'wissen-who-pocken',
    kind: 'document',
    label: 'WHO: Smallpox',
    publisher: 'Weltgesundheitsorganisation',
    url: 'https://www.who.int/health-topics/smallpox',
    language: 'en',
  },
  {
    key: 'wissen-buch-jenner',
    kind: 'document',
    label: 'Edward Jenner, An Inquiry into the Causes and Effects of the Variolae Vaccinae (1798)',
    publisher: 'Edward Jenner',
    language: 'en',
  },
  {
    key: 'wissen-gesetz-reichsimpfgesetz',
    kind: 'law',
    label: 'Impfgesetz für das Deutsche Reich',
    publisher: 'Reichsgesetzblatt',
    publishedOn: '1874-04-08',
    language: 'de',
  },
]

export const stories: readonly DemoStory[] = [
  {
    key: 'die-frau-die-an-der-wende-aale-zaehlt',
    section: 'wissen',
    language: 'de',
    kicker: 'Artenschutz',
    headline: 'Die Frau, die Aale zählt',
    standfirst: 'Nachts, wenn die Flut kommt, steht Svea Hartkop am Wehr von Kleinmoor und hält eine Lampe ins Wasser. Porträt einer Biologin, die ein Tier retten will, das noch nie jemand beim Laichen gesehen hat.',
    dateline: 'Kleinmoor',
    published: 5,
    importance: 4,
    topics: ['artenschutz'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline', place: 'Kleinmoor', onScene: true },
      { who: 'spaltensatz', role: 'contributing_reporter', placement: 'end_credit', place: 'Osterbrook' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'bars',
      title: 'Gezählte Glasaale am Wehr Kleinmoor, Summe je Frühjahr',
      unit: 'Tiere',
      rows: [
        ['1. Jahr', 1880],
        ['2. Jahr', 1240],
        ['3. Jahr', 1515],
        ['4. Jahr', 760],
        ['5. Jahr', 902],
      ],
      source: 'Zählbuch vom Wehr Kleinmoor',
      caption: 'Gezählt wird in zwanzig Nächten je Frühjahr, immer an derselben Bürste.',
      alt: 'Balkendiagramm der Fänge in fünf Frühjahren: 1880, 1240, 1515, 760 und 902 Tiere.',
    },
    body: `Ein Glasaal ist so lang wie ein Streichholz und so durchsichtig, dass man zuerst die Augen sieht. Zwei schwarze Punkte schwimmen durch den Lichtkegel, dann noch zwei. Svea Hartkop sagt leise „vier“ und macht Striche in ein wasserfestes Heft. Es ist kurz nach eins, das Thermometer am Wehr zeigt sechs Grad.

Hartkop, 39, zählt seit fünf Frühjahren für den Fischereiverein Untere Wende, ehrenamtlich, neben einer halben Stelle am Institut. {{Im ersten Jahr standen 1.880 Tiere im Zählbuch, im fünften 902.|a1}} {{„Ich weiß, dass fünf Jahre nichts beweisen. Aber irgendjemand muss das sechste zählen“|a2}}, sagt sie.

## Viertausend Meilen für ein Ei

Was sie am Wehr sieht, ist das Ende einer Reise. Europäische Aale laichen nach allem, was man weiß, in der Sargassosee im westlichen Atlantik. Die Larven treiben mit den Strömungen nach Europa, werden vor der Küste durchsichtig und steigen in die Flüsse. Dort bleiben sie oft mehr als zehn Jahre, ehe sie sich auf den Rückweg machen.

Diesen Rückweg hat lange niemand bis zum Ende verfolgt. {{Erst 2022 berichtete ein Forschungsteam, dass mit Sendern ausgerüstete Aale von den Azoren aus die Sargassosee tatsächlich erreicht hatten.|a3}} Ein Ei im Meer hat bis heute keiner gefunden.

## Weniger als zwei von hundert

Der Bestand ist zusammengebrochen. {{Nach Angaben des Internationalen Rates für Meeresforschung kommen an den Küsten der Nordsee weniger als zwei Prozent der Glasaale an, die dort im Mittel der Jahre 1960 bis 1979 ankamen.|a4}} {{Er empfiehlt seit 2021, in allen Gewässern und in jedem Alter gar keine Aale mehr zu fangen.|a5}}

Rechtlich gilt weniger. {{Die Aalverordnung der EU verlangt, dass mindestens 40 Prozent der erwachsenen Tiere, gemessen am Zustand ohne Eingriffe des Menschen, ins Meer entkommen.|a6}} An der Wende stehen dem vier Wehre, zwei Schöpfwerke und eine alte Mühle im Weg.

Hartkops Gegenmittel sieht aus wie ein Besen. Auf einer schrägen Rampe neben dem Wehr sind Borsten befestigt, zwischen denen sich die Jungaale hochschlängeln. Drei Liter Wasser je Sekunde reichen. Die Rampe hat 6.200 Euro gekostet, bezahlt aus Spenden.

## Der Fischer, der aufgehört hat

Onno Bremert kommt in manchen Nächten vorbei und bringt Tee. Bis vor sechs Jahren stellte er Reusen, wie sein Vater. {{Er habe nicht aus Einsicht aufgehört, sondern weil sich das Benzin nicht mehr lohnte, erzählt er; die Einsicht sei später gekommen.|a7}} Jetzt repariert er die Borsten.

Nicht alle am Fluss denken so. {{Ein Mann, der nachts Glasaale gefangen hat, nennt einen Preis von mehreren Hundert Euro für das Kilogramm und sagt, es frage niemand nach Papieren.|a8}} Ob er noch fischt, will er nicht sagen. Hartkop kennt solche Geschichten. Sie trägt deshalb auf ihren Runden eine Trillerpfeife und hat die Nummer der Wasserschutzpolizei auf dem Handrücken.

Um halb drei kippt die Tide. Das Heft zählt 31 Striche, eine gute Nacht. Warum ausgerechnet der Aal, ein Tier, das die meisten nur geräuchert kennen?

> {{„Weil er uns nichts erklärt. Er kommt, er geht, und wir stehen mit der Lampe da. Ich finde, das gehört sich so.“|a9}}`,
    attributions: {
      a1: { kind: 'data', documents: ['wissen-zaehlbuch-aalwehr'] },
      a2: { kind: 'direct', speakers: ['wissen-person-hartkop'] },
      a3: { kind: 'reported', documents: ['wissen-studie-aal-sargasso'] },
      a4: { kind: 'data', speakers: ['wissen-org-ices'] },
      a5: { kind: 'indirect', speakers: ['wissen-org-ices'] },
      a6: { kind: 'fact', documents: ['wissen-verordnung-aal'] },
      a7: { kind: 'indirect', speakers: ['wissen-person-fischer-bremert'] },
      a8: { kind: 'indirect', speakers: ['wissen-person-wilderer'] },
      a9: { kind: 'direct', speakers: ['wissen-person-hartkop'] },
    },
  },
  {
    key: 'how-engineers-repaired-voyager-1-from-afar',
    section: 'wissen',
    language: 'en',
    kicker: 'Space flight',
    headline: 'A house call at 24 billion kilometres',
    standfirst: 'In November 2023 Voyager 1 began to talk nonsense. The repair took five months, a gap in a memory smaller than most photographs, and a great deal of patience.',
    published: 19,
    importance: 3,
    topics: ['raumfahrt', 'usa'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline' },
      { who: 'setzkasten', role: 'editor', placement: 'none' },
      { who: 'raster', role: 'data_journalist', placement: 'end_credit' },
    ],
    provenance: {
      relation: 'based_on',
      upstream: ['wissen-jpl-voyager-april-2024'],
      extent: 'Account of the repair',
      rightsHolder: 'NASA/JPL-Caltech',
      licence: 'Public domain (NASA material)',
      usageTerms: 'Free to use with credit',
      rights: 'cleared',
    },
    picture: {
      draws: 'bars',
      title: 'Distance of Voyager 1 from the Sun at four moments of its journey',
      unit: 'astronomical units',
      rows: [
        ['Saturn, 1980', 9.5],
        ['Last photographs, 1990', 40],
        ['Heliopause, 2012', 122],
        ['Repair, 2024', 163],
      ],
      source: 'NASA; rounded by the Wendhafener Bote',
      caption: 'One astronomical unit is the mean distance between the Earth and the Sun, about 150 million kilometres.',
      alt: 'Bar chart: 9.5 units at Saturn in 1980, 40 in 1990, 122 in 2012 and 163 in 2024.',
    },
    body: `On 14 November 2023 the most distant object ever built by human hands lost its grammar. Voyager 1 was still sending; the carrier wave arrived on time at the big dishes in California, Spain and Australia. But the stream of ones and zeros it carried had turned into a pattern that meant nothing. The probe was alive and unintelligible.

## Older than its repairers

Voyager 1 left Cape Canaveral on 5 September 1977, two weeks after its twin. It passed Jupiter in March 1979 and Saturn in November 1980, and on 14 February 1990 turned its camera round for a last set of pictures, one of which shows the Earth as a pale dot. {{On 25 August 2012 it crossed the heliopause, the boundary of the bubble blown by the solar wind, and became the first spacecraft in interstellar space.|a1}}

Three computers run it. The one that failed is the flight data subsystem, which packs measurements and health reports into a form the transmitter can send. {{According to NASA, a single chip holding a part of its memory, including some of its software, had stopped working.|a2}} Nobody could say whether a particle from space had hit it or whether it had simply worn out after 46 years.

## Moving house inside a small computer

A broken chip cannot be swapped at that distance, but code can be moved. The trouble was space. {{No single place left in the memory was large enough for the lost section, so the team cut it into pieces, stored them in different corners and corrected every reference from one piece to another.|a3}}

Much of the documentation dated from the 1970s and had been written for people who knew the machine; many of them were no longer there to be asked. A mistake could have silenced the probe for good.

The first patch left on 18 April 2024. {{A radio signal needed about 22 and a half hours to cover the more than 24 billion kilometres to the spacecraft, and as long again for the answer.|a4}} So the engineers waited for two days. {{On 20 April they could read the state of their spacecraft for the first time in five months.|a5}} By June all four of its working science instruments were sending usable data again.

## What is left to lose

The respite is limited. Both Voyagers draw their electricity from the heat of decaying plutonium, and the supply falls by about four watts a year. {{To save power, NASA switched off the cosmic ray instrument on Voyager 1 on 25 February 2025|a6}}, one more in a long line of farewells. The cameras went first, in 1990; heaters and other instruments followed.

The transmitter has 23 watts, about as much as a refrigerator bulb. Gesine Ehlers-Brook, a radio amateur in Wendhafen who has followed the mission since she was a schoolgirl, does not expect to hear it herself; her dish is three metres across and the largest ones that listen to Voyager measure 70. {{She says she admires the repair above all for its modesty: nobody added anything, they only tidied up.|a7}}

> {{“My father had a tractor like that. You never asked what was wrong with it. You asked what still worked.”|a8}}

In about 40,000 years Voyager 1 will pass within two light years of a faint star called Gliese 445. It will have nothing to report by then. But it carries a record with greetings in 55 languages, and that needs no memory chip at all.`,
    attributions: {
      a1: { kind: 'fact', speakers: ['wissen-org-nasa'], documents: ['wissen-nasa-voyager'] },
      a2: {
        kind: 'indirect',
        speakers: ['wissen-org-nasa'],
        documents: ['wissen-jpl-voyager-april-2024'],
        utteredOn: '2024-04-22',
      },
      a3: { kind: 'reported', documents: ['wissen-jpl-voyager-april-2024'], utteredOn: '2024-04-22' },
      a4: { kind: 'data', documents: ['wissen-jpl-voyager-april-2024'] },
      a5: { kind: 'fact', documents: ['wissen-jpl-voyager-april-2024'] },
      a6: { kind: 'fact', speakers: ['wissen-org-nasa'], documents: ['wissen-nasa-voyager'] },
      a7: { kind: 'indirect', speakers: ['wissen-person-funkamateur-ehlers'] },
      a8: { kind: 'direct', speakers: ['wissen-person-funkamateur-ehlers'] },
    },
  },
  {
    key: 'hygieneaerztin-ueber-resistente-keime',
    section: 'wissen',
    language: 'de',
    kicker: 'Interview',
    headline: '„Das beste Antibiotikum ist oft ein Anruf“',
    standfirst: 'Noor Abbasi-Freese leitet die Hygiene am Klinikum Wendhafen. Sie erklärt, warum resistente Keime leise sind, was Händewaschen nicht kann und weshalb sie mit dem Telefon durch die Stationen läuft.',
    dateline: 'Wendhafen',
    published: 44,
    importance: 3,
    topics: ['medizin'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline', place: 'Wendhafen' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'line',
      title: 'Verbrauch von Reserveantibiotika am Klinikum Wendhafen, Tagesdosen je 100 Pflegetage',
      unit: 'Tagesdosen',
      rows: [
        ['vor der Visite', 6.8],
        ['1. Jahr', 6.1],
        ['2. Jahr', 4.9],
        ['3. Jahr', 4.2],
      ],
      source: 'Hygienebericht des Klinikums Wendhafen',
      caption: 'Seit es die Antibiotikavisite gibt, sinkt der Verbrauch der stärksten Mittel.',
      alt: 'Liniendiagramm: Rückgang von 6,8 auf 4,2 Tagesdosen je 100 Pflegetage in drei Jahren.',
    },
    body: `Auf ihrem Schreibtisch steht eine Petrischale mit dem Abdruck einer Hand. Fünf Finger aus gelben Punkten, jeder Punkt eine Kolonie. Die Hand, sagt Noor Abbasi-Freese, gehöre ihr, und der Abdruck stamme aus der Zeit, als sie noch Chirurgin war.

*Frau Abbasi-Freese, haben Sie Angst vor Bakterien?*

{{„Nein. Ich trage mehr davon mit mir herum, als ich eigene Zellen habe, und die meisten sind nett.“|a1}}

*Und vor den anderen?*

Vor den anderen habe sie Respekt, weil man sie nicht bemerke. Ein resistenter Keim mache nicht kränker als sein empfindlicher Verwandter. {{Man merke den Unterschied erst am dritten Tag, wenn das Mittel nicht anschlage, und dann habe man drei Tage verloren.|a2}}

## Ein alter Vortrag

*Seit wann weiß man das?*

Abbasi-Freese zitiert aus dem Kopf den Mann, der das Penicillin entdeckte. {{Alexander Fleming warnte schon in seinem Nobelvortrag im Dezember 1945, es könne die Zeit kommen, in der jeder Penicillin im Laden kaufen könne.|a3}} {{Dann bestehe die Gefahr, dass „der Unwissende“ zu wenig davon nehme und seine Mikroben widerstandsfähig mache.|a4}} {{„Er hatte recht, nur dass wir Fachleute bei den Unwissenden mitgezählt werden müssen“|a5}}, sagt sie.

*Wie groß ist das Problem in Zahlen?*

{{Eine Untersuchung in der Fachzeitschrift The Lancet schätzte für 2019 weltweit 1,27 Millionen Todesfälle, die unmittelbar auf resistente Bakterien zurückgingen.|a6}} Für das eigene Haus nennt sie eine kleinere, aber genauere Zahl: 14 Patienten im vergangenen Jahr, bei denen das erste Mittel wegen einer Resistenz gewechselt werden musste. Zwei lagen danach auf der Intensivstation, alle 14 wurden gesund.

## Das Telefon in der Kitteltasche

*Was tun Sie dagegen?*

Jeden Dienstag und Freitag geht sie mit einer Apothekerin von Bett zu Bett und stellt vier Fragen:

- Gibt es einen Erreger, oder gibt es nur Fieber?
- Passt das Mittel zum Erreger?
- Geht es auch als Tablette?
- Wann hören wir auf?

{{Seit Beginn dieser Visiten sank der Verbrauch der Reservemittel laut Hygienebericht von 6,8 auf 4,2 Tagesdosen je 100 Pflegetage.|a7}} Die vierte Frage sei die wichtigste. Früher habe man Antibiotika grundsätzlich zu Ende genommen, heute wisse man bei vielen Infektionen, dass fünf Tage genügten.

*Und wenn die Kollegen sich ärgern?*

Dann ruft sie an, statt eine Mail zu schreiben. {{„Das beste Antibiotikum ist oft ein Anruf. Im Labor liegt seit einer Stunde das Ergebnis, und auf der Station weiß es niemand.“|a8}}

## Was Patienten tun können

*Was raten Sie Leuten, die nächste Woche operiert werden?*

Fragen, sagt Abbasi-Freese. {{Wer eine Pflegekraft frage, ob sie sich die Hände desinfiziert habe, gelte ihr nicht als schwierig, sondern als Kollege.|a9}} Händewaschen allein reiche übrigens nicht: Seife entfernt Schmutz, gegen die meisten Krankenhauskeime hilft der Alkohol aus dem Spender, dreißig Sekunden lang, auch zwischen den Fingern.

*Und zu Hause?*

Keine Reste aufheben, nichts weitergeben, bei Schnupfen nichts verlangen. Ein Virus kümmert sich um kein Antibiotikum.

Zum Abschied gibt sie die Hand. Danach greift sie zum Spender, ohne hinzusehen.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['wissen-person-abbasi'] },
      a2: { kind: 'indirect', speakers: ['wissen-person-abbasi'] },
      a3: {
        kind: 'indirect',
        speakers: ['wissen-person-fleming'],
        documents: ['wissen-rede-fleming-1945'],
        utteredOn: '1945-12-11',
        original: { text: 'The time may come when penicillin can be bought by anyone in the shops.', language: 'en' },
      },
      a4: {
        kind: 'direct_partial',
        speakers: ['wissen-person-fleming'],
        documents: ['wissen-rede-fleming-1945'],
        utteredOn: '1945-12-11',
        original: {
          text: 'Then there is the danger that the ignorant man may easily underdose himself and by exposing his microbes to non-lethal quantities of the drug make them resistant.',
          language: 'en',
        },
      },
      a5: { kind: 'direct', speakers: ['wissen-person-abbasi'] },
      a6: { kind: 'data', documents: ['wissen-studie-lancet-resistenz'] },
      a7: { kind: 'data', documents: ['wissen-jahresbericht-klinikum'] },
      a8: { kind: 'direct', speakers: ['wissen-person-abbasi'] },
      a9: { kind: 'indirect', speakers: ['wissen-person-abbasi'] },
    },
  },
  {
    key: 'die-kurve-vom-mauna-loa',
    section: 'wissen',
    language: 'de',
    kicker: 'Klima in Zahlen',
    headline: 'Die Kurve vom Mauna Loa',
    standfirst: 'Seit März 1958 misst ein Observatorium auf Hawaii, wie viel Kohlendioxid in der Luft ist. Die Reihe hat Geldnot, Satelliten und einen Vulkanausbruch überstanden. Was man aus ihr lesen kann.',
    published: 160,
    importance: 3,
    topics: ['klima'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline' },
      { who: 'raster', role: 'data_journalist', placement: 'byline' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'line',
      title: 'Kohlendioxid in der Luft auf dem Mauna Loa, Jahresmittel 1960 bis 2020',
      unit: 'ppm',
      rows: [
        ['1960', 317],
        ['1970', 326],
        ['1980', 339],
        ['1990', 354],
        ['2000', 370],
        ['2010', 390],
        ['2020', 414],
      ],
      source: 'NOAA, Scripps; auf ganze Zahlen gerundet',
      caption: 'In den Sechzigerjahren stieg der Wert um 9, in den Zehnerjahren um 24 Teile je Million.',
      alt: 'Liniendiagramm der Jahresmittel: von 317 im Jahr 1960 auf 414 Teile je Million im Jahr 2020.',
    },
    body: `Die berühmteste Kurve der Klimaforschung beginnt mit einem Mann, der Luft in Glaskolben füllte. Charles David Keeling, Chemiker an der Scripps Institution of Oceanography in Kalifornien, wollte Kohlendioxid genauer messen als alle vor ihm. Er suchte einen Ort, an dem die Luft mit niemandem zu tun hat. Er fand ihn in 3.400 Meter Höhe am Hang eines Vulkans mitten im Pazifik.

{{Im März 1958 zeigte sein Gerät dort rund 313 Teile je Million an.|a1}} Das heißt: Von einer Million Luftmolekülen waren 313 Kohlendioxid. In jedem Jahr danach waren es mehr.

## Das Atmen der Wälder

Zuerst fiel Keeling etwas anderes auf. Der Wert stieg bis Mai, fiel bis in den Herbst und stieg wieder. Die Kurve zeigte die Wälder der Nordhalbkugel, die im Sommer Kohlendioxid aufnehmen und im Winter abgeben. Dieses Auf und Ab macht bis heute sechs bis sieben Teile je Million aus.

Der Trend darunter war kleiner und wichtiger. {{Schon 1960 schrieb Keeling, in der Antarktis sei ein „kleiner, aber beständiger Anstieg“ gefunden worden|a2}}, also weit weg von Schornsteinen und Wäldern. Sein Aufsatz hat vier Seiten.

## Von neun auf vierundzwanzig

Die Jahresmittel lassen sich wie ein Tachometer lesen. {{1960 lag der Wert auf dem Mauna Loa bei 317 Teilen je Million, 1990 bei 354, im Jahr 2020 bei 414.|a3}} Die Kurve steigt nicht nur, sie wird steiler:

- Zuwachs von 1960 bis 1970: 9 Teile je Million,
- Zuwachs von 1990 bis 2000: 15 Teile je Million,
- Zuwachs von 2010 bis 2020: 24 Teile je Million.

{{Im Jahr 2024 betrug das Mittel 424,6 Teile je Million.|a4}} Vor der Industrialisierung waren es etwa 280. {{Luftblasen im Eis der Antarktis reichen 800.000 Jahre zurück; in dieser ganzen Zeit lag der Wert nach dem Bericht des Weltklimarats unter dem heutigen|a5}}, meist zwischen 180 und 300.

Woher der Zuwachs kommt, verrät die Sorte der Kohlenstoffatome. Kohle, Öl und Gas sind so alt, dass ihr radioaktiver Kohlenstoff zerfallen ist, und Pflanzen bevorzugen das leichtere Isotop. Beides verdünnt die Mischung in der Luft messbar. {{Der Weltklimarat nennt es deshalb eindeutig, dass der Anstieg seit etwa 1750 durch menschliche Aktivitäten verursacht ist.|a6}}

## Lava auf der Straße

Selbstverständlich ist eine solche Reihe nicht. Im Frühjahr 1964 fehlte das Geld, einige Monate sind bis heute nur geschätzt. Und Ende November 2022 brach der Mauna Loa aus, zum ersten Mal seit 1984. Die Lava begrub die Zufahrt und die Stromleitung. {{Vom Dezember 2022 an wurde auf dem Maunakea gemessen, gut 30 Kilometer weiter nördlich; im Juli 2023 begannen die Messungen am alten Ort von Neuem.|a7}}

Keeling starb 2005. Sein Sohn Ralph führt das Programm am Scripps-Institut fort, die amerikanische Behörde NOAA misst seit 1974 unabhängig daneben. Die beiden Reihen weichen im Jahresmittel nur um Zehntel voneinander ab. {{Wer möchte, kann den jüngsten Tageswert [auf der Seite des Instituts](https://keelingcurve.ucsd.edu/) ablesen.|a8}} Er erscheint dort mit einer Nachkommastelle mehr, als man für die Schlussfolgerung braucht.`,
    attributions: {
      a1: { kind: 'data', documents: ['wissen-scripps-keelingkurve'] },
      a2: {
        kind: 'direct_partial',
        speakers: ['wissen-person-keeling'],
        documents: ['wissen-studie-keeling-1960'],
        original: { text: 'a small but persistent increase in concentration has been found', language: 'en' },
      },
      a3: { kind: 'data', documents: ['wissen-daten-mauna-loa'] },
      a4: { kind: 'data', documents: ['wissen-daten-mauna-loa'] },
      a5: { kind: 'reported', speakers: ['wissen-org-ipcc'], documents: ['wissen-bericht-ipcc-ar6'] },
      a6: { kind: 'indirect', speakers: ['wissen-org-ipcc'], documents: ['wissen-bericht-ipcc-ar6'] },
      a7: { kind: 'fact', documents: ['wissen-daten-mauna-loa'] },
      a8: { kind: 'fact', documents: ['wissen-scripps-keelingkurve'] },
    },
  },
  {
    key: 'the-seven-centimetres-in-the-harbour-books',
    section: 'wissen',
    language: 'en',
    kicker: 'Sea level',
    headline: 'The seven centimetres in the harbour books',
    standfirst: 'A class in Wendhafen typed up 96 years of handwritten tide readings. In the middle of the series they found a step that no storm can explain, and a man who could.',
    dateline: 'Wendhafen',
    published: 420,
    importance: 3,
    topics: ['klima', 'hafen', 'schule'],
    writtenBy: 'setzkasten',
    credits: [
      { who: 'setzkasten', role: 'author', placement: 'byline', place: 'Wendhafen', onScene: true },
      { who: 'durchschuss', role: 'author', placement: 'byline', degree: 'supporting' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'map',
      place: 'Wendhafen',
      longitude: 8.6,
      latitude: 53.9,
      caption: 'Locator map: the tide gauge stands at the old pier of the invented town of Wendhafen.',
      alt: 'Map of the North Sea coast with a marker for the invented town of Wendhafen.',
    },
    body: `The books smell of tar and mice. There are 41 of them, bound in green cloth, and until last autumn they stood in a cupboard of the harbour office behind the spare flags. Twice a day for 96 years somebody wrote down how high the water stood at the old pier: first in pencil, then in ink, at the end in ballpoint.

{{“I asked for one book to show my class what data looked like before screens,”|a1}} says Meike Odinga, who teaches physics at the Gymnasium am Deich. She went home with a trailer. What began as a single lesson took two school years.

## Seventy thousand numbers

The rules were simple. Every page was typed twice, by two pupils who did not sit together. Where they disagreed, a third looked. {{The class entered 70,128 readings and had to settle 2,304 disagreements, most of them between a one and a seven.|a2}}

Then they drew the curve. It rose slowly, as it should. {{Worldwide, the mean sea level went up by about 20 centimetres between 1901 and 2018, according to the Intergovernmental Panel on Climate Change.|a3}} The Wendhafen curve showed about the same, with a flaw: in March 1962 it jumped up by seven centimetres from one week to the next and never came back.

## Four suspects

The class made a list on the blackboard:

- the great storm flood of 16 and 17 February 1962,
- a mistake in copying,
- a pier that had sunk,
- a gauge that had been moved.

The flood was the favourite. It breached dykes all along the coast and drowned more than 300 people in Hamburg. But a flood goes away again, and the step remained. The copyists were cleared when two pupils checked the page under a lamp. {{The ink, the hand and the pencil ticks of the supervisor were all in order, the books show.|a4}} A sinking pier would have drawn a slope, not a step.

That left the gauge, and here paper could not help. {{“There was no entry. Nothing. The man had simply gone on writing as if it were any other Tuesday,”|a5}} says Tammo Reiners, who is 16 and found the jump first.

## The man who remembered

They put a note in the window of the bakery. Three days later Lüder Rust rang, 88 years old and harbour master until his retirement. {{He told the class that the flood had loosened the gauge board and that in March he, then a young dockhand, had screwed it back on with his uncle.|a6}} They had measured down from the top edge of the pier. What they did not know was that the masons had just taken the cracked coping stones off. The board ended up too low, and so the water seemed too high.

> {{“Seven centimetres is exactly the height of such a stone. I have been wrong for sixty years and nobody noticed but children.”|a7}}

The archive still had the masons' bill. It carries a date four days before the step.

## What it changes

Nothing about the sea. {{With the step removed, the water at the old pier rose by 19 centimetres over the whole record, by the class's own reckoning|a8}}; with it, the figure would have been 26. For anybody who has to plan a dyke, the difference is worth several lorries of clay. The harbour office has asked for the file, and the corrected readings are to be sent to the authorities together with a scan of the bill.

Odinga's pupils have moved on to other things. One of them is now reading the lighthouse logs, where somebody recorded the first swallow of every year. She has already found a swallow in January, and she does not believe it.`,
    attributions: {
      a1: { kind: 'direct', speakers: ['wissen-person-lehrerin-odinga'] },
      a2: { kind: 'data', documents: ['wissen-daten-pegel-schule'] },
      a3: { kind: 'data', speakers: ['wissen-org-ipcc'], documents: ['wissen-bericht-ipcc-ar6'] },
      a4: { kind: 'fact', documents: ['wissen-pegelbuecher'] },
      a5: { kind: 'direct', speakers: ['wissen-person-schueler-tammo'] },
      a6: { kind: 'indirect', speakers: ['wissen-person-hafenmeister-rust'] },
      a7: { kind: 'direct', speakers: ['wissen-person-hafenmeister-rust'] },
      a8: { kind: 'data', documents: ['wissen-daten-pegel-schule'] },
    },
  },
  {
    key: 'sternwarte-osterbrook-misst-die-dunkelheit',
    section: 'wissen',
    language: 'de',
    kicker: 'Astronomie',
    headline: 'Wo die Nacht noch dunkel ist',
    standfirst: 'Ein Jahr lang haben Freiwillige der Sternwarte Osterbrook gemessen, wie hell der Himmel über der Wende leuchtet. Am dunkelsten ist er nicht dort, wo sie es erwartet hatten.',
    dateline: 'Osterbrook',
    published: 800,
    importance: 2,
    topics: ['raumfahrt', 'artenschutz'],
    writtenBy: 'durchschuss',
    credits: [{ who: 'redaktion', role: 'author', placement: 'byline', place: 'Wendhafen' }],
    provenance: {
      relation: 'press_release',
      upstream: ['wissen-pressemitteilung-sternwarte'],
      extent: 'gekürzt und um Angaben aus der Fachliteratur ergänzt',
      rightsHolder: 'Verein Sternwarte Osterbrook',
      usageTerms: 'Zum Abdruck freigegeben',
      rights: 'cleared',
    },
    picture: {
      draws: 'bars',
      title: 'Helligkeit des Nachthimmels an vier Orten, mittlere Messwerte in klaren, mondlosen Nächten',
      unit: 'Größenklassen je Quadratbogensekunde',
      rows: [
        ['Wendhafen, Markt', 18.4],
        ['Wendhafen, Deich', 20.1],
        ['Osterbrook', 20.7],
        ['Kleinmoor, Torfweg', 21.3],
      ],
      source: 'Verein Sternwarte Osterbrook',
      caption: 'Je höher der Wert, desto dunkler ist der Himmel.',
      alt: 'Balkendiagramm: Markt 18,4, Deich 20,1, Osterbrook 20,7, Kleinmoor 21,3; höhere Werte bedeuten dunkleren Himmel.',
    },
    body: `Das Messgerät ist so groß wie eine Zigarettenschachtel und hat nur einen Knopf. Man hält es über den Kopf, drückt und wartet auf einen Ton. {{Mehr als 1.900-mal haben 26 Freiwillige das im vergangenen Jahr getan, teilt der Verein Sternwarte Osterbrook mit.|a1}} Jetzt liegt ihre Karte der Dunkelheit vor.

{{Am hellsten leuchtet der Himmel über dem Marktplatz von Wendhafen mit 18,4 Größenklassen je Quadratbogensekunde, am dunkelsten über dem Torfweg in Kleinmoor mit 21,3.|a2}} Die Skala läuft rückwärts, ein hoher Wert bedeutet wenig Licht. Der Abstand von 2,9 Stufen bedeutet, dass der Himmel über dem Markt ungefähr vierzehnmal so hell ist. Auf dem Marktplatz sind in klaren Nächten rund 200 Sterne zu sehen, im Moor mehr als 3.000.

## Die Überraschung am Deich

Gewettet hatten die meisten auf den Seedeich, weil dort nach Norden hin nichts mehr kommt als Wasser. {{Der Deich liege jedoch im Schein der Hafenkräne, erklärt der Vereinsvorsitzende Anselm Kiesow; bei tiefen Wolken könne man dort nachts die Zeitung lesen.|a3}} Über dem Moor dagegen fehlt fast jede Laterne.

> {{„Wir haben ein Fernrohr für 40.000 Euro gekauft und stellen fest, dass wir es acht Kilometer zu weit westlich aufgebaut haben.“|a4}}

## Ein Trend, den man nicht sieht

Dass Nächte heller werden, ist kein örtliches Ereignis. {{Eine 2023 in der Zeitschrift Science veröffentlichte Auswertung von mehr als 50.000 Beobachtungen ergab, dass die Helligkeit des Himmels von 2011 bis 2022 im Mittel um 9,6 Prozent im Jahr zunahm.|a5}} Satelliten hatten einen viel kleineren Wert gemeldet. Sie nehmen das bläuliche Licht vieler Leuchtdioden schlecht wahr und schauen von oben auf Lampen, die zur Seite strahlen.

Den Schaden haben nicht nur Sternfreunde. Nachtfalter kreisen um Laternen, statt Blüten zu bestäuben, Zugvögel verlieren die Richtung, Fledermäuse meiden beleuchtete Hecken.

## Drei Vorschläge

Der Verein belässt es nicht beim Messen. {{Er schlägt den drei Gemeinden vor, Laternen nach unten abzuschirmen, warmes Licht zu verwenden und zwischen ein und vier Uhr jede zweite auszuschalten.|a6}} Osterbrook will das in zwei Straßen erproben. Wendhafen prüft noch, Kleinmoor hat an den fraglichen Wegen gar keine Lampen.

Messen kann jeder. Die Geräte verleiht die Sternwarte gegen zehn Euro Pfand, ein Handzettel erklärt die Regeln: kein Mond, keine Wolken, Taschenlampe aus und zehn Minuten Geduld, bis sich die Augen gewöhnt haben.`,
    attributions: {
      a1: { kind: 'data', documents: ['wissen-pressemitteilung-sternwarte'] },
      a2: { kind: 'data', documents: ['wissen-pressemitteilung-sternwarte'] },
      a3: {
        kind: 'indirect',
        speakers: ['wissen-person-sternwarte-kiesow'],
        via: ['wissen-pressemitteilung-sternwarte'],
      },
      a4: {
        kind: 'direct',
        speakers: ['wissen-person-sternwarte-kiesow'],
        via: ['wissen-pressemitteilung-sternwarte'],
      },
      a5: { kind: 'data', documents: ['wissen-studie-nachthimmel'] },
      a6: { kind: 'reported', documents: ['wissen-pressemitteilung-sternwarte'] },
    },
  },
  {
    key: 'wie-die-ozonschicht-gerettet-wurde',
    section: 'wissen',
    language: 'de',
    kicker: 'Atmosphäre',
    headline: 'Das Loch, das kleiner wird',
    standfirst: 'Die Ozonschicht erholt sich, weil sich nach und nach alle Staaten einer unbequemen Abmachung von 1987 anschlossen. Wie aus einem Verdacht in einem Labor ein Vertrag wurde, und wann der Schaden behoben sein soll.',
    dateline: 'Genf',
    published: 1290,
    importance: 3,
    topics: ['klima', 'vereinte-nationen'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline' },
      { who: 'afp', role: 'agency', placement: 'byline', place: 'Genf' },
    ],
    provenance: {
      relation: 'wire_pickup_edited',
      upstream: ['wissen-afp-ozon'],
      extent: 'Angaben zum Ozonbericht der WMO; um die Vorgeschichte ergänzt',
      rightsHolder: 'AFP',
      usageTerms: 'Agenturvertrag',
      rights: 'cleared',
    },
    body: `Es gibt eine Umweltgeschichte, die gut ausgeht, und sie beginnt in einer Spraydose. Fluorchlorkohlenwasserstoffe galten als ideale Stoffe: ungiftig, unbrennbar, billig. Sie kühlten Lebensmittel, trieben Haarspray an und schäumten Matratzen auf. Sie reagierten mit fast nichts. Genau das war das Problem.

{{1974 rechneten Mario Molina und Frank Sherwood Rowland in der Zeitschrift Nature vor, dass diese Stoffe bis in die Stratosphäre aufsteigen, dort vom ultravioletten Licht zerlegt werden und Chlor freisetzen, das Ozon zerstört.|a1}} Ein einzelnes Chloratom kann das viele Tausend Mal tun. Die Hersteller nannten es eine Theorie.

## Der Befund aus der Halley-Bucht

Elf Jahre später war es keine mehr. {{Joe Farman, Brian Gardiner und Jonathan Shanklin vom British Antarctic Survey veröffentlichten im Mai 1985 die Messungen ihrer Station in der Antarktis: Im Frühling der Südhalbkugel fehlte dort ein großer Teil des Ozons.|a2}} Die Station war mit einem Gerät ausgerüstet, dessen Bauart aus den Zwanzigerjahren stammte.

Dann ging es schnell. In Wien lag seit März 1985 ein Rahmenvertrag vor, der noch niemandem etwas verbot. Am 16. September 1987 folgte das Protokoll von Montreal, das Mengen und Fristen nannte. Es ist in Kraft seit dem 1. Januar 1989 und gehört zu den wenigen Abkommen der Vereinten Nationen, die alle ihre Mitglieder ratifiziert haben. 1995 ging der Nobelpreis für Chemie an Molina, Rowland und Paul Crutzen.

## Was seither geschah

{{Mehr als 99 Prozent der Produktion und des Verbrauchs der geregelten Stoffe sind nach Angaben der Weltorganisation für Meteorologie inzwischen eingestellt.|a3}} Weil die Moleküle Jahrzehnte in der Luft bleiben, heilt die Schicht langsam. {{Der Sachstandsbericht von 2022 erwartet, dass die Werte von 1980 zu diesen Zeitpunkten wieder erreicht werden, wenn die Regeln bestehen bleiben|a4}}:

- über der Antarktis um das Jahr 2066,
- über der Arktis um 2045,
- in der übrigen Welt um 2040.

Ein einzelnes Jahr sagt wenig. {{Im Jahr 2024 war das Loch über der Antarktis weniger tief als im Mittel der Jahre 1990 bis 2020; das größte Massendefizit maß die Weltorganisation am 29. September mit 46,1 Millionen Tonnen.|a5}} In den Jahren 2020 bis 2023 war es dagegen groß und hielt lange an.

## Nebenwirkung: weniger Wärme

Die verbotenen Gase sind auch starke Treibhausgase. Ohne das Protokoll wäre die Erde heute wärmer. Ihre ersten Ersatzstoffe schonen zwar das Ozon, heizen aber ebenfalls. Deshalb wurde der Vertrag am 15. Oktober 2016 in Kigali erweitert. {{Die Änderung kann nach Schätzung der Fachleute bis 2100 zwischen 0,3 und 0,5 Grad Erwärmung vermeiden.|a6}}

Lässt sich das auf Kohle und Öl übertragen? {{Der damalige Generalsekretär der Weltorganisation, Petteri Taalas, sagte im Januar 2023, das Vorgehen beim Ozon „schafft ein Vorbild“ für den Klimaschutz.|a7}} Der Vergleich hat eine Grenze. Für Spraydosen gab es bald Ersatz, und eine Handvoll Firmen stellte den Stoff her. Kohlendioxid kommt aus jedem Auspuff. Aber auch 1985 hielten viele das Problem für zu groß.`,
    attributions: {
      a1: { kind: 'reported', documents: ['wissen-studie-molina-rowland'], utteredOn: '1974-06-28' },
      a2: { kind: 'reported', documents: ['wissen-studie-farman'], utteredOn: '1985-05-16' },
      a3: {
        kind: 'data',
        speakers: ['wissen-org-wmo'],
        via: ['wissen-afp-ozon'],
        utteredOn: '2025-09-16',
      },
      a4: { kind: 'data', documents: ['wissen-bericht-ozon-2022'] },
      a5: {
        kind: 'data',
        speakers: ['wissen-org-wmo'],
        via: ['wissen-afp-ozon'],
        utteredOn: '2025-09-16',
      },
      a6: { kind: 'indirect', documents: ['wissen-bericht-ozon-2022'] },
      a7: {
        kind: 'direct_partial',
        speakers: ['wissen-person-taalas'],
        documents: ['wissen-pm-wmo-ozon-2023'],
        utteredOn: '2023-01-09',
        original: { text: 'Ozone action sets a precedent for climate action.', language: 'en' },
      },
    },
  },
  {
    key: 'was-die-zuendung-von-livermore-bedeutet',
    section: 'wissen',
    language: 'de',
    kicker: 'Kernfusion',
    headline: 'Zwei hinein, drei heraus',
    standfirst: 'Am 5. Dezember 2022 lieferte eine Fusionsreaktion im Labor zum ersten Mal mehr Energie, als das Laserlicht hineingetragen hatte. Was daran gelungen ist und was in der Rechnung fehlt.',
    published: 1880,
    importance: 4,
    topics: ['energie', 'usa'],
    writtenBy: 'durchschuss',
    credits: [
      { who: 'durchschuss', role: 'author', placement: 'byline' },
      { who: 'fahnenabzug', role: 'contributing_reporter', placement: 'end_credit', place: 'Wendhafen' },
      { who: 'korrektur', role: 'fact_checker', placement: 'end_credit' },
    ],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'bars',
      title: 'Fusionsenergie ausgewählter Schüsse an der National Ignition Facility',
      unit: 'Megajoule',
      rows: [
        ['5. Dezember 2022', 3.15],
        ['30. Juli 2023', 3.88],
        ['12. Februar 2024', 5.2],
        ['7. April 2025', 8.6],
      ],
      source: 'Lawrence Livermore National Laboratory',
      caption: 'Eingestrahlt wurden jeweils zwischen 2,05 und 2,2 Megajoule Laserlicht.',
      alt: 'Balkendiagramm der Fusionsenergie: 3,15, 3,88, 5,2 und 8,6 Megajoule.',
    },
    body: `Der Brennstoff passte auf eine Fingerspitze. In einer Kugel von etwa zwei Millimetern Durchmesser lag eine Schicht aus gefrorenem Deuterium und Tritium, zwei Sorten Wasserstoff. Kurz nach ein Uhr nachts kalifornischer Zeit, am 5. Dezember 2022, schossen 192 Laserstrahlen in das Goldröhrchen, in dem die Kugel hing. Wenige Milliardstel Sekunden später war alles vorbei.

{{Die Laser hatten 2,05 Megajoule ins Ziel gebracht, die Fusion setzte 3,15 Megajoule frei.|a1}} Damit war am Lawrence Livermore National Laboratory gelungen, was die Fachleute seit den Siebzigerjahren versucht hatten. {{Der Aufsatz dazu erschien im Februar 2024 unter einem Titel ohne jedes Ausrufezeichen: „Erreichen eines Zielgewinns größer als eins“.|a2}}

## Warum Röntgenlicht

Die Strahlen treffen die Kugel nicht selbst. Sie heizen das Gold, bis es Röntgenlicht abgibt, und dieses sprengt die Hülle der Kugel nach außen. Der Rückstoß drückt das Innere zusammen, auf ein Vielfaches der Dichte von Blei und mehr als hundert Millionen Grad. Dann verschmelzen die Kerne zu Helium, und wenn die Heliumkerne genug Wärme zurücklassen, heizt sich der Brennstoff selbst. Das ist die Zündung.

Seither wurde der Versuch mehrfach wiederholt und übertroffen. {{Am 7. April 2025 lieferte ein Schuss nach Angaben des Labors 8,6 Megajoule.|a3}}

## Eine knappe Kilowattstunde

Was heißt das für die Steckdose? Zunächst wenig. Ein Megajoule sind 0,28 Kilowattstunden; der Ertrag vom Dezember 2022 hätte gereicht, um gut sieben Liter eiskaltes Wasser zum Kochen zu bringen. {{Um die Laser zu laden, brauchte die Anlage dagegen etwa 300 Megajoule aus dem Netz.|a4}} Sie stammt aus der Zeit um die Jahrtausendwende, ist auf Genauigkeit gebaut statt auf Wirkungsgrad und dient in erster Linie der Erforschung von Kernwaffen ohne Tests.

Ein Kraftwerk müsste außerdem:

- nicht einmal am Tag, sondern mehrmals in der Sekunde zünden,
- jedes Ziel für Cent statt für Tausende Dollar herstellen,
- sein Tritium selbst erbrüten, denn in der Natur kommt es kaum vor,
- die Wärme schneller Neutronen in Dampf verwandeln.

## Der andere Weg

Die meisten Vorhaben setzen auf Magnetfelder. {{Der Forschungsreaktor Iter im französischen Cadarache soll aus 50 Megawatt Heizleistung 500 Megawatt Fusionsleistung machen, so das Ziel der Organisation.|a5}} {{Die europäische Anlage JET in England stellte vor ihrer Stilllegung einen Rekord auf: 69 Megajoule in etwa fünf Sekunden, gemessen im Oktober 2023.|a6}} Mehr hineinstecken als herausbekommen musste sie dafür immer noch. In Greifswald hält der Stellarator [Wendelstein 7-X](https://www.ipp.mpg.de/w7x) sein Plasma minutenlang, ohne überhaupt zünden zu wollen.

Bei den Stadtwerken Wendhafen verfolgt Netzplanerin Birte Jessenbrook die Nachrichten mit Sympathie und ohne Terminkalender. {{„Wenn mir jemand ein Fusionskraftwerk hinstellt, schließe ich es an. Bis dahin baue ich das Netz für den Wind, der heute weht“|a7}}, sagt sie. {{Ihre Planung reiche zwanzig Jahre voraus, die Fusion komme darin nicht vor.|a8}}

Der Schuss vom Dezember bleibt trotzdem ein Einschnitt. Bis dahin war offen, ob ein Brennstoff im Labor überhaupt so zünden kann. Nun ist es eine Frage der Technik, und solche Fragen haben die angenehme Eigenschaft, dass man sie bezahlen kann oder eben nicht.`,
    attributions: {
      a1: { kind: 'data', documents: ['wissen-studie-nif-prl'] },
      a2: {
        kind: 'direct_partial',
        documents: ['wissen-studie-nif-prl'],
        utteredOn: '2024-02-05',
        original: { text: 'Achievement of Target Gain Larger than Unity', language: 'en' },
      },
      a3: { kind: 'data', speakers: ['wissen-org-llnl'], documents: ['wissen-llnl-nif'] },
      a4: { kind: 'data', speakers: ['wissen-org-llnl'] },
      a5: { kind: 'data', speakers: ['wissen-org-iter'] },
      a6: { kind: 'data', speakers: ['wissen-org-eurofusion'] },
      a7: { kind: 'direct', speakers: ['wissen-person-stadtwerke-jessen'] },
      a8: { kind: 'indirect', speakers: ['wissen-person-stadtwerke-jessen'] },
    },
  },
  {
    key: 'wie-die-pocken-verschwanden',
    section: 'wissen',
    language: 'de',
    kicker: 'Medizingeschichte',
    headline: 'Der letzte Ausschlag',
    standfirst: 'Am 8. Mai 1980 erklärte die Weltgesundheitsversammlung die Pocken für ausgerottet. Es ist bis heute die einzige Krankheit des Menschen, bei der das gelang. Die Geschichte eines Erfolgs, der fast zwei Jahrhunderte brauchte.',
    published: 2560,
    importance: 2,
    topics: ['medizin', 'vereinte-nationen'],
    writtenBy: 'setzkasten',
    credits: [{ who: 'setzkasten', role: 'author', placement: 'byline' }],
    provenance: { relation: 'original', rights: 'cleared', rightsHolder: 'Wendhafener Bote' },
    picture: {
      draws: 'map',
      place: 'Merka',
      longitude: 44.77,
      latitude: 1.72,
      caption: 'In der somalischen Hafenstadt Merka erkrankte im Oktober 1977 der letzte Mensch, der sich auf natürlichem Weg angesteckt hatte.',
      alt: 'Karte von Ostafrika mit einer Markierung bei Merka an der Küste Somalias.',
    },
    body: `Der letzte Mensch, der sich auf natürlichem Weg mit Pocken ansteckte, war ein Koch. Ali Maow Maalin arbeitete im Krankenhaus der somalischen Hafenstadt Merka. Im Oktober 1977 begleitete er ein Auto mit zwei kranken Kindern zur Isolierstation, eine Fahrt von wenigen Minuten. Am 26. Oktober zeigte sich bei ihm der Ausschlag. Er überlebte, und auf diesem Weg erkrankte nach ihm niemand mehr.

## Der Junge von Berkeley

Die Geschichte davor ist lang. Pocken töteten etwa drei von zehn Erkrankten. {{Allein im 20. Jahrhundert starben nach Schätzung der Weltgesundheitsorganisation rund 300 Millionen Menschen daran.|a1}} Wer überlebte, trug Narben, manche wurden blind.

{{Am 14. Mai 1796 ritzte der Landarzt Edward Jenner dem achtjährigen James Phipps Sekret aus der Kuhpockenblase einer Melkerin in den Arm; als er ihm im Juli den Erreger der echten Pocken einritzte, blieb der Junge gesund.|a2}} Nach dem lateinischen Wort für Kuh heißt das Verfahren Vakzination. Heute würde keine Ethikkommission den Versuch erlauben.

Deutschland machte die Impfung zur Pflicht. {{Das Gesetz vom 8. April 1874 schrieb sie für Kleinkinder vor und ein zweites Mal für Schulkinder im zwölften Lebensjahr.|a3}} Trotzdem kam die Krankheit immer wieder mit Reisenden ins Land, zuletzt in größerem Umfang im Januar 1970 nach Meschede im Sauerland, wo vier Menschen starben.

## Impfen im Ring

1959 beschloss die Weltgesundheitsorganisation, die Pocken auszurotten, doch erst von 1967 an gab es dafür Geld und einen Plan. Geleitet wurde das Programm von dem amerikanischen Arzt Donald Henderson. Drei Umstände halfen:

- Das Virus lebt nur im Menschen, kein Tier hält es am Leben.
- Jeder Fall ist am Ausschlag zu erkennen, auch für Laien mit einem Bild in der Hand.
- Der Impfstoff war gefriergetrocknet und hielt Hitze aus.

Entscheidend wurde ein Mangel. Als in Nigeria Ende 1966 die Vorräte knapp waren, ließ der Arzt William Foege nicht alle impfen, sondern nur die Menschen im Umkreis jedes Kranken. Der Ring genügte. Fortan suchte man Fälle, statt Quoten zu erfüllen. In Bangladesch fanden die Helfer im Herbst 1975 die dreijährige Rahima Banu, die letzte Kranke mit der schweren Form. Für den Hinweis auf sie gab es eine Belohnung.

## Ein Tod danach

Die Krankheit forderte noch ein Opfer, als sie schon besiegt schien. Im Spätsommer 1978 steckte sich die medizinische Fotografin Janet Parker in Birmingham an, vermutlich mit einem Virus aus einem Labor im selben Gebäude. Sie starb am 11. September.

Am 8. Mai 1980 nahm die Weltgesundheitsversammlung in Genf die Resolution 33.3 an. {{Darin heißt es, die Welt und ihre Völker hätten die „Freiheit von den Pocken errungen“.|a4}}

## Was blieb

{{Offiziell liegt das Virus noch an zwei Orten, in einem Zentrum in den Vereinigten Staaten und in einem in Russland, beide unter Aufsicht der Weltgesundheitsorganisation.|a5}} Über ihre Vernichtung wird seit Jahrzehnten gestritten. Die Ausrottung selbst kostete [nach Angaben der Organisation](https://www.who.int/health-topics/smallpox) etwa 300 Millionen Dollar, einen Dollar für jeden Toten des Jahrhunderts.

Ali Maow Maalin, der Koch, hatte sich einst vor der Impfung gedrückt, weil er die Spritze fürchtete. Später warb er in Somalia für die Impfung gegen Kinderlähmung und erzählte dabei seine Geschichte. Er starb 2013, während einer solchen Kampagne, an einem Fieber.`,
    attributions: {
      a1: { kind: 'data', speakers: ['wissen-org-who'], documents: ['wissen-who-pocken'] },
      a2: { kind: 'reported', documents: ['wissen-buch-jenner'] },
      a3: { kind: 'fact', documents: ['wissen-gesetz-reichsimpfgesetz'] },
      a4: {
        kind: 'direct_partial',
        speakers: ['wissen-org-who'],
        documents: ['wissen-resolution-wha-33-3'],
        utteredOn: '1980-05-08',
        original: { text: 'have won freedom from smallpox', language: 'en' },
      },
      a5: { kind: 'fact', documents: ['wissen-who-pocken'] },
    },
  },
]
