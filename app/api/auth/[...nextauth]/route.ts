import { authRoute } from '../../../../lib/auth'

export { authRoute as GET, authRoute as POST }
