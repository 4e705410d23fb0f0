/** The small drawn signs: one for each kind of post and for a few acts. */
import type { PostKind } from '../archive/model/post.ts';

/** Paths on a grid of 16; a dot is a line of no length. */
export const signPaths = {
  announcement: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5M8 10h0',
  reschedule: 'M2.5 8h9M8.5 4.5 12 8l-3.5 3.5M14 3.5v9',
  cancellation: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  recording: 'M5 3.2v9.6L13 8z',
  review: 'M2.5 4h11M2.5 7h11M2.5 10h6M10 12.5l1.5 1.5 2.5-3.5',
  talk: 'M4 5.5h8l-1 5H5zM8 10.5V14M5.5 14h5M8 5.5V2.5',
  article: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3M6 8.5h4M6 11h4',
  podcast: 'M8 2.5a2 2 0 0 1 2 2v3a2 2 0 0 1-4 0v-3a2 2 0 0 1 2-2zM3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v2',
  vacancy: 'M2.5 5.5h11v8h-11zM6 5.5V3h4v2.5M2.5 9h11',
  digest: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h0M2.5 8h0M2.5 12h0',
  note: 'M8 2.5v11M3.2 5.200l9.6 5.600M12.8 5.200l-9.6 5.6',
  photo: 'M2 3h12v10H2zM2 11l3.5-4 3 3 2-1.5L14 11.5M10.5 6h0',
  speaker: 'M8 2.5a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5zM2.5 14c.6-2.6 2.7-4 5.5-4s4.9 1.4 5.5 4',
  paper: 'M3.5 2h6l3 3v9h-9zM6 6h2M6 8.5h4M6 11h4',
  topic: 'M5.5 2.500l-1 11M11.5 2.500l-1 11M2.5 5.500h11.500M2 10.500h11.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5 14 14',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  play: 'M5 3.200v9.600L13 8z',
  out: 'M6 3.5h6.5V10M12.5 3.5l-9 9',
  older: 'M13.5 8h-11M6 4.5 2.5 8 6 11.5',
  download: 'M8 2.5v7.5M4.5 6.7 8 10.2l3.5-3.5M3 13.5h10',
  place: 'M8 14c-3-3.3-4.5-5.8-4.5-7.5a4.5 4.5 0 0 1 9 0C12.5 8.2 11 10.7 8 14zM8 6.5h0',
  newer: 'M2.5 8h11M10 4.5 13.5 8 10 11.5',
} as const satisfies Record<PostKind, string> & Readonly<Record<string, string>>;

export type SignName = keyof typeof signPaths;
