import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stale } from '../../tools/lock.mjs';

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

let project = '';
const lock = (file: string, packages: Packages) => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), JSON.stringify({ packages }));
};
const wanted = (packages: Packages) => lock('package-lock.json', { '': { version: '9' }, ...packages });
const installed = (packages: Packages) => lock('node_modules/.package-lock.json', packages);

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'tideline-'));
  wanted({ a: { version: '1' }, b: { version: '1', optional: true } });
});

afterEach(() => rmSync(project, { recursive: true }));

test('nothing is installed in a fresh copy', () => {
  expect(stale(project)).toBe(true);
});

test('what the lock file says is installed', () => {
  installed({ a: { version: '1' }, b: { version: '1' } });
  expect(stale(project)).toBe(false);
});

test('a package meant for another system may be missing, no other', () => {
  installed({ a: { version: '1' } });
  expect(stale(project)).toBe(false);
  installed({ b: { version: '1' } });
  expect(stale(project)).toBe(true);
});

test('another version is stale', () => {
  installed({ a: { version: '2' } });
  expect(stale(project)).toBe(true);
});

test('an installation that broke off is stale', () => {
  installed({});
  writeFileSync(path.join(project, 'node_modules/.package-lock.json'), '{"packages":');
  expect(stale(project)).toBe(true);
});
