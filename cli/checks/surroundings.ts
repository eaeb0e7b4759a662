import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import { clockBehindLog } from '../../domain/log/head'
import { siteSettings } from '../../domain/settings/settings'
import { siteAddress } from '../../lib/address'
import { env } from '../../lib/env'
import { troubleWithNative } from '../../scripts/native-build.mjs'
import { fits } from '../../scripts/node-version.mjs'
import { openedNewsroom } from '../open'
import { type Finding, finding } from './finding'

export function checkNode(): Finding {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { engines: { node: string } }
  const version = process.versions.node
  if (!fits(version, engines.node)) return finding('node', 'problem', `is ${version}; Masthead needs ${engines.node}`)
  const trouble = troubleWithNative()
  return trouble === null ? finding('node', 'ok', version) : finding('node', 'problem', trouble)
}

export async function checkClock(): Promise<Finding> {
  let behind: number
  try {
    behind = await clockBehindLog(openedNewsroom().reader, new Date())
  } catch {
    return finding('clock', 'note', 'not looked at, for want of a database of this version')
  }
  if (behind < 60_000) return finding('clock', 'ok', 'not behind the log')
  const minutes = Math.round(behind / 60_000).toLocaleString('en-GB')
  return finding('clock', 'warning', `${minutes} minutes behind the last entry of the log: it was set back, or was ahead before`)
}

export async function checkAddress(): Promise<Finding> {
  let address: string
  try {
    address = await siteAddress(openedNewsroom().reader)
  } catch {
    return finding('address', 'note', 'not looked at, for want of a database of this version')
  }
  const { hostname, protocol } = new URL(address)
  if (hostname === 'localhost' || hostname === '127.0.0.1')
    return finding('address', 'note', `${address}: links that leave this machine will not work; set it in the settings`)
  if (protocol !== 'https:') return finding('address', 'warning', `${address}: without https, passwords cross the network readable`)
  return finding('address', 'ok', address)
}

export async function checkMail(): Promise<Finding> {
  const { SMTP_URL } = env()
  if (SMTP_URL === undefined) return finding('mail', 'note', 'SMTP_URL is not set: links for staff are shown to an admin instead of mailed')
  const transport = createTransport({ url: SMTP_URL, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 5000 })
  try {
    await transport.verify()
    return finding('mail', 'ok', `${new URL(SMTP_URL).hostname} answers`)
  } catch (fault) {
    return finding('mail', 'problem', `${new URL(SMTP_URL).hostname}: ${(fault as Error).message}`)
  } finally {
    transport.close()
  }
}

export async function checkSecurityContact(): Promise<Finding> {
  if (env().MASTHEAD_SECURITY_CONTACT !== undefined)
    return finding('security', 'ok', '/.well-known/security.txt says whom to tell of a hole')
  try {
    const { contactEmail } = await siteSettings(openedNewsroom().reader)
    if (contactEmail !== '') return finding('security', 'ok', '/.well-known/security.txt names the address of the settings')
  } catch {
    return finding('security', 'note', 'not looked at, for want of a database of this version')
  }
  return finding(
    'security',
    'warning',
    'nobody is named to whom a hole could be reported, and /.well-known/security.txt is not there; set MASTHEAD_SECURITY_CONTACT',
  )
}
