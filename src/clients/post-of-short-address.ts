/** A path that was asked for → the path of the post that it means by its number; undefined for any other path. */
export function postOfShortAddress(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const number = /^(\d{1,10})\/?$/.exec(path.slice(base.length))?.[1];
  return number === undefined ? undefined : `${base}posts/${number}/`;
}
