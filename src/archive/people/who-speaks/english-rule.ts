/**
 * Tells who speaks where an English sentence names somebody. In: what stands before and after a name, and the kind of the post.
 * Out: the rule that takes the person for a speaker, or undefined. Structure rather than words: labels, the subject of a verb,
 * what asks for a person.
 */

import type { PostKind } from '../../model/post.ts';
import { sieved } from '../../sieve/sieved.ts';

/** “our own Dr …”, “guest speaker Prof. …”: how somebody is presented. */
const title = /(?<!\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.?\s$/u;
const presented = /(?<!\p{L})(?:our|her|his|guest|visiting|new|former)\s(?:\p{Ll}[\p{L}-]{1,14}\s){0,3}$/iu;
/** “Who: …”, “In the chair — …”, “Speakers: …” */
const labelled = sieved(
  /(?<!\p{L})(?:who|speakers?|presenters?|presenting|presented by|discussants?|discussion leads?|leads?|leader|led by|in the chair|hosts?|hosted by|facilitators?|guests?|talk|reader|starring|featuring|feat|on deck|whiteboard|blackboard)[\s*.]{0,3}[:=—–-][\s*]{0,4}$/iu,
);
/** “led by …”, “we hear from …”, “next up is …”, “with …” */
const asked = sieved(
  /(?<!\p{L})(?:(?:led|given|presented|hosted|delivered|chaired|introduced|run|taught|moderated) by|courtesy of|hear(?:ing)? from|hear|listen to|welcomes?|welcoming|joined by|featuring|starring|in conversation with|(?:next|first|last|up next|next up|up first|this week|today|tonight|tomorrow|presenter|speaker|guest|turn)\s(?:is|will be|we have|it['’]s|to)|up next|next up|it['’]s|with|w\/|by|brings you|over to|floor (?:is|goes to|belongs to)|from|catch)\s$/iu,
);
/** Verbs that tell of something else than of speaking. */
const otherVerb =
  /^(?:is|was|has|does|writes|says|thinks|notes|sends|apologi[sz]es|wants|needs|thanks|reminds|believes|knows|likes|loves|owes|works|studies|lives|suggests|proposed|recommends|points|also|this|us|as|its|his|yes|always|sometimes|perhaps|across|versus|unless|plus|minus|cookies|snacks|wins|won|earns|receives|gets|got|celebrates|leaves|moves)$/u;
/** “… walks us through”, “… has the architecture”, “… is up”, “… at the whiteboard” */
const acts =
  /^(?:\s?\([^)\n]{1,60}\)|,\s[^,.!?\n]{1,60},)?(?:['’]s (?:up|turn|presenting|leading|talking|giving|taking|doing)|\s(?:and \p{Lu}[\p{L}'’ -]{3,40}\s)?(?:(?:will|shall|is going to|['’]ll) (?:also |kindly |then )?\p{Ll}{2,14}|is (?:presenting|leading|speaking|talking|giving|taking|doing|up|on|driving|walking|introducing|covering|hosting|our|the|back|in the|at the|kindly|joining|here)|has (?:kindly |bravely )?(?:agreed|volunteered|offered|the|a|prepared|picked|chosen)|at the (?:white|black)?board|in the (?:hot seat|chair)|on (?:the )?(?:\p{Lu}|[«"“*]|\p{Ll}{2,}))|\s?[:—–]\s?[«"“*\p{Lu}])/u;
const present =
  /^(?:\s\([^)\n]{1,60}\)|,\s[^,.!?\n]{1,60},)?\s(?:and \p{Lu}[\p{L}'’ -]{3,40}\s|then |finally |kindly |bravely )?(?<verb>\p{Ll}{2,14})(?!\p{L})/u;
/** “X and Y break it down” */
const actTogether =
  /^\s(?:and|&)\s\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20}){0,2}\s(?:will|are|present|break|take|lead|discuss|talk|tell|show|explain|walk|share|give|do|join|run|tackle|cover|fight|debate|argue|compare|unpack|read|on|try|bring|introduce|host|defend|teach|open|close|dissect|pit|trade|split|swap|attempt|explore|revisit)(?!\p{L})/u;
/** “X's talk”, “X's session” */
const owns =
  /^['’]s?\s(?:\p{L}{2,14}\s){0,3}(?:talk|session|keynote|lecture|slot|presentation|tutorial|poster|seminar|half|part|walkthrough|discussion|slides|deck|evening|episode|hour|interview|appearance|address|plenary)(?!\p{L})/u;
/** Whose words, work or help it is. */
const others =
  /(?:(?<!\p{L})(?:thanks to|thank you,?|congratulations to|congrats to|congratulate|kudos to|hat tip to|authors?:?|paper (?:of|by|from)|work (?:of|by|from)|book (?:of|by)|written by|et al\.?|contact|email|e-mail|ask|write to|dm|ping|questions to|cv to|moderator\s?:|chair(?:ed by)?\s?:|contact\s?:|photos? by|notes by|scribe\s?:|organi[sz]ed by|supervised by|advised by|lab of|group of|replacing|instead of|fill(?:s|ing)? in for|stand(?:s|ing)? in for|welcome to the team|happy birthday)|&|@|[(«"“])\s?(?:Dr|Prof|Professor)?\.?\s?$/iu;
const meetingKinds: readonly PostKind[] = ['announcement', 'reschedule', 'cancellation', 'recording'];

/** `opens`: the name opens a sentence or a line, or stands behind the day and the hour. */
export function englishRule(before: string, after: string, kind: PostKind, opens: boolean): string | undefined {
  const isMeeting = meetingKinds.includes(kind);
  if (!isMeeting && kind !== 'talk' && kind !== 'podcast') return undefined;
  const asks = before.replace(title, '').replace(presented, '');
  if (labelled.test(asks)) return 'labelled-name';
  if (others.test(before)) return undefined;
  if (isMeeting && asked.test(asks)) return 'asked-for-name';
  if (owns.test(after)) return 'talk-of-name';
  if (acts.test(after) || actTogether.test(after)) return 'name-and-verb';
  const verb = present.exec(after)?.groups?.['verb'];
  if (opens && verb !== undefined && /(?:s|ed|gave|spoke|took|led|told|spent)$/u.test(verb) && !otherVerb.test(verb))
    return 'name-and-verb';
  return undefined;
}
