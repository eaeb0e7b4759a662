import { expect, test } from 'vitest'
import { html, joined, printable } from './markup'

test('whatever is put into a piece of HTML is text', () => {
  const words = `<b>"A" & 'B'</b>`
  expect(html`<p title="${words}">${words}</p>`.html).toBe(
    '<p title="&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;">&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>',
  )
})

test('a piece within a piece stays as it is', () => {
  expect(html`<p>${html`<em>${'a < b'}</em>`}${[html`<br>`, html`${2}`]}</p>`.html).toBe('<p><em>a &lt; b</em><br>2</p>')
  expect(joined([html`<i>1</i>`, html`<i>2</i>`], ' & ').html).toBe('<i>1</i> &amp; <i>2</i>')
})

test('what no document may hold is left out; everything else a person can type stays', () => {
  expect(printable('a\u0000\u0008\u000b\u001f\u007f\u0085b\ufffe\uffff')).toBe('ab')
  expect(printable('ab\ud83d cd\ude00')).toBe('ab cd')
  const typed = 'Tab\tZeile\nZeile\r 😀 👩🏽‍🚀 שלום عربي \u202eumgekehrt\u202c 习近平 \ufffd'
  expect(printable(typed)).toBe(typed)
})
