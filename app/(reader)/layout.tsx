import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { feedsInHead } from '../../model/feed'
import { PreloadedFaces } from '../fonts/preloaded-faces'
import './reader.css'
import { openGraphOf, site } from './site'

export const instant = false

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#15120f' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await site()
  return {
    metadataBase: new URL(settings.address),
    title: { default: settings.siteName, template: `%s – ${settings.siteName}` },
    openGraph: { ...openGraphOf(settings), type: 'website' },
    alternates: { types: feedsInHead('/', settings.siteName) },
    robots: { 'max-image-preview': 'large', 'max-snippet': -1 },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function ReaderLayout({ children }: { readonly children: ReactNode }) {
  const { settings } = await site()
  return (
    <html lang={settings.language}>
      <head>
        <PreloadedFaces />
      </head>
      <body>{children}</body>
    </html>
  )
}
