import ReaderLayout from '../(reader)/layout'
import './preview.css'

export { generateMetadata, viewport } from '../(reader)/layout'

export const instant = false

/** The desk's preview is set exactly as readers' pages are. */
export default ReaderLayout
