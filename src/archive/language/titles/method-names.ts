/**
 * Finds the names of methods under which papers go: «обсудим FlashAttention», «берёмся за Conformer», “Jonas on Borg”. In: a
 * text and its words. Out: mentions by short name; whether a paper is meant is told by what else the post names.
 */

import { ofWord, oncePerSpelling, oncePerWord } from '../once-per-word.ts';
import { findCity } from '../places/cities.ts';
import type { Word } from '../words.ts';
import { latinRuns } from './latin-runs.ts';
import type { PaperMention } from './paper-ids.ts';
import { titleMention } from './title-mention.ts';

export interface Span {
  start: number;
  end: number;
}

/** Words before the name of what is discussed, as they end. */
export const asks =
  /(?:^|[^\p{L}])(?:про|о|об|обо|за|на примере|против|(?:посвя[щт]|обсу[дж]|разб[ие]р|разобра|разнос|(?:пере)?чита|прочт|прочита|рассмотр|вспомина|представ|объясн|пока[жз]|изуча|погов|рассказ|сравн|геро)\p{L}{1,20}|(?:чтени[еяюй]|обзор|(?:на )?разбор|чем хорош)\p{L}?|(?:пейпер|конспект)\p{L}{0,2}|(?:выжимк|тащ[иу])\p{L}|(?:стать|работ)\p{L}{1,2}|brings?|bringing|прочла|проч[её]л|посмотрим на|тем[аы]|запис[ьи]|видео|модел[ьи]|методе?|алгоритме?|on|vs\.?|versus|takes?|taking|picks?|paper of the (?:day|week|month):|about|look(?:s|ing)? at|reads?|revisits?|presents?|covers?|discuss(?:es)?|reads?|reading|through|tackles?|unpacks?|explains?|introduces?|pushing|moving|compares?|pits|against|aka|session:|paper:|title:|topic:|что такое|как (?:устроен\p{L}{0,2}|работает)|зачем(?: нам| вам)?(?: нуж[еён]\p{L}{0,2})?|по поводу|по следам|принос\p{L}{1,3}|нес[её]т|на (?:повестке|очереди|столе|доске|десерт)|дошл[аио] до|добр[ае]\p{L}{2,6} до|дош[её]л до|(?:вер|возвра)[нщ]\p{L}{2,6} к|(?:по)?знаком\p{L}{2,8} со?|очередь|впечатлени\p{L}{1,4} от|разложи\p{L}{1,5}|внутри|what is|meet|inside|behind|discussion of|review of)(?:\s(?:нам|вам|всем|us))?[\s:—–-]{1,3}[«"“]?$/iu;
/** «Герой вечера — Perceiver», «Reading group, 6pm: Lion»: set off by a sign behind the words for what is read. */
const setOff =
  /(?:(?<!\p{L})(?:геро\p{L}{1,4}|стать[яи]|работ[аы]|тема|пейпер|выбор|разбор|чтение|семинар\p{L}{0,2}|читалк\p{L}|клуб\p{L}?|paper|pick|club|group|session|reading|menu|seminar)(?:\s\p{L}{2,10}){0,2}|\d[:.]\d\d|\d\s?[ap]m)\s?[:—–-]\s[«"“]?$/iu;
/** Signs that put a name in the middle of things: a heading, «Имя + Метод», «Имя: Метод», «и Метод». */
const placed = /(?:^|\n|[+&:—–|•·]\s?|\sи\s|\sand\s)[^\p{L}\p{N}\n]{0,4}$/u;

const opensPart = /(?:^|\n|[.,!?…:|—–]\s)[^\p{L}\p{N}\n]{0,4}$/u;
const endsPart = /^(?:[»"”]?(?:[.,:;!?|\n]|\s[—–|]\s|\s(?:vs\.?|versus|против)\s|\s(?:with|by|с|от)\s)|$)/u;

/** “ESO visitors …”, “WELCOME!”: among other words, or shouted. */
const leadsOn = /^(?:\s(?!and\s|or\s|vs|with\s|by\s|in\s\d|at\s\d|on\s)[a-z]|!)/;

/** A person or a date stands right before or behind, with no more than a sign between. */
export function isBeside(text: string, { start, end }: Span, taken: readonly Span[]): boolean {
  return taken.some(
    (span) =>
      (span.end <= start && start - span.end <= 4 && /^[\s,.:—–|]+[«"“]?$/.test(text.slice(span.end, start))) ||
      (span.start >= end &&
        span.start - end <= 8 &&
        /^[»"”]?[\s,.:—–|]+(?:with |by |с |от )?$/.test(text.slice(end, span.start))),
  );
}

/** «CGCNN (Xie, Grossman, PRL 2018)»: authors and a year in brackets. */
const citedBehind = /^[»"”]?\s\(\p{Lu}[\p{L}-]{1,20}(?:\s|,\s|\set al)[^()\n]{0,48}(?:19|20)\d\d\)/u;

/** «Марк Зайцев с Mixture-of-Depths» */
function isFollowing(text: string, { start }: Span, taken: readonly Span[]): boolean {
  return taken.some(
    (span) => span.end <= start && start - span.end <= 5 && /^\sсо?\s[«"“]?$/.test(text.slice(span.end, start)),
  );
}

const isPairSign = /^[»"”]?\s(?:и|and|vs\.?|против|versus|\+)\s[«"“]?$/u;

export function findShortNames(text: string, words: readonly Word[], people: readonly Span[]): PaperMention[] {
  const mentions: PaperMention[] = [];
  const isForeign = /[а-яё]{3}/i.test(text);
  for (const name of namesIn(text, words, isForeign)) {
    if (people.some((person) => name.start < person.end && name.end > person.start)) continue;
    const written = text.slice(name.start, name.end);
    const shape = shapeOf(written);
    if (shape === null || standsForOther(text, name, shape)) continue;
    const before = text.slice(Math.max(0, name.start - 28), name.start);
    // «из института Skoltech», «(EMBL)», «в Google»: a place and not a method.
    if (/(?:из|в|во|от|at|in|from|of|для|via|с|со|by|with|\()\s?[«"“]?$/iu.test(before) && shape !== 'method') continue;
    const after = text.slice(name.end, name.end + 8);
    // «DCN, Анна Лис.», «6pm. NeRF with Ann Fox»: it stands by itself, beside who shows it or when.
    const isApart =
      (shape !== 'word' || isForeign) &&
      opensPart.test(before) &&
      endsPart.test(after) &&
      // Among Russian words an acronym by itself can hardly be anything else.
      (shape === 'method' || (shape === 'acronym' && isForeign && !/\d/.test(written)) || isBeside(text, name, people));
    // Among English words a capital says little: the name has to end what it stands in.
    const isWord = shape === 'word' && !isForeign;
    const isEnd = /^(?:[»"”]?(?:[.,:;!?)\n]|\s[—–(])|[»"”]?$)/.test(after);
    if (isWord && !isApart && !((asks.test(before) || setOff.test(before)) && isEnd)) continue;
    // «сравним Reformer и Longformer»: what stands beside a name that is asked for is asked for too.
    const last = mentions.at(-1);
    const isSecond =
      last?.by === 'short-name' && last.end !== null && isPairSign.test(text.slice(last.end, name.start));
    const isBrought = /(?:^|\s)(?:с|со)\s[«"“]?$/u.test(before) && isFollowing(text, name, people);
    const isAsked =
      asks.test(before) ||
      (setOff.test(before) && isEnd) ||
      isSecond ||
      citedBehind.test(text.slice(name.end, name.end + 80)) ||
      (isBrought && shape !== 'word') ||
      isApart ||
      /^\s(?:paper|preprint|article)(?!\p{L})/u.test(text.slice(name.end, name.end + 10)) ||
      (placed.test(before) && (shape === 'method' || (shape === 'acronym' && !leadsOn.test(after))));
    // «LoRA и QLoRA, 19:30»: so is the one before it.
    if (
      isSecond === false &&
      isAsked &&
      last?.by === 'loose-name' &&
      last.end !== null &&
      isPairSign.test(text.slice(last.end, name.start))
    )
      mentions[mentions.length - 1] = { ...last, by: 'short-name' };
    mentions.push(titleMention(name.start, written, isAsked ? 'short-name' : 'loose-name'));
  }
  return mentions;
}

/** «FACULTY EDITION», «Campos, Griffiths, Morris», “Jain & Wallace”, «METU, Ankara»: shouting, authors, places. */
function standsForOther(text: string, { start, end }: Span, shape: 'method' | 'acronym' | 'word'): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 60);
  if (shape === 'acronym' && (/^\s\p{Lu}{4}/u.test(after) || /\p{Lu}{4}\s$/u.test(before))) return true;
  if (promotional.test(before)) return true;
  // «Fitts (1954)»
  if (shape === 'word' && /^\s\((?:19|20)\d\d\)/.test(after)) return true;
  if (shape === 'word' && (writtenByMore.test(after) || /\p{Lu}\p{Ll}+\s&\s$/u.test(before))) return true;
  const town =
    shape === 'word' ? undefined : /^,\s(?<town>\p{Lu}[\p{L}-]{2,20})(?=[,.\n]|$)/u.exec(after)?.groups?.['town'];
  return town !== undefined && findCity(town) !== undefined;
}

const promotional = /(?:промокод|скидк|promo|discount)[^.!?\n]{0,20}\s$/iu;
const writtenByMore = /^(?:\s&\s\p{Lu}\p{Ll}|(?:,\s\p{Lu}\p{Script=Latin}{2,20}){2,}(?=[).]|\s(?:и|and|&)\s))/u;

export const beginsLatin = oncePerWord((word) => /^[a-zα-ω]/.test(word));
const isLatin = oncePerWord((word) => /^[a-z]/.test(word));

/** A word of some length in Latin or Greek letters: without one a text names no foreign title and no method. */
export function hasLatinWord(words: readonly Word[]): boolean {
  return words.some((word) => word.text.length > 1 && beginsLatin(word));
}

/** Names of papers and names of methods are both looked for in them. */
const knownNames = new WeakMap<readonly Word[], readonly Span[]>();

function namesIn(text: string, words: readonly Word[], isForeign: boolean): readonly Span[] {
  const found = knownNames.get(words) ?? readNames(text, words, isForeign);
  knownNames.set(words, found);
  return found;
}

/** Latin words with digits, hyphens and points: «VALL-E», «wav2vec 2.0», «AlphaFold 2», «RT-1». */
function readNames(text: string, words: readonly Word[], isForeign: boolean): Span[] {
  const names: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !beginsLatin(word)) continue;
    let last = index;
    for (let next = words[last + 1]; next !== undefined; next = words[last + 1]) {
      const end = words[last]?.end ?? word.end;
      const sign = text.slice(end, next.start);
      const isGlued = /^[-+.‑]$/.test(sign) && next.text.charCodeAt(0) < 0x250;
      const isVersion =
        sign === ' ' &&
        /^v?\d{1,2}$/.test(next.text) &&
        !/^[:.]\d\d|^-?(?:го|е|th)/.test(text.slice(next.end, next.end + 3));
      if (!isGlued && !(isVersion && /^\P{L}*(?:$|[\s.,:;!?)»])/u.test(text.slice(next.end, next.end + 2)))) break;
      last++;
      if (isVersion && !/^\.\d/.test(text.slice(next.end, next.end + 2))) break;
    }
    const end = words[last]?.end ?? word.end;
    // Beside other Latin words it is a part of a phrase, not a name by itself.
    const isAlone =
      !isForeign ||
      (!isLatinBeside(text, words[index - 1], word) && !isLatinBeside(text, words[last], words[last + 1]));
    // «Kofi Asante-Bempah»: behind another capital two capitals with a hyphen are a surname.
    const isDoubled =
      /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, end)) &&
      /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, word.start - 24), word.start));
    if (isAlone && !isDoubled && !/[@#/.]$/.test(text.slice(Math.max(0, word.start - 1), word.start)))
      names.push({ start: word.start, end });
    index = last;
  }
  return names;
}

/** «Reformer vs Longformer»: between two names they belong to neither. */
const comparing = new Set(['vs', 'versus']);

function isLatinBeside(text: string, one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (comparing.has(one.text) || comparing.has(other.text)) return false;
  return isLatin(one) && isLatin(other) && /^[ \u00A0]$/.test(text.slice(one.end, other.start));
}

/** `method`: a capital inside, a digit, or a hyphen between capitals; `acronym`: «DPO»; `word`: «Conformer». */
const shapeOf = oncePerSpelling((name): 'method' | 'acronym' | 'word' | null => {
  const bare = name.replace(/[\s-]v?\d[\d.]*$/, '');
  if (noMethods.test(bare) || name.length < 2) return null;
  if (commonAcronyms.has(bare.toUpperCase().replace(/S$/, '')) || commonAcronyms.has(bare.toUpperCase())) return null;
  if (isNameOfMethod(name) || madeAsMethod.test(name)) return 'method';
  if (romanNumber.test(name)) return null;
  if (isAcronym(name)) return 'acronym';
  return /^\p{Lu}\p{Ll}{2,}$/u.test(name) ? 'word' : null;
});

/** «CXLIII заседание» */
const romanNumber = /^(?=[IVXLC]{3})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** «Toolformer», «Informer»: nothing but a method ends so. */
const madeAsMethod = /^(?!Transformer)\p{Lu}\p{Ll}{2,}(?:former|formers)$/u;

/** «ViT», «DiT», «MoE»: a small letter between capitals; what is no method among these names a thing or a degree. */
const shortMethod =
  /^(?!IoT|QoS|SoC|DoS|DoF|FoV|PoS|VoD|PhD|LoL|ToC|DoE|UoE|SoA|BoF|AoE|CoC|EoI|LoI|MoU|RoI|ToR|BoM|PoC)\p{Lu}\p{Ll}\p{Lu}$/u;

/** A capital inside, or a letter and a digit: STRec, BERT4Rec, GPT-4o, R1, VALL-E, wav2vec; «LLM», «GPU» and «KDD» are not. */
export const isNameOfMethod = oncePerSpelling((name): boolean => {
  if (noMethods.test(name)) return false;
  const hasCapital = /\p{Lu}/u.test(name);
  if (/\p{Ll}/u.test(name) && /\p{L}\p{Lu}/u.test(name.replace(/-\p{Lu}\p{Ll}+/gu, '')))
    return name.length >= 4 || shortMethod.test(name);
  // «Mixture-of-Depths», «Chain-of-Thought»
  if (/^\p{Lu}\p{Ll}+(?:-(?:of|to|in|as|by|the|and|a)){1,2}-\p{Lu}\p{Ll}+$/u.test(name)) return true;
  // «V-Net», «A-Lab»
  if (/^\p{Lu}-\p{Lu}\p{Ll}{2,}$/u.test(name))
    return !/^(?:X-Ray|E-Mail|T-Shirt|E-Book|A-Level|E-Commerce|Y-Axis|X-Axis)$/i.test(name);
  // «π0», «β-VAE»
  if (/^[α-ω][-‑]?[A-Z\d]/u.test(name)) return true;
  if (/^\p{L}+[\s-]?\d/u.test(name))
    return hasCapital
      ? name.length >= 2 && !/^(?:[A-Z]\d{2,}|RTX|GTX|[AH]\d00|CO2|Q[1-4]$|COVID)/i.test(name)
      : name.length >= 6 &&
          /\d\p{L}|^\p{L}{5,}\d$/u.test(name) &&
          !/^(?:part|step|room|floor|group|round|phase|level|covid)/.test(name);
  return /^\p{Lu}{2,}-\p{Lu}{1,}$/u.test(name) || (/\p{Lu}\p{Ll}+-\p{Lu}\d?/u.test(name) && name.length >= 5);
});

/** «DPO», «LARS», «NUTS»: names only where a paper is asked for, for most such words name a field or a thing. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{2,9}s?$/u.test(name) && !commonAcronyms.has(name.toUpperCase());
}

/** «LLM», «GPU»: what every other post speaks of. */
export function isCommonAcronym(name: string): boolean {
  return commonAcronyms.has(name.toUpperCase());
}

const commonAcronyms = new Set(
  'LLM LLMS GPU GPUS CPU TPU API SDK SQL KDD NLP CV ML AI AGI ICML ICLR NEURIPS NIPS ACL EMNLP NAACL CVPR ICCV ECCV AAAI IJCAI RECSYS SIGIR WWW WSDM CIKM INTERSPEECH ICASSP ICRA IROS CORL OSDI SOSP VLDB SIGMOD FAST NSDI HTTP HTTPS URL PDF RAM SSD HDD RL DL NAS CTR CNN RNN GAN VAE MLP GNN SOTA ROC AUC MSE MAE MAPE NDCG BLEU FAQ CEO CTO HR DS MLE VK OK USA USB IEEE ACM DOI NBA ГОСТ TBA TBD PHD MSC BSC CACM UTC GMT MSK CET EST PST AEST AEDT ACST AWST NZST BST IST JST SGT HKT EET CEST PDT EDT CDT MDT EAT WAT NSK PR DM ID IT PS P.S FAQ DIY OSS CI CD DNA RNA MFCC LSTM SGD ADAM PCA SVM MCMC EM KL OKR KPI JC RG CFP ETA WIP TLDR CTRL ENTER NASA CERN ETH MIT EPFL KAIST EMBL AUB IAC NYU UCL CMU HSE MIPT МФТИ HABR STEPIK JPEG PNG MP3 MP4 GIF HTML CSS JSON YAML XML CSV CLI UX UI ASR TTS OCR NER QA RAG VAD SLAM ROS IMU LIDAR FYI UPD TL NB OMG LOL ASAP AMA IMHO IMO BTW RSVP QR WIFI USD EUR NYC'.split(
    ' ',
  ),
);

/** Sites, companies, tools and places: Latin names that posts are full of and that are no papers. */
export const noMethods = ofWord(
  /^(?:arXiv|bioRxiv|medRxiv|YouTube|RuTube|VKVideo|GitHub|GitLab|PyTorch|TensorFlow|Keras|JAX|NumPy|SciPy|Pandas|Python|Julia|Rust|Java|JavaScript|TypeScript|Scala|Kotlin|LinkedIn|OpenReview|OpenAI|DeepMind|NeurIPS|RecSys|PostgreSQL|ChatGPT|DataFest|PhD|Postdoc|iPhone|iPad|MacBook|macOS|iOS|Linux|Windows|Docker|Kubernetes|Kafka|Spark|Hadoop|Airflow|CUDA|Triton|Google|Microsoft|Meta|Apple|Amazon|AWS|Netflix|Nvidia|Intel|Yandex|Sber|Tinkoff|Avito|Ozon|Zoom|Skype|Teams|Discord|Slack|Telegram|WhatsApp|Twitter|Facebook|Instagram|TikTok|Medium|Substack|Habr|Stepik|Coursera|Kaggle|Colab|Jupyter|Notion|Miro|Figma|Overleaf|LaTeX|Word|Excel|PowerPoint|Skoltech|Stanford|Berkeley|Harvard|Princeton|Oxford|Cambridge|Airbnb|Uber|Spotify|Anthropic|HuggingFace|Hugging|Nature|Science|Cell|Springer|Elsevier|Scopus|Wikipedia|Reddit|Twitch|Vimeo|Meet|Mail|Gmail|Android|Chrome|Safari|MovieLens|ImageNet|LibriSpeech|CIFAR|MNIST|COCO|Atari|Twitter|HighLoad|Joker|SmartData|KubeCon|FOSDEM|PyCon|PyData|MeetUp|DevOps|MLOps|AutoML|NoSQL|MySQL|GraphQL|ClickHouse|MongoDB|DevRel|FLOPs|TFLOPs|GitOps|Euro|North|South|West|East|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun|Wk|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Recap|Tuesday|Monday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Paper|Talk|Code|Slides|ByteDance|Alibaba|Tencent|Baidu|Pinterest|JetBrains|EleutherAI|mIoU|nDCG|Seminar|Hall|Level|Week|Lunch|Section|Figure|Lemma|Theorem|Chapter|Table|Appendix|Semester|Term|Floor|Building|Lecture|Round|Page|Slide|Grade|Year|Adda|Edition|Volume|Sitting|Reading|Meetup|Coffee|Colloquium|Video|Part|Link|Live|Show|Next|Tea|Title|Session|Meeting|Reading|Group|Club|Journal|Workshop|Conference|Summit|Room|Speaker|Abstract|Today|Tomorrow|Tonight|Welcome|Hello|Thanks|Please|Come|Join|Reminder|Heads|Sorry|Breaking|Happy|Call|Half|This|That|These|Those|There|Here|When|What|Where|Which|While|With|Without|From|Into|Over|Under|About|After|Before|During|Until|Since|Because|Still|Just|Only|Also|Even|Then|Than|Them|They|Their|Your|Yours|Ours|Have|Does|Will|Would|Could|Should|Might|Must|Been|Being|Were|Some|Many|Most|More|Less|Each|Every|Both|Other|Another|Same|Such|First|Second|Third|Last|Verdict|Idea|Spoiler|Episode|Podcast|Season|Dean|Prof|Chapter|Chapters|Section|Lecture|Lesson|Appendix|Figure|Table|Issue|Faculty|T|Berlin|London|Paris|Moscow|Seoul|Amsterdam|Vienna|Zurich|Boston|Europe|Russia|Germany)$/i,
);

/** Names that stand anywhere in a text: what a paper may be called by in a later post. */
export function findMethodNames(text: string, words: readonly Word[], taken: readonly Span[]): string[] {
  const names = new Set<string>();
  const isForeign = /[а-яё]{3}/i.test(text);
  for (const { start, end } of namesIn(text, words, isForeign)) {
    const name = text.slice(start, end);
    const shape = shapeOf(name);
    // «Sun-Hee Park» is a person.
    const isPart = taken.some((span) => start < span.end && end > span.start);
    if ((shape === 'method' || shape === 'acronym') && !isPart) names.add(name);
  }
  if (!isForeign) return [...names];
  // «Homo Silicus: языковая модель вместо испытуемых»: two or three Latin words among Russian ones.
  for (const run of latinRuns(text, words)) {
    const name = text.slice(run.start, run.end);
    const isFree = !taken.some((span) => run.start < span.end && run.end > span.start);
    if (
      isFree &&
      /^\p{Lu}\p{L}{2,}(?: \p{Lu}?\p{L}{2,}){1,2}$/u.test(name) &&
      !noMethods.test(name.split(' ')[0] ?? '')
    )
      names.add(name);
  }
  return [...names];
}
