import { cacheLife } from 'next/cache'
import type { ReactNode } from 'react'
import '../../../../app/(reader)/reader.css'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'

export default async function Layout({ children }: { readonly children: ReactNode }) {
  'use cache'
  cacheLife('max')
  const { language } = await siteSettings(reader())
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  )
}
