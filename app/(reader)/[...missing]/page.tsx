import { MissingPage, missingMetadata } from '../missing-page'

export const instant = false

export const generateMetadata = () => missingMetadata('missing')

export default async function NoSuchPage({ params }: { readonly params: Promise<{ missing: string[] }> }) {
  const { missing } = await params
  return <MissingPage path={missing} />
}
