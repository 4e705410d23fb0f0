/** Stage: the editor's word on talks: corrections to found ones, and talks that only the editor knows of. */
import type { Talk } from '../model/entities.ts';
import type { CuratedTalk, Overlay } from '../model/overlay.ts';

export function correctTalks(talks: Talk[], overlay: Overlay): Talk[] {
  const curated = new Map(overlay.talks.map((talk) => [talk.id, talk]));
  const corrected = talks.map((talk) => {
    const correction = curated.get(talk.id);
    return correction === undefined ? talk : applyTo(talk, correction);
  });
  const known = new Set(talks.map((talk) => talk.id));
  const added = overlay.talks
    .filter((talk) => !known.has(talk.id) && talk.title !== undefined)
    .map((talk) => applyTo(emptyTalk(talk), talk));
  return [...corrected, ...added];
}

function applyTo(talk: Talk, correction: CuratedTalk): Talk {
  return {
    ...talk,
    title: correction.title ?? talk.title,
    speakers: correction.speakers ?? talk.speakers,
    venue: correction.venue === undefined ? talk.venue : correction.venue,
    city: correction.city === undefined ? talk.city : correction.city,
    startsAt: correction.startsAt ?? talk.startsAt,
    year: correction.year ?? talk.year,
    posts: correction.posts ?? talk.posts,
    recordings: correction.recordings ?? talk.recordings,
    slides: correction.slides === undefined ? talk.slides : correction.slides,
    about: correction.about,
    evidence: [...talk.evidence, { field: 'talk', rule: 'curated', quote: correction.file }],
  };
}

function emptyTalk(talk: CuratedTalk): Talk {
  return {
    id: talk.id,
    title: talk.title ?? talk.id,
    speakers: [],
    venue: null,
    city: null,
    startsAt: null,
    year: null,
    posts: [],
    recordings: [],
    topics: [],
    slides: null,
    about: '',
    evidence: [],
  };
}
