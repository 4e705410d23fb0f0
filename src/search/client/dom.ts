/** A part of the search page by the name that its markup gives it: `data-part="results"`. */
export function part<Element extends HTMLElement>(root: ParentNode, name: string, type: new () => Element): Element {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof type)) throw new Error(`the search page has no part “${name}”`);
  return found;
}
