/**
 * The archive as tables for spreadsheets. In: the dataset. Out: CSV by RFC 4180, one row a thing, with ids and words side by
 * side. Begins with a byte order mark, without which Excel takes UTF-8 for something else; a cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
import Papa from 'papaparse';
import type { Dataset } from '../dataset/schema.ts';
import type { MachineCatalogue } from '../i18n/machines/ru.ts';

type Cell = string | number | null;

/** Every column is explained, in every language, on the page about the data. */
export type ColumnName = keyof MachineCatalogue['columns'];

interface Table<Row> {
  columns: ReadonlyArray<readonly [name: ColumnName, value: (row: Row, names: Names) => Cell]>;
  rows: (dataset: Dataset) => readonly Row[];
}

/** What ids stand for. */
export interface Names {
  speaker: (id: string) => string;
  paper: (id: string) => string;
  topic: (id: string) => string;
}

/** What spreadsheets calculate. The library's own pattern lets a formula pass that has a second line. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

type Post = Dataset['posts'][number];
type Event = Dataset['events'][number];
type Talk = Dataset['talks'][number];

const table = <Row>(rows: Table<Row>['rows'], columns: Table<Row>['columns']): Table<Row> => ({ rows, columns });

/** Several values of one cell; none of them has this in it often enough to matter, and `archive.json` has them apart. */
const list = (values: readonly string[]): string => values.join('; ');

const posts = table<Post>(
  ({ posts: rows }) => rows,
  [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => kind],
    ['title', ({ title }) => title],
    ['url', ({ url }) => url],
    ['telegram_url', ({ telegramUrl }) => telegramUrl],
    ['published', ({ published }) => ('at' in published ? published.at : null)],
    ['not_before', ({ published }) => ('at' in published ? published.at.slice(0, 10) : published.after)],
    ['not_after', ({ published }) => ('at' in published ? published.at.slice(0, 10) : published.before)],
    ['event', ({ event }) => event],
    ['speakers', ({ speakers }, { speaker }) => list(speakers.map(speaker))],
    ['papers', ({ papers }, { paper }) => list(papers.map(paper))],
    ['topics', ({ topics }, { topic }) => list(topics.map(topic))],
    ['reactions', ({ reactions }) => reactions.reduce((sum, { count }) => sum + count, 0)],
    ['links', ({ links }) => list(links.map(({ url }) => url))],
    ['text', ({ text }) => text],
  ],
);

const events = table<Event>(
  ({ events: rows }) => rows,
  [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['url', ({ url }) => url],
    ['starts_at', ({ startsAt }) => startsAt],
    ['precision', ({ precision }) => precision],
    ['first_planned_for', ({ history, startsAt }) => history[0]?.startsAt ?? startsAt],
    ['status', ({ status }) => status],
    ['speakers', ({ speakers }, { speaker }) => list(speakers.map(speaker))],
    ['papers', ({ papers }, { paper }) => list(papers.map(paper))],
    ['topics', ({ topics }, { topic }) => list(topics.map(topic))],
    ['recordings', ({ recordings }) => list(recordings.flatMap(({ url }) => url ?? []))],
  ],
);

const talks = table<Talk>(
  ({ talks: rows }) => rows,
  [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['url', ({ url }) => url],
    ['starts_at', ({ startsAt }) => startsAt],
    ['speakers', ({ speakers }, { speaker }) => list(speakers.map(speaker))],
    ['venue', ({ venue }) => venue],
    ['city', ({ city }) => city],
    ['recordings', ({ recordings }) => list(recordings.flatMap(({ url }) => url ?? []))],
  ],
);

const papers = table<Dataset['papers'][number]>(
  ({ papers: rows }) => rows,
  [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['url', ({ url }) => url],
    ['arxiv', ({ arxiv }) => arxiv],
    ['doi', ({ doi }) => doi],
    ['links', ({ links }) => list(links.map(({ url }) => url))],
  ],
);

const speakers = table<Dataset['speakers'][number]>(
  ({ speakers: rows }) => rows,
  [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['aliases', ({ aliases }) => list(aliases)],
    ['role', ({ role }) => role],
    ['affiliation', ({ affiliation }) => affiliation],
    ['url', ({ url }) => url],
  ],
);

export const tableNames = ['posts', 'events', 'talks', 'papers', 'speakers'] as const;
export type TableName = (typeof tableNames)[number];

export const tablePath = (name: TableName): string => `data/${name}.csv`;

/** Names of the columns, in order. */
export function columnsOf(name: TableName): readonly ColumnName[] {
  return tables[name].columns;
}

export function csvOf(name: TableName, dataset: Dataset): string {
  return [...csvInPieces(name, [tables[name].rowsOf(dataset)])].join('');
}

/** A table of rows that were written before, some to a piece. */
export function* csvInPieces<Piece>(name: TableName, pieces: Iterable<Piece>): Generator<string | Piece> {
  // The library ends the line of names.
  yield `\ufeff${Papa.unparse({ fields: [...columnsOf(name)], data: [] }, settings)}`;
  let before = '';
  for (const piece of pieces) {
    yield before;
    yield piece;
    before = lineEnd;
  }
  yield lineEnd;
}

/** Some rows of the table of posts. */
export function rowsOfPosts(some: readonly Post[], names: Names): string {
  return rowsOf(some, posts.columns, names);
}

const lineEnd = '\r\n';
const settings = { newline: lineEnd, escapeFormulae: formula };

const tables: Record<TableName, { columns: readonly ColumnName[]; rowsOf: (dataset: Dataset) => string }> = {
  posts: written(posts),
  events: written(events),
  talks: written(talks),
  papers: written(papers),
  speakers: written(speakers),
};

function written<Row>({ columns, rows }: Table<Row>) {
  return {
    columns: columns.map(([name]) => name),
    rowsOf: (dataset: Dataset): string => rowsOf(rows(dataset), columns, namesOf(dataset)),
  };
}

function rowsOf<Row>(rows: readonly Row[], columns: Table<Row>['columns'], names: Names): string {
  return Papa.unparse(
    rows.map((row) => columns.map(([, value]) => value(row, names))),
    settings,
  );
}

function namesOf(dataset: Dataset): Names {
  const finder = (pairs: ReadonlyArray<readonly [string, string]>) => {
    const names = new Map(pairs);
    return (id: string) => names.get(id) ?? id;
  };
  return {
    speaker: finder(dataset.speakers.map(({ id, name }) => [id, name])),
    paper: finder(dataset.papers.map(({ id, title }) => [id, title])),
    topic: finder(dataset.topics.map(({ id, title }) => [id, title])),
  };
}
