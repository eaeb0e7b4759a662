import { answerSection } from '../../feeds'

export const GET = answerSection('rss')
