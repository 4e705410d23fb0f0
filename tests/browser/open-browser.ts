/** A real Chromium for tests: headless, quiet, and without any request of its own. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Throws when the machine has no Chromium; `npm test` installs one. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser(process.env);
  if (executablePath === undefined) throw new Error('There is no Chromium here. Run the tests with npm test.');
  return chromium.launch({ executablePath, args: flags });
}
