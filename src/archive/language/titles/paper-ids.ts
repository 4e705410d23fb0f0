/**
 * Finds papers by their identifiers: in addresses and written out in words. In: an address, or a text. Out: what names a
 * paper, with its place. Which paper it is, and whether the post is about it, is decided in `papers/`.
 */
import { sieved } from '../../sieve/sieved.ts';

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
  /**
   * How the words show a paper: an id; a title after «статья» or in quotation marks; the heading of a post; a mere run of
   * words in another script; the name of a method where the sentence asks for a paper; or such a name anywhere.
   */
  by: 'id' | 'title' | 'heading' | 'run' | 'short-name' | 'loose-name';
}

const newArxiv = String.raw`\d{4}\.\d{4,5}`;
const oldArxiv = String.raw`(?:acc-phys|adap-org|alg-geom|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|eess|econ|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|mtrl-th|nlin|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-(?:alg|bio|fin)|quant-ph|solv-int|stat|supr-con)(?:\.[A-Z]{2})?\/\d{7}`;
const arxivAddress = new RegExp(
  String.raw`(?:^|[./])(?:arxiv\.org|ar5iv\.(?:org|labs\.arxiv\.org)|alphaxiv\.org|arxiv\.gg)\/(?:abs|pdf|html|format|src|e-print)\/(?<id>${newArxiv}|${oldArxiv})`,
  'i',
);
const huggingFacePaper = new RegExp(String.raw`(?:huggingface\.co|hf\.co)\/papers\/(?<id>${newArxiv})`, 'i');
const arxivWords = sieved(
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:arxiv|архив\p{L}{0,2}|препринт\p{L}{0,2}|стать\p{L}{1,2}|работ\p{L}{1,2}|paper|preprint)\s?(?:id\s?|номер\s?)?[:#№]?\s?(?<id>${newArxiv}|${oldArxiv})(?:v\d+)?`,
    'giu',
  ),
);
/** «quant-ph/9508027», «GIN (1810.00826)», «2106.09685 про добавки»: the old numbers say where they are from, the new ones by their month and five figures, or in brackets. */
const bareArxiv = new RegExp(
  String.raw`(?<![\p{L}\d/.])${oldArxiv}(?![\d/])|(?<=[([])(?:0[7-9]|[12]\d|3[0-5])(?:0[1-9]|1[0-2])\.\d{4,5}(?=(?:v\d+)?[)\]])|(?<![\p{L}\d/.,$€£-])(?:1[5-9]|2\d|3[0-5])(?:0[1-9]|1[0-2])\.\d{5}(?![\d.,%]\d|\d|\s?(?:руб|тыс|%|₽|\$|€))`,
  'giu',
);
/** «kallisto (10.1038/nbt.3519)» */
const bareDoi = sieved(/(?<![\w./])10\.\d{4,9}\/[^\s"<>«»?#,;]{3,120}/gi);
const doiPattern = /(?<![\w.])10\.\d{4,9}\/[^\s"<>«»?#]{1,200}/i;
const openreviewAddress = /openreview\.net\/(?:forum|pdf|attachment)\?(?:[^#\s]{0,80}&)?id=(?<id>[\w-]{6,20})/i;
/** Pages that are a paper each, with no id that the archive knows. */
const paperPages =
  /(?:aclanthology\.org\/[A-Za-z\d.-]{5,40}|aclweb\.org\/anthology\/|proceedings\.(?:mlr\.press|neurips\.cc)\/|papers\.nips\.cc\/|openaccess\.thecvf\.com\/|jmlr\.org\/papers\/|usenix\.org\/(?:conference|system\/files)\/|vldb\.org\/pvldb\/|biorxiv\.org\/content\/|medrxiv\.org\/content\/|nature\.com\/articles\/|pubmed\.ncbi\.nlm\.nih\.gov\/\d|ncbi\.nlm\.nih\.gov\/pmc\/|semanticscholar\.org\/paper\/|dl\.acm\.org\/citation|ieeexplore\.ieee\.org\/(?:abstract\/)?document\/|link\.springer\.com\/(?:article|chapter)\/|sciencedirect\.com\/science\/article\/|science\.org\/doi\/|pnas\.org\/doi\/|cell\.com\/\S{1,60}\/fulltext|journals\.plos\.org\/|mdpi\.com\/\d|ojs\.aaai\.org\/|ijcai\.org\/proceedings\/|isca-(?:archive|speech)\.org\/|cidrdb\.org\/|transformer-circuits\.pub\/\d|distill\.pub\/\d|eprint\.iacr\.org\/\d|nber\.org\/papers\/w\d|hal\.science\/[a-z]{2,8}-\d|academic\.oup\.com\/[\w-]{2,40}\/article|adsabs\.harvard\.edu\/abs\/|mathnet\.ru\/(?:rus|eng)\/[a-z]{1,8}\d|cyberleninka\.ru\/article\/n\/|elifesciences\.org\/articles\/|chemrxiv\.org\/engage\/|copernicus\.org\/articles\/|osf\.io\/preprints\/|jstor\.org\/stable\/|philpapers\.org\/rec\/|inspirehep\.net\/literature\/|iopscience\.iop\.org\/article\/|research\.google\/pubs\/|lingbuzz\.net\/lingbuzz\/\d|psyarxiv\.com\/\w{5}|aeaweb\.org\/articles)/i;

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
  // SSRN numbers its papers in the question of the address, and in the DOI.
  const ssrn = /ssrn\.com\/\S{0,60}abstract(?:_id)?=(?<id>\d{4,9})/i.exec(address)?.groups?.['id'];
  if (ssrn !== undefined) return { arxiv: null, doi: `10.2139/ssrn.${ssrn}`, openreview: null, url: null };
  const openreview = openreviewAddress.exec(address)?.groups?.['id'];
  if (openreview !== undefined) return { arxiv: null, doi: null, openreview, url: null };
  const doi = doiPattern
    .exec(decoded(address))?.[0]
    .replace(/(?:\/(?:full|pdf|abstract|html|epdf)|\.(?:full|abstract|pdf|full\.pdf))?(?<![.,;)\]])[.,;)\]]*$/i, '');
  if (doi !== undefined)
    return {
      arxiv: null,
      doi: doi.replace(/v\d+(?:\.full(?:\.pdf)?)?$/, '').toLowerCase(),
      openreview: null,
      url: null,
    };
  if (!paperPages.test(address)) return undefined;
  const url = withoutEnding(address.replace(/[?#].*/s, ''))
    .replace(/\.pdf$/, '')
    .replace(/\/$/, '');
  return { arxiv: null, doi: null, openreview: null, url };
}

/** Punctuation after an address belongs to the sentence. */
function withoutEnding(address: string): string {
  return address.replace(/(?<![.,;:!?)\]»”"'])[.,;:!?)\]»”"']+$/, '');
}

const doiOfArxiv = new RegExp(String.raw`10\.48550\/arxiv\.(?<id>${newArxiv}|${oldArxiv})`, 'i');

function arxivOfDoi(address: string): string | undefined {
  return doiOfArxiv.exec(decoded(address))?.groups?.['id'];
}

function decoded(address: string): string {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const calledDoi = sieved(/(?<![\p{L}\d])doi\s?:?\s?(?<id>10\.\d{4,9}\/[^\s"<>«»]{1,200})/giu);

/** A number of data is none of a paper's. */
const ofData =
  /(?<!\p{L})(?:data|dataset|code|software|датасет\p{L}{0,2}|данны[ех]|код\p{L}?)(?:\s(?:doi|дои))?[\s:(]{1,3}(?:doi[:\s]{1,2})?$/iu;

/** Ids written out in the words of a text: `arXiv:2312.00752`, a bare DOI, an address without its protocol. */
export function findPaperIds(text: string): PaperMention[] {
  const mentions: PaperMention[] = [];
  const add = (
    start: number,
    quote: string,
    ids: Pick<PaperMention, 'arxiv' | 'doi' | 'openreview' | 'url'> | undefined,
  ): void => {
    if (ids !== undefined && !ofData.test(text.slice(Math.max(0, start - 24), start)))
      mentions.push({ ...ids, start, end: start + quote.length, quote, title: null, by: 'id' });
  };
  if (text.includes('/')) {
    for (const match of text.matchAll(/(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s<>«»"]{4,300}/gi))
      add(match.index, withoutEnding(match[0]), readPaperAddress(withoutEnding(match[0])));
  }
  if (!/\d{4}[./]|\/\d{7}/.test(text)) return mentions;
  const known = (start: number): boolean =>
    mentions.some((mention) => start >= (mention.start ?? 0) && start < (mention.end ?? 0));
  for (const match of arxivWords.matchAll(text))
    add(match.index, match[0], { arxiv: match.groups?.['id'] ?? '', doi: null, openreview: null, url: null });
  if (text.includes('10.'))
    for (const match of bareDoi.matchAll(text))
      if (!known(match.index)) add(match.index, withoutEnding(match[0]), readPaperAddress(withoutEnding(match[0])));
  for (const match of text.matchAll(bareArxiv))
    if (!known(match.index)) add(match.index, match[0], { arxiv: match[0], doi: null, openreview: null, url: null });
  for (const match of calledDoi.matchAll(text))
    add(match.index, match[0], readPaperAddress(match.groups?.['id'] ?? ''));
  return mentions;
}
