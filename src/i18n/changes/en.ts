/** The English words of the report on what a new export changes. */
import { pluralizer } from '../plural.ts';
import type { ChangeWords } from './ru.ts';

const count = pluralizer('en');

export const en: ChangeWords = {
  heading: (channel) => `What changes in the archive of “${channel}”`,
  nothing: 'Readers of the site will see no change.',
  counts: { posts: 'posts', events: 'meetings', talks: 'talks', speakers: 'speakers', papers: 'papers' },
  same: (n) => `${n}, as before`,

  added: 'New posts',
  edited: 'Edited posts',
  gone: 'Vanished posts',
  renumbered: 'Posts that have a number now',
  reread: 'Posts that the archive understands differently',
  newEvents: 'New meetings',
  goneEvents: 'Vanished meetings',
  changedEvents: 'Meetings of which something else is known now',
  joined: 'Recordings that found their meeting or talk',
  missing: 'Past meetings without a recording',
  newTalks: 'New talks',
  goneTalks: 'Vanished talks',
  newSpeakers: 'New speakers',
  goneSpeakers: 'Vanished speakers',
  newPapers: 'New papers',
  gonePapers: 'Vanished papers',
  uncertain: 'The archive is not sure what these posts are',
  merges: 'Maybe one and the same person',
  stale: 'Corrections that have nothing left to correct',
  errors: 'Mistakes with which the site will not build',

  reasons: {
    'not in the exports': 'no longer in the exports',
    'part of another post': (post) => `part of post ${post} now`,
    unpublished: (reason) => `not published: ${reason}`,
  },
  fields: {
    text: 'text',
    links: 'links',
    media: 'files',
    kind: 'kind',
    event: 'meeting',
    speakers: 'speakers',
    papers: 'papers',
    startsAt: 'date',
    status: 'state',
    address: 'address',
  },
  statuses: { announced: 'announced', moved: 'moved', held: 'held', cancelled: 'cancelled' },
  none: 'none',
  was: 'was:',
  is: 'is: ',
  inPost: (post) => `post ${post}`,
  renumberedLine: (from, to, title) => `${from} → ${to}  ${title}`,
  fixKind: (post, title, kind) =>
    `${post}  “${title}” looks like “${kind}”; if it is not, write its kind into content/posts/${post}.md`,
  fixMerge: (one, other, id) =>
    `“${one}” and “${other}”; if so, add the second name to the aliases in content/speakers/${id}.md`,
  staleLine: (file, field) => `content/${file}, field “${field}”: correct or delete it`,
  moreOld: (n) => `… and ${count(n, { one: 'older case', other: 'older cases' })}`,
  more: (n) => `… and ${n} more; --all shows every line`,
  unknown:
    'What the archive is not sure of, and what in content/ is out of date, only an export tells, not an archive.json.',
};
