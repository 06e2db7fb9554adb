import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../tools/browser.mjs';

let folder = '';
const program = (name: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tideline-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the browser that CHROME_PATH names goes before all others', () => {
  const mine = program('my-browser');
  vi.stubEnv('CHROME_PATH', mine);
  expect(findBrowser()).toBe(mine);
});

test('where CHROME_PATH names nothing that runs, no other is taken for it', () => {
  vi.stubEnv('CHROME_PATH', path.join(folder, 'gone'));
  expect(findBrowser()).toBeUndefined();
});

test.runIf(process.platform === 'linux')('a browser on the path is found under its usual names', () => {
  vi.stubEnv('CHROME_PATH', '');
  const chromium = program('chromium');
  vi.stubEnv('PATH', folder);
  expect(findBrowser()).toBe(chromium);
  const chrome = program('google-chrome');
  expect(findBrowser()).toBe(chrome);
});
