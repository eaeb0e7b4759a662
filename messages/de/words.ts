import type { AttributionKind, AttributionState } from '../../model/attribution'
import type { AliasKind, ContributorKind } from '../../model/contributor'
import type { CorrectionKind, CorrectionPlace, RemovalReason } from '../../model/correction'
import type { CreditDegree, CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import type { Language } from '../../model/language'
import type { AiUse, ProvenanceRelation, Rights } from '../../model/provenance'
import type { SourceKind, SourceNaming, SourceTerms } from '../../model/source'
import type { Role } from '../../model/staff'
import type { RevisionReason, StoryState } from '../../model/story'

/** The vocabulary of the model, for readers and desk alike. */
export const words = {
  creditRole: {
    author: 'Autorin, Autor',
    contributing_reporter: 'Mitarbeit',
    editor: 'Redaktion',
    translator: 'Übersetzung',
    photographer: 'Foto',
    illustrator: 'Illustration',
    fact_checker: 'Faktenprüfung',
    data_journalist: 'Daten',
    producer: 'Produktion',
    responsible: 'Verantwortlich (V.i.S.d.P.)',
    agency: 'Agenturmaterial',
    ai_prompting: 'KI-Eingaben',
  } satisfies Record<CreditRole, string>,
  creditPlacement: {
    byline: 'Autorenzeile',
    end_credit: 'Am Ende',
    picture: 'Am Bild',
    none: 'Nicht gedruckt',
  } satisfies Record<CreditPlacement, string>,
  creditScope: { this_story: 'dieser Beitrag', upstream: 'übernommener Bericht' } satisfies Record<CreditScope, string>,
  creditDegree: { lead: 'federführend', equal: 'gleichrangig', supporting: 'unterstützend' } satisfies Record<CreditDegree, string>,
  contributorKind: {
    person: 'Person',
    organisation: 'Organisation',
    agency: 'Agentur',
    desk: 'Redaktion',
    pseudonym: 'Pseudonym',
  } satisfies Record<ContributorKind, string>,
  aliasKind: {
    initials: 'Kürzel',
    spelling: 'Schreibweise',
    former_name: 'Früherer Name',
    transliteration: 'Umschrift',
    agency_code: 'Agenturkennung',
  } satisfies Record<AliasKind, string>,
  attributionKind: {
    direct: 'wörtlich',
    direct_partial: 'in Teilen wörtlich',
    indirect: 'indirekt',
    reported: 'berichtet',
    fact: 'Tatsache',
    data: 'Daten',
  } satisfies Record<AttributionKind, string>,
  attributionState: { proposed: 'offen', confirmed: 'bestätigt', rejected: 'verworfen' } satisfies Record<AttributionState, string>,
  sourceKind: {
    person: 'Person',
    organisation: 'Organisation',
    document: 'Dokument',
    statement: 'Erklärung',
    press_release: 'Pressemitteilung',
    speech: 'Rede',
    court_record: 'Gerichtsakte',
    law: 'Gesetz',
    media_report: 'Medienbericht',
    wire_item: 'Agenturmeldung',
    dataset: 'Datensatz',
    social_post: 'Beitrag in sozialen Medien',
    event: 'Veranstaltung',
    own_observation: 'Eigene Beobachtung',
    unspecified: 'Nicht näher genannt',
  } satisfies Record<SourceKind, string>,
  sourceNaming: { named: 'genannt', described: 'beschrieben', unnamed: 'ungenannt' } satisfies Record<SourceNaming, string>,
  sourceTerms: {
    on_record: 'zitierbar',
    background: 'Hintergrund',
    deep_background: 'vertraulicher Hintergrund',
    off_record: 'nicht zur Veröffentlichung',
  } satisfies Record<SourceTerms, string>,
  provenanceRelation: {
    original: 'Eigener Beitrag',
    based_on: 'Beruht auf',
    adapted_from: 'Bearbeitet nach',
    translation_of: 'Übersetzung von',
    wire_pickup_verbatim: 'Agenturmeldung, unverändert',
    wire_pickup_edited: 'Agenturmeldung, bearbeitet',
    press_release: 'Pressemitteilung',
  } satisfies Record<ProvenanceRelation, string>,
  rights: { cleared: 'geklärt', unknown: 'ungeklärt', refused: 'verweigert' } satisfies Record<Rights, string>,
  aiUse: { none: 'keine KI', assisted: 'mit Hilfe von KI', generated: 'von KI erzeugt' } satisfies Record<AiUse, string>,
  correctionKind: {
    correction: 'Berichtigung',
    clarification: 'Klarstellung',
    update: 'Aktualisierung',
    retraction: 'Rücknahme',
    right_of_reply: 'Gegendarstellung',
  } satisfies Record<CorrectionKind, string>,
  correctionPlace: { top: 'über dem Text', foot: 'unter dem Text' } satisfies Record<CorrectionPlace, string>,
  removalReason: {
    none: 'nein, es steht durchgestrichen im Vergleich',
    law: 'ja, aus rechtlichen Gründen',
    privacy: 'ja, zum Schutz der Persönlichkeit',
  } satisfies Record<RemovalReason, string>,
  role: { reporter: 'Reporterin, Reporter', editor: 'Redaktion', admin: 'Administration' } satisfies Record<Role, string>,
  language: { de: 'Deutsch', en: 'Englisch' } satisfies Record<Language, string>,
  storyState: {
    draft: 'Entwurf',
    submitted: 'eingereicht',
    scheduled: 'geplant',
    held: 'aufgehalten',
    published: 'veröffentlicht',
    changed: 'veröffentlicht, Entwurf geändert',
    withdrawn: 'zurückgezogen',
    binned: 'im Papierkorb',
  } satisfies Record<StoryState, string>,
  revisionReason: {
    submit: 'eingereicht',
    publish: 'veröffentlicht',
    restore: 'wiederhergestellt',
    takeover: 'von jemand anderem weitergeschrieben',
    compared: 'beim Vergleich ersetzt',
    idle: 'nach einer Pause gesichert',
  } satisfies Record<RevisionReason, string>,
}
