import type { ImportedMaker, ImportedSource } from '../../model/imported-story'
import type { SourceKind } from '../../model/source'
import { asLine, isWebAddress } from '../../model/text'
import { derivedFrom } from './associated'
import type { AssociatedItem, InfoSource, NinjsItem } from './item'
import { providerRole } from './parties'
import { particular, sourceFrom } from './party-codes'

/*
 * What a report that comes in rests on. The report itself is the nearest link of the chain of whoever takes it over.
 */

export interface Rests {
  readonly upstream: readonly ImportedSource[]
  /** Named sources of its passages. */
  readonly sources: readonly ImportedSource[]
}

/** What another house's item says of it. */
export function theirRests(item: NinjsItem, makers: readonly ImportedMaker[]): Rests {
  const reports = (item.associations ?? []).flatMap((one) => (isDerivation(one.rel) ? [reportFrom(one)] : []))
  const parties = (item.infoSources ?? []).flatMap((party) => theirSource(party, makers))
  const chain = [itself(item, makers, 'wire_item'), ...reports, ...parties]
  return { upstream: [...new Map(chain.map((source) => [source.label, source])).values()].filter(({ label }) => label !== ''), sources: [] }
}

/** What an item of ours says of it. */
export function ourRests(item: NinjsItem, makers: readonly ImportedMaker[]): Rests {
  const known = (item.infoSources ?? []).flatMap((party) => ourSource(party))
  return {
    upstream: [itself(item, makers, 'media_report'), ...known.flatMap(({ source, upstream }) => (upstream ? [source] : []))],
    sources: known.flatMap(({ source, upstream }) => (upstream ? [] : [source])),
  }
}

/** What an associated item says if the story was made from it, in words of ours and others. */
export const isDerivation = (rel: string | undefined) =>
  new RegExp(`${derivedFrom}|basedon|translat|adaptedfrom|hassource|isversionof`, 'i').test(rel ?? '')

/** Who handed the item out: its provider, or an agency that made it, or whoever has the rights; else where it came from. */
export function providerOf(item: NinjsItem, makers: readonly ImportedMaker[]): string {
  const provider = item.infoSources?.find((party) => isProvider(party.role))?.name
  const agency = makers.find((maker) => maker.role === 'agency' && maker.scope === 'this_story')?.name
  const creditLine = item.descriptions?.find((one) => one.role?.toLowerCase() === 'creditline')?.value
  return asLine(provider || agency || item.copyrightHolder || creditLine || hostOf(item.uri)).slice(0, 200)
}

const isProvider = (role: string | undefined) => new RegExp(`${providerRole}|publisher|distributor|supplier`, 'i').test(role ?? '')

function hostOf(uri: string): string {
  if (isWebAddress(uri)) return new URL(uri).hostname.replace(/^www\./, '')
  return /^urn:newsml:([^:]+):/i.exec(uri)?.[1] ?? ''
}

function itself(item: NinjsItem, makers: readonly ImportedMaker[], kind: SourceKind): ImportedSource {
  const publisher = providerOf(item, makers)
  const title = (item.headlines?.find((one) => one.role === 'main') ?? item.headlines?.[0])?.value ?? item.title ?? ''
  const addresses = [...(item.altIds ?? []).flatMap(({ role, value }) => (role === 'address' ? [value] : [])), item.uri]
  return {
    kind,
    label: cut([publisher, title].filter((part) => part !== '').join(': ') || item.uri, 200),
    publisher,
    title: cut(title, 300),
    url: addresses.find((address) => address !== undefined && isWebAddress(address) && address.length <= 2000) ?? '',
    archivedUrl: '',
    publishedOn: dayOf(item.contentCreated ?? item.firstCreated ?? item.versionCreated),
    language: cut(item.language ?? '', 20),
  }
}

function reportFrom({ name, uri, title, copyrightHolder, contentCreated, versionCreated, language }: AssociatedItem): ImportedSource {
  return {
    kind: 'media_report',
    label: cut(name, 200),
    publisher: cut(copyrightHolder ?? '', 200),
    title: cut(title ?? '', 300),
    url: isWebAddress(uri) && uri.length <= 2000 ? uri : '',
    archivedUrl: '',
    publishedOn: dayOf(contentCreated ?? versionCreated),
    language: cut(language ?? '', 20),
  }
}

/** A source as we write it; one that is not named stays where it is known. */
function ourSource({ name = '', literal, contactInfo }: InfoSource): { readonly source: ImportedSource; readonly upstream: boolean }[] {
  const code = sourceFrom(literal)
  if (code === null || code.kind === null) return []
  const publishedOn = particular(contactInfo, 'publishedOn')
  const address = (type: string) => {
    const said = particular(contactInfo, type)
    return isWebAddress(said) && said.length <= 2000 ? said : ''
  }
  const source = {
    kind: code.kind,
    label: cut(name, 200),
    publisher: cut(particular(contactInfo, 'publisher'), 200),
    title: cut(particular(contactInfo, 'title'), 300),
    url: address('url'),
    archivedUrl: address('archivedUrl'),
    publishedOn: /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : '',
    language: cut(particular(contactInfo, 'language'), 20),
  }
  return [{ source, upstream: code.parts.includes('upstream') }]
}

/** Another house's party that supplied something: a link of the chain, unless it is the provider or a maker. */
function theirSource({ name = '', role, uri }: InfoSource, makers: readonly ImportedMaker[]): ImportedSource[] {
  const label = cut(name, 200)
  if (label === '' || isProvider(role) || makers.some((maker) => maker.name === label)) return []
  const url = uri !== undefined && isWebAddress(uri) && uri.length <= 2000 ? uri : ''
  return [{ kind: 'media_report', label, publisher: label, title: '', url, archivedUrl: '', publishedOn: '', language: '' }]
}

const cut = (text: string, most: number) => {
  const line = asLine(text)
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

const dayOf = (time: string | undefined) => (time === undefined ? '' : time.slice(0, 10))
