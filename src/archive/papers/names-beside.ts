/**
 * The name of a method that a post sets beside the title of its paper: “Self-Attentive Sequential Recommendation (SASRec)”,
 * «Actions Speak Louder than Words, или HSTU», “GAT (Graph Attention Networks)”. In: a text and the place of a title. Out: the name.
 */
import { isAcronym, isNameOfMethod, noMethods } from '../language/titles/method-names.ts';

const behind =
  /^[»"”*]{0,2},?\s?(?:\(|(?:или|or|better known as|also known as|aka|a\.k\.a\.|он[ао]? же|известн\p{L}{2,3} как|known as|сокращённо|сокр\.|for short)\s)(?:aka |или |or )?[«"“]?(?<name>[\p{L}α-ω][\p{L}\d-]{1,18}(?:\s\d(?:\.\d)?)?)[»"”]?(?=[).,;:!?\s]|$)/iu;
const before =
  /(?:^|[\s(«"“])(?<name>[\p{L}α-ω][\p{L}\d-]{1,18}(?:\s\d(?:\.\d)?)?)[»"”]?\s(?:\(|aka |или |or )[«"“]?$/iu;

/** Nearly every title has neither. */
const leadsOn = /^[»"”*]{0,2},?\s?(?:\(|\p{L})/u;

export function nameBeside(text: string, start: number, end: number): string | undefined {
  const after = text.slice(end, end + 44);
  const name = leadsOn.test(after) ? behind.exec(after)?.groups?.['name'] : undefined;
  if (name !== undefined && isMethod(name)) return name;
  if (!/(?:\(|aka |или |or )[«"“]?$/i.test(text.slice(Math.max(0, start - 5), start))) return undefined;
  const first = before.exec(text.slice(Math.max(0, start - 32), start))?.groups?.['name'];
  return first !== undefined && isMethod(first) ? first : undefined;
}

/** «EnCodec (arXiv:…)», «react: https://openreview.net/…»: what stands right before a number is what its paper goes by. */
const beforeNumber =
  /(?:^|[\s(«"“*])(?<name>[\p{Script=Latin}α-ω][\p{Script=Latin}\d-]{2,18}(?:\s\d(?:\.\d)?)?)[»"”*]{0,3}\s?(?<sign>[([]\s?|:\s)(?:arxiv(?:\.org\/(?:abs|pdf)\/|[:\s]\s?))?$/iu;
const noName =
  /^(?:arxiv|papers?|preprint|link|text|code|slides|here|pdf|doi|abs|url|blog|openreview|read|reading|source|title|topic|what|video|zoom|repo|github|website|project|abstract|optional|homework|material|ссылка)$/iu;

/** The name that stands before the number or the address of a paper, as names are written. */
export function nameBeforeNumber(text: string, start: number): string | undefined {
  const { name, sign } = beforeNumber.exec(text.slice(Math.max(0, start - 48), start))?.groups ?? {};
  if (name === undefined || noName.test(name) || noMethods.test(name)) return undefined;
  if (isMethod(name)) return name;
  // Among Russian words a Latin one is a name even where nothing is written with a capital.
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isPlaced = /^[([]/.test(sign ?? '') || text.slice(lineStart, start).trimStart().startsWith(name);
  return isPlaced && /^\p{L}\p{Ll}{3,}$/u.test(name) && /[а-яё]{4}/iu.test(text) && !isForeignBefore(text, start, name)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : undefined;
}

/** «[DiT](https://arxiv.org/…)»: the words of a link that are the name of a method. */
export function nameOfLink(words: string): string | undefined {
  const name = words.replace(/^[«"“]|[»"”]$/g, '');
  return isMethod(name) && !noName.test(name) ? name : undefined;
}

/** «… for Deep Learning (arXiv:…)»: the last word of a title is no name. */
function isForeignBefore(text: string, start: number, name: string): boolean {
  const at = text.lastIndexOf(name, start);
  return /\p{Script=Latin}[^\p{L}\n]{0,2}\s$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** «… (Meta)», «… (NeurIPS)», «… (ICML 2019)» are whose it is and where it stands. */
function isMethod(name: string): boolean {
  return (
    (isNameOfMethod(name) || isAcronym(name)) && !/\s?(?:19|20)\d\d$/.test(name) && !/^\p{Lu}{2,}\d{2}$/u.test(name)
  );
}
