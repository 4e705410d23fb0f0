/** Says of how many things something is wrong, and names the first of them. */

const mostNamed = 5;

/** `Messages are lost (3): 7, 8, 9.`; nothing for nothing. */
export function nameSome(things: readonly string[], sentence: string): string[] {
  if (things.length === 0) return [];
  const named = things.slice(0, mostNamed).join(', ');
  return [`${sentence} (${things.length}): ${named}${things.length > mostNamed ? ' …' : ''}.`];
}
