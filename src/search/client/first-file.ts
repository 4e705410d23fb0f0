/** The file of the index that says where the others are: the only one that keeps its name from build to build. */
export const firstFile = 'pagefind-entry.json';

/** `base`: path of the site. Never rejects: whoever reads the answer meets the failure. */
export async function fetchFirstFile(base: string): Promise<Response> {
  return fetch(`${base}pagefind/${firstFile}`, { cache: 'no-cache' }).catch(() => Response.error());
}
