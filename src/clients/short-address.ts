/** On the page of missing pages: `/<Telegram's id>` of an older post, which has no file of its own, leads to the post. */
import { postOfShortAddress } from './post-of-short-address.ts';

const base = document.querySelector<HTMLElement>('[data-site-base]')?.dataset['siteBase'] ?? '/';
const post = postOfShortAddress(location.pathname, base);
if (post !== undefined) location.replace(post);
