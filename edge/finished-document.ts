import { type DefaultTreeAdapterTypes as Html, html, parse, serialize, defaultTreeAdapter as tree } from 'parse5'

/**
 * A reader's document without what only the framework's client runtime needs: its scripts, what it preloads for them, its
 * data and its marks. Data for search engines (JSON-LD) stays. What readers see is left as it is.
 */
export function finishedDocument(made: string): string {
  const document = parse(made)
  clean(document)
  return serialize(document)
}

function clean(parent: Html.ParentNode): void {
  dropRepeatedPreloads(parent)
  for (const node of [...parent.childNodes]) {
    if (tree.isCommentNode(node) || (tree.isElementNode(node) && isOfTheFramework(node))) tree.detachNode(node)
    else if (tree.isElementNode(node)) {
      node.attrs = node.attrs.filter(({ name }) => name !== 'data-precedence')
      clean(node)
      if (isTemplate(node)) clean(tree.getTemplateContent(node))
    }
  }
  joinTexts(parent)
  keepFirstLineBreak(parent)
}

/** Of a picture's own elements one may have the same name, and nothing in it. */
const isTemplate = (element: Html.Element): element is Html.Template => element.tagName === 'template' && 'content' in element

function attributeOf(element: Html.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** What a page has fetched early the framework says once more, and only where it comes to it in time. */
function dropRepeatedPreloads(parent: Html.ParentNode): void {
  const said = new Set<string>()
  for (const node of [...parent.childNodes].reverse()) {
    if (!tree.isElementNode(node) || node.tagName !== 'link' || attributeOf(node, 'rel') !== 'preload') continue
    const address = attributeOf(node, 'href') ?? ''
    if (address !== '' && said.has(address)) tree.detachNode(node)
    said.add(address)
  }
}

function isOfTheFramework(element: Html.Element): boolean {
  const attribute = (name: string) => attributeOf(element, name)
  switch (element.tagName) {
    case 'script':
      return attribute('type') !== 'application/ld+json'
    case 'link':
      return (
        attribute('rel') === 'modulepreload' ||
        // A preload of the style sheet whose link stands beside it gains nothing.
        (attribute('rel') === 'preload' && (attribute('as') === 'script' || attribute('as') === 'style')) ||
        attribute('rel') === 'expect'
      )
    case 'meta':
      return attribute('name') === 'masthead-status' || attribute('name') === 'next-size-adjust'
    default:
      return false
  }
}

/** The framework's marks parted texts; once they are gone, neighbours are one text again. */
function joinTexts(parent: Html.ParentNode): void {
  for (let at = parent.childNodes.length - 1; at > 0; at -= 1) {
    const node = parent.childNodes[at]
    const before = parent.childNodes[at - 1]
    if (node === undefined || before === undefined || !tree.isTextNode(node) || !tree.isTextNode(before)) continue
    before.value += node.value
    tree.detachNode(node)
  }
}

/** Browsers drop a line break that one of these begins with, as the parser here has done; a second one is meant. */
function keepFirstLineBreak(parent: Html.ParentNode): void {
  const [first] = parent.childNodes
  if (!('tagName' in parent) || parent.namespaceURI !== html.NS.HTML || !/^(?:pre|textarea|listing)$/.test(parent.tagName)) return
  if (first !== undefined && tree.isTextNode(first) && first.value.startsWith('\n')) first.value = `\n${first.value}`
}
