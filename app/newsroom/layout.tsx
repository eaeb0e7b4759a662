import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { reader } from '../../db/client'
import { siteSettings } from '../../domain/settings/settings'
import { languageHere } from '../../lib/visitor'
import './desk.css'

// Whoever comes here is somebody: nothing of the desk is drawn ahead of a request.
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const { siteName } = await siteSettings(reader())
  return { title: { template: `%s · ${siteName}`, default: siteName }, robots: { index: false, follow: false } }
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  await connection()
  return (
    <html lang={await languageHere()}>
      <body>{children}</body>
    </html>
  )
}
