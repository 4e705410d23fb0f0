/** The host of an address as people name it: without "www.". In: an address. Out: its host, or the address itself where it is none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}
