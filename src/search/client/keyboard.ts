/** Arrows lead from the field through the results and back; Escape leads back to the field, and there empties it. */
export function walkResults(
  root: HTMLElement,
  field: HTMLInputElement,
  links: () => readonly HTMLAnchorElement[],
): void {
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const all = links();
    const focused = document.activeElement;
    const place = focused instanceof HTMLAnchorElement ? all.indexOf(focused) : -1;
    const isInField = focused === field;
    if (place < 0 && !isInField) return;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        all[place + 1]?.focus();
        break;
      case 'ArrowUp':
        event.preventDefault();
        (all[place - 1] ?? field).focus();
        break;
      case 'Escape':
        event.preventDefault();
        if (isInField && field.value !== '') {
          field.value = '';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        } else {
          field.focus();
          field.select();
        }
        break;
    }
  });
}
