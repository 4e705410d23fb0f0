/**
 * The rules that tell what kind a post is. Each adds its weight to one kind when its test finds something; the kind with
 * the most weight wins, and a post that nothing speaks for stays a note. Order decides nothing but ties: within a kind the
 * strongest evidence stands first, kinds stand from the most to the least particular.
 */
import { findMeetingDate } from '../meeting-date.ts';
import type { PostKind } from '../model/post.ts';
import { type Facts, writtenOn } from './facts.ts';
import type { SignalName } from './signals.ts';

export interface Rule {
  id: string;
  kind: PostKind;
  /** Points for the kind; negative where the finding speaks against it. */
  weight: number;
  /** Why the finding says so. */
  because: string;
  /** The words that fired the rule (empty when it saw something else), or undefined. */
  finds(facts: Facts): string | undefined;
}

const says = (signal: SignalName) => (facts: Facts) => facts.find(signal)?.quote;
/** Near the beginning: what a post opens with is what it is about. */
const opensWith =
  (signal: SignalName, within = 160) =>
  (facts: Facts) => {
    const found = facts.find(signal);
    return found !== undefined && found.start < within ? found.quote : undefined;
  };
/** `quote` where the condition holds, and nothing where there is no quote to give. */
const quoteIf = (condition: boolean, quote: string | undefined): string | undefined => (condition ? quote : undefined);
/** Fires without words where what was seen is no wording. */
const when = (condition: boolean): string | undefined => (condition ? '' : undefined);

const isShort = (facts: Facts): boolean => facts.text.length < 420;
const isLong = (facts: Facts): boolean => facts.text.length >= 480;
const aboutMeeting = (facts: Facts): boolean =>
  facts.replied !== null && ['announcement', 'reschedule'].includes(facts.replied.kind);
const hasPaper = (facts: Facts): boolean => facts.papers.length > 0;
const hasPaperId = (facts: Facts): boolean =>
  facts.papers.some((paper) => paper.by === 'id' || paper.by === 'heading' || paper.by === 'title');
const hasPerson = (facts: Facts): boolean => facts.people.some((person) => person.by !== 'shape');

/** A date to come, with an hour (`timed`) or without. */
function comingDate(facts: Facts, timed: boolean): string | undefined {
  const mention = findMeetingDate(facts);
  if (mention === undefined || (mention.time !== null) !== timed) return undefined;
  const today = writtenOn(facts.writing);
  return quoteIf(today === null || (mention.future?.day ?? '') >= today, mention.quote);
}

function onAprilFirst(facts: Facts): boolean {
  return writtenOn(facts.writing)?.endsWith('-04-01') ?? false;
}

const wasRecorded = (facts: Facts): boolean =>
  facts.find('recorded') !== undefined && facts.find('recordedLater') === undefined;

export const rules: readonly Rule[] = [
  {
    id: 'called-off',
    kind: 'cancellation',
    weight: 5,
    because: 'A meeting is said not to take place.',
    finds: (f) =>
      quoteIf(
        isShort(f) &&
          (f.find('meeting') !== undefined ||
            f.find('gathering') !== undefined ||
            aboutMeeting(f) ||
            f.dates.length > 0),
        f.find('cancelled')?.quote ?? undefined,
      ) && f.find('cancelled')?.quote,
  },
  {
    id: 'reply-calls-off',
    kind: 'cancellation',
    weight: 3,
    because: 'It answers an announcement.',
    finds: (f) => when(aboutMeeting(f) && f.find('cancelled') !== undefined),
  },
  {
    id: 'called-off-and-moved',
    kind: 'cancellation',
    weight: -3,
    because: 'A new date is given, so that the meeting is moved.',
    finds: (f) => quoteIf(f.find('moved') !== undefined && comingDate(f, true) !== undefined, f.find('moved')?.quote),
  },
  {
    id: 'called-off-joke',
    kind: 'cancellation',
    weight: -6,
    because: 'On 1 April a meeting is called off only in answer to its announcement.',
    finds: (f) => when(onAprilFirst(f) && !aboutMeeting(f)),
  },
  {
    id: 'called-off-in-passing',
    kind: 'cancellation',
    weight: -4,
    because: 'A long list or a recording mentions it in passing.',
    finds: (f) => when(f.find('digest') !== undefined || f.video !== null),
  },

  {
    id: 'moved',
    kind: 'reschedule',
    weight: 5,
    because: 'A meeting is said to move.',
    finds: (f) =>
      isShort(f) &&
      (f.find('meeting') !== undefined || f.find('gathering') !== undefined || aboutMeeting(f)) &&
      (f.dates.length > 0 || aboutMeeting(f))
        ? f.find('moved')?.quote
        : undefined,
  },
  {
    id: 'reply-moves',
    kind: 'reschedule',
    weight: 3,
    because: 'It answers an announcement.',
    finds: (f) => when(aboutMeeting(f) && f.find('moved') !== undefined),
  },
  {
    id: 'moved-joke',
    kind: 'reschedule',
    weight: -6,
    because: 'On 1 April a meeting moves only in answer to its announcement.',
    finds: (f) => when(onAprilFirst(f) && !aboutMeeting(f)),
  },
  {
    id: 'moved-recording',
    kind: 'reschedule',
    weight: -4,
    because: 'A recording is here: the meeting has been held.',
    finds: (f) => when(f.video !== null && wasRecorded(f)),
  },
  {
    id: 'moved-review',
    kind: 'reschedule',
    weight: -4,
    because: 'It writes about a paper; what moves there is not a meeting.',
    finds: (f) => when(f.reviewWords >= 7 && isLong(f)),
  },

  {
    id: 'vacancy-word',
    kind: 'vacancy',
    weight: 3,
    because: 'It opens with a vacancy.',
    finds: opensWith('vacancyWord'),
  },
  { id: 'hiring', kind: 'vacancy', weight: 4, because: 'Somebody is looked for.', finds: opensWith('hiring', 260) },
  { id: 'apply', kind: 'vacancy', weight: 2, because: 'It says how to apply.', finds: says('apply') },
  {
    id: 'employment',
    kind: 'vacancy',
    weight: 1.5,
    because: 'It speaks of pay, duties or the contract.',
    finds: says('employment'),
  },
  {
    id: 'vacancy-closed',
    kind: 'vacancy',
    weight: 5,
    because: 'A vacancy is said to be closed.',
    finds: says('closed'),
  },
  {
    id: 'vacancy-in-passing',
    kind: 'vacancy',
    weight: -4,
    because: 'A review mentions a vacancy in passing.',
    finds: (f) => when(f.reviewWords >= 8 && hasPaperId(f)),
  },

  {
    id: 'recording-with-video',
    kind: 'recording',
    weight: 5,
    because: 'A recording is named and a video is there.',
    finds: (f) => (f.video !== null && wasRecorded(f) ? f.find('recorded')?.quote : undefined),
  },
  {
    id: 'recording-of-meeting',
    kind: 'recording',
    weight: 4,
    because: 'It opens with the recording of a meeting.',
    finds: (f) =>
      isShort(f) &&
      wasRecorded(f) &&
      (f.find('recorded')?.start ?? 999) < 60 &&
      (f.find('meeting') !== undefined || f.find('gathering') !== undefined) &&
      comingDate(f, true) === undefined
        ? f.find('recorded')?.quote
        : undefined,
  },
  {
    id: 'recording-reply',
    kind: 'recording',
    weight: 4,
    because: 'A video, or the word, answers an announcement.',
    finds: (f) =>
      quoteIf(
        aboutMeeting(f) && (f.video !== null || wasRecorded(f)) && comingDate(f, true) === undefined,
        f.find('recorded')?.quote,
      ),
  },
  {
    id: 'recording-series',
    kind: 'recording',
    weight: 4,
    because: 'A video follows a recording at once.',
    finds: (f) => when(f.video !== null && isShort(f) && f.previous?.kind === 'recording' && f.previous.isCertain),
  },
  {
    id: 'recording-video-only',
    kind: 'recording',
    weight: 3,
    because: 'A short text stands under a video.',
    finds: (f) =>
      when(
        f.video !== null &&
          isShort(f) &&
          (f.find('meeting') !== undefined ||
            f.find('gathering') !== undefined ||
            f.find('spoke') !== undefined ||
            f.find('published') !== undefined ||
            hasPaper(f)),
      ),
  },
  {
    id: 'recording-published',
    kind: 'recording',
    weight: 1.5,
    because: 'Something has been put online.',
    finds: (f) => (f.video !== null ? f.find('published')?.quote : undefined),
  },
  {
    id: 'recording-chapters',
    kind: 'recording',
    weight: 2,
    because: 'It lists the chapters of a video.',
    finds: (f) => quoteIf(f.chapters.length > 0, f.chapters[0]?.title),
  },
  {
    id: 'recording-elsewhere-link',
    kind: 'recording',
    weight: 3,
    because: 'A recording is named beside an address.',
    finds: (f) =>
      quoteIf(
        f.video === null && isShort(f) && wasRecorded(f) && f.draft.links.some((link) => /t\.me\//.test(link.url)),
        f.find('recorded')?.quote,
      ),
  },
  {
    id: 'recording-promised',
    kind: 'recording',
    weight: -4,
    because: 'The recording is only promised.',
    finds: (f) => quoteIf(f.video === null && f.find('recordedLater') !== undefined, f.find('recordedLater')?.quote),
  },
  {
    id: 'recording-of-talk',
    kind: 'recording',
    weight: -4,
    because: 'What was recorded was given elsewhere.',
    finds: (f) => (aboutMeeting(f) ? undefined : f.find('elsewhere')?.quote),
  },
  {
    id: 'recording-at-venue',
    kind: 'recording',
    weight: -4,
    because: 'What was recorded was given at a venue that it names.',
    finds: (f) =>
      aboutMeeting(f) || f.find('meeting') !== undefined ? undefined : (f.knownVenue ?? f.venue ?? undefined),
  },
  { id: 'recording-of-podcast', kind: 'recording', weight: -4, because: 'It is a podcast.', finds: says('podcast') },
  {
    id: 'recording-in-passing',
    kind: 'recording',
    weight: -4,
    because: 'A review mentions a recording in passing.',
    finds: (f) =>
      when(f.reviewWords >= 6 && isLong(f) && f.chapters.length === 0 && f.replied?.kind !== 'announcement'),
  },
  {
    id: 'recording-before',
    kind: 'recording',
    weight: -3,
    because: 'The meeting is still to come.',
    finds: (f) => (f.video === null ? comingDate(f, true) : undefined),
  },

  {
    id: 'digest-list',
    kind: 'digest',
    weight: 6,
    because: 'It lists several talks.',
    finds: (f) => quoteIf(f.talkItems.length >= 2, f.talkItems[0]?.quote),
  },
  {
    id: 'digest-word',
    kind: 'digest',
    weight: 3,
    because: 'It opens as a digest.',
    finds: (f) => (f.text.split('\n').length > 3 ? opensWith('digest', 120)(f) : undefined),
  },
  {
    id: 'digest-links',
    kind: 'digest',
    weight: 3,
    because: 'It is a list of links.',
    finds: (f) => when(f.draft.links.length >= 4 && listLines(f) >= 3 && f.chapters.length === 0),
  },

  {
    id: 'podcast',
    kind: 'podcast',
    weight: 5,
    because: 'It is about an episode of a podcast or a broadcast.',
    finds: opensWith('podcast', 240),
  },
  {
    id: 'podcast-deep',
    kind: 'podcast',
    weight: -3,
    because: 'A list mentions a podcast in passing.',
    finds: (f) => when(f.talkItems.length >= 2 || f.find('digest') !== undefined),
  },

  {
    id: 'announced-hour',
    kind: 'announcement',
    weight: 3,
    because: 'A day to come and its hour are named.',
    finds: (f) => comingDate(f, true),
  },
  {
    id: 'announced-day',
    kind: 'announcement',
    weight: 1.5,
    because: 'A day to come is named.',
    finds: (f) => comingDate(f, false),
  },
  {
    id: 'meeting-word',
    kind: 'announcement',
    weight: 2,
    because: 'The meeting is called by its name.',
    finds: (f) => ((comingDate(f, true) ?? comingDate(f, false)) === undefined ? undefined : f.find('meeting')?.quote),
  },
  { id: 'invitation', kind: 'announcement', weight: 1, because: 'Readers are invited.', finds: says('invitation') },
  {
    id: 'will-speak',
    kind: 'announcement',
    weight: 1.5,
    because: 'Somebody is going to speak.',
    finds: says('willSpeak'),
  },
  {
    id: 'paper-to-discuss',
    kind: 'announcement',
    weight: 1,
    because: 'A paper is named.',
    finds: (f) => quoteIf(hasPaper(f), f.papers[0]?.quote),
  },
  {
    id: 'person-to-speak',
    kind: 'announcement',
    weight: 0.5,
    because: 'A person is named.',
    finds: (f) => quoteIf(f.people.length > 0, f.people[0]?.quote),
  },
  { id: 'place', kind: 'announcement', weight: 0.5, because: 'A room or a call is named.', finds: says('place') },
  {
    id: 'reminder',
    kind: 'announcement',
    weight: 3,
    because: 'It reminds of a meeting at hand.',
    finds: (f) =>
      /(?<!\p{L})(?:напомина\p{L}+|reminder|через (?:час|полчаса|\d+ минут)\p{L}*|in (?:an|one) hour)(?!\p{L})/iu.exec(
        f.text,
      )?.[0],
  },
  {
    id: 'announced-without-date',
    kind: 'announcement',
    weight: -3,
    because: 'No day to come is named, and nothing reminds of one.',
    finds: (f) =>
      when(
        (comingDate(f, true) ?? comingDate(f, false)) === undefined &&
          !/(?<!\p{L})(?:напомина\p{L}+|reminder|через (?:час|полчаса|\d+ минут)|in (?:an|one) hour)/iu.test(f.text),
      ),
  },
  {
    id: 'announced-elsewhere',
    kind: 'announcement',
    weight: -3.5,
    because: 'It is given at somebody else’s event.',
    finds: (f) =>
      f.find('meeting') !== undefined && (f.find('meeting')?.start ?? 0) < (f.find('elsewhere')?.start ?? 0)
        ? undefined
        : f.find('elsewhere')?.quote,
  },
  {
    id: 'announced-held',
    kind: 'announcement',
    weight: -4,
    because: 'A video shows that it has been held.',
    finds: (f) => when(f.video !== null && wasRecorded(f) && comingDate(f, true) === undefined),
  },
  {
    id: 'announced-call',
    kind: 'announcement',
    weight: -4,
    because: 'A contest or a call for papers names dates of its own.',
    finds: (f) => (hasPaper(f) || f.find('meeting') !== undefined ? undefined : f.find('contest')?.quote),
  },
  {
    id: 'announced-joke',
    kind: 'announcement',
    weight: -4,
    because: 'On 1 April a meeting needs a real day, a real hour and a paper or a person.',
    finds: (f) => when(onAprilFirst(f) && (comingDate(f, true) === undefined || !(hasPaper(f) || hasPerson(f)))),
  },
  {
    id: 'announced-vacancy',
    kind: 'announcement',
    weight: -3,
    because: 'The date belongs to a vacancy.',
    finds: (f) => (f.find('hiring') ?? f.find('vacancyWord')) && f.find('apply')?.quote,
  },
  {
    id: 'announced-change',
    kind: 'announcement',
    weight: -4,
    because: 'It changes a meeting that was announced before.',
    finds: (f) =>
      isShort(f) && (f.find('meeting') ?? f.find('gathering')) !== undefined
        ? (f.find('cancelled') ?? f.find('moved'))?.quote
        : undefined,
  },
  {
    id: 'announced-nothing',
    kind: 'announcement',
    weight: -2,
    because: 'Neither a paper nor a person nor the meeting’s name is there.',
    finds: (f) =>
      when(
        !hasPaper(f) && f.people.length === 0 && f.find('meeting') === undefined && f.find('gathering') === undefined,
      ),
  },

  {
    id: 'talk-elsewhere',
    kind: 'talk',
    weight: 2,
    because: 'Somebody speaks at a conference or a meetup.',
    finds: (f) => (f.people.length > 0 ? f.find('elsewhere')?.quote : undefined),
  },
  {
    id: 'talk-at-venue',
    kind: 'talk',
    weight: 2.5,
    because: 'Somebody speaks where it names a venue.',
    finds: (f) =>
      quoteIf(
        hasPerson(f) && !hasPaperId(f) && (f.find('spoke') ?? f.find('willSpeak')) !== undefined,
        f.venue ?? undefined,
      ),
  },
  {
    id: 'talk-known-venue',
    kind: 'talk',
    weight: 3,
    because: 'It comes back to a venue where somebody speaks.',
    finds: (f) => quoteIf(f.people.length > 0, f.knownVenue ?? undefined),
  },
  {
    id: 'talk-given',
    kind: 'talk',
    weight: 2,
    because: 'Somebody spoke or is going to.',
    finds: (f) =>
      f.find('elsewhere') !== undefined && f.people.length > 0
        ? (f.find('spoke') ?? f.find('willSpeak'))?.quote
        : undefined,
  },
  {
    id: 'talk-video',
    kind: 'talk',
    weight: 2.5,
    because: 'A video of a talk given elsewhere.',
    finds: (f) =>
      quoteIf(f.video !== null && f.find('elsewhere') !== undefined && !aboutMeeting(f), f.find('elsewhere')?.quote),
  },
  {
    id: 'talk-of-own-meeting',
    kind: 'talk',
    weight: -2.5,
    because: 'The group’s own meeting is named.',
    finds: (f) =>
      f.find('elsewhere') !== undefined && (f.find('meeting')?.start ?? 9999) > (f.find('elsewhere')?.start ?? 0)
        ? undefined
        : f.find('meeting')?.quote,
  },
  {
    id: 'talk-reply',
    kind: 'talk',
    weight: 3,
    because: 'It answers a post about a talk.',
    finds: (f) => when(f.replied?.kind === 'talk'),
  },

  {
    id: 'review-of-paper',
    kind: 'review',
    weight: 3,
    because: 'It writes at length about a paper that it names.',
    finds: (f) => quoteIf(hasPaperId(f) && f.text.length >= 320, f.papers[0]?.quote),
  },
  {
    id: 'review-words',
    kind: 'review',
    weight: 2,
    because: 'It uses the words of a review.',
    finds: (f) => when(f.reviewWords >= 3 && isLong(f) && (hasPaper(f) || f.replied !== null)),
  },
  {
    id: 'review-called',
    kind: 'review',
    weight: 1.5,
    because: 'It calls itself a review.',
    finds: (f) => (hasPaper(f) && isLong(f) ? opensWith('reviewWord', 200)(f) : undefined),
  },
  {
    id: 'review-heading',
    kind: 'review',
    weight: 1.5,
    because: 'It opens with the title of a paper.',
    finds: (f) =>
      when(
        isLong(f) &&
          f.papers.some(
            (paper) => paper.start !== null && paper.start < 120 && (paper.by === 'heading' || paper.by === 'title'),
          ),
      ),
  },
  {
    id: 'review-continued',
    kind: 'review',
    weight: 4,
    because: 'It goes on where a review stopped.',
    finds: (f) =>
      when(
        f.previous?.kind === 'review' &&
          /(?:продолжение|часть|continued|part|дальше|далее|1\/2|👇)/iu.test(f.previous.facts.text.slice(-120)),
      ),
  },
  {
    id: 'review-reply',
    kind: 'review',
    weight: 3,
    because: 'It adds to the review that it answers.',
    finds: (f) => when(f.replied?.kind === 'review' && f.text.length > 120 && f.video === null),
  },
  {
    id: 'review-dated',
    kind: 'review',
    weight: -3,
    because: 'An invitation to a meeting names the paper too.',
    finds: (f) => comingDate(f, true),
  },
  {
    id: 'review-of-vacancy',
    kind: 'review',
    weight: -3,
    because: 'It looks for somebody.',
    finds: opensWith('hiring', 200),
  },

  {
    id: 'article',
    kind: 'article',
    weight: 2.5,
    because: 'Somebody has published a text.',
    finds: (f) => (f.video === null ? f.find('article')?.quote : undefined),
  },
  {
    id: 'article-preview',
    kind: 'article',
    weight: 2.5,
    because: 'The card of an article stands under a short text.',
    finds: (f) =>
      quoteIf(
        isShort(f) && f.video === null && !f.papers.some((paper) => paper.by === 'id') && isArticleCard(f),
        f.draft.preview?.site ?? undefined,
      ),
  },
  {
    id: 'article-word',
    kind: 'article',
    weight: 1.5,
    because: 'A short text speaks of an article.',
    finds: (f) =>
      isShort(f) && !hasPaperId(f)
        ? /(?<!\p{L})(?:стать[яюе]|материал|лонгрид|текст|перевод)(?!\p{L})|\barticle\b|\bblog\b/iu.exec(f.text)?.[0]
        : undefined,
  },
  {
    id: 'article-too-long',
    kind: 'article',
    weight: -2,
    because: 'A long text speaks for itself.',
    finds: (f) => when(f.text.length > 900),
  },

  {
    id: 'note',
    kind: 'note',
    weight: 2.4,
    because: 'Nothing else speaks strongly enough for another kind.',
    finds: () => '',
  },
  {
    id: 'note-poll',
    kind: 'note',
    weight: 9,
    because: 'A poll is a question to readers.',
    finds: (f) => when(f.draft.messages.some((message) => message.poll !== null)),
  },
  {
    id: 'note-greeting',
    kind: 'note',
    weight: 2,
    because: 'It congratulates.',
    finds: (f) => (f.talkItems.length === 0 ? opensWith('congratulation', 80)(f) : undefined),
  },
  {
    id: 'note-contest',
    kind: 'note',
    weight: 1.5,
    because: 'It is a contest or a call.',
    finds: opensWith('contest', 160),
  },
];

function listLines(facts: Facts): number {
  return facts.draft.text
    .split('\n')
    .filter((line) => /^\s*(?:[•*–—-]|\d{1,2}[.)]|\p{Extended_Pictographic})/u.test(line)).length;
}

/** Sites of articles; a card of a video, a code repository or a paper is none. */
function isArticleCard(facts: Facts): boolean {
  const { preview } = facts.draft;
  const address = `${preview?.site ?? ''} ${preview?.url ?? ''} ${facts.draft.links.map((link) => link.url).join(' ')}`;
  if (
    /habr|хабр|vc\.ru|medium\.com|medium|substack|dev\.to|n\+1|nplus1|tproger|биомолекула|elementy|теории и практики/i.test(
      address,
    )
  )
    return true;
  return (
    preview !== null &&
    preview.title !== null &&
    !/youtube|rutube|vk ?видео|telegram|github|arxiv|hugging|google|mave|podcast|яндекс музык|spotify|hh\.ru/i.test(
      address,
    )
  );
}
