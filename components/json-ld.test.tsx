import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd, scriptJson } from './json-ld'

const attack = '</script><script>alert(1)</script><!-- &amp; \u2028 \u2029'

test('whatever is typed into a headline or a name stays data', () => {
  const data = { headline: attack, author: [{ name: attack, [attack]: attack }] }
  const page = renderToStaticMarkup(<JsonLd data={data} />)
  expect(page.match(/<\/?script/g)).toEqual(['<script', '</script'])
  const [, within = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(page) ?? []
  expect(within).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(within)).toEqual(data)
})

test('what is harmless stays readable', () => {
  expect(scriptJson({ name: 'Zoë „Z“ Müller' })).toBe('{"name":"Zoë „Z“ Müller"}')
})
