import { expect, test } from 'vitest'
import { reportFromHtml } from './html'

test('a page of an outlet becomes its report, without what stands around it', () => {
  const page = `<!doctype html><html lang="de"><head><title>Werk schließt | Bote</title><style>p{color:red}</style></head><body>
    <nav><ul><li>Politik</li></ul></nav>
    <main><article><h1>Werk
      schließt</h1><p class="is hidden y">Von <a href="/anna">Anna Muster</a></p>
      <figure><img src="a.jpg" alt="Tor"><figcaption>Das Tor. Foto: Bo&nbsp;Lind/dpa</figcaption></figure>
      <p>BERLIN (dpa) &ndash; Das Werk <b>schlie&szlig;t</b>.<br>Das teilte es mit.</p><script>if (a < b) document.write('<p>x</p>')</script>
      <h2>Der Grund</h2><blockquote><p>„Es geht nicht.“</p></blockquote><ul><li>eins</li><li><p>zwei</p></li></ul><ol><li>a<li>b</ol>
      <p hidden>versteckt</p><div style="display: none">weg</div><p aria-hidden="true">weg</p><!-- weg --><p>Ende.</p>
      <aside>Lesen Sie auch</aside></article></main><footer>Impressum</footer></body></html>`
  expect(reportFromHtml(page)).toBe(
    [
      'Werk schließt',
      'Von Anna Muster',
      'Das Tor. Foto: Bo\u00A0Lind/dpa',
      'BERLIN (dpa) – Das Werk schließt.\nDas teilte es mit.',
      'Der Grund',
      '„Es geht nicht.“',
      '• eins\n• zwei\n1. a\n2. b',
      'Ende.',
    ].join('\n\n'),
  )
})

test('menus, teasers and boxes around an article are no part of it, credits at its end are', () => {
  const page = `<body><header><a href="/">Bote</a><h2>Themen</h2></header><main><article>
    <h1><span class="topic">Industrie</span><span class="visually-hidden">: </span><span>Werk schließt</span></h1>
    <p>Im Mai ist Schluss.</p><p>Von <span>Anna Muster</span><span>2. Mai 2026, 10 Uhr</span></p>
    <aside><h3>Zur Person</h3></aside><p>Es geht nicht, sagte sie.</p><footer>Mitarbeit: Bo Lind</footer></article>
    <section><article><h3>Noch ein Bericht</h3></article></section></main><footer>Impressum</footer></body>`
  expect(reportFromHtml(page).split('\n\n')).toEqual([
    'Industrie',
    'Werk schließt',
    'Im Mai ist Schluss.',
    'Von Anna Muster',
    '2. Mai 2026, 10 Uhr',
    'Es geht nicht, sagte sie.',
    'Mitarbeit: Bo Lind',
  ])
})

test('a page whose headline stands outside its article is taken whole', () => {
  const page = '<h1>Werk schließt</h1><article><p>Ein langer Text.</p></article><article><p>Kurz.</p></article>'
  expect(reportFromHtml(page)).toBe('Werk schließt\n\nEin langer Text.\n\nKurz.')
})

test('a box that is copied alone is read', () => {
  expect(reportFromHtml('<aside><p>Nur das.</p></aside>')).toBe('Nur das.')
})

test('words that run on within a word or a number stay together', () => {
  expect(reportFromHtml('<p><b>W</b>erk, H<sub>2</sub>O, <span>W</span><span>erk</span>, 3.<b>500</b> Euro, <em>Er</em>klärung')).toBe(
    'Werk, H2O, Werk, 3.500 Euro, Erklärung',
  )
})

test('what is pasted from Word has its headings, paragraphs and lists', () => {
  const mark = (sign: string) => `<![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>`
  const listed = (sign: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${mark(sign)}${text}<o:p></o:p></p>`
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style>
    <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body lang=DE><!--StartFragment-->
    <h1>Werk schließt<o:p></o:p></h1><p class=MsoNormal>Der erste Absatz mit
    einem Umbruch.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
    ${listed('·', 'ein Punkt')}${listed('1.', 'ein Schritt')}${listed('Ø', 'ein Pfeil')}<p class=MsoNormal>Ende.</p><!--EndFragment--></body></html>`
  expect(reportFromHtml(page)).toBe(
    'Werk schließt\n\nDer erste Absatz mit einem Umbruch.\n\n• ein Punkt\n1. ein Schritt\n• ein Pfeil\n\nEnde.',
  )
})

test('what is pasted from Google Docs is one text, though all of it is said to be bold', () => {
  const item = (text: string) => `<li dir="ltr"><p role="presentation"><span style="white-space:pre-wrap">${text}</span></p></li>`
  const page = `<meta charset='utf-8'><b style="font-weight:normal" id="docs-internal-guid-1"><h1 dir="ltr"><span>Werk schließt</span></h1>
    <p dir="ltr"><span>BERLIN (dpa) - Der Text</span><span style="font-weight:700"> geht</span><span> weiter.</span></p><br />
    <ul>${item('eins')}<ul>${item('darunter')}</ul></ul><p>Ende.</p></b><br class="Apple-interchange-newline">`
  expect(reportFromHtml(page)).toBe('Werk schließt\n\nBERLIN (dpa) - Der Text geht weiter.\n\n• eins\n• darunter\n\nEnde.')
})

test('what is pasted from a mail has its lines and paragraphs', () => {
  const mail = `<div class="WordSection1"><p class="MsoNormal"><b>Von:</b> Presse &lt;presse@werk.example&gt;<br><b>Gesendet:</b> Montag</p>
    <div>Erste Zeile</div><div><br></div><div>Zweiter Absatz<br>mit Umbruch<br><br>und noch einer</div></div>`
  expect(reportFromHtml(mail)).toBe(
    'Von: Presse <presse@werk.example>\nGesendet: Montag\n\nErste Zeile\n\nZweiter Absatz\nmit Umbruch\n\nund noch einer',
  )
})

test('what is struck out or hidden by the looks of a page is not read', () => {
  expect(reportFromHtml('<p>Es sind <del>zehn</del> <s>elf</s> zwölf<span class="sr-only"> Bild</span>.')).toBe('Es sind zwölf.')
})

test('a page without a headline takes its title', () => {
  expect(reportFromHtml('<title>Flut &amp; Feuer</title><p>Text')).toBe('Flut & Feuer\n\nText')
  expect(reportFromHtml('<title>Flut</title><h1><img src=a></h1><p>Text')).toBe('Flut\n\nText')
  expect(reportFromHtml('<title>Flut</title><svg><title>Symbol</title></svg><h1>Feuer</h1>')).toBe('Feuer')
})

test('what is left open ends where its surroundings end', () => {
  expect(reportFromHtml('<div><nav>Menü</div><p>Text')).toBe('Text')
  expect(reportFromHtml('<p hidden>weg<p>da')).toBe('da')
  expect(reportFromHtml('<ul><li hidden>weg<li>da</ul><p>dann')).toBe('• da\n\ndann')
  expect(reportFromHtml('<ul><li>eins<div></ul></div><p>zwei')).toBe('• eins\n\nzwei')
  expect(reportFromHtml('da<span hidden>weg <span>weg</span> weg</span> da')).toBe('da da')
})

test('signs that look like markup stay in the text', () => {
  expect(reportFromHtml('<p>2 < 3 & 4 > 1 &lt;b&gt; &#8222;AT&T&#x201C;')).toBe('2 < 3 & 4 > 1 <b> „AT&T“')
  expect(reportFromHtml('<p title="a > b" data-x=\'<p>\'>Text</p>')).toBe('Text')
})

test('rows keep their cells on a line', () => {
  expect(reportFromHtml('<table><tr><th>Jahr<th>Fälle<tr><td>2023</td> <td>12</td></tr></table>')).toBe('Jahr\tFälle\n\n2023\t12')
})

test.each([
  ['breaks off in a tag', '<p>da</p><a href="http://exam', 'da'],
  ['breaks off in a comment', '<p>da</p><!-- weg', 'da'],
  ['breaks off in a script', '<p>da</p><script>weg', 'da'],
  ['breaks off in a reference', '<p>da &am', 'da &am'],
  ['is empty', '', ''],
  ['has only closing tags', '</p></div></li></ul></q>da', 'da'],
])('a page that %s is read as far as it goes', (_, html, text) => {
  expect(reportFromHtml(html)).toBe(text)
})

const size = 10_000_000
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length))

test.each([
  ['nested elements', `${filled('<div>')}da`],
  ['nested lists', `${filled('<ul><li>')}da`],
  ['open items between elements', `${filled('<div><li></li>')}da`],
  ['open inline elements', `${filled('<b x="1"><a href=y>')}da`],
  ['paragraphs in inline elements', `${filled('<i><p>')}da`],
  ['closing tags alone', `${filled('</div>')}da`],
  ['hidden elements', `${filled('<span hidden></span>')}da`],
  ['comments', `${filled('<!---->')}da`],
  ['comments that never end', `da${filled('<!--')}`],
  ['attributes of one tag', `<p ${filled('a=1 ')}>da`],
  ['quotation marks in one tag', `<p ${filled('" ')}>da`],
  ['less-than signs', `${filled('<')} da`],
  ['references', `${filled('&amp;')}da`],
  ['broken references', `${filled('&')}da`],
  ['blanks', `<p>${filled(' ')}da`],
  ['forced breaks', `<p>${filled('<br>')}da`],
  ['line ends of set text', `<pre>${filled(' \n')}da`],
  ['raw text that never ends', `da<script>${filled('</scrip')}`],
])(
  'ten megabytes of %s are read without delay',
  (_, html) => {
    const before = performance.now()
    expect(reportFromHtml(html).includes('da')).toBe(true)
    expect(performance.now() - before).toBeLessThan(8000)
  },
  30_000,
)
