/**
 * The name of a method that a post sets beside the title of its paper: “Self-Attentive Sequential Recommendation (SASRec)”,
 * «Actions Speak Louder than Words, или HSTU», “GAT (Graph Attention Networks)”. In: a text and the place of a title. Out: the name.
 */
import { isAcronym, isNameOfMethod } from '../language/method-names.ts';

const behind =
  /^[»"”*]{0,2},?\s?(?:\(|(?:или|or|aka|a\.k\.a\.|он[ао]? же|известн\p{L}{2,3} как|known as|сокращённо|сокр\.|for short)\s)(?:aka |или |or )?[«"“]?(?<name>[\p{L}α-ω][\p{L}\d-]{1,18}(?:\s\d(?:\.\d)?)?)[»"”]?(?=[).,;:!?\s]|$)/iu;
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

/** «… (Meta)», «… (NeurIPS)», «… (ICML 2019)» are whose it is and where it stands. */
function isMethod(name: string): boolean {
  return (
    (isNameOfMethod(name) || isAcronym(name)) && !/\s?(?:19|20)\d\d$/.test(name) && !/^\p{Lu}{2,}\d{2}$/u.test(name)
  );
}
