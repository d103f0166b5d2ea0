// HTML of a block to elements. What a block is not made of is not let in, whoever sent it.

const TAGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span', 'a']);
const ATTRIBUTES = new Set(['class', 'id', 'href', 'data-at', 'data-style']);

/** Leaves out elements and attributes that no block has; a link leads only within the page. */
function restrict(root: DocumentFragment): void {
  for (const element of root.querySelectorAll('*')) {
    if (!TAGS.has(element.localName)) {
      element.remove();
      continue;
    }
    for (const { name, value } of [...element.attributes])
      if (!ATTRIBUTES.has(name) || (name === 'href' && !value.startsWith('#'))) element.removeAttribute(name);
  }
}

/** Sets declared styles as properties: the page's policy forbids them in markup. */
function dress(root: DocumentFragment): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset.style ?? '';
}

/** A block's element from its HTML; nothing in it runs or loads. */
export function blockElement(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  restrict(template.content);
  const block = document.createElement('div');
  block.className = 'block';
  const content = document.importNode(template.content, true);
  dress(content);
  block.append(content);
  return block;
}
