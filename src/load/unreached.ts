/** Where not even the page's first parts came: what the document itself has to say, in each language. */

export function sayUnreached(root: HTMLElement): void {
  const said = document.querySelector<HTMLTemplateElement>('template#unreached')
  if (said !== null) root.replaceChildren(said.content.cloneNode(true))
}
