/** How many things stand on one page of a list: small enough for a phone, far from any page of 200 KB. */
export const postsPerPage = 40;
export const thingsPerPage = 100;
/** Of one kind of thing on the page of a speaker, a paper or a topic. */
export const mostGathered = 60;
