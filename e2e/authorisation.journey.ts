import { expect } from '@playwright/test'
import { messagesIn } from '../messages/messages'
import type { ActionDoor } from './authorisation/action-door'
import { everyAction } from './authorisation/actions'
import { type ActionAnswer, callAction, isDone } from './authorisation/call-action'
import { actionsOfBuild, pagesOfBuild, routesOfBuild } from './authorisation/doors'
import { finerActions } from './authorisation/finer-actions'
import { changedSince, type House, housed } from './authorisation/house'
import { everyPage, otherStatuses, whereItWouldBe } from './authorisation/pages'
import { admins, everybody, isOutside, type Person } from './authorisation/people'
import { everyRoute } from './authorisation/routes'
import { confidential, unpublished } from './authorisation/world'

// Each comes from a network of their own, for readers' reports are counted by network.
const test = housed({ believes: true })

/** How much was tried; printed at the end, for whoever keeps the books. */
const tried = { pages: 0, actions: 0, 'actions elsewhere': 0, routes: 0, 'addresses of what is not out': 0 }
test.afterAll(() => console.log(`tried: ${JSON.stringify(tried)} (${everybody.length} people)`))

test('everything that the build answers is in the table, and nothing else', () => {
  expect(Object.keys(everyPage).sort()).toEqual(pagesOfBuild)
  expect(Object.keys(everyRoute).sort()).toEqual(routesOfBuild)
  expect(everyAction.map(({ action }) => action).sort()).toEqual([...actionsOfBuild.keys()].sort())
})

const accountOf = ({ world }: House, person: Person) => world.accounts[person === 'anonymous' ? 'reporter' : person]

const idOf = (action: string) => actionsOfBuild.get(action) ?? ''

/** What must stand in no answer to somebody; a look behind a source or a name gives those who may just that. */
function expectNoSecretIn(body: string, person: Person, what: string): void {
  const kept = [confidential.source, confidential.pseudonym, ...(admins.includes(person) ? [] : [confidential.number])]
  const words = isOutside(person) ? [...kept, unpublished] : kept
  expect(
    words.filter((word) => body.includes(word)),
    `${what}: confidential words for ${person}`,
  ).toEqual([])
}

const beyondCounts = (changed: readonly string[], { isCounted }: Pick<ActionDoor, 'isCounted'>) =>
  isCounted ? changed.filter((table) => table !== 'sign_in_failures') : changed

function expectRefused(answer: ActionAnswer, door: ActionDoor, person: Person, changed: readonly string[], what: string): void {
  expect(beyondCounts(changed, door), `${what}: changed for ${person}`).toEqual([])
  const told = isOutside(person) ? (door.toldOutside ?? ['signedOut']) : (door.told ?? ['notAllowed'])
  expect(answer.outcome?.is, `${what}: ${person} was told ${answer.status} ${answer.body.slice(0, 300)}`).toBe('refused')
  expect(told, `${what}: what ${person} was told`).toContain(answer.outcome?.code)
  expectNoSecretIn(answer.body, person, what)
}

function expectDone(answer: ActionAnswer, door: ActionDoor, person: Person, changed: readonly string[], what: string): void {
  expect(isDone(answer), `${what}: ${person} was told ${answer.status} ${answer.body.slice(0, 300)}`).toBe(true)
  if (door.changes === undefined) expect(changed, `${what}: changed for ${person}`).not.toEqual([])
  if (door.changes === 'nothing') expect(changed, `${what}: changed for ${person}`).toEqual([])
  if (what.endsWith(' look')) {
    expect(answer.body).toMatch(/Verschlossen/)
    expect(changed, 'every look is logged').toContain('log')
    return
  }
  // Whoever has just signed in is given the desk.
  const then = isOutside(person) && answer.leadsTo === '/newsroom' ? 'other' : person
  expectNoSecretIn(answer.body, then, what)
}

async function expectAsInTable(house: House, door: ActionDoor & { action: string }, at: string, what: string): Promise<void> {
  for (const person of everybody) {
    await house.putBack()
    const args = await door.sent(house.world, accountOf(house, person))
    const before = house.standing()
    const answer = await callAction(house.site, { id: idOf(door.action), args, at, headers: house.headersOf(person) })
    tried.actions += 1
    const expectAnswer = door.may.includes(person) ? expectDone : expectRefused
    expectAnswer(answer, door, person, changedSince(before, house.standing()), what)
  }
}

for (const door of everyAction) {
  test(`${door.action}: whoever may does it, nobody else`, async ({ house }) => {
    await expectAsInTable(house, door, door.at(house.world), door.action)
  })
}

for (const door of finerActions) {
  test(`${door.action}: ${door.what}`, async ({ house }) => expectAsInTable(house, door, door.at, door.what))
}

/** Pages and routes that have nothing to do with the action; the first of them run none at all. */
const closed = ['/', '/ausland/gipfel', '/api/health', '/media/nothing.jpg', '/_next/static/nothing.js'] as const

for (const { action, may, sent, ...door } of everyAction) {
  test(`${action}: no other address opens it`, async ({ house }) => {
    const { world, site } = house
    const running = ['/newsroom/login', '/newsroom/nowhere', `/newsroom/stories/${world.stories.elsewhere}`, '/newsroom/find']
    await house.putBack()
    const args = await sent(world, world.accounts.reporter)
    const before = house.standing()
    for (const person of everybody) {
      for (const at of may.includes(person) ? closed : [...closed, ...running]) {
        const call = { id: idOf(action), args, at, headers: house.headersOf(person) }
        const answer = await callAction(site, call)
        tried['actions elsewhere'] += 1
        expect(isDone(answer), `${action} at ${at} for ${person}`).toBe(false)
        expectNoSecretIn(answer.body, person, `${action} at ${at}`)
      }
    }
    expect(beyondCounts(changedSince(before, house.standing()), door)).toEqual([])
  })
}

const { staff, register } = messagesIn('de')
const { contributors } = register
const toldInWords = [
  ...[staff, staff.log, staff.settings, contributors.export, contributors.import].map(({ notAllowed }) => notAllowed),
  contributors.readOnly,
]

for (const [page, door] of Object.entries(everyPage)) {
  test(`${page}: whoever may sees it, nobody else`, async ({ house }) => {
    await house.putBack()
    const at = door.at(house.world)
    const before = house.standing()
    for (const person of everybody) {
      const answer = await fetch(house.site + at, { redirect: 'manual', headers: house.headersOf(person) })
      const body = await answer.text()
      tried.pages += 1
      const may = door.may.includes(person)
      const status = may ? (otherStatuses[page] ?? 200) : isOutside(person) ? 307 : (door.otherwise ?? 200)
      // Whoever is in needs no sign-in page.
      const isIn = at === '/newsroom/login' && !isOutside(person)
      expect(answer.status, `${at} for ${person}`).toBe(isIn ? 307 : status)
      if (!may && isOutside(person)) expect(answer.headers.get('location'), `${at} for ${person}`).toMatch(/^\/newsroom\/login/)
      const isTold = toldInWords.some((words) => body.includes(`>${words}<`))
      if (page.startsWith('/newsroom/(desk)') && status === 200 && page.indexOf('/contributors/[id]/page') < 0)
        expect(isTold, `${at} for ${person} says that it is not for them`).toBe(!may)
      expectNoSecretIn(body, person, at)
    }
    expect(changedSince(before, house.standing()), 'a page changes nothing').toEqual([])
  })
}

for (const [route, door] of Object.entries(everyRoute)) {
  test(`${route}: whoever may is answered, nobody else`, async ({ house }) => {
    for (const person of everybody) {
      await house.putBack()
      const { path, init } = await door.sent(house.world, accountOf(house, person))
      const before = house.standing()
      const headers = { origin: house.site, ...init?.headers, ...house.headersOf(person) }
      const answer = await fetch(house.site + path, { redirect: 'manual', ...init, headers })
      const body = await answer.text()
      tried.routes += 1
      const may = door.may.includes(person)
      const outside = door.outside === 'sign-in' ? 307 : door.outside
      const status = may ? (door.status ?? 200) : isOutside(person) ? outside : door.refused
      expect(answer.status, `${path} for ${person}: ${body.slice(0, 200)}`).toBe(status)
      if (answer.status === 307 && !may) expect(answer.headers.get('location')).toMatch(/^\/newsroom\/login/)
      const changed = changedSince(before, house.standing())
      if (!may) expect(changed, `${path} for ${person}`).toEqual([])
      if (may && door.changes) expect(changed, `${path} for ${person}`).not.toEqual([])
      expectNoSecretIn(body, person, path)
    }
  })
}

test('what is not out is at no address, in no feed and in no list for whoever is outside', async ({ house }) => {
  await house.putBack()
  for (const at of whereItWouldBe(house.world)) {
    for (const person of ['anonymous', 'disabled'] as const) {
      const answer = await fetch(house.site + at, { redirect: 'manual', headers: house.headersOf(person) })
      tried['addresses of what is not out'] += 1
      const said = (await answer.text()) + JSON.stringify([...answer.headers])
      // A search page repeats what was asked for.
      const found = said.replaceAll(/value="[^"]*"|<title>.*?<\/title>|„[^“]*“/g, '')
      expect(found.includes(unpublished), `${at} for ${person}`).toBe(false)
    }
  }
})
