/**
 * Has Node keep what it makes of our code from command to command: half of what a small one takes is taking the types off TypeScript.
 * Loaded before everything else, as what is loaded before it is not kept. Plain JavaScript, or the program that takes types off would be
 * loaded for this file alone.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
