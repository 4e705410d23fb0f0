/**
 * «/» and Ctrl+K (⌘K) lead to the search field of the page, or to the search page where none is to be seen. By the physical
 * key, so that they work on any layout; «/» also where it lies elsewhere.
 */
addEventListener('keydown', (event) => {
  const { target, code, key } = event;
  const isCommand = code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const isSlash =
    (key === '/' || (code === 'Slash' && !event.shiftKey)) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isCommand && (!isSlash || (target instanceof Element && target.matches(typedInto)))) return;
  const fields = document.querySelectorAll<HTMLInputElement>('input[type="search"]');
  const field = [...fields].findLast((candidate) => candidate.checkVisibility());
  const link = document.querySelector<HTMLAnchorElement>('a[rel="search"]');
  if (field === undefined && link === null) return;
  event.preventDefault();
  if (field === undefined) return link?.click();
  field.focus();
  field.select();
});

/** Where «/» is a letter like any other. */
const typedInto = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"])';
