/** «/» and Ctrl+K (⌘K) lead to the search field of the page, or to the search page when it has none. Physical keys: any layout. */
addEventListener('keydown', (event) => {
  const target = event.target;
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  const isCommand = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const isSlash =
    (event.code === 'Slash' || event.key === '/') &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !event.shiftKey;
  if (!isCommand && (!isSlash || isTyping)) return;
  const fields = document.querySelectorAll<HTMLInputElement>('input[type="search"]');
  const field = [...fields].findLast((candidate) => candidate.checkVisibility());
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (field === undefined && link === null) return;
  event.preventDefault();
  if (field === undefined) return link?.click();
  field.focus();
  field.select();
});
