import { answerCorrections } from '../../feeds'

export const GET = answerCorrections('json')
