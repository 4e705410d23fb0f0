/**
 * Finds papers in a post: identifiers in its links and words, and titles in running text. In: text and links. Out: what
 * names a paper, with its place. Which paper it is, and whether the post is about it, is decided in `papers.ts`.
 */

export interface PaperMention {
  /** Place in the text; null when only a link behind words or a preview names it. */
  start: number | null;
  end: number | null;
  quote: string;
  arxiv: string | null;
  doi: string | null;
  openreview: string | null;
  /** Address of its page for papers of conferences without any of these ids. */
  url: string | null;
  title: string | null;
  /** How the words show a paper: an id, a title after «статья» or in quotation marks, the heading of a post, a mere run of words in another script, or the name of a method. */
  by: 'id' | 'title' | 'heading' | 'run' | 'short-name';
}

const newArxiv = String.raw`\d{4}\.\d{4,5}`;
const oldArxiv = String.raw`(?:acc-phys|adap-org|alg-geom|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|eess|econ|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|mtrl-th|nlin|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-(?:alg|bio|fin)|quant-ph|solv-int|stat|supr-con)(?:\.[A-Z]{2})?\/\d{7}`;
const arxivAddress = new RegExp(
  String.raw`(?:^|[./])(?:arxiv\.org|ar5iv\.(?:org|labs\.arxiv\.org)|alphaxiv\.org|arxiv\.gg)\/(?:abs|pdf|html|format|src|e-print)\/(?<id>${newArxiv}|${oldArxiv})(?:v\d+)?`,
  'i',
);
const huggingFacePaper = new RegExp(String.raw`(?:huggingface\.co|hf\.co)\/papers\/(?<id>${newArxiv})`, 'i');
const arxivWords = new RegExp(String.raw`(?<![\p{L}\d])arxiv\s?:\s?(?<id>${newArxiv}|${oldArxiv})(?:v\d+)?`, 'giu');
const doiPattern = /(?<![\w.])10\.\d{4,9}\/[^\s"<>«»?#]{1,200}/i;
const openreviewAddress = /openreview\.net\/(?:forum|pdf|attachment)\?(?:[^#\s]{0,80}&)?id=(?<id>[\w-]{6,20})/i;
/** Pages that are a paper each, with no id that the archive knows. */
const paperPages =
  /(?:aclanthology\.org\/[A-Za-z\d.-]{5,40}|aclweb\.org\/anthology\/|proceedings\.(?:mlr\.press|neurips\.cc)\/|papers\.nips\.cc\/|openaccess\.thecvf\.com\/|jmlr\.org\/papers\/|usenix\.org\/(?:conference|system\/files)\/|vldb\.org\/pvldb\/|biorxiv\.org\/content\/|medrxiv\.org\/content\/|nature\.com\/articles\/|pubmed\.ncbi\.nlm\.nih\.gov\/\d|ncbi\.nlm\.nih\.gov\/pmc\/|semanticscholar\.org\/paper\/|dl\.acm\.org\/citation|ieeexplore\.ieee\.org\/(?:abstract\/)?document\/|link\.springer\.com\/(?:article|chapter)\/|sciencedirect\.com\/science\/article\/|science\.org\/doi\/|pnas\.org\/doi\/|cell\.com\/\S{1,60}\/fulltext|journals\.plos\.org\/|mdpi\.com\/\d|ojs\.aaai\.org\/|ijcai\.org\/proceedings\/|isca-(?:archive|speech)\.org\/|cidrdb\.org\/|transformer-circuits\.pub\/|distill\.pub\/\d)/i;

/** The ids that an address holds; undefined when it is no paper's. */
export function readPaperAddress(
  address: string,
): Pick<PaperMention, 'arxiv' | 'doi' | 'openreview' | 'url'> | undefined {
  const arxiv = (arxivAddress.exec(address) ?? huggingFacePaper.exec(address))?.groups?.['id'] ?? arxivOfDoi(address);
  if (arxiv !== undefined)
    return { arxiv: arxiv.replace(/\.[A-Z]{2}(?=\/)/, ''), doi: null, openreview: null, url: null };
  // Nature's addresses end in the DOI's second half.
  const nature = /nature\.com\/articles\/(?<id>s?\d[\w.-]{5,40}|nature\d+)/i.exec(address)?.groups?.['id'];
  if (nature !== undefined)
    return { arxiv: null, doi: `10.1038/${withoutEnding(nature).toLowerCase()}`, openreview: null, url: null };
  const openreview = openreviewAddress.exec(address)?.groups?.['id'];
  if (openreview !== undefined) return { arxiv: null, doi: null, openreview, url: null };
  const doi = doiPattern.exec(decoded(address))?.[0].replace(/(?:\/(?:full|pdf|abstract|html|epdf))?[.,;)\]]*$/i, '');
  if (doi !== undefined)
    return {
      arxiv: null,
      doi: doi.replace(/v\d+(?:\.full(?:\.pdf)?)?$/, '').toLowerCase(),
      openreview: null,
      url: null,
    };
  if (!paperPages.test(address)) return undefined;
  const url = withoutEnding(address.replace(/[?#].*$/, ''))
    .replace(/\.pdf$/, '')
    .replace(/\/$/, '');
  return { arxiv: null, doi: null, openreview: null, url };
}

/** Punctuation after an address belongs to the sentence. */
function withoutEnding(address: string): string {
  return address.replace(/[.,;:!?)\]»”"']+$/, '');
}

function arxivOfDoi(address: string): string | undefined {
  return new RegExp(String.raw`10\.48550\/arxiv\.(?<id>${newArxiv}|${oldArxiv})`, 'i').exec(decoded(address))?.groups?.[
    'id'
  ];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Ids written out in the words of a text: `arXiv:2312.00752`, a bare DOI, an address without its protocol. */
export function findPaperIds(text: string): PaperMention[] {
  const mentions: PaperMention[] = [];
  const add = (
    start: number,
    quote: string,
    ids: Pick<PaperMention, 'arxiv' | 'doi' | 'openreview' | 'url'> | undefined,
  ): void => {
    if (ids !== undefined) mentions.push({ ...ids, start, end: start + quote.length, quote, title: null, by: 'id' });
  };
  for (const match of text.matchAll(/(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s<>«»"]{4,300}/gi))
    add(match.index, match[0], readPaperAddress(match[0]));
  for (const match of text.matchAll(arxivWords))
    add(match.index, match[0], { arxiv: match.groups?.['id'] ?? '', doi: null, openreview: null, url: null });
  for (const match of text.matchAll(/(?<![\p{L}\d])doi\s?:?\s?(?<id>10\.\d{4,9}\/[^\s"<>«»]{1,200})/giu))
    add(match.index, match[0], readPaperAddress(match.groups?.['id'] ?? ''));
  return mentions;
}

const latinWord = String.raw`(?!https?:)[\p{Script=Latin}\d][\p{Script=Latin}\d.'’+#/*&@_²-]*`;
/** Words of one Latin title: four or more, or a short name with a colon. */
const latinRun = new RegExp(
  String.raw`(?<![\p{L}\d/@.:_-])${latinWord}(?:(?:[,:][ \u00A0]|[ \u00A0][–—&-][ \u00A0]|\?[ \u00A0]|[ \u00A0])\(?${latinWord}\)?)+[?!]?`,
  'gu',
);
const paperWord = String.raw`(?:стать(?:я|и|е|ю|ей|ями|ях|ям)|пейпер(?:а|у|ом|е|ы|ов)?|работ(?:а|ы|е|у|ой|ами|ах|ам)?|препринт(?:а|у|ом|е|ы|ов)?|публикаци(?:я|и|ю|ей)|papers?|preprints?|paper titled)`;
/** What may stand between «статью» and its title. */
const afterPaperWord = new RegExp(
  String.raw`(?<!\p{L})${paperWord}(?:\s(?:под названием|про|о|об|от|с названием|titled|called|of the day|из|на|по|и|[«"“(:—–-]))?[\s:«"“'(—–-]{0,4}$`,
  'iu',
);

/** Titles in running text: Latin words after «статью», in quotation marks, or alone in the first line. */
export function findPaperTitles(text: string): PaperMention[] {
  const mentions: PaperMention[] = [];
  for (const match of text.matchAll(latinRun)) {
    const found = trimmedTitle(match[0]);
    if (found === undefined) continue;
    const start = match.index + found.offset;
    const before = text.slice(Math.max(0, start - 80), start);
    const by = showsTitle(text, before, start, found.title);
    if (by !== undefined) mentions.push(titleMention(start, found.title, by));
  }
  return mentions;
}

function titleMention(start: number, title: string, by: PaperMention['by']): PaperMention {
  return {
    start,
    end: start + title.length,
    quote: title,
    arxiv: null,
    doi: null,
    openreview: null,
    url: null,
    title,
    by,
  };
}

function showsTitle(text: string, before: string, start: number, title: string): PaperMention['by'] | undefined {
  const words = title.match(/[\p{Script=Latin}'’-]{2,}/gu)?.length ?? 0;
  const after = text.slice(start + title.length, start + title.length + 120);
  const isQuoted = /[«"“]$/.test(before) && /^[»"”]/.test(after);
  if (words < 3 && !(words >= 2 && title.includes(': '))) return undefined;
  if (afterPaperWord.test(before) && (!title.includes(', ') || words >= 5)) return 'title';
  if (isQuoted && (words >= 4 || new RegExp(paperWord, 'iu').test(before.slice(-60)))) return 'title';
  // «…, Dean and Barroso, CACM 2013»: a citation gives itself away by its year.
  if (/^,\s[^\n]{0,70}(?:19|20)\d\d(?!\d)/.test(after) && words >= 3) return 'title';
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start + title.length);
  const opens = /^[^\p{L}\d]*$/u.test(text.slice(lineStart, start));
  const closes = /^[\s.!»"”*]*(?:https?:\/\/\S+[\s.]*)?$/.test(
    text.slice(start + title.length, lineEnd === -1 ? undefined : lineEnd),
  );
  const isForeign = /\p{Script=Cyrillic}/u.test(text);
  if (opens && closes && words >= 4 && (isForeign || isTitleCase(title))) return 'heading';
  if (title.includes(', ')) return undefined;
  // Among Russian words, or after a name and a colon, a long run of Latin ones is hardly anything but a title.
  const isRun = words >= 5 || (words >= 4 && (isTitleCase(title) || title.includes(': ')));
  if (isForeign) return isRun ? 'run' : undefined;
  if (title.includes(': ') && words >= 5 && isTitleCase(title)) return 'run';
  const isObject = /(?:present|discuss|read|cover|revisit|takes? on|on|paper|,)s?\s["“]?$/iu.test(before);
  return isObject && words >= 4 && isTitleCase(title) ? 'run' : undefined;
}

/** Most of its longer words have a capital, as titles in English do. */
function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}

/** Cuts what a run of Latin words catches beside the title: addresses, closing full stops, a year or venue in brackets. */
function trimmedTitle(run: string): { title: string; offset: number } | undefined {
  let title = run;
  const sentence = /\.\s/.exec(title);
  if (sentence !== null) title = title.slice(0, sentence.index);
  const address = /\s?(?:https?:|www\.|arxiv\.org|doi\.org)\S*/i.exec(title);
  if (address !== null) title = title.slice(0, address.index);
  const citation = /,\s(?=[^,]*(?:[A-Z][\w'’]*\s)*(?:\d{4}|et al|&|and\s[A-Z]))/.exec(title);
  if (citation !== null && citation.index > 12) title = title.slice(0, citation.index);
  if (title.includes('(') && !title.includes(')')) title = title.slice(0, title.lastIndexOf('('));
  let offset = 0;
  // «Summer re-read: Dynamo: Amazon's …» — of three parts the first is not the title's.
  const parts = title.split(/:\s/);
  if (parts.length > 2) {
    offset = (parts[0]?.length ?? 0) + 2;
    title = title.slice(offset);
  }
  title = title.replace(/[\s.,:;(–—-]+$/, '').replace(/\s\(?(?:19|20)\d\d\)?$/, '');
  if (title.includes(')') && !title.includes('(')) title = title.slice(0, title.indexOf(')'));
  return /\p{Script=Latin}{2}/u.test(title) ? { title, offset } : undefined;
}

const discussWord = String.raw`(?:герой дня —|объяснит|ведет|показывает|устройстве|против|про|о том, как|обсудим|обсуждаем|обсуждали|обсудили|разбер[её]м|разбираем|разобрали|поговорим (?:про|о|об)|расскажет (?:про|о|об)|рассказал[аи]? (?:про|о|об)|читаем|прочтём|прочитаем|рассмотрим|посмотрим на|пост про|обзор|разбор|стать(?:ю|и|е|я)(?: (?:про|о|об))?)`;
const shortName = new RegExp(
  String.raw`(?<!\p{L})${discussWord}\s[«"“]?(?<name>\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-+.]?[\p{Script=Latin}\d]+)*)(?=[»"”]?(?:[\s.,:;!?—–)]|$))`,
  'giu',
);

/** The one-word name of a method under which a paper goes: «обсудим FlashAttention». Only names that are spelled like one. */
export function findShortNames(text: string): PaperMention[] {
  const mentions: PaperMention[] = [];
  for (const match of text.matchAll(shortName)) {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    if (/^\s?\p{Script=Latin}/u.test(text.slice(start + name.length, start + name.length + 2))) continue;
    if (isNameOfMethod(name) || isAcronym(name)) mentions.push(titleMention(start, name, 'short-name'));
  }
  return mentions;
}

/** A capital inside, or a capital and a digit: STRec, BERT4Rec, GPT-4o; «LLM», «GPU» and «KDD» are not. */
function isNameOfMethod(name: string): boolean {
  return name.length >= 4 && /\p{Ll}/u.test(name) && (/\p{L}\p{Lu}/u.test(name) || /\p{Lu}.*\d/u.test(name));
}

/** «DPO», «LARS», «NUTS»: names only beside an id, for most such words name a field or a thing. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{2,9}s?$/u.test(name) && !commonAcronyms.has(name.toUpperCase());
}

const commonAcronyms = new Set(
  'LLM LLMS GPU CPU TPU API SDK SQL KDD NLP CV ML AI AGI ICML ICLR NEURIPS ACL EMNLP CVPR RECSYS SIGIR WWW HTTP HTTPS URL PDF RAM SSD RL NAS CTR CNN RNN GAN VAE MLP SOTA ROC AUC MSE MAE MAPE NDCG BLEU FAQ CEO CTO HR DS VK OK USA USB IEEE ACM DOI NBA ГОСТ TBA TBD PHD MSC BSC UTC GMT MSK CET EST PST'.split(
    ' ',
  ),
);

/** Names of methods that stand anywhere in a text: what a paper may be called by in a later post. */
export function findMethodNames(text: string): string[] {
  const names =
    text
      .replace(/https?:\/\/\S+|@\w+|#\w+/g, ' ')
      .match(/(?<![\p{L}\d-])\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-+.]?[\p{Script=Latin}\d]+)*/gu) ?? [];
  return [
    ...new Set(
      names.filter(
        (name) =>
          (isNameOfMethod(name) &&
            !/^(?:arXiv|YouTube|RuTube|GitHub|PyTorch|TensorFlow|JavaScript|TypeScript|LinkedIn|OpenReview|OpenAI|DeepMind|NeurIPS|RecSys|bioRxiv|PostgreSQL|ResNet|ChatGPT|DataFest|PhD)/i.test(
              name,
            )) ||
          isAcronym(name),
      ),
    ),
  ];
}
