/** The host of an address as people name it: without "www.". In: an address. Out: its host, or the address itself where it is none. */
import { remembered } from './language/remembered.ts';

export const hostOf = remembered((url) => URL.parse(url)?.hostname.replace(/^www\./, '') ?? url);
