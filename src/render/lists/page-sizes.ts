/** How many things stand on one page of a list, and half of them more where it opens: small enough for a phone, far from any page of 200 KB. */
export const postsPerPage = 40;
export const thingsPerPage = 80;
/** With their chapters they are longer than other things. */
export const recordingsPerPage = 40;
/** Of one kind of thing on the page of a speaker, a paper or a post. */
export const mostGathered = 30;
/** Links to recordings in one row. */
export const mostWatchLinks = 4;
/** Of meetings that stand on such a page with a line each. */
export const mostLines = 100;
