/** Of the packages that the project installs, each is wanted, of one version, and may do what is written down. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(text('package.json')));
const lockedSchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  optional: z.boolean().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  dependencies: versions.optional(),
  devDependencies: versions.optional(),
});
const { packages } = z
  .object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), lockedSchema) })
  .parse(JSON.parse(text('package-lock.json')));
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const reasons = text('docs/decisions/0005-dependencies.md');

describe('the packages that are installed', () => {
  it('are of one exact version each, the same in both files', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(packages['']?.dependencies).toEqual(manifest.dependencies);
    expect(packages['']?.devDependencies).toEqual(manifest.devDependencies);
    const other = Object.entries(direct).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  it('come from the registry, and from nowhere else', () => {
    const strange = locked.filter(
      ([, { version = '', resolved, link }]) =>
        link === true ||
        !/^\d/.test(version) ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(strange).toEqual([]);
  });

  it('are checked against their hash, but for binaries of other systems that nobody here can install', () => {
    const unchecked = locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    const installable = unchecked.filter(([, { optional, os, cpu }]) => optional !== true || (os ?? cpu) === undefined);
    expect(installable).toEqual([]);
  });

  it('run no script when they are installed, but those that are listed', () => {
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => nameOf(path));
    const allowed = Object.entries(manifest.allowScripts).flatMap(([name, may]) => (may ? [name] : []));
    expect([...new Set(running)].toSorted()).toEqual(allowed.toSorted());
    for (const name of allowed) expect(reasons).toMatch(new RegExp(`^Install scripts run for .*\`${name}\``, 'm'));
  });

  it('have each a reason', () => {
    const rows = reasons.split('\n').filter((line) => line.startsWith('|'));
    // The first column names packages; one of development may stand behind the word.
    const named = new Set(
      rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
    );
    expect(Object.keys(direct).filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => name !== undefined && !(name in direct))).toEqual([]);
  });

  it('are as many as is written down', () => {
    const built = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);
    const binaries = built.filter(([, { optional, os, cpu }]) => optional === true && (os ?? cpu) !== undefined);
    const sentence = `The site is built with ${Object.keys(manifest.dependencies).length} packages, which bring ${built.length - binaries.length} with them in all; ${binaries.length} more are binaries of one system each.`;
    expect(reasons.replace(/\s+/g, ' ')).toContain(sentence);
  });

  it('are renewed only when others have had a week to find out what is wrong with them', () => {
    const { updates } = z
      .object({
        updates: z.array(
          z.object({ 'package-ecosystem': z.string(), cooldown: z.object({ 'default-days': z.number() }) }),
        ),
      })
      .parse(parse(text('.github/dependabot.yml')));
    expect(updates.map((update) => update['package-ecosystem'])).toContain('npm');
    expect(updates.filter((update) => update.cooldown['default-days'] < 7)).toEqual([]);
    expect(text('.npmrc')).toMatch(/^save-exact=true$/m);
  });
});
