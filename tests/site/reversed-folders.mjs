/** Loaded before a program: gives it the files of every folder in the opposite order, as another disk might. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync, readdir } = fs;
const readdirLater = fs.promises.readdir;
/** @param {unknown} list */
const reversed = (list) => (Array.isArray(list) ? list.toReversed() : list);

fs.readdirSync = /** @type {typeof fs.readdirSync} */ ((...args) => reversed(readdirSync(...args)));
fs.promises.readdir = /** @type {typeof fs.promises.readdir} */ (
  async (...args) => reversed(await readdirLater(...args))
);
fs.readdir = /** @type {typeof fs.readdir} */ (
  (...args) => {
    const done = args.at(-1);
    return readdir(...args.slice(0, -1), (error, list) => done(error, reversed(list)));
  }
);
syncBuiltinESMExports();
