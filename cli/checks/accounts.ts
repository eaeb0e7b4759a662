import { listStaff } from '../../domain/staff/list-staff'
import { openedNewsroom } from '../open'
import { type Finding, finding } from './finding'

export async function checkAccounts(): Promise<Finding> {
  const everybody = await known()
  if (everybody === null) return finding('accounts', 'note', 'not looked at, for want of a database of this version')
  const active = everybody.filter((one) => one.state === 'active')
  const demo = active.filter((one) => one.demo).length
  if (demo > 0)
    return finding(
      'accounts',
      'warning',
      `${demo} demo accounts with a password that everybody knows; disable them before others can reach this newsroom`,
    )
  if (!active.some((one) => one.role === 'admin')) {
    return finding('accounts', 'warning', 'no admin can sign in; run: npm run newsroom -- staff add --admin --name … --email …')
  }
  return finding('accounts', 'ok', `${active.length} can sign in`)
}

async function known() {
  try {
    return await listStaff(openedNewsroom().reader, 'system')
  } catch {
    return null
  }
}
