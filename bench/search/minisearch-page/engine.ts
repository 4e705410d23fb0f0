/** MiniSearch with Snowball's stemmers, for the page and for building the index: both must cut words alike. */
import MiniSearch, { type Options } from 'minisearch';
import { newStemmer } from 'snowball-stemmers';

const russian = newStemmer('russian');
const english = newStemmer('english');

const options: Options = {
  fields: ['title', 'people', 'topics', 'text'],
  storeFields: ['url', 'title'],
  processTerm: (term) => {
    const word = term.toLowerCase().replaceAll('ё', 'е');
    return /[а-я]/.test(word) ? russian.stem(word) : english.stem(word);
  },
  searchOptions: { boost: { title: 3, people: 2, topics: 2 }, combineWith: 'AND', prefix: true },
};

export function newIndex(): MiniSearch {
  return new MiniSearch(options);
}

export function readIndex(json: string): MiniSearch {
  return MiniSearch.loadJSON(json, options);
}
