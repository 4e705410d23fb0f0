/** Kinds in the English of ten hands: students in a hurry, professors, a lab manager, speakers of German and of Indian English. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };
const eve: Tried = { date: '2024-09-11 12:00' };
/** Twenty minutes before the meeting. */
const atTheDoor: Tried = { date: '2024-09-12 17:40' };

describe('announcement', () => {
  it.each<[string, Tried]>([
    [
      'right, first one of term! thursday half five, back room of the Anchor. Imogen Hartley is walking us through "Deep Sets"',
      later,
    ],
    [
      'JOURNAL CLUB\nWhen: Tue 9/24, 12-1pm\nWhere: Byers Hall 215\nWho: Jonathan Reyes\nWhat: Accurate structure prediction of interactions with AlphaFold 3\nLunch: tacos',
      later,
    ],
    [
      'The causal inference brown bag resumes on Wednesday, September 18, 12:10–1:00 p.m. Our own Pedro Sandoval will take us through "Difference-in-Differences with Multiple Time Periods".',
      later,
    ],
    [
      'Dear colleagues, our next paper session takes place on Tuesday, 24.09., at 16:15 in E 2.08. Lukas Brandt introduces RT-2.',
      later,
    ],
    ['Up next: Hyejin Park with "Grounded Copilot" — Fri Sep 20 @ 3! You know where', later],
    [`Wednesday week, at two o'clock in MB 2.3, Dr Prudence Oakley will speak on Marton's conjecture.`, later],
    ['Thurs 4pm ET: Mamba (2312.00752). Priya Nair driving. Link in bio.', later],
    [
      'Hello all, we are meeting this Saturday (21st September) at 11 am. Ananya Krishnan will be taking the IndicTrans2 paper. Kindly go through it beforehand.',
      later,
    ],
    [
      `It's the last Thursday of September, 4pm, in the Met building, and Oluwaseun Adeyemi has kindly agreed to lead. GraphCast.`,
      later,
    ],
    ['20 min warning! Gates loft, the cake has arrived', atTheDoor],
    ['come up, the door is propped open with the dictionary', atTheDoor],
    ['4 hours. bring a jumper.', { date: '2024-09-12 14:05' }],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('announcement');
  });
});

describe('reschedule', () => {
  it.each<[string, Tried]>([
    ['Peter has freshers flu. bumping it a week: now the 19th, still 6', eve],
    ['Owing to industrial action, the session has been put back to 19 September. The time is unchanged.', eve],
    [`Heads up, tomorrow's session kicks off at 6:30 rather than 6, there's a fire drill.`, eve],
    [`Given the storm warning, tomorrow's session will be held a week later, on September 19.`, eve],
    ['Mamba → Friday, same time.', eve],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('reschedule');
  });
});

describe('cancellation', () => {
  it.each<[string, Tried]>([
    [
      `Sad news, Mamba isn't happening tomorrow: Peter has lost his voice. We hope to find a new slot in the autumn.`,
      eve,
    ],
    [`the pub has double booked us, so that's tonight off. sorry all`, atTheDoor],
    ['Peter has been called for jury duty and we could not find a substitute; we will not meet tomorrow.', eve],
    ['nothing tomorrow, go and see the comet', eve],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('cancellation');
  });
});

describe('note', () => {
  it.each<[string, Tried]>([
    ['No journal club this week, everyone is writing for the deadline of the workshop. Good luck!', later],
    ['skipping this week, half the team is at an offsite', later],
    ['does anyone have a spare copy of the Dennett? the library wants £40', later],
    [`Recording of Peter's session is delayed, Zoom ate the audio. Will post once we rescue it`, later],
    ['PARTICIPANTS WANTED (£10 gift card): 45 minutes in a headset, stacking virtual plates.', later],
    ['The quick survey on lunch timing closes tonight. Noon or 12:30?', later],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('note');
  });
});

describe('recording', () => {
  it.each<[string, Tried]>([
    [
      `If you weren't able to make it on Thursday, Peter's session is available to watch at https://youtu.be/cs1cs1cs1cs`,
      later,
    ],
    ['Missed Peter on Mamba? Watch it back here: https://youtu.be/m2m2m2m2m2m', later],
    [
      'Both halves are in the portal: https://lab.panopto.example.org/v/43a https://lab.panopto.example.org/v/43b',
      later,
    ],
    [`today's replay → https://www.loom.com/share/abcdef`, later],
    [
      'Peter versus Peter, the full bout: https://youtu.be/hubbleF1ght (thanks to whoever left the camera rolling)',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('recording');
  });
});

describe('vacancy', () => {
  it.each<[string, Tried]>([
    [
      'We seek a full-time predoctoral research assistant for two years beginning July. The salary is $62,000 plus benefits. Review of applications starts on October 1.',
      later,
    ],
    [
      'Applications are invited for a fully funded PhD studentship in number theory, to start in October. Closing date: 30 April.',
      later,
    ],
    [
      'Two summer studentships going with us, 10 weeks from November, stipend $6k. Get your applications in by 13 October.',
      later,
    ],
    [`We're growing! Looking to add an infra engineer (NYC or remote US). Ping Jake.`, later],
    [
      'We have an open PhD position (TV-L E13, 3 years) on bimanual manipulation. Please hand in your documents until 28 February.',
      later,
    ],
    ['Summer studentships: both have been snapped up, thanks all.', later],
    ['The studentship advertised in March has now been awarded.', later],
    ['those 2 PhD spots we forwarded? gone, both taken', later],
    ['The drone job has found its pilot. Thanks to all who applied through us.', later],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('vacancy');
  });
});

describe('talk', () => {
  it.each<[string, Tried]>([
    [
      `Dr Oakley will address the Royal Statistical Society's Leeds local group on 5 October. Her title is "How sure is sure?".`,
      later,
    ],
    [
      `Callum's off to Busan! He'll be speaking at the IAU General Assembly about "Bursts before breakfast" on the 23rd.`,
      later,
    ],
    [
      'Bethan Llewellyn goes home this Wednesday: Swansea University, 25 September, 13:00, "What time is it anyway?"',
      later,
    ],
    [
      'Svenja is this week at CoRL in Atlanta and shows her work "Gripping without thinking" on Wednesday in the oral session.',
      later,
    ],
    [
      'Harpreet Gill presents the index roadmap to the Data Systems Group at the University of Waterloo on Friday at 11:30.',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('talk');
  });
});

describe('podcast', () => {
  it.each<[string, Tried]>([
    [
      'Keisha was a guest on the Human Factors Minute! Episode 41, about simulated villagers https://open.spotify.com/episode/xyz',
      later,
    ],
    [
      'For the train: Saoirse Kelleher on Gulf of Execution, ep. 4: why alt text is literature. 38 min. https://gulf.example.org/4',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('podcast');
  });
});

describe('article', () => {
  it.each<[string, Tried]>([
    [
      'The Guardian has published a piece by Hannah about why forecasts got so good: https://www.theguardian.com/why-forecasts-123',
      later,
    ],
    [
      'For general readers: Rajesh Nair, "Please disagree with me, machine", in The Straits Courier: https://straits.example.org/opinion/disagree',
      later,
    ],
    [
      'Wanjiru Kamau in the Sunday Standard on why counting elephants is also a question of who owns the picture: https://standard.example.org/elephants',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('article');
  });
});

describe('digest', () => {
  it.each<[string, Tried]>([
    [
      'May in links:\n\n- the session on NeuralGCM: https://youtu.be/cs2cs2cs2cs\n- slides from Vienna: https://example.org/egu.pdf\n- a visual essay about rain: https://pudding.cool/rain',
      later,
    ],
    [
      '5 things worth your weekend:\n1. https://arxiv.org/abs/2402.17764 1-bit LLMs\n2. https://arxiv.org/abs/2403.03507 GaLore\n3. https://github.com/karpathy/minbpe tokenizer from scratch',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('digest');
  });
});
