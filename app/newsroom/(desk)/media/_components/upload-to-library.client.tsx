'use client'

import { useRouter } from 'next/navigation'
import type { Language } from '../../../../../model/language'
import { PictureUpload } from '../../../_components/picture-upload.client'

/** Uploads, and draws the list below anew for each picture that has come. */
export function UploadToLibrary({ language }: { readonly language: Language }) {
  const router = useRouter()
  return <PictureUpload language={language} linked onUploaded={() => router.refresh()} />
}
