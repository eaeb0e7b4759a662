/*
 * IPTC ninjs, as far as we write or read it. Names of properties are the standard's; version 3.1 refuses any other.
 */

export type NewsType = 'text' | 'audio' | 'video' | 'picture' | 'graphic' | 'composite' | 'component' | 'event' | 'planning'

/** A text with what it is for. Roles are free words. */
export interface Worded {
  readonly role?: string
  readonly contentType?: string
  readonly value: string
}

export interface ItemBody extends Worded {
  readonly charCount?: number
  readonly wordCount?: number
}

export type ContactInfo =
  | { readonly type?: string; readonly role?: string; readonly lang?: string; readonly name?: string; readonly value: string }
  | { readonly type?: string; readonly name?: string; readonly address: { readonly locality?: string } }

/** Somebody or something with a name; `literal` is any code of the sender's. */
export interface Concept {
  readonly name?: string
  readonly rel?: string
  readonly uri?: string
  readonly literal?: string
}

export interface Party extends Concept {
  readonly contactInfo?: readonly ContactInfo[]
}

export interface InfoSource {
  readonly name?: string
  readonly role?: string
  readonly uri?: string
  readonly literal?: string
  readonly contactInfo?: readonly ContactInfo[]
}

export interface Rendition {
  readonly name: string
  readonly href?: string
  readonly title?: string
  readonly contentType?: string
  readonly width?: number
  readonly height?: number
}

export interface NinjsItem {
  readonly standard?: { readonly name?: string; readonly version?: string; readonly schema?: string }
  readonly uri: string
  readonly type?: NewsType
  readonly representationType?: 'full' | 'partial'
  readonly profile?: string
  readonly version?: string
  readonly firstCreated?: string
  readonly versionCreated?: string
  readonly contentCreated?: string
  readonly embargoedUntil?: string
  readonly pubStatus?: 'usable' | 'withheld' | 'canceled'
  /** 1 is the most urgent, 9 the least. */
  readonly urgency?: number
  readonly copyrightHolder?: string
  readonly copyrightNotice?: string
  readonly usageTerms?: string
  readonly edNote?: string
  readonly language?: string
  readonly title?: string
  readonly slugline?: string
  readonly by?: string
  readonly located?: string
  readonly headlines?: readonly Worded[]
  readonly descriptions?: readonly Worded[]
  readonly bodies?: readonly ItemBody[]
  readonly people?: readonly Party[]
  readonly organisations?: readonly Party[]
  readonly infoSources?: readonly InfoSource[]
  readonly subjects?: readonly Concept[]
  readonly genres?: readonly Concept[]
  readonly associations?: readonly AssociatedItem[]
  readonly renditions?: readonly Rendition[]
  readonly altIds?: readonly { readonly role?: string; readonly value?: string }[]
  readonly rightsInfo?: { readonly linkedRights?: string }
  readonly digitalSourceType?: { readonly name?: string; readonly uri?: string; readonly literal?: string }
}

export interface AssociatedItem extends NinjsItem {
  readonly name: string
  readonly rel?: string
}
