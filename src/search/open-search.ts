/** The OpenSearch description: with it a browser offers the archive in its own search box. In: names and addresses. Out: XML. */
import { escapeHtml } from '../render/text/escape.ts';

interface SearchBox {
  /** Of the archive. Browsers show sixteen characters. */
  name: string;
  description: string;
  /** Absolute address of the search page. */
  search: string;
}

const longestName = 16;

export function openSearchDescription({ name, description, search }: SearchBox): string {
  const shortName = name.length <= longestName ? name : cutBetweenWords(name);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeHtml(shortName)}</ShortName>`,
    `  <LongName>${escapeHtml(name)}</LongName>`,
    `  <Description>${escapeHtml(description)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Url type="text/html" method="get" template="${escapeHtml(`${search}?q={searchTerms}`)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function cutBetweenWords(name: string): string {
  const cut = name.slice(0, longestName + 1);
  const end = cut.lastIndexOf(' ');
  return (end > 0 ? cut.slice(0, end) : cut.slice(0, longestName)).replace(/(?<![\s,:—–-])[\s,:—–-]+$/, '');
}
