import { afterEach, expect, test } from 'vitest'
import { anEdge, closeEdges, exchanged } from '../test/an-edge'
import { at, longText, somePages } from '../test/any-page'

afterEach(closeEdges)

const get = (path: string, fields = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${fields}\r\n`
const last = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'

test('what goes out by the fast lane is counted by what it is, and what became of it', async () => {
  const { pages } = somePages((address) => ({
    status: address === '/nichts' ? 404 : 200,
    type: address === '/feed.xml' ? 'application/rss+xml' : 'text/html; charset=utf-8',
    reads: [address],
    body: Buffer.from(longText + address),
  }))
  for (const path of ['/', '/ausland', '/feed.xml', '/nichts']) await pages.find(at(path))
  const { port, slow } = await anEdge(pages)
  const etag = (await pages.find(at('/'))).page.in('identity')?.etag
  const asked = [get('/'), get('/ausland'), get('/', `If-None-Match: ${etag}\r\n`), get('/feed.xml'), get('/nichts'), last]
  await exchanged(port, [asked.join('')])
  expect(slow).toEqual(['/'])
  expect(pages.tallies.counted).toEqual(
    expect.arrayContaining([
      { kind: 'page', status: 2, tally: expect.objectContaining({ memory: 2, unchanged: 1, made: 0 }) },
      { kind: 'feed', status: 2, tally: expect.objectContaining({ memory: 1, unchanged: 0 }) },
      { kind: 'page', status: 4, tally: expect.objectContaining({ memory: 1 }) },
    ]),
  )
})

test('a page that the lane waited for was made', async () => {
  const { pages } = somePages()
  await pages.find(at('/'))
  const { port } = await anEdge(pages)
  pages.changes.note(['story:1'])
  await exchanged(port, [get('/') + last])
  expect(pages.tallies.counted).toMatchObject([{ kind: 'page', status: 2, tally: { made: 1, memory: 0 } }])
})

test('pages that nobody keeps any more stay counted, and however many addresses there are, there are few tallies', async () => {
  const { pages } = somePages((address) => ({ reads: [address] }), { memory: 60_000 })
  const { port } = await anEdge(pages)
  for (let nth = 0; nth < 200; nth += 1) await pages.find(at(`/s/${nth}`))
  const kept = [...Array(200).keys()].filter((nth) => pages.has(`/s/${nth}`))
  await exchanged(port, [kept.map((nth) => get(`/s/${nth}`)).join('') + last])
  for (let nth = 200; nth < 400; nth += 1) await pages.find(at(`/s/${nth}`))
  expect(kept.length).toBeGreaterThan(0)
  expect(pages.tallies.counted).toMatchObject([{ tally: { memory: kept.length } }])
})
