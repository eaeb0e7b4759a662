import { answerPerson } from '../../../feeds'

export const GET = answerPerson('rss')
