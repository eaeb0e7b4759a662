import { answerSite } from '../feeds'

export const GET = answerSite('json')
