import fc from 'fast-check'
import { type DefaultTreeAdapterTypes as Html, parse, defaultTreeAdapter as tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { finishedDocument } from './finished-document'

const document = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="de"><head><title>Gipfel</title>${head}</head><body>${body}</body></html>`

const inHead = (head: string) => finishedDocument(document(head, ''))
const inBody = (body: string) => finishedDocument(document('', body))

describe('a finished document is without', () => {
  test.each([
    '<script src="/_next/static/chunks/main.js" async=""></script>',
    '<script nonce="x">self.__next_f.push([1,"2:I[1234]"])</script>',
    '<script type="module">import "/x.js"</script>',
    '<script type="speculationrules">{"prefetch":[]}</script>',
    '<script type="importmap">{}</script>',
    '<SCRIPT>1</SCRIPT>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/x.js"/>',
    '<link rel="modulepreload" href="/_next/static/chunks/x.js"/>',
    '<link rel="preload" as="style" href="/x.css"/>',
    '<link rel="expect" href="#_R_" blocking="render"/>',
    '<meta name="masthead-status" content="410"/>',
    '<meta name="next-size-adjust" content=""/>',
    '<!-- a comment -->',
  ])('%s', (what) => {
    expect(inHead(what)).toBe(document('', ''))
  })

  test('scripts anywhere in it', () => {
    const script = '<script>alert(1)</script>'
    expect(inBody(`a${script}<svg>${script}<circle r="1"></circle></svg><template>${script}b</template><table>${script}</table>`)).toBe(
      document('', 'a<svg><circle r="1"></circle></svg><template>b</template><table></table>'),
    )
  })

  test('marks that only the framework reads', () => {
    expect(inBody('<!--$-->Der<!-- --> <!-- -->Gipfel<!--/$-->')).toBe(document('', 'Der Gipfel'))
    expect(inHead('<link rel="stylesheet" href="/x.css" data-precedence="next"/>')).toBe(
      document('<link rel="stylesheet" href="/x.css">', ''),
    )
  })
})

describe('a finished document keeps', () => {
  test.each([
    '<link rel="stylesheet" href="/x.css">',
    '<link rel="preload" as="font" href="/x.woff2" crossorigin="" type="font/woff2">',
    '<link rel="preload" as="image" imagesrcset="/a.webp 1x">',
    '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
    '<meta property="og:title" content="&quot;Gipfel&quot; &amp; mehr">',
  ])('%s', (what) => {
    expect(inHead(what)).toBe(document(what, ''))
  })

  test.each([
    '<p>1 &lt; 2 &amp;&amp; „Haus“ &amp;amp; 👩‍🚒 a&nbsp;b</p>',
    '<pre>  eins\n\n  zwei\n</pre>',
    '<pre>\n\neins</pre>',
    '<textarea>\n\n  eins</textarea>',
    '<a href="/search?q=a&amp;b=c" title="&quot;x&quot; \'y\'" data-x="">x</a>',
    '<svg viewBox="0 0 1 1"><title>Karte</title><path d="M0 0"></path><foreignObject><p>x</p></foreignObject></svg>',
    '<template><p>a</p></template>',
    '<details open=""><summary>Mehr</summary>x</details>',
    '<noscript><p>ohne</p></noscript>',
    '<form action="/search" role="search"><input name="q" value="&lt;b&gt;"></form>',
    '<math><mi>x</mi></math>',
    '<ruby>漢<rt>kan</rt></ruby>',
    '<time datetime="2026-11-30">30. November</time>',
  ])('%s as it is', (what) => {
    expect(inBody(what)).toBe(document('', what))
  })

  test('data for search engines, byte for byte', () => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u003c/script> & „Haus“  <!-- -->","x":"\\n"}</script>`
    expect(inHead(data)).toBe(document(data, ''))
    expect(inBody(data)).toBe(document('', data))
  })
})

/** What a browser shows of a document: elements, attributes and texts, but nothing that is not shown. */
function seen(node: Html.Node): unknown[] {
  if (tree.isTextNode(node)) return [node.value]
  if (tree.isCommentNode(node)) return []
  const isElement = tree.isElementNode(node)
  if (isElement && node.tagName === 'script') return []
  const content = isElement && 'content' in node ? [tree.getTemplateContent(node as Html.Template)] : []
  const inside: unknown[] = []
  for (const one of [...('childNodes' in node ? node.childNodes : []), ...content].flatMap(seen)) {
    const last = inside.at(-1)
    if (typeof one === 'string' && typeof last === 'string') inside[inside.length - 1] = last + one
    else inside.push(one)
  }
  return isElement ? [[node.tagName, node.attrs.map(({ name, value }) => `${name}=${value}`), inside]] : inside
}

const shown = (html: string) => seen(parse(html))

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('\n', '\n\nx', '<!-- -->', '&amp;', '&nbsp;', '<', '<b>fett</b>', '</p>'),
  )
  .map((typed) => typed.replaceAll('\u0000', ''))
const script = fc.constantFrom('<script>self.__next_f.push("<p>")</script>', '<!--$-->', '<!--/$-->', '<script src="/x.js"></script>')
/** Elements as the framework writes them: each closed, none where it may not stand. */
const element = fc.letrec((tie) => ({
  one: fc
    .tuple(fc.constantFrom('pre', 'div', 'textarea', 'ul', 'svg', 'template', 'blockquote', 'section'), text, tie('some'))
    .map(([name, attribute, inside]) => `<${name} title="${attribute.replaceAll('"', '&quot;')}">${inside}</${name}>`),
  table: tie('some').map((inside) => `<table><tbody><tr><td>${inside}</td></tr></tbody></table>`),
  some: fc.array(fc.oneof({ depthSize: 'small' }, text, script, tie('one'), tie('table')), { maxLength: 4 }).map((parts) => parts.join('')),
})).some

test('what a reader sees is the same, whatever the document', () => {
  fc.assert(
    fc.property(element, (body) => {
      const before = document('', body)
      expect(shown(finishedDocument(before))).toEqual(shown(before))
    }),
    { numRuns: 300 },
  )
})

test('a finished document is finished: done twice it is the same', () => {
  fc.assert(
    fc.property(element, (body) => {
      const once = finishedDocument(document('', body))
      expect(once).not.toMatch(/<!--|<script/)
      expect(finishedDocument(once)).toBe(once)
    }),
    { numRuns: 200 },
  )
})

test('what is fetched early is said once, whether the framework came to it in time or not', () => {
  const face = (attributes: string) => `<link rel="preload" href="/a.woff2" as="font" ${attributes}>`
  const page = (head: string) => finishedDocument(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`)
  const other = '<link rel="preload" href="/b.woff2" as="font" crossorigin="anonymous">'
  expect(page(face('crossorigin=""') + other + face('crossorigin="anonymous"'))).toBe(page(other + face('crossorigin="anonymous"')))
})
